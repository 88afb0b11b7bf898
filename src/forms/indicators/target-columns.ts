import type { HeaderColumn } from './header';

/** Where targets of the whole term (实施期指标值) stand beside those of the year, the year's are the form's. */
export function ofTheYear(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const targets = columns.filter((column) => column.concept === 'target');
  const termless = targets.filter((column) => !/实施期|中期|项目期|规划期|全周期|总体/.test(column.core));
  const [first, second] = termless;
  // 年初指标值 | 年度指标值: what was set at first, and what holds.
  const both = termless.length === 2 && /^年初/.test(first!.core) && /^(年度|全年|本年|当年)/.test(second!.core);
  const adjusted = both ? second : undefined;
  const used = termless.length === 0 ? columns : columns.filter((column) => column.concept !== 'target' || termless.includes(column));
  return adjusted ? used.map((column) => (column === adjusted ? { ...column, concept: 'adjustedTarget' } : column)) : used;
}
