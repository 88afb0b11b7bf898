import { commensurable, readStatement, unifyWidth, valueIn, valueOf } from '../../figures';
import type { Quantity, Statement } from '../../figures';

/** What makes a figure another one than what was done: a plan, a rest, a part, an earlier year. */
const another = /未|没|仅|只|缺|差|少|计划|目标|应|其中|剩|余|上年|去年|较|比|同期|增|减|降|提高|提升/;
/**
 * What parts the figures of a line: a comma that groups no thousands (1,256人次), and the end of a count before the next figure
 * (12期1,256人次). Hours and minutes, yuan and fen, months and days are one figure.
 */
const between = /[，;；、。\n]|(?<!\d),|,(?!\d{3}(?!\d))|(?<=\d(?:期|次|场次?|批次?|个|项|届|家|人次?|份|户|件|套|台|辆|所|处|座|条|篇))(?=\d)/;
/** Digits of full width, a comma between them that groups thousands with them (１，２５６). */
const wideDigits = /[０-９](?:，(?=[０-９]{3}(?![０-９]))|[０-９．])*/gu;
const nowhere = { sheet: '', row: 0, column: 0 };

/**
 * The one figure of a line of several (举办5期，培训620人) that is of the target's unit (4期); null where none is, where several are, or
 * where the line tells of more than what was done.
 */
export function figureOfUnit(text: string, target: Quantity): Extract<Statement, { kind: 'quantity' }> | null {
  const clauses = text.replace(wideDigits, unifyWidth).split(between).map((clause) => clause.trim()).filter((clause) => clause !== '');
  if (clauses.length < 2 || !target.unit) return null;
  if (another.test(text)) return unfinished(clauses, target, text);
  const found = clauses.map((clause) => valueOf(readStatement(clause, 'General', nowhere, { role: 'actual' })))
    .filter((statement) => statement?.kind === 'quantity' && commensurable(statement.quantity.unit, target.unit));
  const [only, ...more] = found;
  return only?.kind === 'quantity' && more.length === 0 && only.operator === null ? { ...only, text } : null;
}

type Figure = Extract<Statement, { kind: 'quantity' }>;

/** What a clause tells is still to be done, or has not been. */
const rest = /剩余|其余|尚未|未|在建|在途|在施/;

/** 维修2.8公里，剩余0.2公里未实施: what was done fell short of the target, and the rest says so itself. Null where it did not. */
function unfinished([first, ...others]: readonly string[], target: Quantity, text: string): Figure | null {
  if (!first || another.test(first) || !others.some((clause) => rest.test(clause))) return null;
  const done = valueOf(readStatement(first, 'General', nowhere, { role: 'actual' }));
  if (done?.kind !== 'quantity' || done.operator !== null) return null;
  return valueIn(done.quantity, target.unit)?.lt(target.value) ? { ...done, text } : null;
}
