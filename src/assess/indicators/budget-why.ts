import { plain } from '../../figures';
import type { Reconciliation } from '../../figures';
import type { Why } from '../assessment';

/** The 为什么 table of a reconciliation: each figure with the range its rounding allows and its weight. */
export function reconciliationWhy(result: Reconciliation, labels: readonly string[], computed: string, stated: string): Why {
  const figures = result.contributions.map((part, index) => ({
    label: labels[index] ?? '', cell: part.cell, value: plain(part.value), range: part.interval.isExact ? null : part.interval.span(),
    weight: plain(part.weight),
  }));
  const joined = figures.map((figure) => figure.value);
  return { formula: `${joined.join(labels[0] === '全年执行数' ? '÷' : '+')} = ${computed}`, figures, computed, stated };
}
