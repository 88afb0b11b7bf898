import { normalise, one, parseUnit, zero } from '../../figures';
import type { Quantity, Statement, Unit } from '../../figures';

/** 当日办结, 当天到账: within one day. */
const sameDay = /^(?:均?已?在?)?当[日天]/;
/** 当场办结, 即时响应: at once. */
const atOnce = /^(?:均?已?)?(?:当场|现场|即时|即刻|立即|立刻|实时|随到随[办审报])/;

const day = parseUnit('天') as Unit;

/** What an answer in words says of a time that is limited in figures (当日办结 against 1个工作日内): the time it names; null where none. */
export function hasteOf(text: string, { unit }: Quantity): Extract<Statement, { kind: 'quantity' }> | null {
  if (unit?.dimension !== 'duration') return null;
  const said = normalise(text);
  const immediate = atOnce.test(said);
  if (!immediate && !sameDay.test(said)) return null;
  const own = unit.key === day.key && !immediate ? day : unit;
  return { kind: 'quantity', operator: null, quantity: { value: immediate ? zero : one, unit: own, decimals: 0 }, text };
}
