import type { Operator } from '../../figures';
import { plentyWords, scarceWords } from './labels';

/** An operator nobody wrote, from what the indicator's names say: costs and accidents are to stay below, all else is to be reached. */
export function inferOperator(path: readonly string[]): Operator {
  const name = path.at(-1) ?? '';
  if (plentyWords.test(name)) return '≥';
  if (scarceWords.test(name)) return '≤';
  return path.some((level) => level.startsWith('成本指标') || level.endsWith('成本指标') || level.endsWith('成本')) ? '≤' : '≥';
}
