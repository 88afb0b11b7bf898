import type { Decimal, Operator } from '../../figures';
import { actionWords, harmWords, plentyWords, scarceWords } from './labels';

/**
 * An operator nobody wrote, from what the indicator's names say: costs and accidents are to stay below, all else is to be reached. A
 * target of 0 can only be kept from above, as every value reaches it.
 */
export function inferOperator(path: readonly string[], target: Decimal): Operator {
  const name = path.at(-1) ?? '';
  if (plentyWords.test(name)) return '≥';
  if (scarceWords.test(name) || target.isZero() || (harmWords.test(name) && !actionWords.test(name))) return '≤';
  return path.some((level) => level.startsWith('成本指标') || level.endsWith('成本指标') || level.endsWith('成本')) ? '≤' : '≥';
}
