import type { HeaderColumn } from './header';

const year = /(20\d\d)(?!\d)/;
const yearOf = ({ core }: HeaderColumn): number | null => {
  const found = year.exec(core);
  return found ? Number(found[1]) : null;
};

/**
 * The columns of a header without what they tell of an earlier year: 2022年完成 beside 2023年目标 and 2023年完成 is what was done the year
 * before. The latest year named by two columns of one kind, or by the targets, is the form's.
 */
export function withoutPast(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const dated = columns.filter(({ concept }) => concept === 'actual' || concept === 'target');
  const years = dated.map(yearOf).filter((one) => one !== null);
  const last = Math.max(...years);
  const isPast = (column: HeaderColumn): boolean => {
    const own = dated.includes(column) ? yearOf(column) : null;
    return own !== null && own < last && dated.some((one) => one.concept === column.concept && yearOf(one) === last);
  };
  return years.length > 1 && columns.some(isPast) ? columns.map((column) => (isPast(column) ? { ...column, concept: 'aside' } : column)) : columns;
}
