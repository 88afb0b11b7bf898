import { Interval, hundred, one, plain, readProblems, roundTo, valueOf } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import type { StaffingForm } from '../../forms/hunan';
import type { Fill, Finding, Why } from '../assessment';
import { nothing, type Contribution } from '../contribution';
import { finding } from '../finding';
import { baseClause } from './clauses';
import { staffingTexts } from './texts';

/** Decimals of a computed rate as a ratio: two of the percentage, half-up. */
const rateDecimals = 4;

const percent = (rate: Decimal): string => `${roundTo(rate.times(hundred), 2).toFixed(2)}%`;

/** 控制率 = 在职 ÷ 编制: filled where blank, compared where stated, and told where it is over 100 %. */
export function checkStaff(form: StaffingForm): Contribution {
  const [quota, actual] = [figureOf(form, 'staff.quota'), figureOf(form, 'staff.actual')];
  const stated = form.figures.get('staff.rate');
  if (!quota || !actual) return nothing;
  if (quota.value.isZero()) {
    return stated?.read.kind === 'value' ? {
      ...nothing,
      findings: [finding({
        rule: 'denominator-zero',
        severity: 'error',
        verdict: 'unverifiable',
        cell: stated.cell,
        related: [form.figures.get('staff.quota')!.cell],
        reported: plain(stated.read.value.value),
        message: staffingTexts.noQuota,
        clause: baseClause(staffingTexts.rate, staffingTexts.rateGist),
      })],
    } : nothing;
  }
  const rate = actual.value.div(quota.value);
  const why = whyOf(form, quota, actual, rate);
  return {
    ...nothing,
    findings: [...rateDiffers(form, quota, actual, rate, why), ...overQuota(form, quota, actual, rate, why)],
    fills: stated?.read.kind === 'blank' ? [fillOf(stated.cell, rate, why)] : [],
  };
}

function figureOf(form: StaffingForm, key: string): Quantity | null {
  return valueOf(form.figures.get(key)?.read);
}

function whyOf(form: StaffingForm, quota: Quantity, actual: Quantity, rate: Decimal): Why {
  const figure = (key: string, quantity: Quantity): Why['figures'][number] => {
    const { label, cell } = form.figures.get(key)!;
    return { label, cell, value: plain(quantity.value), range: null, weight: null };
  };
  const stated = figureOf(form, 'staff.rate');
  return {
    formula: `${plain(actual.value)}÷${plain(quota.value)} = ${percent(rate)}`,
    figures: [figure('staff.actual', actual), figure('staff.quota', quota)],
    computed: plain(roundTo(rate, rateDecimals)),
    stated: stated && plain(stated.value),
  };
}

function fillOf(cell: Fill['cell'], rate: Decimal, why: Why): Fill {
  return { cell, value: roundTo(rate, rateDecimals), percent: true, kind: 'rate', proposal: false, why };
}

function rateDiffers(form: StaffingForm, quota: Quantity, actual: Quantity, rate: Decimal, why: Why): readonly Finding[] {
  const stated = form.figures.get('staff.rate');
  if (stated?.read.kind !== 'value') return [];
  const { value, decimals } = stated.read.value;
  // The head counts are the very cells the rate is made from (rounding.md §2.5): it may only be rounded, never off.
  if (Interval.of(roundTo(value, decimals), decimals, 'half-up').contains(rate)) return [];
  return [finding({
    rule: 'control-rate-differs',
    severity: 'error',
    verdict: 'inconsistent',
    cell: stated.cell,
    related: cellsOf(form),
    reported: plain(value),
    expected: plain(roundTo(rate, rateDecimals)),
    why,
    clause: baseClause(staffingTexts.rate, staffingTexts.rateGist),
    message: staffingTexts.rateDiffers(percent(value), plain(actual.value), plain(quota.value), percent(rate)),
    fix: { value: roundTo(rate, rateDecimals), percent: true },
  })];
}

function overQuota(form: StaffingForm, quota: Quantity, actual: Quantity, rate: Decimal, why: Why): readonly Finding[] {
  if (rate.lte(one)) return [];
  const cell = form.figures.get('staff.rate')?.cell ?? form.figures.get('staff.actual')!.cell;
  return [finding({
    rule: 'control-rate-over',
    severity: 'warning',
    verdict: 'inconsistent',
    cell,
    related: cellsOf(form),
    reported: why.stated ?? plain(roundTo(rate, rateDecimals)),
    expected: '≤1',
    why,
    clause: baseClause(staffingTexts.rate, staffingTexts.rateGist),
    message: staffingTexts.overQuota(plain(actual.value), plain(quota.value), percent(rate)),
  })];
}

function cellsOf(form: StaffingForm): readonly Fill['cell'][] {
  return ['staff.actual', 'staff.quota'].map((key) => form.figures.get(key)!.cell);
}

/** 三公经费 and 公用经费 against their budgets; a budget of 0 or blank limits nothing that could be divided by it. */
export function checkBudgets(form: StaffingForm): readonly Finding[] {
  return ['threePublic', 'public'].flatMap((key) => {
    const [budget, actual] = [figureOf(form, `${key}.budget`), figureOf(form, `${key}.actual`)];
    if (!budget || !actual || budget.value.isZero() || actual.value.lte(budget.value)) return [];
    const { cell, label } = form.figures.get(`${key}.actual`)!;
    return [finding({
      rule: 'control-rate-over',
      severity: 'warning',
      verdict: 'inconsistent',
      cell,
      related: [form.figures.get(`${key}.budget`)!.cell],
      reported: plain(actual.value),
      expected: `≤${plain(budget.value)}`,
      clause: baseClause(staffingTexts.rate, staffingTexts.overBudgetGist),
      message: staffingTexts.overBudget(
        label.trim(),
        plain(actual.value),
        plain(budget.value),
        percent(actual.value.div(budget.value)),
      ),
    })];
  });
}

/** Cells of the base data that hold no figure where one belongs. */
export function checkReadable(form: StaffingForm): readonly Finding[] {
  return [...form.figures.values()].flatMap(({ label, read }) => (read.kind !== 'unreadable' ? [] : [finding({
    rule: 'value-unreadable', severity: 'error', verdict: 'unverifiable', cell: read.cell, reported: read.text,
    message: staffingTexts.unreadable(label.trim(), read.text, readProblems[read.why]),
  })]));
}
