import { Interval, hundred, one, plain, readProblems, roundTo, valueOf } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { StaffingForm } from '../../forms/hunan';
import type { Fill, Finding, Why } from '../assessment';
import { nothing, type Contribution } from '../contribution';
import { finding } from '../finding';
import { baseClause } from './clauses';
import { limitTexts, staffingTexts, type LimitTexts } from './texts';

/** Decimals of a computed rate as a ratio: two of the percentage, half-up. */
const rateDecimals = 4;

const percent = (rate: Decimal): string => `${roundTo(rate.times(hundred), 2).toFixed(2)}%`;

/** A share the form asks for: what there is ÷ what is allowed, by the keys of the base data. */
interface Limit {
  readonly allowed: string;
  readonly actual: string;
  readonly rate: string;
  readonly texts: LimitTexts;
  /** A share stated of nothing is told; offices may simply not have been built. */
  readonly needed: boolean;
}

const limits: readonly Limit[] = [
  { allowed: 'staff.quota', actual: 'staff.actual', rate: 'staff.rate', texts: limitTexts.staff, needed: true },
  { allowed: 'building.approved', actual: 'building.built', rate: 'building.rate', texts: limitTexts.size, needed: false },
  { allowed: 'building.budget', actual: 'building.spent', rate: 'building.spentRate', texts: limitTexts.investment, needed: false },
];

/** Persons, and offices finished in the year, against what is allowed: rates filled where blank, compared, told where over 100 %. */
export function checkLimits(form: StaffingForm): Contribution {
  return limits.map((limit) => checkLimit(form, limit)).reduce((all, one) => ({
    ...all, findings: [...all.findings, ...one.findings], fills: [...all.fills, ...one.fills],
  }), nothing);
}

/** What a limit's check has found to go by. */
interface Found {
  readonly form: StaffingForm;
  readonly limit: Limit;
  readonly allowed: Quantity;
  readonly actual: Quantity;
  readonly rate: Decimal;
  readonly why: Why;
}

function checkLimit(form: StaffingForm, limit: Limit): Contribution {
  const [allowed, actual] = [figureOf(form, limit.allowed), figureOf(form, limit.actual)];
  const stated = form.figures.get(limit.rate);
  if (!allowed || !actual) return nothing;
  if (allowed.value.isZero()) {
    return stated?.read.kind === 'value' && limit.needed ? { ...nothing, findings: [ofNothing(form, limit, stated.read)] } : nothing;
  }
  const rate = actual.value.div(allowed.value);
  const found: Found = { form, limit, allowed, actual, rate, why: whyOf(form, limit, allowed, actual, rate) };
  return {
    ...nothing,
    findings: [...rateDiffers(found), ...overLimit(found)],
    fills: stated?.read.kind === 'blank' ? [fillOf(stated.cell, rate, found.why)] : [],
  };
}

function ofNothing(form: StaffingForm, { allowed, texts }: Limit, { cell, value }: Extract<Read<Quantity>, { kind: 'value' }>): Finding {
  return finding({
    rule: 'denominator-zero', severity: 'error', verdict: 'unverifiable', cell, related: [form.figures.get(allowed)!.cell],
    reported: plain(value.value), message: texts.ofNothing, clause: baseClause(texts.rate, texts.gist),
  });
}

function figureOf(form: StaffingForm, key: string): Quantity | null {
  return valueOf(form.figures.get(key)?.read);
}

function whyOf(form: StaffingForm, limit: Limit, allowed: Quantity, actual: Quantity, rate: Decimal): Why {
  const figure = (key: string, quantity: Quantity): Why['figures'][number] => {
    const { label, cell } = form.figures.get(key)!;
    return { label, cell, value: plain(quantity.value), range: null, weight: null };
  };
  const stated = figureOf(form, limit.rate);
  return {
    formula: `${plain(actual.value)}÷${plain(allowed.value)} = ${percent(rate)}`,
    figures: [figure(limit.actual, actual), figure(limit.allowed, allowed)],
    computed: plain(roundTo(rate, rateDecimals)),
    stated: stated && plain(stated.value),
  };
}

function fillOf(cell: Fill['cell'], rate: Decimal, why: Why): Fill {
  return { cell, value: roundTo(rate, rateDecimals), percent: true, kind: 'rate', proposal: false, why };
}

function rateDiffers({ form, limit, allowed, actual, rate, why }: Found): readonly Finding[] {
  const stated = form.figures.get(limit.rate);
  if (stated?.read.kind !== 'value') return [];
  const { value, decimals } = stated.read.value;
  // What is counted and allowed are the very cells the rate is made from (rounding.md §2.5): it may only be rounded, never off.
  if (Interval.of(roundTo(value, decimals), decimals, 'half-up').contains(rate)) return [];
  return [finding({
    rule: 'control-rate-differs',
    severity: 'error',
    verdict: 'inconsistent',
    cell: stated.cell,
    related: cellsOf(form, limit),
    reported: plain(value),
    expected: plain(roundTo(rate, rateDecimals)),
    why,
    clause: baseClause(limit.texts.rate, limit.texts.gist),
    message: staffingTexts.rateDiffers(limit.texts.rate, percent(value), plain(actual.value), plain(allowed.value), percent(rate)),
    fix: { value: roundTo(rate, rateDecimals), percent: true },
  })];
}

function overLimit({ form, limit, allowed, actual, rate, why }: Found): readonly Finding[] {
  if (rate.lte(one)) return [];
  const cell = form.figures.get(limit.rate)?.cell ?? form.figures.get(limit.actual)!.cell;
  return [finding({
    rule: 'control-rate-over',
    severity: 'warning',
    verdict: 'inconsistent',
    cell,
    related: cellsOf(form, limit),
    reported: why.stated ?? plain(roundTo(rate, rateDecimals)),
    expected: '≤1',
    why,
    clause: baseClause(limit.texts.rate, limit.texts.gist),
    message: limit.texts.over(plain(actual.value), plain(allowed.value), percent(rate)),
  })];
}

function cellsOf(form: StaffingForm, { actual, allowed }: Limit): readonly Fill['cell'][] {
  return [actual, allowed].map((key) => form.figures.get(key)!.cell);
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
