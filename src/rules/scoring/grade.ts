import { one } from '../../figures';
import type { Decimal } from '../../figures';
import type { Grade } from '../pack';

/** The grade a total earns out of the full score; totals above the full score count as the full score, below 0 as 0. */
export function gradeOf(total: Decimal, full: Decimal, grades: readonly Grade[]): string | null {
  if (full.lte(0)) return null;
  const share = total.div(full);
  const capped = share.gt(one) ? one : share;
  return grades.find((grade) => capped.gte(grade.from))?.name ?? grades.at(-1)?.name ?? null;
}
