import { commensurable, Decimal } from '../../../figures';
import { agrees, amountOf } from '../amount';
import type { Amount } from '../amount';
import type { Stated } from '../../prose/reading';

/**
 * An amount for each thing, how many there are, and what they come to together; the times each of them is paid, by days or
 * months.
 */
export interface Product {
  readonly each: Stated;
  readonly count: Stated;
  readonly sum: Stated;
  readonly times: readonly Decimal[];
  readonly often: Stated | null;
}

const one = new Decimal(1);
const said = '(?:每?年|每?月)?[^，；、。（）\\d]{0,8}';
const forEach: readonly RegExp[] = [
  /(亩)产(?:量)?(?:为|达)?$/, /单(车)[^，；、。（）\d]{0,6}$/,
  new RegExp(`每(?:个|名|家)?(\\p{Script=Han}{1,6})${said}$`, 'u'), new RegExp(`平均(?:每(\\p{Script=Han}{1,6}))?${said}$`, 'u'),
  new RegExp(`(?<!平)(\\p{Script=Han})(?:次)?均${said}$`, 'u'),
];

/**
 * What an amount is told for each of, as far as the words say; null where it is told for nothing, '' where they do not say of
 * what.
 */
export function thingOf(figure: Stated): string | null {
  if (/分别|依次/.test(figure.before)) return null;
  const found = forEach.map((words) => words.exec(figure.before)).find((match) => match !== null);
  return found ? found[1] ?? '' : null;
}

/** Money, counts and measures that are neither loose nor bounds. */
export const isUsable = (figure: Stated): boolean => ['money', 'count', 'measure'].includes(figure.kind) && !figure.approximate
  && figure.bound === null && !figure.value.isZero();

const within = { before: 5, after: 4 };

/** The counts of what it is for each of, beside the amounts told just before it or right after. */
export function productsOf(figures: readonly Stated[], at: number): readonly Product[] {
  const each = figures[at]!;
  const thing = thingOf(each);
  if (thing === null) return [];
  const near = figures.filter((figure, index) => figure !== each && isUsable(figure) && index >= at - within.before
    && index <= at + within.after
    && (!/；/.test(each.sentence.text.slice(Math.min(figure.end, each.end), Math.max(figure.start, each.start)))
      || (figure.kind === 'count' && figure.end <= each.start && figure.unit.text === thing[0] && isOnly(figures, figure))));
  const counts = near.filter((figure) => figure.kind !== 'money' && isOf(figure, each, thing));
  const sums = near.filter((figure) => thingOf(figure) === null && figure.kind === each.kind
    && (commensurable(figure.unit, each.unit) || (figure.unit.dimension === each.unit.dimension
      && figure.unit.text.endsWith(each.unit.text))));
  const often = near.find((figure) => /每[天日]|日均|[天日]$/.test(each.before) ? /^[天日]$/.test(figure.unit.text)
    : /每月|月$/.test(each.before) && /^个?月$/.test(figure.unit.text)) ?? null;
  const times = [...(often ? [often.value] : []), one, ...(/月/.test(each.before) ? [new Decimal(12)] : [])];
  return counts.flatMap((count) => sums.filter((sum) => sum !== count && isApart(sum, each)).map((sum) =>
    ({ each, count, sum, times, often })));
}

/** "4,850头，…；每头补贴800元": the one count of them in the sentence. */
const isOnly = (figures: readonly Stated[], count: Stated): boolean => figures.filter((one) => one.kind === 'count'
  && one.unit.key === count.unit.key && !['increase', 'decrease', 'over', 'under', 'plan'].includes(one.role)).length === 1;

/** "超目标0.12万亩": how far something is from something else is neither of a product. */
const isApart = ({ role }: Stated, each: Stated): boolean => each.kind === 'money'
  || !['increase', 'decrease', 'over', 'under'].includes(role);

/** Whether a count is of the things an amount is for each of: "每户" and 户, "村均" and "个村", 人均 and 人次, 每生 and 学生…人. */
function isOf(count: Stated, each: Stated, thing: string): boolean {
  if (['increase', 'decrease', 'over', 'under'].includes(count.role)) return false;
  if (thing === '') return each.gap.length <= 12 && count.end <= each.start
    && count.sentence.text.slice(count.end, each.start).length <= 14;
  const unit = count.unit.text.replace(/^[万亿]/, '');
  if (thing[0] === '人' || (thing[0] === '生' && /生/.test(count.before))) return /^[人名位]/.test(unit);
  if (thing[0] === '车' && unit === '辆') return true;
  const told = unit.replace(/^个/, '') + count.after.slice(0, 6);
  return Array.from(thing, (_, index) => thing.slice(0, index + 1)).some((name) => unit === name
    || (name.length > 1 && (told + count.before).includes(name)))
    || told.startsWith(thing[0]!) || count.before.slice(-4).includes(thing[0]!);
}

/** How many are counted, whatever the unit is worth in its base. */
export const numberOf = (count: Stated): Decimal => count.value.times(/^万/.test(count.unit.text) ? 10000
  : /^亿/.test(count.unit.text) ? 100000000 : 1);

/** What so many of them, so many times, come to. */
export function productOf({ each, count }: Pick<Product, 'each' | 'count'>, times: Decimal): Amount {
  const number = numberOf(count).times(times);
  return { value: amountOf(each).value.times(number), range: each.range.scale(number) };
}

/** Whether the product is right, by any of the times it may be paid. */
export const holds = (product: Product): boolean => product.times.some((times) => agrees(productOf(product, times), product.sum));
