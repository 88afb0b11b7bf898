import type { Finding } from '../assess';
import { Decimal } from '../figures/decimal';

/** Kinds of findings whose figures are rates; findings give them as ratios, the sheets show percentages. */
const rates: ReadonlySet<Finding['rule']> = new Set<Finding['rule']>([
  'execution-rate-differs',
  'low-execution-unexplained',
  'unspent-over-20',
  'control-rate-differs',
  'denominator-zero',
  'in-place-rate-differs',
  'investment-rate-differs',
  'completion-differs',
  'deviation-differs',
  'score-rate-differs',
]);

/**
 * A figure of a finding as its reader knows it, the same in the pane and in 自评问题清单: a rate as a percentage with at most two
 * decimals, anything else as it stands.
 */
export function asRead({ rule, expected }: Finding, figure: string): string {
  const parts = /^([≤≥]?)(-?\d+(?:\.\d+)?)$/.exec(figure);
  const rate = rates.has(rule) || (rule === 'control-rate-over' && expected === '≤1');
  return rate && parts ? `${parts[1]!}${new Decimal(parts[2]!).times(100).toDecimalPlaces(2).toFixed()}%` : figure;
}

/** What the cell states, where the finding is about that: how far one rate runs ahead of another nobody has stated. */
export function statedIn(finding: Finding): string | null {
  return finding.reported === null || finding.rule === 'score-ahead-of-spending' ? null : asRead(finding, finding.reported);
}
