import { Decimal } from '../../figures';
import { namesIn } from '../../formula';
import type { Expression } from '../../formula';

const weightOf = (term: Expression): Decimal | null => {
  const last = term.op === 'multiply' ? term.terms.at(-1) : null;
  return last?.op === 'number' ? last.value : null;
};

/**
 * A sum of weighted parts without the parts that do not apply, the rest scaled up to the whole weight (专项·预算执行: 不涉及的部分
 * 同比例分配). The formula as it is where nothing is left out; null where no part is left or the parts have no weights.
 */
export function spread(formula: Expression, notApplicable: ReadonlySet<string>): Expression | null {
  if (!namesIn(formula).some((name) => notApplicable.has(name))) return formula;
  if (formula.op !== 'add') return null;
  const weights = formula.terms.map(weightOf);
  if (weights.some((weight) => weight === null)) return null;
  const kept = formula.terms.filter((term) => !namesIn(term).some((name) => notApplicable.has(name)));
  const sum = (terms: readonly Expression[]): Decimal => terms.reduce((total, term) => total.plus(weightOf(term)!),
    new Decimal(0));
  const [first] = kept;
  if (!first) return null;
  return {
    op: 'divide',
    left: { op: 'multiply', terms: [kept.length === 1 ? first : { op: 'add', terms: kept },
      { op: 'number', value: sum(formula.terms) }] },
    right: { op: 'number', value: sum(kept) },
  };
}
