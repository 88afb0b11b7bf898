import { Decimal, hundred, normalise, parseQuantity, valueIn } from '../../figures';
import type { Quantity, Unit } from '../../figures';

/** A printed rule that takes points off for each step a figure falls short or runs over (每少1场扣2分, 每超1个百分点扣1分). */
export interface StepRule {
  readonly way: 'short' | 'over';
  readonly step: Quantity;
  readonly off: Decimal;
  /** Whether `off` is a percentage of the points (扣分值的5%), else points. */
  readonly ofPoints: boolean;
  /** Where the steps begin if not at the target (95%以上得满分). */
  readonly from: Quantity | null;
}

const short = '少|低|差|缺|欠|减少|降低|下降';
const over = '多|高|超过|超出|超|增加|上升|逾期|延迟|延期|推迟|晚|迟|发生|出现|发现';
const each = new RegExp([
  `每(?:再)?(?<way>${short}|${over})(?:[于过](?:目标值?|指标值?|计划|100%)?|完成|出现|发生)?`,
  String.raw`(?<count>\d+(?:\.\d+)?|[一两三五十](?=[^分]))?(?<unit>[^\d,。;扣减]{1,8}?)[,:]?`,
  String.raw`(?:扣|减)(?:除|减|去)?(?<of>(?:该项|本项|指标|权重|分值|分(?=的))*的?)(?<off>\d+(?:\.\d+)?)(?<sign>分|%)`,
].join(''));
/** Other steps of the same rule: what a place makes of them is its own. */
const taken = /(?:扣|减)(?:除|减|去)?(?:该项|本项|指标|权重|分值|分(?=的))*的?\d/g;
const given = /[得计给记]\d/;
const fullFrom = /(\d+(?:\.\d+)?)(%)?(?:\(含\)|\(含本数\))?(?:及)?以上(?:\(含\))?[^,。;]{0,8}满分|[≥](\d+(?:\.\d+)?)(%)?[^,。;]{0,8}满分/;

/** The one step rule a text prints; null where it prints none, several, or steps that cannot be counted. */
export function stepRuleIn(text: string): StepRule | null {
  const plain = normalise(text);
  const match = each.exec(plain);
  if (!match?.groups || (plain.match(taken) ?? []).length !== 1 || given.test(plain)) return null;
  const { way, count, unit, of, off, sign } = match.groups;
  const step = parseQuantity(`${counted(count)}${unit!.replace(/^个?百分点$/, '%')}`);
  if (step === null || typeof step === 'string' || !step.value.gt(0)) return null;
  if (sign === '%' && of === '') return null;
  const threshold = fullFrom.exec(plain);
  const from = threshold && parseQuantity(`${threshold[1] ?? threshold[3]!}${threshold[2] ?? threshold[4] ?? ''}`);
  return {
    way: new RegExp(`^(?:${short})$`).test(way!) ? 'short' : 'over', step, off: new Decimal(off!), ofPoints: sign === '%',
    from: from && typeof from !== 'string' ? from : null,
  };
}

const numerals: Readonly<Record<string, string>> = { 一: '1', 两: '2', 三: '3', 五: '5', 十: '10' };

const counted = (count: string | undefined): string => (count === undefined ? '1' : numerals[count] ?? count);

/** What a step rule leaves of the points: by the very steps, and with a last one begun counted in full (`low`) or not at all (`high`). */
export interface Stepped { readonly exact: Decimal; readonly low: Decimal; readonly high: Decimal; readonly steps: Decimal }

/**
 * The score of an actual value by a step rule, both figures in the target's unit; steps in percent of a count (每低1%) are of its
 * share of the target. Null where the steps are of another kind of unit or the figure is not off.
 */
export function stepped(
  rule: StepRule,
  points: Decimal,
  figures: { readonly actual: Decimal; readonly target: Decimal; },
  unit: Unit | null,
): Stepped | null {
  if (rule.step.unit?.dimension === 'ratio' && unit !== null && unit.dimension !== 'ratio' && !figures.target.isZero()) {
    const share = { actual: figures.actual.div(figures.target).times(hundred), target: hundred };
    return steppedFrom(rule, points, share, rule.step.unit);
  }
  return steppedFrom(rule, points, figures, unit);
}

function steppedFrom(
  rule: StepRule, points: Decimal, { actual, target }: { readonly actual: Decimal; readonly target: Decimal }, unit: Unit | null,
): Stepped | null {
  const size = inUnit(rule.step, unit);
  const from = rule.from ? inUnit(rule.from, unit) : target;
  if (!size || !from) return null;
  const off = rule.way === 'short' ? from.minus(actual) : actual.minus(from);
  if (!off.gt(0)) return null;
  const steps = off.div(size);
  const each = rule.ofPoints ? points.times(rule.off).div(hundred) : rule.off;
  const left = (count: Decimal): Decimal => Decimal.max(0, points.minus(each.times(count)));
  return { exact: left(steps), low: left(steps.ceil()), high: left(steps.floor()), steps };
}

function inUnit(quantity: Quantity, unit: Unit | null): Decimal | null {
  if (quantity.unit?.dimension === 'ratio' || unit?.dimension === 'ratio') {
    return quantity.unit?.dimension === unit?.dimension || quantity.unit === null ? quantity.value : null;
  }
  if (!quantity.unit || !unit || quantity.unit.text === unit.text) return quantity.value;
  return valueIn(quantity, unit);
}
