import { one, plain } from '../../figures';
import type { CellRef, Decimal } from '../../figures';
import type { Group, IndicatorRow } from '../../forms';
import type { Clause } from '../../rules';
import { scoreTexts } from '../texts/scores';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';
import { leavesExecution } from './leaves-execution';
import { sameStored } from './readings';
import { figureOf } from './scored-row';
import { isOfIndicators, wholePoints } from './check-totals';
import { addPoints, addScores, asShown, saysNotApplicable, shownScores, sumText } from './sums';
import type { Summed } from './sums';

/** Points against what the form demands: 100 with the execution's, else as the pack says; and against the total row's points. */
export function checkPoints(context: FormContext): void {
  const { form, budget, pack } = context;
  const rows = addPoints(context.rows);
  if (rows.figures.length === 0 || form.half || strikesOut(context, rows.sum)) return;
  const execution = budget.points && !budget.points.isZero() ? budget.points : null;
  const sum = execution ? rows.sum.plus(execution) : rows.sum;
  const figures = execution ? [...rows.figures, execution] : rows.figures;
  const { withExecution, withoutExecution, forms } = pack.pointsTotals;
  const allowed = execution ? withExecution : forms.get(form.id) ?? withoutExecution;
  const cell = form.total?.points?.cell ?? form.columns.get('points') ?? rows.cells[0]!;
  const related = [...rows.cells, budget.pointsCell];
  const stated = figureOf(form.total?.points);
  // Weights written as bare ratios (0.02 … ) add up to 1.
  const open = leavesExecution(context);
  const left = stated && open ? totalTexts.executionOpen(plain(stated.minus(sum))) : '';
  if (eachComesTo(context, allowed, rows.sum)) return;
  if (![...allowed, one].some((demanded) => sameStored(demanded, sum)) && !namesItsPoints(context, rows.sum)) {
    tell(
      context,
      cell,
      related,
      sum,
      allowed.map(plain).join('或'),
      totalTexts.points(plain(sum), allowed.map(plain).join('或'), sumText(figures)) + left,
      open,
    );
  } else if (
    stated && !sameStored(stated, sum) && !sameStored(stated, rows.sum) && !leavesRoom(context, stated, rows.sum, execution)
  ) {
    tell(context, cell, related, stated, plain(sum), totalTexts.pointsStated(plain(stated), plain(sum), sumText(figures)) + left, open);
  }
  checkLevels(context, [sum, rows.sum, ...(stated ? [stated] : [])]);
  for (const total of form.restated ?? []) {
    const own = isOfIndicators(context, total) ? figureOf(total.points) : null;
    if (!own || !total.points || sameStored(own, rows.sum)) continue;
    const message = totalTexts.pointsStated(plain(own), plain(rows.sum), sumText(rows.figures));
    tell(context, total.points.cell, rows.cells, own, plain(rows.sum), message);
  }
}

/** Indicators listed unit by unit, the points of each of which come to the whole (局机关 100, 林场 100). */
function eachComesTo({ form, rows }: FormContext, allowed: readonly Decimal[], all: Decimal): boolean {
  // Two units and more come to twice the whole: nearly all forms come to it once.
  if (allowed.every((demanded) => all.lt(demanded.times(2)))) return false;
  const outer = form.groups.filter(({ label }) => label.cell.column === form.columns.get('level1')?.column);
  const members = outer.flatMap((group) => group.rows);
  if (outer.length < 2 || new Set(members).size < members.length || members.length < rows.length) return false;
  return outer.every((group) => {
    const { sum } = addPoints(rows.filter(({ indicator }) => group.rows.includes(indicator.row)));
    return allowed.some((demanded) => sameStored(demanded, sum));
  });
}

/** Points that rows which do not apply have struck out ("/") are missing from the whole: what is left may be less, not more. */
function strikesOut(context: FormContext, left: Decimal): boolean {
  const whole = wholePoints(context);
  return whole !== null && left.lt(whole);
}

/** 绩效实现情况（80分）over a whole table whose points add up to it, with a budget that is given none: the other points are dealt elsewhere. */
function namesItsPoints({ form, rows, budget }: FormContext, sum: Decimal): boolean {
  if (budget.points || budget.score || form.budget?.labelPoints || form.executionRow) return false;
  return form.groups.some(({ points, rows: members }) =>
    points !== null && members.length === rows.length && sameStored(points.value, sum)
  );
}

/** Points of the levels (权重 beside each of them) as the total row adds them: each column adds to the same whole. */
function checkLevels(context: FormContext, sums: readonly Decimal[]): void {
  for (const read of context.form.total?.levelPoints ?? []) {
    if (read.kind !== 'value' || [...sums, one].some((sum) => sameStored(sum, read.value.value))) continue;
    const [whole] = sums;
    tell(context, read.cell, [context.form.total?.points?.cell ?? null], read.value.value, plain(whole!),
      totalTexts.levelPoints(plain(read.value.value), plain(whole!)));
  }
}

/** The execution has a score but nowhere its points: the stated total then holds them beside the rows' points. */
function leavesRoom({ budget, pack }: FormContext, stated: Decimal, rows: Decimal, execution: Decimal | null): boolean {
  const score = execution ? null : figureOf(budget.score);
  const demanded = pack.pointsTotals.withExecution.some((total) => sameStored(total, stated));
  return score !== null && demanded && stated.gte(rows.plus(score));
}

