import { reconcileCopy, showQuantity, valueIn } from '../../figures';
import type { CellRef, Quantity, Read, Reconciliation } from '../../figures';

/** One figure of a form, by what a reader would call it. */
export interface Stated {
  readonly read: Extract<Read<Quantity>, { kind: 'value' }>;
  readonly cell: CellRef;
  /** "“附表3”总额的年初预算". */
  readonly where: string;
  /** The decimals of the table it stands in, where these are fewer than money is kept with: 决算 printed to the 元. */
  readonly decimals?: number;
}

/** The figure if it is one of money; null for blanks, words and other units. */
export function moneyAt(read: Read<Quantity> | null | undefined, where: string): Stated | null {
  if (!read || read.kind !== 'value' || read.value.unit?.dimension !== 'money') return null;
  return { read, cell: read.cell, where };
}

/** Amounts in 元 and 万元 are kept with two decimals at least: 10 typed for 10.00 is no less exact. */
const keptDecimals = 2;
const largestKept = 10_000;

/** The figure as a term of a check, with the decimals it is kept with. */
export function termOf({ read, decimals: own }: Stated): { readonly read: Read<Quantity>; readonly decimals: number } {
  const { decimals, unit } = read.value;
  return own !== undefined ? { read, decimals: own } : { read, decimals: unit?.scale.lte(largestKept) ? Math.max(keptDecimals, decimals) : decimals };
}

/** Whether two statements of one figure agree: units aligned, each rounded half-up at its own decimals (rounding.md §2.4). */
export function agree(original: Stated, copy: Stated): Reconciliation {
  return reconcileCopy({ basis: 'underlying', rounding: 'half-up', original: termOf(original), copy: termOf(copy) });
}

/** Whether a figure agrees with one of several candidates; true where there is none to compare with. */
export function agreesWithAny(candidates: readonly Stated[], copy: Stated): boolean {
  return candidates.length === 0 || candidates.some((candidate) => agree(candidate, copy).verdict !== 'inconsistent');
}

/** "18.85万元", in the unit of `like` where that is another. */
export function shown({ read }: Stated, like: Stated | null = null): string {
  const unit = like?.read.value.unit ?? read.value.unit;
  const value = valueIn(read.value, unit);
  return value && unit?.text !== read.value.unit?.text ? showQuantity({ value, unit, decimals: read.value.decimals })
    : showQuantity(read.value);
}
