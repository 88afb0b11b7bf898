import { plain, zero } from '../../figures';
import type { Decimal } from '../../figures';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';
import { sameStored } from './readings';
import type { ScoredRow } from './scored-row';
import { asShown } from './sums';

interface Detailed { readonly whole: ScoredRow; readonly parts: readonly ScoredRow[]; readonly sum: Decimal }

/** Rows whose scores are dealt out over rows numbered below them (一、… 1、… 2、…), where the scores of another such row add up. */
export function checkDetails(context: FormContext): void {
  const details = context.rows.filter((row) => (row.indicator.partOf ?? null) !== null);
  if (details.length === 0) return;
  const detailed = context.rows.flatMap((whole): Detailed[] => {
    const parts = details.filter((row) => row.indicator.partOf === whole.indicator.row);
    const scored = parts.length > 1 && whole.reported !== null && parts.every((part) => part.reported !== null);
    const sum = parts.reduce((added, part) => added.plus(asShown(part.indicator.score)), zero);
    return scored ? [{ whole, parts, sum }] : [];
  });
  const adds = ({ whole, sum }: Detailed): boolean => sameStored(asShown(whole.indicator.score), sum);
  if (!detailed.some(adds)) return;
  for (const one of detailed) {
    if (adds(one)) continue;
    const { whole, parts, sum } = one;
    const stated = plain(asShown(whole.indicator.score));
    context.report({
      rule: 'group-score-differs', severity: 'error', verdict: 'inconsistent', cell: whole.scoreCell!,
      related: parts.map((part) => part.scoreCell),
      reported: stated, expected: plain(sum), message: totalTexts.details(whole.indicator.name.text, stated, plain(sum)),
      clause: context.clause('total'),
    });
  }
}
