import { normalise, valueAt } from '../../figures';
import type { CellRef } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { Outcome } from '../../rules';
import { fullFrom, ownWay, proportion } from '../texts/own-rules';

/** How a text scores: as the rules do (null), in steps of its own, or with full points already below the target. */
type OwnRule = 'steps' | 'full-below' | null;

// 满分10分 says how many points there are, not what earns them; so does a column headed 满分.
const withoutFull = (text: string): string =>
  normalise(text).replace(/\(?满分[:为]?\d+(?:\.\d+)?分?\)?$/, '').replace(/^(?:执行率?)?满分值?(?:\(分\))?$/, '');

function ruleIn(text: string): OwnRule {
  const plain = withoutFull(text);
  if (!ownWay.test(plain) || (proportion.test(plain) && !fullFrom.test(plain))) return null;
  return fullFrom.test(plain) ? 'full-below' : 'steps';
}

const ruleOf = (row: IndicatorRow): OwnRule => ruleIn([row.scoringRule, row.method].map((text) => text?.text ?? '').join('。'));

/** Whether a row's form prints for it a scoring rule other than the rules' own, or deals its points out (完整2分，细化2分). */
export const printsOwnRule = (row: IndicatorRow): boolean =>
  (row.scoringRule !== null || row.method !== null) && (ruleOf(row) !== null || /\d分/.test(withoutFull(row.scoringRule?.text ?? '')));

/**
 * What the rules give for a row whose form prints a scoring rule of its own (评分标准：每少1场扣2分). A target that is met earns full
 * points by either; a missed one is scored by the form's rule, which only its unit can read, and full points need that rule to
 * say so.
 */
export function byOwnRule(row: IndicatorRow, outcome: Outcome): Outcome {
  if (outcome.met !== false || outcome.band !== null) return outcome;
  const rule = row.scoringRule || row.method ? ruleOf(row) : null;
  if (rule === null) return outcome;
  const met = rule === 'full-below' ? null : false;
  return { ...outcome, met, share: null, formula: null, alternatives: [], undecided: 'own-rule' };
}

/** The ways of its own a form prints for the execution of the budget (得分（执行率≥95%得满分）), each once. */
export function executionRuleTexts(form: IndicatorForm): readonly string[] {
  const { executionRow, budget, sheet } = form;
  const own = [executionRow?.scoringRule, executionRow?.method].flatMap((text) => (text && text.text !== '' ? [text.text] : []));
  const textAt = (cell: CellRef | undefined): string => String((cell && valueAt(sheet, cell.row, cell.column)) ?? '');
  const printed = [own.join('。'), ...[budget?.headers.score, budget?.headers.rate, budget?.headers.points].map(textAt)];
  return [...new Set(printed)].filter((text) => ruleIn(text) !== null);
}

/** Whether the execution of the budget is scored in a way the form prints itself. */
export const executionHasOwnRule = (form: IndicatorForm): boolean => executionRuleTexts(form).length > 0;
