import { Interval, normalise, plain } from '../../figures';
import type { CellRef, Decimal } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import { bandRuleIn, earnedByBands, stepped, stepRuleIn } from '../../rules';
import type { Given, Outcome } from '../../rules';
import { decisionTexts } from '../texts/decisions';
import { totalTexts } from '../texts/totals';
import type { Decision } from './decision';
import { figureOf } from './scored-row';

/** What the scoring rule printed beside a row says, ready to be asked. */
interface Printed {
  readonly text: string;
  readonly cell: CellRef;
  readonly points: Decimal;
  readonly given: Given;
  readonly compared: NonNullable<Outcome['compared']>;
  readonly outcome: Outcome;
  readonly form: IndicatorForm;
}

/**
 * What the scoring rule printed beside a row gives where it takes points off by steps (每少1场扣2分) or gives them by bands (95%以上得满分，
 * 90%-95%得80%). Null where the text is neither, or leaves open what the row earns.
 */
export function byPrintedRule(row: IndicatorRow, given: Given, outcome: Outcome, form: IndicatorForm): Decision | null {
  const texts = [row.scoringRule, row.method].flatMap((text) => (text !== null && text.text !== '' ? [text] : []));
  const points = figureOf(row.points);
  const [first] = texts;
  if (!first || !points || !outcome.compared || given.target.kind !== 'quantity') return null;
  const printed: Printed = {
    text: texts.map((one) => one.text).join('。'), cell: first.cell, points, given, compared: outcome.compared, outcome, form,
  };
  return bySteps(printed) ?? byBands(printed);
}

const unitOf = ({ target }: Given) => (target.kind === 'quantity' ? target.quantity.unit : null);

/** Between two steps places count the last one in part, in full or not at all: any score between those stands. */
function bySteps(printed: Printed): Decision | null {
  const { text, points, compared, given } = printed;
  const rule = stepRuleIn(text);
  const found = rule && stepped(rule, points, compared, unitOf(given));
  if (!found) return null;
  const each = rule.ofPoints ? `${plain(points)}×${plain(rule.off)}%` : plain(rule.off);
  const { exact, low, high } = found;
  return {
    ...decided(printed, exact), range: low.eq(high) ? null : [Interval.between(low, high)],
    why: decisionTexts.steps(plain(points), plain(found.steps), each, plain(exact)),
  };
}

function byBands(printed: Printed): Decision | null {
  const { text, points, compared, given, outcome } = printed;
  const rule = bandRuleIn(text);
  const less = outcome.operator === '≤' || outcome.operator === '<';
  const exact = rule && earnedByBands(rule, points, compared, unitOf(given), less);
  const { actual, target } = compared;
  return exact && { ...decided(printed, exact), why: decisionTexts.bands(plain(actual), plain(target), plain(exact)) };
}

function decided({ text, cell, form }: Printed, exact: Decimal): Omit<Decision, 'why'> {
  const document = form.title?.text.replace(/\s+/g, '') ?? decisionTexts.printed;
  return {
    clause: { document, article: totalTexts.scoringRule, gist: normalise(text), certain: true },
    exact, range: null, attainable: null, open: null, figures: [], related: [cell],
  };
}
