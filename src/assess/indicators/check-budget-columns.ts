import { one, plain, reconcileRatio, reconcileSum, roundTo, valueIn } from '../../figures';
import type { Quantity, Read, Term } from '../../figures';
import type { BudgetRow } from '../../forms';
import { budgetTexts } from '../texts/budget';
import { percentText } from '../texts/common';
import { baseOf } from './budget-figures';
import { fixOf } from './context';
import type { FormContext } from './context';

type Stated = Extract<Read<Quantity>, { kind: 'value'; }>;

const rowsOf = ({ form: { budget } }: FormContext): readonly BudgetRow[] => (budget ? [budget.total, ...budget.parts] : []);

function termOf(context: FormContext, read: Stated, weight = one): Term {
  return { read, decimals: Math.max(context.settings.moneyDecimals, read.value.decimals), weight };
}

/** 年初预算 + 调整数 = 全年预算, of the whole and of each part. What was cut may stand without its sign. */
export function checkChanges(context: FormContext): void {
  for (const { initial, change, adjusted } of rowsOf(context)) {
    if (initial?.kind !== 'value' || change?.kind !== 'value' || adjusted?.kind !== 'value') continue;
    const results = [one, one.neg()].map((sign) =>
      reconcileSum({
        basis: 'underlying',
        rounding: context.settings.rounding,
        total: termOf(context, adjusted),
        items: [termOf(context, initial), termOf(context, change, sign)],
      })
    );
    const cut = !change.value.value.isNegative() && adjusted.value.value.lt(initial.value.value);
    if ((cut ? results : results.slice(0, 1)).some(({ verdict }) => verdict !== 'inconsistent')) continue;
    const gap = adjusted.value.value.minus(initial.value.value);
    context.report({
      rule: 'budget-change-differs',
      severity: 'error',
      verdict: 'inconsistent',
      cell: change.cell,
      related: [initial.cell, adjusted.cell],
      reported: plain(change.value.value),
      expected: plain(gap),
      message: budgetTexts.changeDiffers(
        plain(change.value.value),
        plain(initial.value.value),
        plain(adjusted.value.value),
        plain(gap),
      ),
      clause: context.clause('budget-parts'),
      figures: [plain(initial.value.value), plain(adjusted.value.value)],
    });
  }
}

/** 结余 = 到位资金 or budget − 全年执行数, of the whole and of each part. */
export function checkBalances(context: FormContext): void {
  const { rate } = context.budget;
  for (const row of rowsOf(context)) {
    const { initial, adjusted, inPlace, spent, balance } = row;
    // 上年结余 and 本年预算 together are what could be spent.
    const whole = adjusted === null && row.change ? baseOf(row) : null;
    const sources = [inPlace, adjusted, whole, initial].filter((read): read is Stated => read?.kind === 'value');
    const [source] = sources;
    if (balance?.kind !== 'value' || spent?.kind !== 'value' || !source) continue;
    const agrees = sources.some((from) =>
      reconcileSum({
        basis: 'underlying',
        rounding: context.settings.rounding,
        total: termOf(context, balance),
        items: [termOf(context, from), termOf(context, spent, one.neg())],
      }).verdict !== 'inconsistent'
    );
    const left = source.value.value.minus(spent.value.value);
    // Of a whole overspent nothing is left, which is told as such where it was spent.
    if (agrees || (rate?.gt(one) && left.isNegative() && balance.value.value.isZero())) continue;
    context.report({
      rule: 'balance-differs',
      severity: 'error',
      verdict: 'inconsistent',
      cell: balance.cell,
      related: [source.cell, spent.cell],
      reported: plain(balance.value.value),
      expected: plain(left),
      message: budgetTexts.balanceDiffers(
        plain(balance.value.value),
        plain(source.value.value),
        plain(spent.value.value),
        plain(left),
      ),
      clause: context.clause('budget-parts'),
      figures: [plain(source.value.value), plain(spent.value.value)],
      fix: fixOf(left),
    });
  }
}

/** 投资完成率 = 完成投资 ÷ 总投资, of the whole project and of the year. */
export function checkInvestments(context: FormContext): void {
  for (const { whole, done, rate } of context.form.budget?.investments ?? []) {
    if (whole.kind !== 'value' || done.kind !== 'value' || rate.kind !== 'value' || whole.value.value.isZero()) continue;
    const { verdict } = reconcileRatio({
      basis: 'underlying', rounding: context.settings.rounding,
      numerator: termOf(context, done), denominator: termOf(context, whole), rate: { read: rate },
    });
    if (verdict !== 'inconsistent') continue;
    const quotient = (valueIn(done.value, whole.value.unit) ?? done.value.value).div(whole.value.value);
    const [stated, reckoned] = [percentText(rate.value.value), percentText(quotient, 2)];
    context.report({
      rule: 'investment-rate-differs', severity: 'error', verdict: 'inconsistent', cell: rate.cell, related: [done.cell, whole.cell],
      reported: plain(rate.value.value), expected: plain(roundTo(quotient, 4)),
      message: budgetTexts.investmentRate(stated, plain(done.value.value), plain(whole.value.value), reckoned),
      clause: context.clause('execution-rate'), figures: [plain(done.value.value), plain(whole.value.value)], fix: fixOf(quotient, true),
    });
  }
}

/** 到位率 = 到位资金 ÷ 预算数, of the whole and of each part; either budget may be meant. */
export function checkInPlaceRates(context: FormContext): void {
  for (const { initial, adjusted, inPlace, inPlaceRate } of rowsOf(context)) {
    const budgets = [adjusted, initial].filter((read): read is Stated => read?.kind === 'value' && !read.value.value.isZero());
    const [budget] = budgets;
    if (inPlaceRate?.kind !== 'value' || inPlace?.kind !== 'value' || !budget) continue;
    const agrees = budgets.some((denominator) =>
      reconcileRatio({
        basis: 'underlying',
        rounding: context.settings.rounding,
        numerator: termOf(context, inPlace),
        denominator: termOf(context, denominator),
        rate: { read: inPlaceRate },
      }).verdict !== 'inconsistent'
    );
    if (agrees) continue;
    const rate = inPlace.value.value.div(budget.value.value);
    context.report({
      rule: 'in-place-rate-differs',
      severity: 'error',
      verdict: 'inconsistent',
      cell: inPlaceRate.cell,
      related: [inPlace.cell, budget.cell],
      reported: plain(inPlaceRate.value.value),
      expected: plain(roundTo(rate, 4)),
      message: budgetTexts.inPlaceRate(
        percentText(inPlaceRate.value.value),
        plain(inPlace.value.value),
        plain(budget.value.value),
        percentText(rate, 2),
      ),
      clause: context.clause('execution-rate'),
      figures: [plain(inPlace.value.value), plain(budget.value.value)],
      fix: fixOf(rate, true),
    });
  }
}
