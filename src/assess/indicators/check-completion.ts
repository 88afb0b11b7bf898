import { address, Decimal, hundred, one, plain, roundTo } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import { percentText } from '../texts/common';
import { scoreTexts } from '../texts/scores';
import { fixOf } from './context';
import type { FormContext } from './context';
import { counts } from './score-rows';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';
import { asShown } from './sums';

/**
 * 完成率 beside the actual value: actual ÷ target. Capped at 100 % or not, reckoned from above where less is better, or simply the
 * rate that the actual value is: any of these is honest.
 */
export function checkCompletion(context: FormContext): void {
  for (const row of context.rows) {
    const { completion, actual } = row.indicator;
    const compared = row.outcome?.compared;
    if (completion?.kind !== 'value' || !compared || compared.target.isZero() || compared.target.isNegative()) continue;
    const rates = honestRates(row, compared);
    if (rates.some((rate) => states(completion.value, rate))) continue;
    const rate = rates[0]!;
    context.report({
      rule: 'completion-differs',
      severity: 'warning',
      verdict: 'inconsistent',
      cell: completion.cell,
      related: [actual?.cell, row.indicator.target?.cell],
      reported: plain(completion.value.value),
      expected: plain(roundTo(rate, 4)),
      message: scoreTexts.completion(
        percentText(completion.value.value),
        `${plain(compared.actual)}÷${plain(compared.target)}`,
        percentText(rate, 2),
      ),
      clause: context.clause('units'),
      figures: [plain(compared.actual), plain(compared.target)],
      fix: fixOf(rate, true),
    });
  }
}

function honestRates({ outcome, indicator }: ScoredRow, { actual, target }: { actual: Decimal; target: Decimal; }): Decimal[] {
  const rate = actual.div(target);
  const rates = [rate, Decimal.min(rate, one)];
  if (outcome?.met === true) rates.push(one);
  if (outcome?.operator === '≤' || outcome?.operator === '<') {
    if (!actual.isZero()) rates.push(target.div(actual));
    rates.push(one.minus(rate).plus(1));
  }
  const own = indicator.actual?.kind === 'value' && indicator.actual.value.kind === 'quantity'
    ? indicator.actual.value.quantity : null;
  if (own?.unit?.dimension === 'ratio') rates.push(own.value.times(own.unit.scale));
  return rates;
}

/** Whether a rate, however rounded, is the stated one at its own decimals; a bare 105 is 105 %. */
export function states({ value, decimals }: Quantity, rate: Decimal): boolean {
  return [[value, decimals], [value.div(hundred), decimals + 2]].some(([stated, places]) => {
    const digits = Number(places);
    return (['half-up', 'truncate', 'up'] as const).some((way) =>
      roundTo(rate, digits, way).eq(roundTo(stated as Decimal, digits))
    );
  });
}

interface Scored {
  readonly points: Read<Quantity> | null;
  readonly score: Read<Quantity> | null;
  readonly scoreRate?: Read<Quantity>;
}

/** 得分率 beside a score or the total: score ÷ points. A score told wrong is not told again by it. */
export function checkScoreRates(context: FormContext): void {
  for (const { indicator } of context.rows) if (counts(indicator)) checkScoreRate(context, indicator);
  if (context.form.total) checkScoreRate(context, context.form.total);
}

function checkScoreRate(context: FormContext, { points, score, scoreRate }: Scored): void {
  const most = figureOf(points);
  if (scoreRate?.kind !== 'value' || score?.kind !== 'value' || !most || most.isZero()) return;
  const earned = asShown(score);
  const rate = earned.div(most);
  if (states(scoreRate.value, rate) || isNamed(context, score.cell)) return;
  context.report({
    rule: 'score-rate-differs',
    severity: 'error',
    verdict: 'inconsistent',
    cell: scoreRate.cell,
    related: [score.cell, points?.cell],
    reported: plain(scoreRate.value.value),
    expected: plain(roundTo(rate, 4)),
    message: scoreTexts.scoreRate(percentText(scoreRate.value.value), plain(earned), plain(most), percentText(rate, 2)),
    clause: context.clause('row-score'),
    figures: [plain(earned), plain(most)],
    fix: fixOf(rate, true),
  });
}

const isNamed = ({ findings }: FormContext, cell: CellRef): boolean =>
  findings.some((found) =>
    found.severity !== 'info' && found.sheet === cell.sheet && found.cell === address(cell.row, cell.column)
  );
