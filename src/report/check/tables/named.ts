import { accountNames } from '../../facts/account-names';
import { figureAt, ofRow, tableOf } from '../../facts/accounts';
import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { departmentOf } from '../../facts/money';
import { plainName } from '../../facts/names';
import { staffingMoney, staffingNames, staffingRows } from '../../facts/staffing';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { against } from './against';
import { changesAfter } from './changes';
import { topicsOf } from './topics';
import type { Topics } from './topics';

/** Money told under the full name a table gives it, against 决算 tables, base data and the parts of the department's budget. */
export function namedMoney(reading: Reading, book: Book): readonly Problem[] {
  if (book.accounts.length === 0 && !book.staffing && !departmentOf(book)) return [];
  const topics = topicsOf(reading, book);
  return reading.sentences.flatMap((sentence) => reading.of(sentence).flatMap((figure, at, figures) => {
    if (!isTold(figure) || !isOfYear(figure, book.year) || isOfPart(figure, topics)) return [];
    const name = nameOf(figure);
    const bounds = boundsOf(book, figure, name);
    return [...against(figure, bounds, name), ...changesAfter(book, name, figures, at)];
  }));
}

const roles: ReadonlySet<Stated['role']> = new Set(['level', 'spent', 'carriedIn', 'unspent', 'initial']);
const isEarlier = (figure: Stated): boolean => /上年(?!末?结)|去年|年初(?!.{0,4}结|预算)|较|比|与|预算数/.test(figure.before);
const isOfYear = (figure: Stated, year: number | null): boolean => {
  const told = [...figure.sentence.text.slice(0, figure.start).split('；').at(-1)!.matchAll(/(\d{4})年/g)].at(-1)?.[1];
  return year === null || told === undefined || Number(told) === year;
};
const isTold = (figure: Stated): boolean => figure.kind === 'money' && roles.has(figure.role) && !isEarlier(figure);

/** Under the heading of one project or of one task stand its own figures, not the department's. */
function isOfPart(figure: Stated, topics: Topics): boolean {
  const { headings } = figure.sentence;
  const inner = headings.filter((heading) => heading !== '').at(-1) ?? '';
  return topics.around(figure) !== null || (headings.length > 3 && !/支出|收入|经费|费$/.test(inner));
}

/** The words before a figure without year, numbering and what only says it is one. */
function nameOf(figure: Stated): string {
  return plainName(figure.before.replace(/^(?:\d{1,2}[.、]|（[一二三四五六七八九十\d]+）)|^.{0,14}(?:主要)?(?:包括|分为)/,
    '')).replace(/^(?:截至)?\d{4}年(?:度)?(?:末)?(?:决算)?|^其中|^全年(?=总)|^本?年度|^(?:我|本)(?:单位|部门|局|中心|委)/g, '')
    .replace(/^\d{4}年(?:度)?(?=年末|年初|总)/, '').replace(/决算数?$|数$/, '').replace(/(?:共计|合计(?=为)|均|为|是|:)+$/, '').replace(/决算数?$|数$/,
      '');
}

/** "一般公共预算财政拨款基本支出情况": what stands below is not the whole's, whose table holds all funds. */
const ofOneFund = /一般公共预算|财政拨款|政府性基金|国有资本/;

function boundsOf(book: Book, figure: Stated, name: string): readonly Bound[] {
  const places = accountNames.filter((one) => one.name.test(name)).flatMap((one) => one.places)
    .filter(({ table }) => table !== 'expense' || !/^(?:基本|项目)支出$/.test(name)
      || !ofOneFund.test(figure.sentence.headings.join('')))
    .map((place) => figureAt(book, place));
  const row = itemRow(book, figure, name);
  const found = [...places, row, ...(row || isOfAll(figure, name) ? elsewhereInTables(book, name)
    : []), ...ofDepartment(book, name),
    ...ofStaffing(book, name)];
  return found.filter((bound) => bound !== null);
}

/** "交通运输支出" of the structure, or "支出" under a heading that ends in （项）. */
function itemRow(book: Book, figure: Stated, name: string): Bound | null {
  const heading = figure.sentence.headings.at(-1) ?? '';
  const item = /（款）(.+?)（项）$/.exec(heading)?.[1] ?? /（款）(.+?)（项）/.exec(figure.sentence.text.slice(0, figure.start))?.[1];
  const wanted = /^支出$/.test(name) && item ? plainName(item) : name.replace(/类支出$/, '支出');
  const table = tableOf(book, 'general-expense');
  const rows = (table?.rows ?? []).filter((row) => row.code !== null && plainName(row.label) === wanted
    && row.code.length === (item ? 7 : 3));
  const own = rows.length === 1 ? ofRow(rows[0]!, 'total') : null;
  return item || /一般公共预算/.test(figure.sentence.text) ? own : null;
}

/** A class of all spending, in no passage on the money of one fund, of one item or of a budget. */
const isOfAll = ({ sentence, start }: Stated, name: string): boolean => /.{3}支出$/.test(name)
  && !/财政拨款|一般公共预算|政府性基金|国有资本|（款）|（项）|预算(?!决算|执行|绩效)/.test(sentence.headings.join('') + sentence.text.slice(0, start));

/** The same class in the tables of all spending: either may be meant. */
function elsewhereInTables(book: Book, name: string): readonly (Bound | null)[] {
  const concepts = ['overall', 'expense', 'fiscal-overall', 'general-expense'] as const;
  return concepts.flatMap((concept) => (tableOf(book, concept)?.rows ?? []).filter(({ label }) =>
    plainName(label).replace(/^[一二三四五六七八九十]+/, '') === name)
    .flatMap((row) => [...row.figures.keys()].map((column) => ofRow(row, column))));
}

/** A part of the department's budget by its label: what was spent of it, or planned where nothing else is told. */
function ofDepartment(book: Book, name: string): readonly (Bound | null)[] {
  const budget = departmentOf(book)?.budget ?? null;
  if (/^(?:包括)?(?:财政拨款)?年初(?:财政拨款)?预算(?:收入|安排)?$/.test(name)) return budget
    ? [budget.initial ?? (budget.spent ? null : budget.adjusted)] : [];
  const parts = budget?.parts ?? [];
  const found = parts.filter((part) => plainName(part.label.text).replace(/^其中/, '').trim() === name && part.spent !== null);
  return found.flatMap((part) => [part.spent, part.adjusted, part.initial]);
}

function ofStaffing(book: Book, name: string): readonly (Bound | null)[] {
  if (!book.staffing) return [];
  const keys = staffingNames.filter((one) => one.name.test(name)).map((one) => one.key);
  const rows = staffingRows(book).filter(({ label }) => plainName(label).replace(/^\d+/, '') === name).map((one) => one.key);
  return [...keys, ...rows, ...(name === '基本支出' ? ['basic'] : [])].map((key) => staffingMoney(book, key, 'actual'));
}
