import { plain, reconcileSum, zero } from '../../figures';
import type { Decimal, Quantity, Read, Term } from '../../figures';
import type { SaidDivision } from '../../forms';
import { budgetTexts } from '../texts/budget';
import type { FormContext } from './context';

type Stated = Extract<Read<Quantity>, { kind: 'value' }>;

/**
 * 按收入性质分：… and 按支出性质分：… below the money: each way's parts against its own sum, and that sum against the budget or the
 * spending.
 */
export function checkSaidDivisions(context: FormContext): void {
  for (const division of context.form.budget?.said ?? []) {
    const amounts = division.parts.map(({ amount }) => amount);
    const stated = amounts.filter((amount): amount is Stated => amount.kind === 'value');
    if (amounts.some((amount) => amount.kind === 'unreadable') || division.whole.kind === 'unreadable') continue;
    const whole = division.whole.kind === 'value' ? division.whole : null;
    if (whole && stated.length > 0 && !meets(context, stated, whole)) ownSum(context, whole, division, stated);
    else if (stated.length > 0) againstTotal(context, division, stated);
    else if (whole) againstTotal(context, division, [whole]);
  }
}

const term = ({ settings }: FormContext, read: Stated): Term =>
  ({ read, decimals: Math.max(settings.moneyDecimals, read.value.decimals) });

/** Whether amounts add up to a figure, rounding allowed for. */
function meets(context: FormContext, amounts: readonly Stated[], whole: Stated): boolean {
  const { verdict } = reconcileSum({
    basis: 'underlying', rounding: context.settings.rounding, total: term(context, whole),
    items: amounts.map((read) => term(context, read)),
  });
  return verdict !== 'inconsistent';
}

const added = (amounts: readonly Stated[]): Decimal => amounts.reduce((sum, { value }) => sum.plus(value.value), zero);

function ownSum(context: FormContext, whole: Stated, { label }: SaidDivision, parts: readonly Stated[]): void {
  const [stated, sum] = [plain(whole.value.value), plain(added(parts))];
  context.report({
    rule: 'budget-parts-differ', severity: 'error', verdict: 'inconsistent', cell: whole.cell,
    related: parts.map(({ cell }) => cell), reported: stated, expected: sum,
    message: budgetTexts.saidParts(label.text, stated, sum),
    clause: context.clause('budget-parts'),
  });
}

/** A way to divide the money that comes to none of its totals leaves something out: what, only the unit knows. */
function againstTotal(context: FormContext, { label }: SaidDivision, amounts: readonly Stated[]): void {
  const { total } = context.form.budget!;
  const wholes = [total.initial, total.adjusted, total.inPlace, total.spent]
    .filter((read): read is Stated => read?.kind === 'value');
  if (wholes.length === 0 || wholes.some((whole) => meets(context, amounts, whole))) return;
  const sum = plain(added(amounts));
  const named = [...new Set(wholes.map(({ value }) => plain(value.value)))].join('、');
  context.report({
    rule: 'budget-parts-differ', severity: 'warning', verdict: 'inconsistent', cell: label.cell,
    related: [...amounts, ...wholes].map(({ cell }) => cell), reported: sum, expected: named,
    message: budgetTexts.saidWhole(label.text, sum, named), clause: context.clause('budget-parts'),
  });
}
