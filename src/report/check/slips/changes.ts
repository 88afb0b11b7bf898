import { commensurable } from '../../../figures';
import { agrees, amountOf, magnitude, minus } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { missums } from '../rules/problems';
import type { Reading, Stated } from '../../prose/reading';
import { isSlip, telling } from './slip';

const roles: ReadonlySet<Stated['role']> = new Set(['increase', 'decrease', 'unspent', 'saved', 'added', 'cut', 'over', 'under']);
const words = /(?:差额?|差距|缺口|剩余|余下|尚余|尚缺|结余|节约|超编|空编|净增|净减|多|少|高|低|长|短)(?:为|了|约)?$/;

/** Differences that one slip of the pen keeps from being that of the two figures told just before them. */
export function slippedDifferences(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const told = reading.block(sentence.block).flatMap((one) => reading.of(one)).filter(isUsable);
    const figures = reading.of(sentence).filter(isUsable);
    return figures.flatMap((one) => (isDifference(one) && telling(one.value).length >= 3 ? judge(one, figures, told) : []));
  });
}

const isUsable = (one: Stated): boolean => ['money', 'count', 'measure', 'rate', 'points'].includes(one.kind) && !one.approximate
  && !one.value.isZero();
const isDifference = (one: Stated): boolean => one.kind !== 'rate' && one.bound === null && (roles.has(one.role)
  || words.test(one.before));
const fits = (one: Stated, told: Stated): boolean => (told.kind === 'points' ? one.kind === 'rate'
  : one.kind === told.kind && commensurable(one.unit, told.unit)) && one !== told;

function judge(told: Stated, figures: readonly Stated[], around: readonly Stated[]): Problem[] {
  // A third amount between them, an addition or a cut, belongs to the reckoning as well.
  const [a, b] = figures.filter((one) => one.end <= told.start && fits(one, told) && !inClosed(one, told)).slice(-2);
  if (!a || !b || isDifference(a) || isDifference(b) || !isBased(told, a, b)
    || told.sentence.text.slice(a.end, told.start).includes('；')) return [];
  const computed = magnitude(minus(amountOf(b), amountOf(a)));
  const meant = computed.value.div(told.unit.scale);
  const own = meant.decimalPlaces() <= told.decimals && isSlip(told.value, meant);
  if ((!own && !isSlipOf(a, b, told) && !isSlipOf(b, a, told)) || isGiven(told, around)) return [];
  const found = missums(told, computed, reckoned`|${b}－${a}|`);
  return [{ ...found, severity: 'warning', message: texts.slippedSum(found.formula.split('＝')[0]!, found.expected, told.text) }];
}

/** In a bracket that closes before the difference. */
function inClosed(one: Stated, told: Stated): boolean {
  const between = one.sentence.text.slice(one.end, told.start);
  return (between.match(/）/g)?.length ?? 0) > (between.match(/（/g)?.length ?? 0);
}

/** A change is on something: "由…", "上年…", "年初…"; without it what it is on is not told. */
const isBased = (told: Stated, a: Stated, b: Stated): boolean => {
  if (told.role !== 'increase' && told.role !== 'decrease') return true;
  // "年初预算360万元，支出331.2万元，比上年减少18.8万元": on a figure of that year, which is not told.
  const on = ofYear.test(told.before) ? ofYear : /上年|去年|同期|由|从|年初|期初|较|比|与|\d{4}年/;
  return [a, b].some((one) => on.test(one.before));
};

const ofYear = /上年|去年|同期|上一年|\d{4}年/;

/** Of five digits and more, the one figure one slip away from what the other and the difference make. */
function isSlipOf(one: Stated, other: Stated, told: Stated): boolean {
  if (telling(one.value).length < 5 || told.kind === 'points') return false;
  return [1, -1].some((sign) => {
    const meant = amountOf(other).value.plus(amountOf(told).value.times(sign)).div(one.unit.scale);
    return meant.decimalPlaces() <= one.decimals && isSlip(one.value, meant);
  });
}

/** The difference, or the sum, of any two figures of the paragraph. */
function isGiven(told: Stated, around: readonly Stated[]): boolean {
  const values = around.filter((one) => fits(one, told));
  const wanted = amountOf(told).value;
  return values.some((a) => values.some((b) => a !== b && (agrees(magnitude(minus(amountOf(a), amountOf(b))), told)
    || (told.kind !== 'points' && amountOf(a).value.plus(amountOf(b).value).eq(wanted))
    || values.some((c) => c !== a && c !== b && amountOf(a).value.plus(amountOf(c).value).minus(amountOf(b).value).eq(wanted)))));
}
