import type { Decimal, Operator, Unit } from '../../figures';
import { actionWords, harmWords, lastingWords, plentyWords, scarceWords } from './labels';

/**
 * An operator nobody wrote, from what the indicator's names say: costs and accidents are to stay below, all else is to be reached. A
 * target of 0 can only be kept from above, as every value reaches it. Days or hours under 时效 are a limit, unless they are to last.
 */
export function inferOperator(path: readonly string[], target: Decimal, unit: Unit | null = null): Operator {
  const name = path.at(-1) ?? '';
  if (plentyWords.test(name)) return '≥';
  if (scarceWords.test(name) || target.isZero() || (harmWords.test(name) && !actionWords.test(name))) return '≤';
  if (isLimit(path, name, unit)) return '≤';
  return path.some((level) => level.startsWith('成本指标') || level.endsWith('成本指标') || level.endsWith('成本')) ? '≤' : '≥';
}

/** How long a work may take (工期, 办理周期), in whatever unit. */
const takesTime = /工期|周期|时限|用时|耗时|历时|建设期|施工期/;

/** A month or a year may be the term of a service, which is to be kept up all its length. */
const isLimit = (path: readonly string[], name: string, unit: Unit | null): boolean =>
  unit?.dimension === 'duration' && (unit.key !== '个月' || takesTime.test(name)) && path.some((level) => level.includes('时效'))
  && !lastingWords.test(name);
