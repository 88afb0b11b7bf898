import { Interval, normalise, plain } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import { stepped, stepRuleIn } from '../../rules';
import type { Given, Outcome } from '../../rules';
import { decisionTexts } from '../texts/decisions';
import { totalTexts } from '../texts/totals';
import type { Decision } from './decision';
import { figureOf } from './scored-row';

/**
 * What the scoring rule printed beside a row gives where it takes points off by steps (每少1场扣2分). Between two steps places count the
 * last one in part, in full or not at all: any score between those stands. Null where the text is no such rule.
 */
export function byPrintedSteps(row: IndicatorRow, given: Given, outcome: Outcome, form: IndicatorForm): Decision | null {
  const printed = [row.scoringRule, row.method].filter((text) => text !== null && text.text !== '');
  const text = printed.map((one) => one!.text).join('。');
  const rule = stepRuleIn(text);
  const points = figureOf(row.points);
  if (!rule || !points || !outcome.compared || given.target.kind !== 'quantity') return null;
  const found = stepped(rule, points, outcome.compared, given.target.quantity.unit);
  if (!found) return null;
  const each = rule.ofPoints ? `${plain(points)}×${plain(rule.off)}%` : plain(rule.off);
  const { exact, low, high } = found;
  const document = form.title?.text.replace(/\s+/g, '') ?? decisionTexts.printed;
  return {
    clause: { document, article: totalTexts.scoringRule, gist: normalise(text), certain: true },
    exact, range: low.eq(high) ? null : [Interval.between(low, high)], attainable: null, open: null,
    why: decisionTexts.steps(plain(points), plain(found.steps), each, plain(exact)), figures: [], related: [printed[0]!.cell],
  };
}
