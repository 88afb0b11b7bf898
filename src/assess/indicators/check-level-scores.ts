import { plain, sumOf } from '../../figures';
import { totalTexts } from '../texts/totals';
import { fixOf } from './context';
import type { FormContext } from './context';
import { addsUp, areSums, levelSums, statedSumOf } from './level-scores';
import type { LevelSum } from './level-scores';
import { sameStored } from './readings';
import { adds } from './score-rows';
import { figureOf } from './scored-row';
import { sumText } from './sums';

/** One level's score that misses its rows may be something else than their sum. */
const leastTold = 2;

/** The scores that levels have in columns of their own (一级指标得分) against the sums of their rows, where that is what they are. */
export function checkLevelScores(context: FormContext): void {
  const levels = levelSums(context);
  if (!areSums(levels, leastTold)) return;
  for (const level of levels) {
    const [stated, sum] = [figureOf(level.score), statedSumOf(level)];
    if (stated === null || sum === null || addsUp(level) !== false) continue;
    context.report({
      rule: 'group-score-differs', severity: 'error', verdict: 'inconsistent', cell: level.score.cell,
      related: [...level.rows.map((row) => row.scoreCell), level.execution?.cell ?? null],
      reported: plain(stated), expected: plain(sum),
      message: totalTexts.groupScore(level.group.label.text.replace(/\s+/g, ''), plain(stated), plain(sum)),
      clause: context.clause('total'), fix: fixOf(sum),
    });
  }
  checkSums(context, levels);
}

/** What the total's row states below a column of levels' scores is their sum. */
function checkSums(context: FormContext, levels: readonly LevelSum[]): void {
  for (const read of context.form.total?.levelScores ?? []) {
    const inColumn = levels.filter(({ score }) => score.cell.column === read.cell.column);
    const scores = inColumn.flatMap(({ score }) => figureOf(score) ?? []);
    const rows = new Set(inColumn.flatMap((level) => level.rows));
    if (read.kind !== 'value' || scores.length < inColumn.length || !context.rows.filter(adds).every((row) => rows.has(row))) continue;
    const [stated, sum] = [read.value.value, sumOf(scores)];
    // The execution's score may have no level of its own.
    const execution = figureOf(context.budget.score);
    if (sameStored(stated, sum) || (execution && sameStored(stated, sum.plus(execution)))) continue;
    context.report({
      rule: 'total-differs', severity: 'error', verdict: 'inconsistent', cell: read.cell, related: inColumn.map(({ score }) => score.cell),
      reported: plain(stated), expected: plain(sum),
      message: totalTexts.differs(plain(stated), plain(sum), sumText(scores), plain(stated.minus(sum).abs())),
      clause: context.clause('total'), fix: fixOf(sum),
    });
  }
}
