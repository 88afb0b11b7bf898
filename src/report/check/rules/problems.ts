import { Decimal } from '../../../figures';
import { amountOf, shown, shownRange } from '../amount';
import type { Amount } from '../amount';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Stated } from '../../prose/reading';

type Extra = Partial<Pick<Problem, 'rule' | 'severity' | 'cells' | 'source' | 'message'>>;

/** A stated figure that the reckoned one contradicts. */
export function differs(stated: Stated, computed: Amount, formula: string, extra: Extra = {}): Problem {
  const finer = shown(computed, stated.unit, stated.decimals + 2);
  const rounded = shown(computed, stated.unit, stated.decimals);
  const range = isNarrow(computed, stated) ? null : shownRange(computed, stated.unit, stated.decimals + 4);
  return {
    rule: 'narrative-arithmetic', severity: 'error', at: stated, paragraph: stated.paragraph, reported: stated.text,
    expected: rounded === shown(amountOf(stated), stated.unit, stated.decimals) ? finer : rounded,
    message: texts.rate(formula, finer, range, stated.text), formula: `${formula}＝${finer}`, range, cells: [], source: null, ...extra,
  };
}

/** Whether the reckoned amount is as good as exact: its range would say nothing. */
function isNarrow(computed: Amount, stated: Stated): boolean {
  return computed.range.width.lt(stated.unit.scale.times(new Decimal(10).pow(-stated.decimals - 4)));
}

/** The names of figures joined as a sum or difference: "170万元＋2.13万元". */
export function joined(figures: readonly { readonly text: string }[], sign = '＋'): string {
  return figures.map((figure) => figure.text).join(sign);
}

