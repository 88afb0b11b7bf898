import { hundred, valueOf } from '../../figures';
import type { Decimal } from '../../figures';
import type { TotalRow } from '../form';

/** What the whole may hold besides the indicators: the execution's points. */
export const besides = [0, 10, 20];

/** The points a form's total states for the whole, or 100. */
export const wholeOf = (total: TotalRow | undefined): Decimal => valueOf(total?.points ?? null)?.value ?? hundred;

/** Whether points of indicators come to the whole, with or without those of the execution. */
export const makesWhole = (points: Decimal, total: TotalRow | undefined): boolean =>
  besides.some((left) => points.plus(left).eq(wholeOf(total)));
