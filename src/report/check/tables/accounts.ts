import { accountNames, figureAt, ofRow, tableOf } from '../../facts/accounts';
import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { plainName } from '../../facts/names';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { against, rateAgainst } from './against';

/** Figures of the 决算情况说明 against the 决算 tables, by their full names; names that carry more words are left alone. */
export function accountFigures(reading: Reading, book: Book): readonly Problem[] {
  if (book.accounts.length === 0) return [];
  return reading.sentences.flatMap((sentence) => reading.of(sentence).flatMap((figure, at, figures) => {
    if (figure.kind !== 'money' || (figure.role !== 'level' && figure.role !== 'spent') || isEarlier(figure)) return [];
    const named = boundsOf(book, figure);
    return named ? [...against(figure, named.bounds, named.name), ...completion(book, named.name, figures[at + 1])] : [];
  }));
}

const isEarlier = (figure: Stated): boolean => /上年|去年|年初|较|比|预算数/.test(figure.before);

/** A heading or words that speak of a subset or of another year keep a figure out. */
function boundsOf(book: Book, figure: Stated): { name: string; bounds: readonly Bound[] } | null {
  const name = plainName(figure.before).replace(/^\d{4}年(?:度)?(?:决算)?|^其中/g, '').replace(/决算数?|数$/g, '').replace(/(?:共计|合计(?=为)|均|为|是|：)+$/, '');
  const entry = accountNames.find((one) => one.name.test(name));
  const bounds = entry?.places.map((place) => figureAt(book, place)).filter((bound) => bound !== null) ?? [];
  if (bounds.length > 0) return { name, bounds };
  const row = itemRow(book, figure, name);
  return row ? { name: row.name, bounds: [row.bound] } : null;
}

/** "交通运输支出" of the structure, or "支出" under a heading that ends in （项）. */
function itemRow(book: Book, figure: Stated, name: string): { name: string; bound: Bound } | null {
  const table = tableOf(book, 'general-expense');
  const heading = figure.sentence.headings.at(-1) ?? '';
  const item = /（款）(.+)（项）$/.exec(heading)?.[1];
  const wanted = name === '支出' && item ? plainName(item) : /一般公共预算/.test(figure.sentence.text) ? name : null;
  if (!table || !wanted) return null;
  const rows = table.rows.filter((row) => row.code !== null && plainName(row.label) === wanted && row.code.length === (item ? 7 : 3));
  const bound = rows.length === 1 ? ofRow(rows[0]!, 'total') : null;
  return bound && { name: rows[0]!.label, bound };
}

/** "“三公”经费支出12万元，完成预算98.36%": against the budget column of the 三公 table. */
function completion(book: Book, name: string, rate: Stated | undefined): Problem[] {
  if (!/三公/.test(name) || rate?.role !== 'budgetCompletion') return [];
  const budget = figureAt(book, { table: 'three-public', row: 'total', column: 'budget' });
  const actual = figureAt(book, { table: 'three-public', row: 'total', column: 'actual' });
  return budget && actual ? rateAgainst(rate, actual, budget, texts.ofBudget(name), [`${name}决算数`, `${name}预算数`]) : [];
}
