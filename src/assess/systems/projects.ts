import { Decimal, Interval, normalise, one, zero } from '../../figures';
import type { CellRef } from '../../figures';
import { scoreRows } from '../indicators/score-rows';
import type { ScoredRow } from '../indicators/scored-row';
import { projectLabels } from '../texts/project-labels';
import type { ProjectSheet } from './project-sheets';

/** Which indicators count, and which of them succeeded. */
export interface Measure {
  counts(row: ScoredRow): boolean;
  succeeds(row: ScoredRow, overachievement: Decimal | null): boolean;
}

const underLevel = (row: ScoredRow, words: readonly string[]): boolean =>
  row.path.slice(0, -1).some((level) => words.some((word) => normalise(level).includes(word)));

/** Of the quantity indicators those that met their target. */
export const quantityMet: Measure = {
  counts: (row) => underLevel(row, projectLabels.quantity),
  succeeds: (row) => row.met === true,
};

/** Met, and not exceeded by the over-achievement threshold or more (附表1: 正偏离 30% 及以上不计). */
export const quantityNear: Measure = {
  counts: quantityMet.counts,
  succeeds: (row, overachievement) =>
    row.met === true && (overachievement === null || row.completion === null || row.completion.lt(one.plus(overachievement))),
};

/** Of the benefit indicators those that met their target. */
export const benefitMet: Measure = {
  counts: (row) => underLevel(row, projectLabels.benefit),
  succeeds: quantityMet.succeeds,
};

/**
 * The share of a project's counted indicators that succeeded. Where the completion of one cannot be told, `low` and `high` say
 * what it may be and `share` is null.
 */
export interface ProjectShare {
  readonly share: Decimal | null;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly cell: CellRef;
}

/**
 * The share of counted indicators that succeeded, project by project; projects without such an indicator are left out, 常年项目 too.
 */
export function projectShares(
  projects: readonly ProjectSheet[], measure: Measure, overachievement: Decimal | null,
): readonly ProjectShare[] {
  return projects.filter(({ kind }) => kind !== 'permanent').flatMap(({ ruled: { form, pack } }): ProjectShare[] => {
    const rows = scoreRows(form, pack).filter((row) => measure.counts(row));
    const [first] = rows;
    if (!first) return [];
    const met = rows.filter((row) => measure.succeeds(row, overachievement)).length;
    const open = rows.filter((row) => row.met === null).length;
    const [low, high] = [new Decimal(met).div(rows.length), new Decimal(met + open).div(rows.length)];
    return [{ share: open === 0 ? low : null, low, high, cell: first.indicator.actual?.cell ?? first.indicator.name.cell }];
  });
}

/** The mean over all projects of the unit, of which `projects` are those with a sheet: anything may be true of the others. */
export function meanOver(shares: readonly ProjectShare[], all: Decimal): Interval {
  const count = Decimal.max(all, shares.length);
  const sum = (end: 'low' | 'high'): Decimal => shares.reduce((total, share) => total.plus(share[end]), zero);
  return Interval.between(sum('low').div(count), sum('high').plus(count.minus(shares.length)).div(count));
}
