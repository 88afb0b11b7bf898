import { normalise, valueIn, valueOf } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';

/** Whether the header of a rate says that its figures are percentages (执行率（%）), not how they are reckoned (B/A×100%). */
export const saysPercent = (label: string): boolean => normalise(label).replace(/[*/]?100%/g, '').includes('%');

/**
 * A rate below a header that says %: 98 is 98 %, and 0.98 is either what is left of 98 % without its format, or 0.98 %. The money
 * beside it tells which; where it does not, the header does.
 */
export function nearerRate(
  percentage: Read<Quantity> | null, ratio: Read<Quantity> | null, spent: Read<Quantity> | null, budget: Read<Quantity> | null,
): Read<Quantity> | null {
  const [low, high] = [valueOf(percentage)?.value, valueOf(ratio)?.value];
  const quotient = low && high && !low.eq(high) ? quotientOf(valueOf(spent), valueOf(budget)) : null;
  return quotient && high!.minus(quotient).abs().lt(low!.minus(quotient).abs()) ? ratio : percentage;
}

function quotientOf(spent: Quantity | null, budget: Quantity | null): Decimal | null {
  const over = spent && budget && !budget.value.isZero() ? valueIn(spent, budget.unit) : null;
  return over && over.div(budget!.value);
}
