import { address, hundred, normalise, parseQuantity, plain, roundTo, showQuantity, valueIn } from '../../figures';
import type { Quantity, Read, Statement } from '../../figures';
import type { StatementText } from '../../forms';
import { percentText } from '../texts/common';
import {
  betweenClauses,
  budgetTold,
  counting,
  figureInClause,
  glue,
  lead,
  numbering,
  otherFigure,
  partMoney,
  rough,
  shareTold,
  spentTold,
} from '../texts/told-figures';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';
import { isOfWhole } from './told-of';

/** Names shorter than this stand in any sentence. */
const shortest = 3;
/** The longest unit looked for behind a figure. */
const longestUnit = 4;

interface Told {
  readonly name: string;
  readonly figure: Quantity;
}
/** A row with the ways a text may name it: its name, and the name without 数量, 次数 … */
interface Named {
  readonly scored: ScoredRow;
  readonly stems: readonly string[];
}

/**
 * Texts that tell what was planned and done against the rows of the table: 完成改造里程6.6公里 beside a row 改造里程 that says 6.2公里.
 * Only where a row is named right before the figure and the units agree.
 */
export function checkToldFigures(context: FormContext): void {
  let named: readonly Named[] | null = null;
  const rows = (): readonly Named[] =>
    named ??= context.rows.map((scored): Named => ({ scored, stems: stemsOf(scored.indicator.name.text) }));
  for (const statement of context.form.statements) {
    if (!['achievement', 'targets', 'conclusion'].includes(statement.concept)) continue;
    const clauses = normalise(statement.text).replace(numbering, ',').split(betweenClauses);
    let before: readonly ScoredRow[] = [];
    for (const clause of clauses) {
      const told = toldIn(clause);
      if (told) before = compare(context, statement, told, rows());
      else checkShareTold(context, statement, clause, before);
    }
    checkMoneyTold(context, statement);
  }
}

function stemsOf(name: string): readonly string[] {
  const whole = normalise(name).replace(/\(.*?\)|[★*]/g, '');
  return [...new Set([whole, whole.replace(counting, '')])];
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
    const figure = parseQuantity(digits! + after!.slice(0, length));
    if (typeof figure !== 'string' && figure.unit && figure.unit.dimension !== 'other') return { name, figure };
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
function compare(
  context: FormContext,
  statement: StatementText,
  { name, figure }: Told,
  named: readonly Named[],
): readonly ScoredRow[] {
  const meant = named.filter(({ stems }) => stems.some((stem) => names(name, stem)));
  const found = meant.map(({ scored }) => scored);
  const rows = meant
    .map(({ scored }) => ({ row: scored.indicator, own: meantBy(statement, scored) }))
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

/** A row's figure in the unit of the text's; null where they measure different things. */
function inUnitOf(quantity: Quantity, { unit }: Quantity): ReturnType<typeof valueIn> {
  if (!quantity.unit) return unit?.dimension === 'ratio' || unit?.dimension === 'count' ? quantity.value : null;
  return valueIn(quantity, unit);
}

/** Whether a text's figure is a row's, at the decimals of either: 1329120.67元 beside 132.912万元. */
function agrees(quantity: Quantity, figure: Quantity): boolean {
  const value = inUnitOf(quantity, figure);
  if (value === null) return false;
  const bare = quantity.unit === null || quantity.percentBeside === true;
  const ratio = figure.unit?.dimension === 'ratio' && bare && value.lte(1) ? value.times(hundred) : value;
  const back = quantity.unit ? valueIn(figure, quantity.unit) : null;
  return (['half-up', 'truncate'] as const).some((way) =>
    roundTo(ratio, figure.decimals, way).eq(figure.value)
    || (back !== null && roundTo(back, quantity.decimals, way).eq(roundTo(quantity.value, quantity.decimals)))
  );
}

/** The money a text says the whole had, and what was spent of it, against the block: any of its figures may be meant. */
function checkMoneyTold(context: FormContext, statement: StatementText): void {
  const flat = normalise(statement.text);
  const ofWhole = ({ index }: RegExpExecArray): boolean =>
    !partMoney.test(flat.slice(0, index).split(/[,，。;；]/).at(-1)!)
    && isOfWhole(context.form, flat, index);
  const budgets = [...flat.matchAll(budgetTold)].filter(ofWhole).map(([, digits, unit]) => digits! + unit!);
  const spent = spentIn(context, statement.text);
  // Several of a kind are sums of parts.
  for (const told of [budgets, spent]) if (told.length === 1) checkAmountTold(context, statement, told[0]!);
}

/** What a text says was spent of the whole. */
function spentIn({ form }: FormContext, text: string): readonly string[] {
  return normalise(text).replace(numbering, ',').split(/[。；;]/).flatMap((sentence) => {
    let before = '';
    return sentence.split(betweenClauses).flatMap((clause) => {
      const match = spentTold.exec(clause);
      const start = before.length;
      before += `${clause},`;
      return match && isOfWhole(form, before, start + match.index) ? match.slice(1).join('') : [];
    });
  });
}

function checkAmountTold(context: FormContext, { cell }: StatementText, told: string): void {
  const { budget, moneyUnit } = context.form;
  const reads = (budget ? [budget.total, ...budget.parts] : []).flatMap((
    row,
  ) => [row.adjusted, row.initial, row.inPlace, row.spent])
    .filter((read): read is Extract<Read<Quantity>, { kind: 'value'; }> => read?.kind === 'value');
  const figure = parseQuantity(told);
  const [first] = reads;
  if (!first || typeof figure === 'string') return;
  const at = address(cell.row, cell.column);
  const named = context.findings.some((found) =>
    found.rule === 'statement-differs' && found.cell === at
    && found.reported === plain(figure.value)
  );
  if (named || reads.some(({ value }) => agrees({ ...value, unit: value.unit ?? moneyUnit }, figure))) return;
  const own = plain(first.value.value);
  context.report({
    rule: 'statement-differs',
    severity: 'warning',
    verdict: 'inconsistent',
    cell,
    related: reads.map((read) => read.cell),
    reported: showQuantity(figure),
    expected: null,
    message: totalTexts.statementBudget(showQuantity(figure), own),
    clause: context.clause('statements'),
    figures: reads.map(({ value }) => plain(value.value)),
  });
}
