import { Decimal, Interval, normalise, zero } from '../../figures';
import { cellsOf, evaluate, explain, parseFormula } from '../../formula';
import type { Expression, Scope } from '../../formula';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { AccountsTable } from '../../forms/accounts';
import type { StaffingForm } from '../../forms/hunan';
import { scaledTo } from '../../rules';
import type { IndicatorRule } from '../../rules';
import type { WhyFigure } from '../assessment';
import type { RuledForm, Surroundings } from '../contribution';
import { sameUnit, sameYear } from '../cross/scope';
import type { Decider, Decision, FormDecider } from '../indicators/decision';
import { Inputs, lacking } from '../systems/inputs';
import { decisionTexts } from '../texts/decisions';
import { finderIn, type BaseForms } from './inputs';

/** Rules of a pack under this form are computed from the base data, wherever an indicator table carries their names. */
const baseDataForm = 'hunan/base-data';

const core = (text: string): string => normalise(text).replace(/["'()]/g, '');

/** "每超过一个百分点扣0.5分", "每低5%扣2分" in the row's own words: the place's own step, which wins over the pack's. */
const ownStep = /每[^。;,]{0,10}?(\d+(?:\.\d+)?|[一二三五十])?(?:个?百分点|%)[^。;]{0,6}?扣减?(\d+(?:\.\d+)?)分/;
const numerals: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 五: '5', 十: '10' };
/** How the family's formulas are written: the points less so much for each percentage point, or for so many of them. */
const perPoint = /^最大\(0, ?分值-(.+)×100(?:÷(\d+(?:\.\d+)?))?×(\d+(?:\.\d+)?)\)$/;

/** 在职人员控制率 and its kin (rules: 湖南), from the base data of the same unit and year. */
export const baseDataDecider: Decider = { id: 'base-data', forForm };

function forForm(ruled: RuledForm<IndicatorForm>, around: Surroundings): FormDecider | null {
  const rules = ruled.pack?.indicators.filter((rule) => rule.form === baseDataForm) ?? [];
  if (rules.length === 0) return null;
  const inputs = new Inputs(ruled, around, finderIn(formsOf(ruled.form, around)));
  return {
    decide: (row) => {
      const name = core(row.path[row.path.length - 1] ?? '');
      const rule = rules.find((one) => core(one.name) === name);
      const points = row.points?.kind === 'value' ? row.points.value.value : null;
      return rule && points ? decide(rule, row, points, inputs) : null;
    },
    baseData: () => inputs.all(),
  };
}

function formsOf(form: IndicatorForm, { forms }: Surroundings): BaseForms {
  const all = forms.map((ruled) => ruled.form);
  const base = all.find((other): other is StaffingForm =>
    other.kind === 'staffing' && sameYear(other, form) && sameUnit(other, form));
  const overall = all.find((other): other is AccountsTable => other.kind === 'accounts' && other.concept === 'overall'
    && sameYear(other, form) && sameUnit(other, form));
  return { base: base ?? null, form, overall: overall ?? null };
}

/**
 * A row with a target of its own is judged by that where a figure is missing (null), and nothing is asked for it; another one is
 * left open, and what it lacks is asked for.
 */
function decide(rule: IndicatorRule, row: IndicatorRow, points: Decimal, inputs: Inputs): Decision | null {
  if (!rule.formula) return null;
  if (printsOtherTiers(rule, row, points)) {
    const why = decisionTexts.judged(rule.clause.gist);
    return { clause: rule.clause, attainable: null, figures: [], related: [], exact: null, range: null, open: 'judged', why };
  }
  const formula = ownFormula(rule, row, points);
  const own = row.target?.kind === 'value';
  const { scope } = inputs.scope(rule, row, !own);
  const outcome = evaluate(formula.expression, scope);
  const base = {
    clause: formula.own ? { ...rule.clause, certain: true } : rule.clause, attainable: null, figures: figuresOf(scope),
    related: cellsOf(formula.expression, scope),
  } as const;
  if (outcome.kind === 'value') {
    const range = wholePoints(formula.text, scope, points);
    return { ...base, exact: outcome.value, range, open: null, why: explain(formula.expression, scope) };
  }
  if (own) return null;
  const why = outcome.kind === 'missing' ? decisionTexts.missing(outcome.missing.map(lacking)) : decisionTexts.zero(outcome.of);
  return { ...base, exact: null, range: null, open: 'inputs', why };
}

const wordsOf = (row: IndicatorRow): string =>
  normalise([row.scoringRule, row.method, row.explanation].map((text) => text?.text ?? '').join('。'));

/** Whether the row prints scores for its tiers that are not those of the pack: the place has a scale of its own. */
function printsOtherTiers({ formula }: IndicatorRule, row: IndicatorRow, points: Decimal): boolean {
  if (formula?.text.startsWith('分档') !== true) return false;
  const tiers = [...formula.text.matchAll(/: ?(0|分值)(?:×(\d+(?:\.\d+)?))?(?=[;)])/g)]
    .map(([, whole, share]) => (whole === '0' ? zero : points.times(share ?? 1)));
  const printed = [...wordsOf(row).matchAll(/[计得](\d+(?:\.\d+)?)分/g)].map(([, score]) => new Decimal(score!));
  return printed.some((score) => !tiers.some((tier) => tier.eq(score)));
}

/** The pack's formula, with the step the row itself prints in the place of the pack's. */
function ownFormula(rule: IndicatorRule, row: IndicatorRow, points: Decimal): { text: string; expression: Expression; own: boolean } {
  const own = ownStep.exec(wordsOf(row));
  const { text } = rule.formula!;
  const parts = own && perPoint.exec(text);
  if (!parts) return { text, expression: scaledTo(rule, points), own: false };
  const every = own[1] ? numerals[own[1]] ?? own[1] : '1';
  const stepped = `最大(0, 分值-${parts[1]!}×100${every === '1' ? '' : `÷${every}`}×${own[2]!})`;
  return { text: stepped, expression: parseFormula(stepped), own: true };
}

/** "每 1 个百分点" may also mean whole ones only: that score is right too. */
function wholePoints(text: string, scope: Scope, points: Decimal): readonly Interval[] | null {
  const match = perPoint.exec(text);
  const over = match ? evaluate(parseFormula(`${match[1]!}×100÷${match[2] ?? '1'}`), scope) : null;
  if (over?.kind !== 'value') return null;
  return [Interval.exact(Decimal.max(zero, points.minus(over.value.floor().times(match![3]!))))];
}

function figuresOf(scope: Scope): readonly WhyFigure[] {
  return [...scope.values()].flatMap((binding) => (binding.kind === 'figure'
    ? [{ label: binding.input.name, cell: binding.input.cell, value: binding.input.text, range: null, weight: null }] : []));
}
