import type { Money } from '../../facts/money';

/** Money of the tables under the name a finding gives it. */
export interface Owner {
  readonly name: string;
  readonly money: Money;
}
