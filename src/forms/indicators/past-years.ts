import { unifyWidth } from '../../figures';
import type { ColumnConcept } from '../labels/columns';

interface Labelled { readonly concept: ColumnConcept; readonly core: string }

const year = /(20\d\d)(?!\d)/;
const yearOf = ({ core }: Labelled): number | null => {
  const found = year.exec(unifyWidth(core));
  return found ? Number(found[1]) : null;
};

/**
 * The columns of a header without what they tell of an earlier year: 2022年完成 beside 2023年目标 and 2023年完成 is what was done the year
 * before. The latest year named by the columns of targets and actual values is the form's.
 */
export function withoutPast<T extends Labelled>(columns: readonly T[]): readonly T[] {
  const dated = columns.filter(({ concept }) => concept === 'actual' || concept === 'target');
  const years = dated.map(yearOf).filter((one) => one !== null);
  const last = Math.max(...years);
  const isPast = (column: T): boolean => {
    const own = dated.includes(column) ? yearOf(column) : null;
    return own !== null && own < last && dated.some((one) => one.concept === column.concept && yearOf(one) === last);
  };
  if (years.length < 2 || !columns.some(isPast)) return columns;
  return columns.map((column) => (isPast(column) ? { ...column, concept: 'aside' } : column));
}
