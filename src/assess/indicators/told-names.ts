import { normalise, parseQuantity, parseUnit } from '../../figures';
import type { IndicatorRow } from '../../forms';
import { bound, counting, done, figureInClause, glue, lead, otherFigure, rough } from '../texts/told-figures';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';
import { amountOf, inUnitOf } from './told-agrees';

/** Names shorter than this stand in any sentence. */
const shortest = 3;
/** Names shorter than this are not looked for with words between their parts, or turned round. */
const shortestInParts = 4;
/** The most characters a text may put between the parts of a name. */
const mostBetween = 6;
/** The longest unit looked for behind a figure. */
const longestUnit = 4;

/** A figure of a clause with the words about it. */
export interface Said {
  /** The words right before the figure, without the verbs a clause begins with. */
  readonly name: string;
  /** The same with them. */
  readonly words: string;
  /** The figure with its unit. */
  readonly text: string;
  readonly digits: string;
  readonly after: string;
  /** Words before the figure make it another one (较上年增加…), unless they are the row's own (新增就业人数). */
  readonly other: boolean;
}

/** The figure a clause tells with the words about it; null where it tells none, or several. What is planned has a bound: 不低于95%. */
export function saidIn(clause: string, planned: boolean): Said | null {
  const match = figureInClause.exec(clause);
  if (!match) return null;
  const [, before, digits, after] = match;
  if (rough.test(after!)) return null;
  const own = planned ? before!.replace(bound, '') : before!;
  const words = own.replace(glue, '');
  for (let length = Math.min(longestUnit, after!.length); length > 0; length -= 1) {
    const unit = after!.slice(0, length);
    const read = parseUnit(unit);
    if (!read || read.dimension === 'other') continue;
    return { name: words.replace(lead, ''), words, text: digits! + unit, digits: digits!, after: after!, other: otherFigure.test(own) };
  }
  return null;
}

/** The ways a text may name a row: its name, and the name without 数量, 次数 … */
function stemsOf(name: string): readonly string[] {
  const whole = normalise(name).replace(/\(.*?\)|[★*]/g, '');
  const bare = whole.replace(counting, '');
  return bare === whole ? [whole] : [whole, bare];
}

const han = /\p{Script=Han}/u;

/** The rows a text names right before a figure. */
export function rowsNamed({ rows }: FormContext, said: Said): readonly ScoredRow[] {
  const last = said.name.at(-1);
  return last === undefined ? [] : rowsCalled(rows, last, (stem) => names(said, stem));
}

/** The rows with a way to be named that fits. A row whose name lacks a character it must hold is passed over unread: most do. */
const rowsCalled = (rows: readonly ScoredRow[], held: string, fits: (stem: string) => boolean): readonly ScoredRow[] =>
  rows.filter(({ indicator: { name: { text } } }) => (text.includes(held) || !han.test(held)) && stemsOf(text).some(fits));

/** Whether the words right before a figure name a row. */
export const nameOfRow = ({ name }: IndicatorRow, said: Said): boolean => stemsOf(name.text).some((stem) => names(said, stem));

/** Whether a text names a row right before its figure; a name of two characters (造林面积) only by itself. */
function names({ name, words, other }: Said, stem: string): boolean {
  const own = stem.length < shortest ? stem.length > 1 && name === stem && stem
    : name.endsWith(stem) ? stem : name.length >= shortest && stem.endsWith(name) && name;
  return own !== false && (!other || !otherFigure.test(words.replace(own, '')));
}

/** The row a text names around a figure, and the figure in the row's unit: 覆盖55个在建项目 beside 覆盖在建项目. */
export function namedAround({ rows }: FormContext, said: Said): readonly (readonly [Said, ScoredRow])[] {
  if (said.other || said.after.length < shortest) return [];
  const last = said.after.at(-1)!;
  return rows.flatMap((row) => {
    const { name, unit, target } = row.indicator;
    if (!name.text.includes(last)) return [];
    const own = unit?.text ?? amountOf(target)?.unit?.text ?? '';
    if (own === '' || !said.after.startsWith(own)) return [];
    const counted = said.after.slice(own.length).replace(/^的/, '');
    if (counted.length < 2 || !name.text.includes(counted)) return [];
    const ways = [said.words + counted, said.name + counted, ...(counted.length >= shortest ? [counted] : [])];
    return stemsOf(name.text).some((stem) => ways.includes(stem)) ? [[{ ...said, text: said.digits + own }, row] as const] : [];
  });
}

/**
 * Of figures whose words name no row, those whose words are a row's with some between, behind or turned round: 发放人才安家补助 beside
 * 发放安家补助, 推广良种 beside 良种推广面积, 养护乡村道路80公里 beside the one row in its unit, 养护里程. Only where one row may be meant,
 * by one figure.
 */
export function nearlyNamed({ rows }: FormContext, said: readonly Said[]): ReadonlyMap<Said, ScoredRow> {
  const found = said.filter(({ words }) => words.length >= shortestInParts).flatMap((one) => {
    const alike = rowsCalled(rows, one.words[0]!, (stem) => inParts(one, stem)).filter(({ indicator }) => isInUnit(indicator, one));
    const meant = alike.length > 0 ? alike : byWhatIsMeasured(rows, one, said);
    return meant.length === 1 ? [[one, meant[0]!] as const] : [];
  });
  return new Map(found.filter(([, row]) => found.filter(([, other]) => other === row).length === 1));
}

function isInUnit({ target, actual }: IndicatorRow, { text }: Said): boolean {
  const figure = parseQuantity(text);
  const own = amountOf(target) ?? amountOf(actual);
  return typeof figure !== 'string' && own !== null && inUnitOf(own, figure) !== null;
}

/** The one row in a figure's unit that counts what its verb does: 养护里程 for 养护乡村道路80公里, the one figure in that unit. */
function byWhatIsMeasured(rows: readonly ScoredRow[], one: Said, said: readonly Said[]): readonly ScoredRow[] {
  if (one.other) return [];
  const counted = rowsCalled(rows, one.words[0]!, (stem) => stem.length === 2 && one.words.startsWith(stem));
  if (counted.length === 0) return [];
  const same = rows.filter(({ indicator }) => isInUnit(indicator, one));
  const alone = same.length === 1 && said.filter((other) => isInUnit(same[0]!.indicator, other)).length === 1;
  return alone ? counted.filter((row) => row === same[0]) : [];
}

/** Whether words begin with one part of a name and end with the other, in either order, or say what is done of it (…建设). */
function inParts({ words, other }: Said, stem: string): boolean {
  if (stem.length < shortestInParts || words.length < stem.length || words.length > stem.length + mostBetween) return false;
  if (!other && words.replace(done, '') === stem) return true;
  return [2, stem.length - 2].some((at) => {
    const [first, second] = [stem.slice(0, at), stem.slice(at)];
    const between = (head: string, foot: string): boolean => words.startsWith(head) && words.endsWith(foot)
      && !(other && otherFigure.test(words.slice(head.length, words.length - foot.length)));
    return between(first, second) || between(second, first);
  });
}
