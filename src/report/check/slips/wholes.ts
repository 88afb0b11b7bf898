import { commensurable } from '../../../figures';
import type { Decimal } from '../../../figures';
import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { departmentOf, moneyOf, totalOf } from '../../facts/money';
import { agrees, amountOf, total } from '../amount';
import type { Amount } from '../amount';
import { restated } from '../tables/amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { missums } from '../rules/problems';
import { perHead } from '../../prose/words';
import type { Reading, Stated } from '../../prose/reading';
import { changedBy, isSlip, isSlipping, telling } from './slip';
import { tabledIn } from './tabled';

/** A sum told elsewhere: in another paragraph, or in the tables. */
interface Whole extends Amount { readonly name: string; readonly cells: Problem['cells'] }

/** "分标段支出。第一标段A万元，第二标段B万元，…": a list whose sum is told elsewhere but for one slip of the pen in one of its parts. */
export function slippedLists(reading: Reading, book: Book | null): readonly Problem[] {
  const wholesIn = book ? inTables(book) : [];
  const tabled = tabledIn(book);
  return reading.sentences.flatMap((sentence) => listsIn(reading.of(sentence)).flatMap((list) => {
    const wholes = [...toldElsewhere(reading, list), ...(list[0]!.kind === 'money' ? wholesIn : [])];
    const all = total(list.map(amountOf));
    const sum = all.value;
    if (wholes.some((one) => one.range.intersects(all.range)) || addsUp(reading, list)) return [];
    return wholes.flatMap((whole) => slipped(list.filter((one) => !tabled(one)), list, whole, sum)).slice(0, 1);
  }));
}

const quarter = /季度|学期|[上下]半年/;
const joint = /^(?:、|[和及与])$/;
const isPart = (one: Stated): boolean => ['money', 'count', 'measure'].includes(one.kind) && !one.approximate
  && one.bound === null
  && (['level', 'spent', 'received'].includes(one.role) || (one.role === 'none' && quarter.test(one.before)))
  && !perHead.test(one.before) && !/上年|去年|同期|合计|共计|总/.test(one.before);

/** Three parts and more of one kind, each under its own name; two, where the words say by what the whole is parted. */
function listsIn(figures: readonly Stated[]): readonly (readonly Stated[])[] {
  const starts = figures.filter((one) => isPart(one) && (parted.test(one.gap) || opened.test(one.gap)));
  return starts.flatMap((first) => {
    const own = figures.filter((one) => one.start >= first.start && one.kind === first.kind && commensurable(one.unit, first.unit)
      && !perHead.test(one.before));
    const end = own.findIndex((one, at) => at > 0 && (!isPart(one) || (one.role !== first.role && !joint.test(one.gap))
      || /其中|（[^）]*$/.test(one.gap) || parted.test(one.gap)));
    const list = end < 0 ? own : own.slice(0, end);
    const firsts = list.findIndex((one, at) => at > 1 && /；/.test(one.gap));
    const least = parted.test(first.gap) ? 2 : 3;
    return [list, ...(firsts > 0 ? [list.slice(0, firsts)] : [])].filter((one) => one.length >= least);
  });
}

/** "分季度看，", "按类别分，": all of it is told, by one view. */
const parted = /(?:分\p{Script=Han}{1,6}看|分[两二三四五六]?(?:次|批|期|年)[^，；。]{0,8}，分别为|按[^，；。]{1,8}分(?:类|为)?|划分)[，：]?[^，；。]*$/u;
const opened = /其中|：|中，|（1）|（一）|一是|分为|包括|第一/;

/** Amounts of the same document that may be a whole: of five digits and more, counts of four, in another sentence or before. */
function toldElsewhere(reading: Reading, list: readonly Stated[]): readonly Whole[] {
  const first = list[0]!;
  return reading.figures.filter((one) => one.kind === first.kind && one.sentence.part === first.sentence.part
    && (one.sentence !== first.sentence || one.end < first.start) && (one.kind === 'money' ? commensurable(one.unit, first.unit)
      : one.unit.key === first.unit.key) && !one.approximate && one.bound === null
    && telling(one.value).length >= (one.kind === 'money' ? 5 : 4)
      && ['spent', 'budget', 'initial', 'adjusted', 'received', 'level'].includes(one.role))
    .map((one) => ({ ...amountOf(one), name: texts.operand(one.paragraph, ''), cells: [] }));
}

function inTables(book: Book): readonly Whole[] {
  const forms = [...book.projects, ...(departmentOf(book) ? [departmentOf(book)!] : [])];
  const moneys = [...forms.map(moneyOf), ...(book.projects.length > 1 ? [totalOf(book.projects)]
    : [])].filter((one) => one !== null);
  return moneys.flatMap(({ initial, adjusted, spent }) => [initial, adjusted, spent]).flatMap((bound) => (bound
    ? [wholeOf(bound)] : []))
    .filter(({ value }) => telling(value).length >= 5);
}

const wholeOf = (bound: Bound): Whole => ({ ...restated(bound), name: texts.inTables, cells: bound.cells });

/** A figure of its own sentence is the sum already. */
const addsUp = (reading: Reading, list: readonly Stated[]): boolean => {
  const all = total(list.map(amountOf));
  return reading.of(list[0]!.sentence).some((one) => one.kind === list[0]!.kind && !list.includes(one) && agrees(all, one));
};

/** `open` are the parts that may be wrong. */
function slipped(open: readonly Stated[], list: readonly Stated[], whole: Whole, sum: Decimal): Problem[] {
  const missing = whole.value.minus(sum);
  if (!isSlipping(missing.div(list[0]!.unit.scale), list)) return [];
  const wrong = open.filter((one) => isSlip(one.value, changedBy(one, missing)));
  const at = wrong[0];
  if (!at) return [];
  const found = missums(at, { value: changedBy(at, missing).times(at.unit.scale), range: at.range }, joined(list));
  const value = whole.value.div(at.unit.scale).toFixed() + at.unit.text;
  return [{ ...found, severity: 'warning', cells: whole.cells, formula: joined(list).text,
    message: texts.slippedList(joined(list).text, sum.div(at.unit.scale).toFixed() + at.unit.text, whole.name, value, at.text) }];
}
