import { hundred, normalise, parseQuantity, plain, roundTo, showQuantity } from '../../figures';
import type { Quantity } from '../../figures';
import type { StatementText } from '../../forms';
import { percentText } from '../texts/common';
import { betweenClauses, numbering, shareTold, sinceBefore, thisYearOf } from '../texts/told-figures';
import { saidOfLater } from '../texts/told-of';
import { totalTexts } from '../texts/totals';
import { checkMoneyTold } from './check-told-money';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';
import { agrees, amountOf, inUnitOf } from './told-agrees';
import { namedAround, nearlyNamed, rowsNamed, saidIn, type Said } from './told-names';

/**
 * Texts that tell what was planned and done against the rows of the table: 完成改造里程6.6公里 beside a row 改造里程 that says 6.2公里.
 * Only where a row is named about the figure and the units agree.
 */
export function checkToldFigures(context: FormContext): void {
  for (const statement of context.form.statements) {
    if (!['achievement', 'targets', 'conclusion'].includes(statement.concept)) continue;
    if (/\d/.test(statement.text)) checkText(context, statement);
    checkMoneyTold(context, statement);
  }
}

/** A clause that begins with a year. */
const inYear = /^在?(\d{4})年度?/;

/** A clause with the rows it names before its figure. */
interface Clause { readonly clause: string; readonly said: Said | null; readonly named: readonly ScoredRow[] }

function checkText(context: FormContext, statement: StatementText): void {
  const planned = statement.concept === 'targets';
  const text = planned ? statement.text : statement.text.replace(saidOfLater, '');
  const year = String(context.form.year);
  const parts = normalise(text).replace(numbering, ',').split(betweenClauses)
    .map((part) => part.replace(inYear, (begun, stated: string) => (stated === year ? '' : begun)));
  const clauses = parts.map((clause, index): Clause => {
    // 累计58部，其中本年22部: the years before are among them.
    const said = sinceBefore.test(clause) && thisYearOf.test(parts[index + 1] ?? '') ? null : saidIn(clause, planned);
    return { clause, said, named: said ? rowsNamed(context, said) : [] };
  });
  const nearly = nearlyNamed(context, clauses.flatMap(({ said, named }) => (said && named.length === 0 ? [said] : [])));
  let before: readonly ScoredRow[] = [];
  for (const { clause, said, named } of clauses) {
    const row = said && nearly.get(said);
    if (row) {
      compare(context, statement, said, [row], 'nearly');
      // What follows is of the row if its figure is.
      before = meantBy(statement, row).some((quantity) => tells(said, quantity)) ? [row] : [];
    } else if (said && (named.length > 0 || !said.other)) {
      const around = named.length === 0 ? namedAround(context, said) : [];
      before = named.length > 0 ? named : around.map(([, own]) => own);
      compare(context, statement, around[0]?.[0] ?? said, before);
    } else checkShareTold(context, statement, clause, before);
  }
}

function tells({ text }: Said, quantity: Quantity): boolean {
  const figure = parseQuantity(text);
  return typeof figure !== 'string' && agrees(quantity, figure);
}

/**
 * The figures of a row a text may tell. What was done is often told in the words of the target, which is honest where it was
 * reached; of a row that missed it only the actual figure is.
 */
function meantBy({ concept }: StatementText, { indicator, outcome }: ScoredRow): readonly Quantity[] {
  const done = amountOf(indicator.actual);
  if (done && concept !== 'targets' && outcome?.met === false) return [done];
  return [indicator.actual, indicator.target, indicator.initialTarget].flatMap((read) => amountOf(read) ?? []);
}

/** Rows named in about the same words only are asked about, not judged. */
function compare(
  context: FormContext, statement: StatementText, { name, words, text }: Said, found: readonly ScoredRow[],
  how: 'named' | 'nearly' = 'named',
): void {
  if (found.length === 0) return;
  const figure = parseQuantity(text);
  if (typeof figure === 'string') return;
  const rows = found
    .map((scored) => ({ row: scored.indicator, own: meantBy(statement, scored) }))
    .filter(({ own }) => own.some((quantity) => inUnitOf(quantity, figure) !== null));
  if (rows.length === 0 || rows.some(({ own }) => own.some((quantity) => agrees(quantity, figure)))) return;
  const [first] = rows;
  const wanted = statement.concept === 'targets' ? first!.row.target : first!.row.actual;
  const stated = amountOf(wanted);
  if (!stated || !wanted) return;
  const message = how === 'nearly'
    ? totalTexts.statementFigureNearly(words, showQuantity(figure), first!.row.name.text, showQuantity(stated))
    : totalTexts.statementFigure(name, showQuantity(figure), showQuantity(stated));
  context.report({
    rule: 'statement-differs',
    severity: how === 'nearly' ? 'info' : 'warning',
    verdict: how === 'nearly' ? 'unverifiable' : 'inconsistent',
    cell: statement.cell,
    related: rows.map(({ row }) => (statement.concept === 'targets' ? row.target : row.actual)?.cell),
    reported: showQuantity(figure),
    expected: how === 'nearly' ? null : showQuantity(stated),
    message,
    clause: context.clause('statements'),
    figures: how === 'nearly' ? [words, showQuantity(stated)] : [name],
  });
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
