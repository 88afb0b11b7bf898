import type { Operator } from '../../figures';
import { plentyWords, scarceWords } from './labels';

/** An operator nobody wrote: from 正向/反向, else from what the indicator's names say (costs and accidents are to stay below). */
export function inferOperator(direction: 'positive' | 'reverse' | null, path: readonly string[]): Operator {
  if (direction) return direction === 'reverse' ? '≤' : '≥';
  const name = path.at(-1) ?? '';
  if (plentyWords.test(name)) return '≥';
  if (scarceWords.test(name)) return '≤';
  return path.some((level) => level.startsWith('成本指标') || level.endsWith('成本指标') || level.endsWith('成本')) ? '≤' : '≥';
}
