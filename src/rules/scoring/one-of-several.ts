import { unifyWidth } from '../../figures';
import type { Quantity } from '../../figures';
import { doneOfUnfinished, figureIn, isPlan, mentionedIn } from './unfinished';
import type { Figure } from './unfinished';

/** What makes a figure another one than what was done: a plan, a rest, a part, an earlier year. */
const another = /未|没|仅|只|缺|差|少|计划|目标|应|其中|剩|余|上年|去年|较|比|同期|增|减|降|提高|提升/;
/**
 * What parts the figures of a line: a comma that groups no thousands (1,256人次), and the end of a count before the next figure
 * (12期1,256人次). Hours and minutes, yuan and fen, months and days are one figure.
 */
const between = /[，;；、。\n]|(?<!\d),|,(?!\d{3}(?!\d))|(?<=\d(?:期|次|场次?|批次?|个|项|届|家|人次?|份|户|件|套|台|辆|所|处|座|条|篇))(?=\d)/;
/** Digits of full width, a comma between them that groups thousands with them (１，２５６). */
const wideDigits = /[０-９](?:，(?=[０-９]{3}(?![０-９]))|[０-９．])*/gu;

const clausesOf = (text: string): readonly string[] =>
  text.replace(wideDigits, unifyWidth).split(between).map((clause) => clause.trim()).filter((clause) => clause !== '');

/**
 * The one figure of a line of several (举办5期，培训620人) that is of the target's unit (4期), or what was done where the line tells a rest
 * of it or the plan as well; null where none is, where several are, or where the line tells of more than what was done.
 */
export function figureOfUnit(text: string, target: Quantity): Figure | null {
  if (!target.unit) return null;
  const unfinished = doneOfUnfinished(text, clausesOf, target);
  const all = clausesOf(text);
  const clauses = all.filter((clause) => !isPlan(clause) || mentionedIn(clause, target).some((value) => !value.eq(target.value)));
  if (unfinished || all.length < 2 || clauses.some((clause) => another.test(clause))) return unfinished;
  const found = clauses.map((clause) => figureIn(clause, target));
  const [only, ...more] = found.filter((figure) => figure !== null);
  // 完成4次，另有1次专题培训: a second figure that cannot be read alone counts as one all the same.
  const mentioned = clauses.some((clause, index) => found[index] === null && mentionedIn(clause, target).length > 0);
  return only && more.length === 0 && !mentioned && only.operator === null ? { ...only, text } : null;
}
