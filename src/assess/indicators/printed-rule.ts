import { Decimal, hundred, normalise } from '../../figures';
import { fullFromFigure } from '../texts/own-rules';
import type { ScoredRow } from './scored-row';

/**
 * The rule printed beside a row that gives full points from a figure on (95%（含）以上得满分, 完成90%以上得满分), where the row came to less:
 * whatever else it gives, full points it does not. Null where it names no such figure, or the row reached it.
 */
export function fullDenied({ indicator, outcome }: ScoredRow): string | null {
  const compared = outcome?.compared;
  if (outcome?.undecided !== 'own-rule' || !compared) return null;
  const printed = [indicator.scoringRule, indicator.method].flatMap((one) => (one && one.text.trim() !== '' ? [one.text.trim()]
    : [])
  );
  const match = fullFromFigure.exec(normalise(printed.join('。')));
  const digits = match?.[2] ?? match?.[4];
  if (!match || digits === undefined) return null;
  const value = new Decimal(digits);
  const target = indicator.target?.kind === 'value' && indicator.target.value.kind === 'quantity'
    ? indicator.target.value.quantity : null;
  const percent = (match[3] ?? match[5] ?? '') !== '';
  const itself = !percent || (target?.unit?.dimension === 'ratio' && match[1] !== '完成');
  return compared.actual.lt(itself ? value : compared.target.times(value).div(hundred)) ? printed.join('。') : null;
}
