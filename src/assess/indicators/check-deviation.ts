import { plain, roundTo, zero } from '../../figures';
import type { Decimal } from '../../figures';
import { percentText } from '../texts/common';
import { scoreTexts } from '../texts/scores';
import { states } from './check-completion';
import { fixOf } from './context';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';

/**
 * 偏差率 beside the actual value: by how much of the target it lies off. Places write it with or without its sign, from above where
 * less is better, in percentage points for shares, and 0 for a target that is met: any of these is honest.
 */
export function checkDeviations(context: FormContext): void {
  for (const row of context.rows) {
    const { deviation, actual, target } = row.indicator;
    const compared = row.outcome?.compared;
    if (deviation?.kind !== 'value' || !compared || compared.target.isZero() || compared.target.isNegative()) continue;
    const off = compared.actual.div(compared.target).minus(1);
    if (honest(row, compared, off).some((rate) => states(deviation.value, rate))) continue;
    context.report({
      rule: 'deviation-differs', severity: 'warning', verdict: 'inconsistent', cell: deviation.cell,
      related: [actual?.cell, target?.cell], reported: plain(deviation.value.value), expected: plain(roundTo(off, 4)),
      message: scoreTexts.deviation(
        percentText(deviation.value.value), plain(compared.actual), plain(compared.target), percentText(off, 2),
      ),
      clause: context.clause('units'), figures: [plain(compared.actual), plain(compared.target)], fix: fixOf(off, true),
    });
  }
}

type Compared = NonNullable<NonNullable<ScoredRow['outcome']>['compared']>;

function honest({ outcome, given }: ScoredRow, { actual, target }: Compared, off: Decimal): Decimal[] {
  const rates = [off];
  if (outcome?.met !== false) rates.push(zero);
  if ((outcome?.operator === '≤' || outcome?.operator === '<') && !actual.isZero()) rates.push(target.div(actual).minus(1));
  const unit = given?.target.kind === 'quantity' ? given.target.quantity.unit : null;
  if (unit?.dimension === 'ratio') rates.push(actual.minus(target).times(unit.scale));
  return rates.flatMap((rate) => [rate, rate.neg()]);
}
