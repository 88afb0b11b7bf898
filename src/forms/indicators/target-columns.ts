import type { HeaderColumn } from './header';

/** 累计完成值, 累计完成率: of the whole term, where the table has columns of the year as well. */
const ofTerm = ({ concept, core }: HeaderColumn): boolean => (concept === 'actual' || concept === 'completion') && core.startsWith('累计');

/** Where targets of the whole term (实施期指标值) stand beside those of the year, the year's are the form's. */
export function ofTheYear(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const targets = columns.filter((column) => column.concept === 'target');
  const termless = targets.filter((column) => !/实施期|中期|项目期|规划期|全周期|总体/.test(column.core));
  const [first, second] = termless;
  // 年初指标值 | 年度指标值: what was set at first, and what holds.
  const both = termless.length === 2 && /^年初/.test(first!.core) && /^(年度|全年|本年|当年)/.test(second!.core);
  const adjusted = both ? second : undefined;
  const used = termless.length === 0 ? columns : columns.filter((column) => column.concept !== 'target' || termless.includes(column));
  return used.map((column) => {
    if (column === adjusted) return { ...column, concept: 'adjustedTarget' };
    return termless.length < targets.length && ofTerm(column) ? { ...column, concept: 'aside' } : column;
  });
}
