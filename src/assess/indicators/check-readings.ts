import { scoreTexts } from '../texts/scores';
import type { FormContext } from './context';

/** Columns any of which says what scores are held to. */
const basis = [
  'target', 'actual', 'completion', 'coefficient', 'deviation', 'pointsOff', 'rawScore', 'scoringRule', 'method', 'explanation',
] as const;

/**
 * A table of scores whose header names nothing that they could be held to: its words for targets and actual values are unknown, or it
 * has none. Told once, as what stands there was not checked.
 */
export function checkReadings({ form, rows, report, clause }: FormContext): void {
  const scores = form.columns.get('score');
  if (!scores || basis.some((concept) => form.columns.has(concept)) || rows.length === 0) return;
  if (rows.some(({ given, decision }) => given !== null || decision !== null)) return;
  report({
    rule: 'score-unverifiable', severity: 'info', verdict: 'unverifiable', cell: scores, message: scoreTexts.nothingToHoldTo,
    clause: clause('form'),
  });
}
