import { Decimal } from '../../../figures';
import { amountOf, shown, shownRange } from '../amount';
import type { Amount } from '../amount';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Stated } from '../../prose/reading';

type Extra = Partial<Pick<Problem, 'rule' | 'severity' | 'cells' | 'source' | 'message'>>;

/** A stated figure that the reckoned one contradicts. */
export function differs(stated: Stated, computed: Amount, formula: Formula, extra: Extra = {}): Problem {
  const finer = shown(computed, stated.unit, stated.decimals + 2);
  const rounded = shown(computed, stated.unit, stated.decimals);
  const range = isNarrow(computed, stated) ? null : shownRange(computed, stated.unit, stated.decimals + 4);
  return {
    rule: 'narrative-arithmetic', severity: 'error', at: stated, paragraph: stated.paragraph, reported: stated.text,
    expected: rounded === shown(amountOf(stated), stated.unit, stated.decimals) ? finer : rounded,
    message: texts.rate(formula.text, finer, range, stated.text), formula: `${formula.text}＝${finer}`, operands: formula.operands, range,
    cells: [], ...extra,
  };
}

/** Whether the reckoned amount is as good as exact: its range would say nothing. */
function isNarrow(computed: Amount, stated: Stated): boolean {
  return computed.range.width.lt(stated.unit.scale.times(new Decimal(10).pow(-stated.decimals - 4)));
}

/** A sum or difference of stated figures that a stated figure contradicts. */
export function missums(stated: Stated, computed: Amount, formula: Formula): Problem {
  const problem = differs(stated, computed, formula);
  return { ...problem, message: texts.sum(formula.text, problem.expected, problem.range, stated.text) };
}

