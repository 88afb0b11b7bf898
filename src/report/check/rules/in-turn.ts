import { commensurable } from '../../../figures';
import type { Stated } from '../../prose/reading';

/** A list of amounts and the list of rates told of them in turn: "分别为A、B和C，占总额的a、b和c". */
export interface InTurn {
  readonly pairs: readonly { readonly part: Stated; readonly rate: Stated }[];
}

const joint = /^(?:、|[和及与]|以及)$/;

/** The lists around the first of several rates; null where a rate stands alone, no pairs where the lists differ in length. */
export function inTurn(figures: readonly Stated[], at: number): InTurn | null {
  const rates = run(figures, at, 1);
  if (rates.length < 2) return null;
  const bare = run(figures, at - 1, -1).reverse();
  const near = bare.length === rates.length || at === 0 ? bare : joinedTo(figures, figures[at - 1]!);
  const parts = near.length === rates.length ? near : toldInTurn(figures, at, rates.length);
  return { pairs: parts.length === rates.length ? parts.map((part, index) => ({ part, rate: rates[index]! })) : [] };
}

/** "甲328.4万元，乙625.44万元，丙412.6万元，占比依次为…": as many of one kind, one after the other, as rates follow in their turn. */
function toldInTurn(figures: readonly Stated[], at: number, count: number): readonly Stated[] {
  const parts = figures.slice(0, at).slice(-count);
  const told = parts.length === count && count > 2 && /(?:分别|依次)[^，；。]{0,6}$/.test(figures[at]!.before)
    && parts.every((one, index) => fits(one, parts[0]!) && one.kind !== 'rate' && (index === 0
      || /^[，、][^，；。：（）]{1,12}$/.test(one.gap)));
  return told ? parts : [];
}

/** A figure with those of its kind that 、 joins to it, names between them: "甲类172件、乙类80件". */
export function joinedTo(figures: readonly Stated[], last: Stated): readonly Stated[] {
  let from = figures.indexOf(last);
  while (from > 0 && /^(?:、|[和及与])[^，；：。（）]*$/.test(figures[from]!.gap) && fits(figures[from - 1]!, last)) from -= 1;
  return figures.slice(from, figures.indexOf(last) + 1);
}

/** The figures joined by 、 or 和 from one on, or back from it. */
function run(figures: readonly Stated[], at: number, step: 1 | -1): Stated[] {
  const found: Stated[] = [];
  for (let index = at; figures[index] && fits(figures[index]!, figures[at]!); index += step) {
    found.push(figures[index]!);
    const seam = step > 0 ? figures[index + 1] : figures[index];
    if (!seam || !joint.test(seam.gap)) break;
  }
  return found;
}

const fits = (one: Stated, first: Stated): boolean => one.kind === first.kind && commensurable(one.unit, first.unit);

const numerals = '两二三四五六七八九十';

/** "会议费1.65万元，培训费0.9万元，两项占…": as many figures as are counted before the clause; null where none are counted. */
export function countedParts(figures: readonly Stated[], clause: Stated): readonly Stated[] | null {
  const count = numerals.indexOf(/^(?:以上|上述|这|前)?([两二三四五六七八九十])(?:项|者|类|个?部分|个?方面|个[^，；。\d]{1,4})(?:合计|共计?|一共)?(?:占|为)/
    .exec(clause.before)?.[1] ?? '无');
  if (count < 0) return null;
  const before = figures.slice(0, figures.indexOf(clause)).slice(-Math.max(2, count + 1));
  return before.length === Math.max(2, count + 1) && before.every((one) => fits(one, before[0]!) && !one.approximate
    && one.role !== 'share') ? before : null;
}
