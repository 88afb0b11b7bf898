import { normalise, sumOf } from '../../figures';
import type { BudgetRow } from '../../forms';
import { above } from '../texts/name-patterns';
import { figureOf } from './scored-row';

const columns = ['initial', 'adjusted', 'inPlace', 'spent'] as const;

/**
 * Whether 其中 lists only what governments above gave (中央资金, 省级资金) and falls short of the whole in every column it states: what
 * the place gave itself has no row.
 */
export function leavesOwnOut(total: BudgetRow, parts: readonly BudgetRow[]): boolean {
  if (parts.length < 2 || !parts.every(({ label }) => above.test(normalise(label.text)))) return false;
  return columns.every((column) => {
    const [whole, stated] = [figureOf(total[column]), parts.flatMap((part) => figureOf(part[column]) ?? [])];
    return whole === null || stated.length === 0 || sumOf(stated).lt(whole);
  });
}
