import { address, hundred, plain, roundTo, sumOf } from '../../figures';
import type { CellRef } from '../../figures';
import { convertedTexts } from '../texts/converted';
import { checkScore } from './check-scores';
import { conversionText, convertedOf, convertsFromHundred, isConverted } from './converted';
import { fixOf } from './context';
import type { FormContext } from './context';
import { adds, counts, unconverted } from './score-rows';
import { sameStored } from './readings';
import { figureOf, ScoredRow } from './scored-row';
import { sumText } from './sums';

/**
 * Scores out of 100 beside the converted ones that make up the total (得分（百分制）| 权重 | 折算得分): each is 0 to 100, and the
 * converted one is score × weight. Where the converted one is blank or has no column, the score out of 100 is held to its target.
 */
export function checkConverted(context: FormContext): void {
  if (!context.form.columns.has('rawScore') || !convertsFromHundred(context.rows)) return;
  if (context.weighedTwice) tellTwice(context);
  const { executionRow } = context.form;
  const execution = executionRow?.score?.kind === 'value'
    ? [new ScoredRow(executionRow, null, null, 'noRules', context.pack)] : [];
  for (const row of [...context.rows, ...execution]) if (counts(row.indicator)) checkRow(context, row);
  if (!context.form.columns.has('score')) checkWeighedTotal(context);
}

function checkRow(context: FormContext, row: ScoredRow): void {
  const { rawScore, score, points } = row.indicator;
  if (rawScore?.kind !== 'value') return;
  const raw = rawScore.value.value;
  if (raw.isNegative() || raw.gt(hundred)) {
    context.report({
      rule: 'score-exceeds-points', severity: 'error', verdict: 'inconsistent', cell: rawScore.cell,
      related: [points?.cell],
      reported: plain(raw), expected: raw.isNegative() ? '≥0' : '≤100', message: convertedTexts.beyond(plain(raw)),
      clause: context.clause('row-score'),
    });
    return;
  }
  if (score?.kind !== 'value' || context.weighedTwice) {
    const view = unconverted(row, context.form, context.pack, context.weighedTwice ? null : hundred);
    if (view) checkScore(context, view, rawScore.value);
  }
  if (score?.kind !== 'value') return;
  const own = convertedOf(row);
  if (own === null || isConverted(own, score.value) || isNamed(context, score.cell)) return;
  const expected = roundTo(own, context.settings.scoreDecimals);
  context.report({
    rule: 'converted-differs', severity: 'error', verdict: 'inconsistent', cell: score.cell,
    related: [rawScore.cell, points?.cell], reported: plain(score.value.value), expected: plain(expected),
    message: convertedTexts.differs(plain(score.value.value), conversionText(row)), figures: [plain(raw), plain(row.points!)],
    clause: context.clause('row-score'), fix: fixOf(expected),
  });
}

function tellTwice(context: FormContext): void {
  const full = context.rows.find(({ points, indicator: { rawScore, score } }) =>
    score?.kind === 'value' && points?.eq(figureOf(rawScore) ?? -1)
  );
  const { rawScore, score } = full?.indicator ?? {};
  if (!full || rawScore?.kind !== 'value') return;
  context.report({
    rule: 'converted-differs', severity: 'warning', verdict: 'inconsistent',
    cell: context.form.columns.get('rawScore') ?? rawScore.cell,
    related: [rawScore.cell, score?.cell, full.indicator.points?.cell, context.form.total?.score?.cell],
    message: convertedTexts.twice(plain(rawScore.value.value), plain(full.points!), full.scoreText),
    clause: context.clause('total'),
  });
}

/** A total over scores out of 100 that no column converts: their weighted sum, with the execution's score where it has one. */
function checkWeighedTotal(context: FormContext): void {
  const { form: { total }, budget, rows } = context;
  const parts = rows.filter(adds).map(convertedOf);
  if (total?.score?.kind !== 'value' || parts.length === 0 || parts.includes(null)) return;
  const figures = [...parts.flatMap((part) => part ?? []), ...(budget.score?.kind === 'value' ? [budget.score.value.value] : [])];
  const { value, decimals } = total.score.value;
  const sum = sumOf(figures);
  if (sameStored(sum, value) || roundTo(sum, decimals).eq(roundTo(value, decimals))) return;
  context.report({
    rule: 'total-differs', severity: 'error', verdict: 'inconsistent', cell: total.score.cell,
    related: rows.map((row) => row.indicator.rawScore?.cell), reported: plain(value), expected: plain(sum),
    message: convertedTexts.total(plain(value), plain(sum), sumText(figures)), clause: context.clause('total'), fix: fixOf(sum),
  });
}

const isNamed = ({ findings }: FormContext, cell: CellRef): boolean =>
  findings.some((found) =>
    found.severity !== 'info' && found.sheet === cell.sheet && found.cell === address(cell.row, cell.column)
  );
