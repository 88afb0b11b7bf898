import { normalise } from '../../figures';
import { Decimal, one } from '../../figures';
import type { CellRef } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { RuledForm } from '../contribution';
import { scoreRows } from '../indicators/score-rows';
import type { ScoredRow } from '../indicators/scored-row';
import { projectLabels } from '../texts/project-labels';

/** Which indicators count, and which of them succeeded. */
export interface Measure {
  counts(row: ScoredRow): boolean;
  succeeds(row: ScoredRow, overachievement: Decimal | null): boolean;
}

const underLevel = (row: ScoredRow, words: readonly string[]): boolean =>
  row.path.slice(0, -1).some((level) => words.some((word) => normalise(level).includes(word)));

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

export const benefitMet: Measure = {
  counts: (row) => underLevel(row, projectLabels.benefit),
  succeeds: quantityMet.succeeds,
};

const projectForms: ReadonlySet<string> = new Set([
  'sichuan/project-self-evaluation', 'sichuan/special-targets', 'national/project-self-evaluation', 'generic/self-evaluation',
]);

/** 常年项目 are not among the 阶段项目（含一次性项目） that 附表1 averages. */
function isPermanent(form: IndicatorForm): boolean {
  const { sheet } = form;
  return sheet.values.slice(0, 12).some((row) => row.some((value) => typeof value === 'string' && normalise(value) === projectLabels.permanent));
}

/**
 * The share of counted indicators that succeeded, project by project; projects without such an indicator, or with one whose
 * completion cannot be told, are left out.
 */
export function projectShares(
  forms: readonly RuledForm<IndicatorForm>[], measure: Measure, overachievement: Decimal | null,
): readonly { readonly share: Decimal; readonly cell: CellRef }[] {
  return forms.filter(({ form }) => projectForms.has(form.id) && !isPermanent(form)).flatMap(({ form, pack }) => {
    const rows = scoreRows(form, pack).filter((row) => measure.counts(row));
    const [first] = rows;
    if (!first || rows.some((row) => row.met === null)) return [];
    const met = rows.filter((row) => measure.succeeds(row, overachievement)).length;
    return [{ share: new Decimal(met).div(rows.length), cell: first.indicator.actual?.cell ?? first.indicator.name.cell }];
  });
}
