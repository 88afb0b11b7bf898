import { hundred, normalise, plain, roundTo, sumOf, valueAt, zero } from '../../figures';
import type { CellRef, Decimal, Quantity, Read } from '../../figures';
import type { BudgetRow } from '../../forms';
import type { Fill, Why } from '../assessment';
import { figureLabels } from '../texts/why';
import { baseOf, rateOf, spentIn } from './budget-figures';
import { inFull, leavesExecutionOut, leftOut } from './check-totals';
import type { FormContext } from './context';
import { convertedOf, convertsFromHundred } from './converted';
import { addDeductions, computedDeduction } from './deductions';
import { executionByRules, executionRuleOf } from './execution-rule';
import { executionFormulaText, rateFormulaText } from './execution-text';
import { rowWhy } from './explain-row';
import { levelFills } from './level-fills';
import { leavesExecution } from './leaves-execution';
import { inBand } from './readings';
import { adds, counts } from './score-rows';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';

/** A score for a blank cell; its explanation is made when asked for (a getter of the class, lost by spreading). */
class ScoreFill implements Fill {
  readonly percent: boolean;

  constructor(
    readonly row: ScoredRow, readonly cell: CellRef, readonly value: Decimal, readonly kind: 'score' | 'coefficient', percent = false,
  ) {
    this.percent = percent;
  }

  get proposal(): boolean {
    return this.row.proposal;
  }

  get why(): Why {
    return rowWhy(this.row);
  }
}

/** The same of a figure that no row of indicators gives. */
class FigureFill implements Fill {
  readonly proposal = false;

  constructor(
    readonly cell: CellRef, readonly value: Decimal, readonly kind: 'rate' | 'execution-score', readonly percent: boolean,
    private readonly explain: () => Why,
  ) {}

  get why(): Why {
    return this.explain();
  }
}

/** Values for the blank score, coefficient, rate and total cells a rule decides; filled cells are never among them. */
export function planFills(context: FormContext): void {
  for (const row of context.rows) fillRow(context, row);
  const { budget } = context.form;
  if (budget) [budget.total, ...budget.parts].forEach((row) => { fillRate(context, row); });
  const execution = fillExecutionScore(context);
  context.fills.push(...levelFills(context, execution));
  fillTotal(context, execution);
}

function fillRow(context: FormContext, row: ScoredRow): void {
  const { indicator, outcome, computed } = row;
  if (!counts(indicator)) return;
  if (indicator.score?.kind === 'blank' && computed) {
    context.fills.push(new ScoreFill(row, indicator.score.cell, computed, 'score'));
  }
  if (indicator.coefficient?.kind === 'blank' && outcome?.share) {
    const inPercent = headerSaysPercent(context, context.form.columns.get('coefficient'));
    const share = roundTo(outcome.share, 4);
    context.fills.push(new ScoreFill(row, indicator.coefficient.cell, inPercent ? share.times(hundred) : share, 'coefficient', !inPercent));
  }
}

/** "执行率（%）": the column holds 79.6, not 0.796. A column whose cells have a percent format holds ratios whatever its header says. */
function headerSaysPercent(context: FormContext, header: CellRef | undefined, cell: CellRef | null = null): boolean {
  const { sheet } = context.form;
  if (cell && sheet.format(cell.row, cell.column).includes('%')) return false;
  const text = header && valueAt(sheet, header.row, header.column);
  return typeof text === 'string' && normalise(text).includes('%');
}

const rateDecimals = 4;

function fillRate(context: FormContext, row: BudgetRow): void {
  if (row.rate?.kind !== 'blank') return;
  const rate = rateOf(row);
  const base = baseOf(row);
  if (!rate || base?.kind !== 'value' || row.spent?.kind !== 'value') return;
  const value = roundTo(rate, rateDecimals);
  const inPercent = headerSaysPercent(context, context.form.budget?.headers.rate, row.rate.cell);
  const { spent } = row;
  context.fills.push(new FigureFill(row.rate.cell, inPercent ? value.times(hundred) : value, 'rate', !inPercent, () => ({
    formula: rateFormulaText(spentIn(spent.value, base.value), base.value.value), computed: plain(value), stated: null,
    figures: [figure('执行数', spent), figure('预算数', base)],
  })));
}

const figure = (label: string, read: Extract<Read<Quantity>, { kind: 'value' }>) =>
  ({ label, cell: read.cell, value: plain(read.value.value), range: null, weight: null });

