import { Decimal, Interval, normalise, plain, zero } from '../../figures';
import { cellsOf, evaluate, explain, parseFormula } from '../../formula';
import type { Expression, Scope } from '../../formula';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { AccountsTable } from '../../forms/accounts';
import { pointsName, scaledTo } from '../../rules';
import type { IndicatorRule } from '../../rules';
import type { WhyFigure } from '../assessment';
import type { RuledForm, Surroundings } from '../contribution';
import { sameUnit, sameYear } from '../cross/scope';
import type { Decider, Decision, FormDecider } from '../indicators/decision';
import { bindingOf, type BaseForms } from './inputs';

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
  const forms = rules.length > 0 ? formsOf(ruled.form, around) : null;
  if (!forms) return null;
  return {
    decide: (row) => {
      const name = core(row.path[row.path.length - 1] ?? '');
      const rule = rules.find((one) => core(one.name) === name);
      const points = row.points?.kind === 'value' ? row.points.value.value : null;
      return rule && points ? decide(rule, row, points, forms) : null;
    },
    baseData: () => [],
  };
}

function formsOf(form: IndicatorForm, { forms }: Surroundings): BaseForms | null {
  const all = forms.map((ruled) => ruled.form);
  const base = all.find((other) => other.kind === 'staffing' && sameYear(other, form) && sameUnit(other, form));
  if (base?.kind !== 'staffing') return null;
  const overall = all.find((other): other is AccountsTable => other.kind === 'accounts' && other.concept === 'overall'
    && sameYear(other, form) && sameUnit(other, form));
  return { base, form, overall: overall ?? null };
}

/** Null where a figure is missing: then the row is judged by its own target and actual value. */
function decide(rule: IndicatorRule, row: IndicatorRow, points: Decimal, forms: BaseForms): Decision | null {
  if (!rule.formula) return null;
  const formula = ownFormula(rule, row, points);
  const scope: Scope = new Map([
    ...rule.inputs.map((input) => [input.name, bindingOf(input.name, input.unit, forms)] as const),
    [pointsName, {
      kind: 'figure',
      input: { name: pointsName, value: points, decimals: null, cell: row.points!.cell, text: plain(points) },
    }] as const,
  ]);
  const outcome = evaluate(formula.expression, scope);
  if (outcome.kind !== 'value') return null;
  return {
    clause: formula.own ? { ...rule.clause, certain: true } : rule.clause,
    exact: outcome.value,
    range: wholePoints(formula.text, scope, points),
    attainable: null,
    open: null,
    why: explain(formula.expression, scope),
    figures: figuresOf(scope),
    related: cellsOf(formula.expression, scope),
  };
}

/** The pack's formula, with the step the row itself prints in the place of the pack's. */
function ownFormula(rule: IndicatorRule, row: IndicatorRow, points: Decimal): { text: string; expression: Expression; own: boolean } {
  const words = normalise([row.scoringRule, row.method, row.explanation].map((text) => text?.text ?? '').join('。'));
  const own = ownStep.exec(words);
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
