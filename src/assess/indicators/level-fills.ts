import { plain, sumOf } from '../../figures';
import type { Decimal } from '../../figures';
import type { Fill } from '../assessment';
import { figureLabels } from '../texts/why';
import type { FormContext } from './context';
import { areSums, levelSums } from './level-scores';
import type { LevelSum } from './level-scores';

/**
 * Blank scores of levels whose column says whose they are (一级指标得分): the sums of their rows' scores, stated or filled. None while a
 * score is undecided, or where the level scores that are stated are something else than sums.
 */
export function levelFills(context: FormContext, execution: Decimal | null): readonly Fill[] {
  const levels = levelSums(context);
  if (!areSums(levels, 0)) return [];
  return levels.flatMap((level) => fillOf(level, execution) ?? []);
}

function fillOf({ score, named, rows, execution }: LevelSum, earned: Decimal | null): Fill | null {
  if (score.kind !== 'blank' || !named || rows.length === 0) return null;
  const figures = rows.map((row) => ({ row, value: row.reported ?? row.computed }));
  const scores = [...figures.map(({ value }) => value), ...(execution ? [earned] : [])];
  if (scores.includes(null)) return null;
  const known = scores.flatMap((value) => value ?? []);
  const value = sumOf(known);
  return {
    cell: score.cell, value, percent: false, kind: 'group-score',
    proposal: rows.some((row) => row.reported === null && row.proposal),
    why: {
      formula: `${known.map(plain).join('+')} = ${plain(value)}`, computed: plain(value), stated: null,
      figures: [
        ...figures.map(({ row, value: own }) =>
          ({ label: row.path.at(-1) ?? '', cell: row.scoreCell, value: plain(own!), range: null, weight: '1' })),
        ...(execution
          ? [{ label: figureLabels.executionScore, cell: execution.cell, value: plain(earned!), range: null, weight: '1' }] : []),
      ],
    },
  };
}
