import { hundred, normalise, zero } from '../../figures';
import type { Decimal } from '../../figures';
import { valueTexts } from '../texts/values';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';

/** Fewer figures than these add up to 100 by chance. */
const fewest = 4;
/** What no bare number would be the target of: a share, a degree, work that meets what is asked. */
const noNumber = /[率度]$|比例|比重|符合|合格|达标|按期|按时|及时|水平|作用|影响|要求/;

/**
 * A form without points whose targets are bare numbers that add up to 100: points, and scores beside them, stand where targets
 * and actual values should.
 */
export function checkPointsAsTargets(context: FormContext): void {
  if (context.form.columns.has('points') || context.form.columns.has('unit')) return;
  const rows = context.rows.filter(({ indicator: { target } }) => target?.kind === 'value');
  const bare = rows.map(bareTarget).filter((figure): figure is Decimal => figure !== null);
  if (bare.length < fewest || bare.length < rows.length || !bare.reduce((sum, figure) => sum.plus(figure), zero).eq(hundred)) return;
  const strange = rows.filter(({ indicator }) => noNumber.test(normalise(indicator.name.text)));
  if (strange.length * 2 < rows.length) return;
  const cells = rows.map(({ indicator }) => indicator.target!.cell);
  context.report({
    rule: 'value-implausible',
    severity: 'warning',
    verdict: 'inconsistent',
    cell: context.form.columns.get('target') ?? cells[0]!,
    related: cells,
    reported: '100',
    message: valueTexts.pointsAsTargets,
    clause: context.clause('units'),
  });
}

/** A target that is a number without sign or unit. */
function bareTarget({ indicator: { target, points } }: ScoredRow): Decimal | null {
  if (target?.kind !== 'value' || target.value.kind !== 'quantity' || points) return null;
  const { quantity, operator } = target.value;
  return operator === null && quantity.unit === null && quantity.value.gt(zero) ? quantity.value : null;
}
