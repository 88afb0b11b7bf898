import type { Decimal } from '../../figures';
import type { Slot } from './slot';
import type { Judged } from './trying';

/** A broken 勾稽关系, or several that one cell explains: where to look, and the value there with which all of them hold. */
export interface Breach {
  readonly slot: Slot;
  readonly broken: readonly Judged[];
  /** Null where only the relation itself can be named, not the wrong figure. */
  readonly value: Decimal | null;
  /** The sums above it in its column that its error runs up to, and that differ by as much. */
  readonly above?: readonly Slot[];
  /** The value differs from the figure by its sign or its point only. */
  readonly mistyped?: true;
}

/**
 * A figure that, changed alone or together with the sums above it, makes every broken check it takes part in hold without
 * breaking any other.
 */
export interface Suspect extends Breach { readonly value: Decimal }