function tell(
  context: FormContext,
  cell: CellRef,
  related: readonly (CellRef | null)[],
  reported: Decimal,
  expected: string,
  message: string,
  open = false,
): void {
  context.report({
    rule: 'points-total', severity: open ? 'warning' : 'error', verdict: open ? 'unverifiable' : 'inconsistent', cell,
    related, reported: plain(reported), expected, message,
    clause: demandOf(context),
  });
}

/** A form with a sum of its own is what demands it; of the others the rules' clause on weights does. */
function demandOf({ form, pack, clause }: FormContext): Clause {
  const own = pack.pointsTotals.forms.get(form.id);
  if (!own || !form.title) return clause('weights');
  const gist = totalTexts.formPoints(own.map(plain).join('或'));
  return { document: form.title.text.replace(/\s+/g, ''), article: totalTexts.formArticle, gist, certain: true };
}

/** "产出指标(50分)" against the points below it; a subtotal's score against the scores below it. */
export function checkGroups(context: FormContext): void {
  for (const group of context.form.groups) checkGroup(context, group);
  const label = context.form.budget?.labelPoints;
  const own = figureOf(context.form.budget?.total.points) ?? figureOf(context.form.executionRow?.points);
  if (!label || !own || label.points.value.eq(own)) return;
  context.report({
    rule: 'group-points-differ', severity: 'error', verdict: 'inconsistent', cell: label.cell, related: [context.budget.pointsCell],
    reported: plain(label.points.value), expected: plain(own), message: totalTexts.executionLabel(plain(label.points.value), plain(own)),
    clause: context.clause('weights'),
  });
}

function checkGroup(context: FormContext, group: Group): void {
  if (!group.points && group.score?.kind !== 'value' && group.statedPoints?.kind !== 'value') return;
  const members = new Set(group.rows);
  const rows = context.rows.filter((row) => members.has(row.indicator.row));
  const points = addPoints(rows);
  const isWhole = wholePoints(context) === null || !rows.some(saysNotApplicable);
  const name = group.label.text.replace(/\s+/g, '');
  if (
    group.points && points.figures.length > 0 && points.lacking === 0 && isWhole && !sameStored(group.points.value, points.sum)
    && !holdsExecution(context, group, points.sum, rows.length)
  ) {
    context.report({
      rule: 'group-points-differ',
      severity: 'error',
      verdict: 'inconsistent',
      cell: group.label.cell,
      related: points.cells,
      reported: plain(group.points.value),
      expected: plain(points.sum),
      message: totalTexts.group(name, plain(group.points.value), plain(points.sum), sumText(points.figures)),
      clause: context.clause('weights'),
    });
  }
  checkSubtotal(context, group, points, name);
  const scores = addScores(rows);
  const together = group.points !== null && rows.length > 1
    && rows.every(({ indicator }) => indicator.pointsOfGroup && namesPoints(indicator, group));
  if (together && scores.sum.gt(group.points.value)) {
    context.report({
      rule: 'score-exceeds-points', severity: 'error', verdict: 'inconsistent', cell: group.label.cell, related: scores.cells,
      reported: plain(scores.sum), expected: `≤${plain(group.points.value)}`,
      message: scoreTexts.groupExceeds(name, plain(scores.sum), plain(group.points.value)), clause: context.clause('row-score'),
    });
  }
  if (group.score?.kind === 'value' && scores.figures.length > 0 && scores.lacking === 0
    && !sameStored(group.score.value.value, scores.sum) && !asShown(group.score).eq(shownScores(rows))) {
    context.report({
      rule: 'group-score-differs', severity: 'error', verdict: 'inconsistent', cell: group.score.cell, related: scores.cells,
      reported: plain(group.score.value.value), expected: plain(scores.sum),
      message: totalTexts.groupScore(name, plain(group.score.value.value), plain(scores.sum)), clause: context.clause('total'),
    });
  }
}

/** Whether a row's points are those the label of its group names. */
const namesPoints = ({ points }: IndicatorRow, { label }: Group): boolean =>
  points?.cell.row === label.cell.row && points.cell.column === label.cell.column;

/** Points in a 小计 row's own cell against the points above it, with or without the execution's where it sums up the whole table. */
function checkSubtotal({ budget, rows, report, clause }: FormContext, group: Group, points: Summed, name: string): void {
  const stated = group.statedPoints;
  if (stated?.kind !== 'value' || points.figures.length === 0 || points.lacking > 0) return;
  const sums = [points.sum, ...(budget.points && group.rows.length === rows.length ? [points.sum.plus(budget.points)] : [])];
  if (sums.some((sum) => sameStored(stated.value.value, sum))) return;
  report({
    rule: 'group-points-differ', severity: 'error', verdict: 'inconsistent', cell: stated.cell, related: points.cells,
    reported: plain(stated.value.value), expected: plain(points.sum),
    message: totalTexts.group(name, plain(stated.value.value), plain(points.sum), sumText(points.figures)), clause: clause('weights'),
  });
}

/** A label over the whole table (绩效指标 100分) may hold the execution's points as well, or leave them out where a row has them. */
function holdsExecution(context: FormContext, group: Group, sum: Decimal, members: number): boolean {
  const { points } = context.budget;
  const all = members === context.rows.length;
  // Points that miss the whole are told once, of the whole.
  if (all && context.findings.some((found) => found.rule === 'points-total' && found.sheet === group.label.cell.sheet)) return true;
  const row = all ? context.rows.find((one) => /执行率/.test(one.indicator.name.text)) : undefined;
  if (row?.points && group.points!.value.eq(sum.minus(row.points))) return true;
  return points !== null && all && group.points!.value.eq(sum.plus(points));
}
