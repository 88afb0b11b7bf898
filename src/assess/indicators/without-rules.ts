import type { IndicatorForm } from '../../forms';
import type { Pack } from '../../rules';
import type { Finding } from '../assessment';
import { checkAcross } from './check-across';
import { checkParts, checkRates } from './check-budget';
import { checkLevelScores } from './check-level-scores';
import { checkGroups } from './check-points';
import { checkScores } from './check-scores';
import { checkTotals } from './check-totals';
import type { Check } from './checks';
import { contextOf } from './context';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';

/** Checks that hold a form's figures against each other. */
const arithmetic: readonly Check[] = [
  { name: '指标得分', run: checkScores },
  { name: '分组分值', run: checkGroups },
  { name: '层级得分', run: checkLevelScores },
  { name: '资金分项', run: checkParts },
  { name: '资金来源分列', run: checkAcross },
  { name: '预算执行率', run: checkRates },
  { name: '总分', run: checkTotals },
];

/** What they tell by adding, dividing and comparing alone; anything else would be a rule's word. */
const needsNoRules: ReadonlySet<Finding['rule']> = new Set<Finding['rule']>([
  'score-exceeds-points', 'group-points-differ', 'group-score-differs', 'budget-parts-differ', 'execution-rate-differs', 'total-differs',
]);

/**
 * A form of a year that no rules are written for: its sums, rates and scores above their points are wrong by any rules, so they
 * are told, without a clause; nothing is scored. The pack of the nearest year says how figures are rounded, no more.
 */
export function withoutRules(
  form: IndicatorForm, nearest: Pack, rows: readonly ScoredRow[], guard: (context: FormContext, check: Check) => void,
): { readonly context: FormContext; readonly findings: readonly Finding[] } {
  const context = contextOf(form, nearest, rows);
  for (const check of arithmetic) guard(context, check);
  const findings = context.findings.flatMap((found) => {
    if (found.rule === 'not-checked') return found;
    return needsNoRules.has(found.rule) && found.verdict !== 'unverifiable' ? { ...found, source: null } : [];
  });
  return { context, findings };
}
