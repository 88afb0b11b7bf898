import { sumOf } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { Group, IndicatorForm } from '../../forms';
import type { FormContext } from './context';
import { sameStored } from './readings';
import { adds } from './score-rows';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';
import { asShown, shownScores } from './sums';

/** A level's score with the rows it sums: those of all writings of its label, one below the other. */
export interface LevelSum {
  readonly group: Group;
  readonly score: Read<Quantity>;
  readonly named: boolean;
  readonly rows: readonly ScoredRow[];
  /** The execution's score, where its row stands among them. */
  readonly execution: Read<Quantity> | null;
}

/** The levels' scores of a form (一级指标得分, 二级指标得分), each with what it sums. */
export function levelSums({ form, rows }: FormContext): readonly LevelSum[] {
  return writtenOnce(form).map(({ group, score, named, members }) => ({
    group, score, named, rows: rows.filter((row) => members.has(row.indicator.row) && adds(row)),
    execution: form.executionRow && members.has(form.executionRow.row) ? form.executionRow.score : null,
  }));
}

interface Written extends Pick<LevelSum, 'group' | 'score' | 'named'> { readonly members: Set<number> }

/** A label written again on every row, its score only beside the first or beside each, is one. */
function writtenOnce({ groups }: IndicatorForm): readonly Written[] {
  const found: Written[] = [];
  for (const group of groups) {
    if (!group.levelScore) continue;
    const { score, named } = group.levelScore;
    const last = found.filter((one) => one.group.level === group.level).at(-1);
    const again = last?.group.label.text === group.label.text
      && (score.kind === 'blank' || figureOf(score)?.eq(figureOf(last.score) ?? -1) === true);
    if (again) group.rows.forEach((row) => last.members.add(row));
    else found.push({ group, score, named, members: new Set(group.rows) });
  }
  return found;
}

/** What a level's score must be: the stated scores of its rows; null where one of them is not stated. */
export function statedSumOf({ rows, execution }: LevelSum): Decimal | null {
  const scores = [...rows.map(({ reported }) => reported), ...(execution ? [figureOf(execution)] : [])];
  return scores.length === 0 || scores.includes(null) ? null : sumOf(scores.flatMap((score) => score ?? []));
}

/** Whether a level's score is the sum of its rows', as stored or as shown; null where either is not stated. */
export function addsUp(level: LevelSum): boolean | null {
  const [stated, sum] = [figureOf(level.score), statedSumOf(level)];
  if (stated === null || sum === null) return null;
  return sameStored(stated, sum) || asShown(level.score).eq(shownScores(level.rows).plus(asShown(level.execution)));
}

/** Whether the levels' scores that can be held to their rows are mostly their sums, as far as that can be told (`least` of them). */
export function areSums(levels: readonly LevelSum[], least: number): boolean {
  const told = levels.flatMap((level) => addsUp(level) ?? []);
  return told.length >= least && told.filter((one) => one).length * 2 >= told.length;
}
