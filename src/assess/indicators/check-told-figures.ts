import { hundred, normalise, parseQuantity, parseUnit, plain, roundTo, showQuantity } from '../../figures';
import type { Quantity, Read, Statement } from '../../figures';
import type { StatementText } from '../../forms';
import { percentText } from '../texts/common';
import {
  betweenClauses, counting, figureInClause, glue, lead, numbering, otherFigure, rough, shareTold, sinceBefore, thisYearOf,
} from '../texts/told-figures';
import { saidOfLater } from '../texts/told-of';
import { totalTexts } from '../texts/totals';
import { checkMoneyTold } from './check-told-money';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';
import { agrees, inUnitOf } from './told-agrees';

/** Names shorter than this stand in any sentence. */
const shortest = 3;
/** The longest unit looked for behind a figure. */
const longestUnit = 4;

/** A figure of a clause with the words right before it, not yet worked out: most name no row. */
interface Told {
  readonly name: string;
  readonly text: string;
}

/**
 * Texts that tell what was planned and done against the rows of the table: 完成改造里程6.6公里 beside a row 改造里程 that says 6.2公里.
 * Only where a row is named right before the figure and the units agree.
 */
export function checkToldFigures(context: FormContext): void {
  for (const statement of context.form.statements) {
    if (!['achievement', 'targets', 'conclusion'].includes(statement.concept)) continue;
    const text = statement.concept === 'targets' ? statement.text : statement.text.replace(saidOfLater, '');
    const clauses = normalise(text).replace(numbering, ',').split(betweenClauses);
    let before: readonly ScoredRow[] = [];
    for (const [index, clause] of clauses.entries()) {
      // 累计58部，其中本年22部: the years before are among them.
      const told = sinceBefore.test(clause) && thisYearOf.test(clauses[index + 1] ?? '') ? null : toldIn(clause);
      if (told) before = compare(context, statement, told);
      else checkShareTold(context, statement, clause, before);
    }
    checkMoneyTold(context, statement);
  }
}

/** The ways a text may name a row: its name, and the name without 数量, 次数 … */
function stemsOf(name: string): readonly string[] {
  const whole = normalise(name).replace(/\(.*?\)|[★*]/g, '');
  const bare = whole.replace(counting, '');
  return bare === whole ? [whole] : [whole, bare];
}

const han = /\p{Script=Han}/u;

/** The rows a text names right before a figure. A row whose name lacks the last character of the words is passed over unread. */
function rowsNamed({ rows }: FormContext, name: string): readonly ScoredRow[] {
  const last = name.at(-1);
  if (last === undefined) return [];
  return rows.filter(({ indicator: { name: { text } } }) =>
    (text.includes(last) || !han.test(last)) && stemsOf(text).some((stem) => names(name, stem)));
}

/** Whether a text names a row right before its figure; a name of two characters (造林面积) only by itself. */
const names = (name: string, stem: string): boolean => (stem.length < shortest ? stem.length > 1 && name === stem
  : name.endsWith(stem) || (name.length >= shortest && stem.endsWith(name)));

/** The figure a clause tells with the words right before it; null where it tells none, several, or another one. */
function toldIn(clause: string): Told | null {
  const match = figureInClause.exec(clause);
  if (!match) return null;
  const [, before, digits, after] = match;
  if (rough.test(after!) || otherFigure.test(before!)) return null;
  const name = before!.replace(glue, '').replace(lead, '');
  for (let length = Math.min(longestUnit, after!.length); length > 0; length -= 1) {
    const unit = after!.slice(0, length);
    const read = parseUnit(unit);
    if (read && read.dimension !== 'other') return { name, text: digits! + unit };
  }
  return null;
}

const amountOf = (
  read: Read<Statement> | null,
): Quantity | null => (read?.kind === 'value' && read.value.kind === 'quantity' ? read.value.quantity : null);

/**
 * The figures of a row a text may tell. What was done is often told in the words of the target, which is honest where it was
 * reached; of a row that missed it only the actual figure is.
 */
function meantBy({ concept }: StatementText, { indicator, outcome }: ScoredRow): readonly Quantity[] {
  const done = amountOf(indicator.actual);
  if (done && concept !== 'targets' && outcome?.met === false) return [done];
  return [indicator.actual, indicator.target, indicator.initialTarget].flatMap((read) => amountOf(read) ?? []);
}

/** Returns the rows the text names. */
function compare(context: FormContext, statement: StatementText, { name, text }: Told): readonly ScoredRow[] {
  const found = rowsNamed(context, name);
  if (found.length === 0) return found;
  const figure = parseQuantity(text);
  if (typeof figure === 'string') return found;
  const rows = found
    .map((scored) => ({ row: scored.indicator, own: meantBy(statement, scored) }))
    .filter(({ own }) => own.some((quantity) => inUnitOf(quantity, figure) !== null));
  if (rows.length === 0 || rows.some(({ own }) => own.some((quantity) => agrees(quantity, figure)))) return found;
  const [first] = rows;
  const wanted = statement.concept === 'targets' ? first!.row.target : first!.row.actual;
  const stated = amountOf(wanted);
  if (!stated || !wanted) return found;
  context.report({
    rule: 'statement-differs',
    severity: 'warning',
    verdict: 'inconsistent',
    cell: statement.cell,
    related: rows.map(({ row }) => (statement.concept === 'targets' ? row.target : row.actual)?.cell),
    reported: showQuantity(figure),
    expected: showQuantity(stated),
    message: totalTexts.statementFigure(name, showQuantity(figure), showQuantity(stated)),
    clause: context.clause('statements'),
    figures: [name],
  });
  return found;
}

/** A share of the target told of the row named just before. */
function checkShareTold(context: FormContext, { cell }: StatementText, clause: string, rows: readonly ScoredRow[]): void {
  const said = shareTold.exec(clause)?.groups;
  const known = rows.flatMap(({ completion }) => completion ?? []);
  if (!said || known.length === 0) return;
  const rate = parseQuantity(`${said.rate!}%`);
  if (typeof rate === 'string') return;
  const shares = known.map((completion) => (said.over === undefined ? completion : completion.minus(1)).times(hundred));
  if (shares.some((share) => agrees({ value: share, unit: rate.unit, decimals: rate.decimals }, rate))) return;
  context.report({
    rule: 'statement-differs',
    severity: 'warning',
    verdict: 'inconsistent',
    cell,
    related: rows.map((row) => row.indicator.actual?.cell),
    reported: plain(rate.value.div(hundred)),
    expected: plain(roundTo(shares[0]!.div(hundred), 4)),
    message: totalTexts.statementShare(clause, percentText(shares[0]!.div(hundred), 2)),
    clause: context.clause('statements'),
  });
}
