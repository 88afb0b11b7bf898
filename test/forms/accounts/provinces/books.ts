import { Decimal } from '../../../../src/figures';
import type { RawValue } from '../../../../src/figures';

/** Where money comes from; the first three are 财政拨款. */
export type Source = 'general' | 'fund' | 'capital' | 'business' | 'other';
export const fiscal: readonly Source[] = ['general', 'fund', 'capital'];
export const sources: readonly Source[] = [...fiscal, 'business', 'other'];

/** One payment of an invented unit: whose money, what for (7 digits), what was bought (5 digits), how much in 分. */
export interface Payment {
  readonly source: Source;
  readonly kind: 'basic' | 'project';
  readonly item: string;
  readonly economic: string;
  readonly cents: number;
}

export type Pick = (payment: Payment) => boolean;
export const every: Pick = () => true;
export const from = (...own: readonly Source[]): Pick => ({ source }) => own.includes(source);
export const kind = (own: Payment['kind']): Pick => (payment) => payment.kind === own;
export const both = (...picks: readonly Pick[]): Pick => (payment) => picks.every((pick) => pick(payment));

/** 出国, 购置, 运行, 接待: budget and spent, in 分. */
type Item = 'abroad' | 'purchase' | 'running' | 'reception';
export type ThreePublic = Readonly<Record<Item, readonly [budget: number, spent: number]>>;

/** The year's books of an invented unit. What a source leaves unspent stays with its last item. */
export class Books {
  constructor(
    readonly payments: readonly Payment[], readonly opening: Readonly<Partial<Record<Source, number>>>,
    readonly rest: Readonly<Partial<Record<Source, number>>>, readonly threePublic: ThreePublic,
  ) {}

  spent(pick: Pick = every): number {
    return this.payments.filter(pick).reduce((total, { cents }) => total + cents, 0);
  }

  /** Income of the payments picked: what was spent, and at the last item of each source what was left of the year. */
  income(pick: Pick = every, own: readonly Source[] = sources): number {
    return own.reduce((total, source) => {
      const paid = this.payments.filter(from(source));
      const last = paid[paid.length - 1];
      return total + this.spent(both(from(source), pick)) + (last && pick(last) ? this.rest[source] ?? 0 : 0);
    }, 0);
  }

  openingOf(own: readonly Source[] = sources, pick: Pick = every): number {
    return own.reduce((total, source) => {
      const last = this.payments.filter(from(source)).pop();
      return total + (last && pick(last) ? this.opening[source] ?? 0 : 0);
    }, 0);
  }

  closingOf(own: readonly Source[] = sources, pick: Pick = every): number {
    return this.openingOf(own, pick) + this.income(pick, own) - this.spent(both(from(...own), pick));
  }

  codes(pick: Pick, key: 'item' | 'economic', deepest = 7): readonly string[] {
    const all = this.payments.filter(pick).flatMap((payment) =>
      [3, 5, 7].filter((length) => length <= Math.min(deepest, payment[key].length))
        .map((length) => payment[key].slice(0, length)));
    return [...new Set(all)].sort();
  }
}

/** How figures are printed: unit, what stands for 0, whether figures are texts with separators. */
export interface Figures {
  readonly unit: '元' | '万元';
  readonly zero?: RawValue;
  readonly asText?: boolean;
  /** Default 2. */
  readonly decimals?: number;
}

/** 分 as a table prints them, rounded half-up. */
export function printed(cents: number, { unit, zero = null, asText = false, decimals = 2 }: Figures): RawValue {
  const value = new Decimal(cents).div(unit === '元' ? 100 : 1_000_000).toDecimalPlaces(decimals);
  if (value.isZero()) return zero;
  return asText ? value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',') : Number(value);
}

const pay = (source: Source, own: Payment['kind'], item: string, economic: string, cents: number): Payment =>
  ({ source, kind: own, item, economic, cents });

const staff: readonly Payment[] = [
  pay('general', 'basic', '2080505', '30108', 61_243_317), pay('general', 'basic', '2080506', '30109', 30_621_654),
  pay('general', 'basic', '2080801', '30304', 4_018_466), pay('general', 'basic', '2101102', '30110', 27_355_128),
  pay('general', 'basic', '2140101', '30101', 188_604_983), pay('general', 'basic', '2140101', '30102', 75_310_249),
  pay('general', 'basic', '2140101', '30201', 9_415_046), pay('general', 'basic', '2140101', '30217', 1_204_448),
  pay('general', 'basic', '2140101', '30228', 4_771_183), pay('general', 'basic', '2140101', '30231', 8_340_012),
  pay('general', 'basic', '2140101', '31002', 2_655_377), pay('general', 'basic', '2210201', '30113', 48_939_926),
];

const works: readonly Payment[] = [
  pay('general', 'project', '2140106', '31005', 402_718_459), pay('general', 'project', '2140106', '30213', 96_204_736),
  pay('general', 'project', '2140199', '30227', 33_018_094), pay('general', 'project', '2240104', '30226', 12_904_347),
];

/** A unit that lives on 一般公共预算 alone. */
export const plainBooks = new Books([...staff, ...works], { general: 15_204_446 }, { general: -4_310_118 }, {
  abroad: [0, 0], purchase: [0, 0], running: [9_000_000, 8_340_012], reception: [1_500_000, 1_204_448],
});

/** A department with money of every kind, carried over and left. */
export const richBooks = new Books([
  ...staff, ...works,
  pay('fund', 'project', '2120803', '31005', 210_447_328), pay('fund', 'project', '2296002', '30201', 7_300_916),
  pay('capital', 'project', '2230199', '30227', 15_006_664),
  pay('business', 'basic', '2140199', '30107', 41_118_235), pay('business', 'project', '2140199', '30227', 10_602_447),
  pay('other', 'project', '2149999', '30299', 6_040_551),
], { general: 15_204_446, fund: 3_118_229, business: 8_004_113 },
  { general: -4_310_118, fund: 6_225_334, business: 2_200_446, other: 1_000_212 }, {
  abroad: [0, 0], purchase: [0, 0], running: [9_000_000, 8_340_012], reception: [1_500_000, 1_204_448],
});