/** Fills a blank execution score; returns the execution's score, stated or filled, null where there is none. */
function fillExecutionScore(context: FormContext): Decimal | null {
  const { score, points, rate, total } = context.budget;
  if (score?.kind === 'value') return score.value.value;
  const value = score === null || score.kind === 'blank' ? executionByRules(context) : null;
  // A form that has no cell for it holds it in the total all the same.
  if (score === null) return value;
  if (score.kind !== 'blank' || points === null || !rate || value === null) return null;
  context.fills.push(new FigureFill(score.cell, value, 'execution-score', false, () => {
    const formula = context.budget.ownRule ? executionRuleOf(context) ?? '' : executionFormulaText(context, points);
    return {
      formula: `${formula} = ${plain(value)}`, computed: plain(value), stated: null,
      figures: total?.spent?.kind === 'value' ? [figure('执行数', total.spent)] : [],
    };
  }));
  return value;
}

/** What a row states of its score, be it out of 100 in a table that nothing converts (得分 × 权重). */
function statedScore({ form, rows }: FormContext): (row: ScoredRow) => Decimal | null {
  const converts = form.columns.has('rawScore') && !form.columns.has('score') && convertsFromHundred(rows);
  return (row) => row.reported ?? (converts ? convertedOf(row) : null);
}

/** A blank total gets what its form will add up to once the blank scores are filled; none while a score is undecided. */
function fillTotal(context: FormContext, execution: Decimal | null): void {
  const { total } = context.form;
  if (total?.score?.kind !== 'blank' || leavesExecution(context)) return;
  const rows = context.rows.filter((row) => adds(row) && !leftOut(context, row));
  const stated = statedScore(context);
  const scores = rows.map((row) => stated(row) ?? row.computed);
  const withExecution = context.budget.points !== null && !context.budget.points.isZero() && !leavesExecutionOut(context, total);
  if (scores.length === 0 || scores.some((score) => score === null) || (withExecution && execution === null)) return;
  const earned = sumOf([...scores as Decimal[], ...(withExecution ? [execution!] : [])]);
  const added = inFull(context, earned).minus(addDeductions(context.rows, context.form.groups));
  context.fills.push({
    cell: total.score.cell,
    value: added,
    percent: false,
    kind: 'total',
    proposal: rows.some((row) => stated(row) === null && row.proposal),
    why: {
      formula: `${[...scores.map((score) => plain(score!)), ...(withExecution ? [plain(execution!)] : [])].join('+')} = ${plain(added)}`,
      computed: plain(added), stated: null,
      figures: [
        ...rows.map((row, index) => ({
          label: row.path.at(-1) ?? '',
          cell: row.scoreCell,
          value: plain(scores[index]!),
          range: null,
          weight: '1',
        })),
        ...(withExecution
          ? [{
            label: figureLabels.executionScore,
            cell: context.budget.score?.cell ?? null,
            value: plain(execution!),
            range: null,
            weight: '1',
          }] : []),
      ],
    },
  });
}

/** A row's score by the rules: a stated score inside the band of its words stands, full points are only proposed for a blank one. */
function scoreByRule({ points, outcome, proposal, computed }: ScoredRow, reported: Decimal | null): Decimal | null {
  const stands = proposal && reported !== null && points !== null && outcome?.band && inBand(reported, points, outcome.band) === 'inside';
  return stands ? reported : computed ?? reported;
}

const isBonus = (row: ScoredRow): boolean => row.points === null && row.reported !== null && counts(row.indicator);

/** The total the rules give: computed scores, and stated ones where no rule decides; null while one has neither. */
export function computedTotal(context: FormContext): Decimal | null {
  // What 加分项 adds has no points to hold it to: its stated score stands.
  const rows = context.rows.filter((row) => (adds(row) || isBonus(row)) && !leftOut(context, row));
  if (!rows.some(adds) || context.form.half || leavesExecution(context)) return null;
  const scores: Decimal[] = [];
  const stated = statedScore(context);
  for (const row of rows) {
    const score = adds(row) ? scoreByRule(row, stated(row)) : row.reported;
    if (score === null) return null;
    scores.push(score);
  }
  const sum = inFull(context, sumOf(scores)).minus(addDeductions(context.rows, context.form.groups, computedDeduction));
  const { points, score } = context.budget;
  if (points?.isZero() || (context.form.total && leavesExecutionOut(context, context.form.total))) return sum;
  if (points === null) return sum.plus(figureOf(score) ?? zero);
  const execution = executionByRules(context) ?? figureOf(score);
  return execution && sum.plus(execution);
}
