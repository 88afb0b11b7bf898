import { Decimal, meetsMoment, normalise, one } from '../../figures';
import type { Moment, Quantity, Statement } from '../../figures';
import type { Settings } from '../pack';
import { scoreChange } from './change';
import { hasteOf } from './haste';
import { scoreItems } from './items';
import { scoreNoneWanted } from './none-wanted';
import { scoreQuantity, scoreRange } from './numbers';
import { figureOfUnit } from './one-of-several';
import { scoreWay } from './way';
import type { Given, Outcome } from './outcome';
import { mentionedIn } from './unfinished';
import { scoreDone, scoreWords } from './words';

/**
 * What the rules give for one indicator (财预〔2020〕10号 with the pack's settings). Never throws on readable statements;
 * where no rule decides `share` is null and `undecided` says why.
 */
export function scoreIndicator(given: Given, settings: Settings): Outcome {
  const { target, actual } = given;
  const none = scoreNoneWanted(given, settings);
  if (none) return none;
  if (actual.kind === 'words') {
    const items = scoreItems(given, settings, scoreIndicator);
    if (items) return items;
    const way = scoreWay(given, settings);
    if (way) return way;
    const change = scoreChange(given, settings);
    if (change) return change;
    const one = target.kind === 'quantity' ? figureOfUnit(actual.text, target.quantity) : null;
    if (one && target.kind === 'quantity') return scoreQuantity({ ...given, actual: one }, target.quantity, one.quantity, settings);
    const soon = target.kind === 'quantity' ? hasteOf(actual.text, target.quantity) : null;
    const inHaste = soon && target.kind === 'quantity'
      ? scoreQuantity({ ...given, actual: soon }, target.quantity, soon.quantity, settings) : null;
    // Hours may be kept within a day or not: only a limit that is kept is told.
    if (inHaste?.met === true && inHaste.operator === '≤') return inHaste;
    const topic = target.kind === 'moment' ? 'deadline' : 'qualitative';
    const outcome = scoreWords(target, actual.text, actual.band, settings, topic);
    if (outcome.undecided !== 'words' || target.kind !== 'quantity') return outcome;
    if (mentionedIn(actual.text, target.quantity).length > 1) return { ...outcome, undecided: 'several-figures' };
    const told = toldSomehow.test(normalise(actual.text)) || (recurs.test(target.text) && tellsOfTimes.test(actual.text));
    return told ? outcome : { ...outcome, undecided: 'no-figure' };
  }
  switch (target.kind) {
    case 'quantity': return againstQuantity(given, target, settings);
    case 'range': return actual.kind === 'quantity' ? scoreRange(given, target.low, target.high, actual.quantity, settings) : kinds();
    case 'moment': return againstMoment(target.moment, actual, given.year);
    case 'words': return isWhole(actual) || goesOn(target.text, actual.text) ? scoreDone(settings) : kinds();
  }
}

/** A figure, one in words (四期, 壹套), or a word that all of it was done (全部完工, 同指标值): the unit's to judge. */
const toldSomehow = /\d|[一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟半]|[完达合符实到]|全部|^[已是同有]/;

/** 每季度一次, 半年1次: what recurs is told of in words as well (按季度开展, 定期开展). */
const recurs = /每|半年|季度|[\/／]/;
const tellsOfTimes = /每|[按定如]/;

/** 高于全县平均水平 and 高于全县平均水平0.8个百分点: the target's own words, and by how much. */
function goesOn(target: string, actual: string): boolean {
  const [wanted, done] = [normalise(target), normalise(actual)];
  return wanted.length > 3 && done.length > wanted.length && done.startsWith(wanted) && /^\d/.test(done.slice(wanted.length));
}

/** 100 %. */
function isWhole(actual: Statement): boolean {
  if (actual.kind !== 'quantity' || actual.quantity.unit?.dimension !== 'ratio') return false;
  const { value, unit } = actual.quantity;
  return value.times(unit.scale).eq(one);
}

function againstQuantity(given: Given, target: Extract<Statement, { kind: 'quantity' }>, settings: Settings): Outcome {
  const { actual } = given;
  if (actual.kind === 'quantity') return roughly(target.text, scoreQuantity(given, target.quantity, actual.quantity, settings));
  const months = actual.kind === 'moment' ? monthsOf(target.quantity, actual) : null;
  if (months) return scoreQuantity(given, target.quantity, months, settings);
  const month = monthOf(target);
  return actual.kind === 'moment' && month ? againstMoment(month, actual, given.year) : kinds();
}

/** As much of a target told roughly (500人左右) may count as all of it. */
const nearEnough = new Decimal('0.95');

/** Whether a rough target is all but reached is the unit's own judgement. */
function roughly(target: string, outcome: Outcome): Outcome {
  const near = outcome.met === false && outcome.share?.gte(nearEnough) === true && /左右|上下|^大?约/.test(normalise(target));
  return near ? { ...outcome, met: null, share: null, formula: null, alternatives: [], undecided: 'about' } : outcome;
}

/** "12月" beside a target of 12个月 is how many, not which. */
function monthsOf({ unit }: Quantity, { moment, text }: Extract<Statement, { kind: 'moment' }>): Quantity | null {
  const bare = moment.year === null && moment.month !== null && moment.day === null && /^\s*\d{1,2}\s*月\s*$/.test(text);
  return bare && unit?.text === '个月' ? { value: new Decimal(moment.month!), unit, decimals: 0 } : null;
}

/** "≤12月" is a deadline written as a figure. */
function monthOf(target: Extract<Statement, { kind: 'quantity' }>): Moment | null {
  const { value, unit } = target.quantity;
  const isMonth = unit?.text.startsWith('月') === true && value.isInteger() && value.gte(1) && value.lte(12);
  return isMonth ? { year: null, month: Number(value.toFixed(0)), day: null, before: true } : null;
}

function againstMoment(deadline: Moment, actual: Statement, year: number | null): Outcome {
  const done = actual.kind === 'moment' ? actual.moment : actual.kind === 'quantity' ? monthOf(actual) : null;
  if (!done) return kinds();
  const met = meetsMoment(done, deadline, year);
  return {
    met, share: met === true ? one : null, proposal: false, formula: null, alternatives: [], band: null,
    undecided: met === null ? 'deadline-open' : met ? null : 'late', topic: 'deadline', operator: '≤', inferred: false, compared: null,
    looseUnits: false,
  };
}

/** Target and actual are of different kinds (words against a figure, a date against a count). */
function kinds(): Outcome {
  return {
    met: null,
    share: null,
    proposal: false,
    formula: null,
    alternatives: [],
    band: null,
    undecided: 'kinds',
    topic: 'units',
    operator: null,
    inferred: false,
    compared: null,
    looseUnits: false,
  };
}
