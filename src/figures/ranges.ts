import { hundred } from './decimal';
import { numberSource } from './numbers';
import { normalise } from './normalise';
import { parseQuantity } from './quantities';
import type { Quantity, Unit } from './quantity';

const range = new RegExp(String.raw`^(${numberSource})([^\d~\-至到]{0,5})(?:~|-|至|到)(${numberSource}[^\d~\-]*)$`, 'i');

/** "98%≤X≤100%", "6≤pH≤9": a figure between two bounds, written as a chain. */
const chain = new RegExp(String.raw`^(${numberSource})([^\d≤<]{0,5})[≤<][^\d≤<]{0,8}[≤<](${numberSource}.*)$`, 'i');

/** "≥85%，≤95%": both bounds with their signs. */
const bounds = new RegExp(String.raw`^[≥>]=?(${numberSource})([^\d≤<,;且]{0,5})[,;且][≤<]=?(${numberSource}.*)$`, 'i');

/** "±2%以内": as far below as above. */
const within = new RegExp(String.raw`^±(${numberSource}[^\d~\-±]*?)(?:之?以?内|范围内)?$`, 'i');

/** "1.8万只(±5%)", "20±2℃": so far below and above a figure, in percent of it or in its unit. */
const around = new RegExp(
  String.raw`^(${numberSource})([^\d~\-±(]*)\(?(?:允许)?(?:误差|偏差|浮动)?±(${numberSource})(%?)([^\d~\-±()]*)\)?$`, 'i',
);

function aroundFigure(text: string, unit: Unit | null): { readonly low: Quantity; readonly high: Quantity } | null {
  const match = around.exec(text);
  const middle = match && parseQuantity(match[1]! + (match[2]! || match[5]!), unit);
  if (!match || !middle || typeof middle === 'string') return null;
  const leeway = parseQuantity(match[3]! + (match[4] === '' ? match[2]! || match[5]! : ''), unit);
  if (typeof leeway === 'string') return null;
  const room = match[4] === '' ? leeway.value : middle.value.times(leeway.value).div(hundred);
  return { low: { ...middle, value: middle.value.minus(room) }, high: { ...middle, value: middle.value.plus(room) } };
}

function evenly(text: string, unit: Unit | null): { readonly low: Quantity; readonly high: Quantity } | null {
  const high = parseQuantity(text, unit);
  return typeof high === 'string' ? null : { low: { ...high, value: high.value.neg() }, high };
}

/** "5-10个", "90%~95%", "3至5天", "每年2-4次": both bounds with one unit, the first never above the second; null for anything else. */
export function parseRange(text: string, unit: Unit | null = null): { readonly low: Quantity; readonly high: Quantity } | null {
  const flat = normalise(text).replace(/之间$/, '').replace(/^(?:每年|全年|年均|本?年度)(?=\d)/, '');
  const both = within.exec(flat);
  if (both) return evenly(both[1]!, unit);
  if (flat.includes('±')) return aroundFigure(flat, unit);
  const match = range.exec(flat) ?? chain.exec(flat) ?? bounds.exec(flat);
  if (!match) return null;
  const high = parseQuantity(match[3]!, unit);
  if (typeof high === 'string') return null;
  const low = parseQuantity(match[1]! + match[2]!, high.unit);
  if (typeof low === 'string' || (low.unit?.key ?? null) !== (high.unit?.key ?? null)) return null;
  return low.value.lte(high.value) ? { low, high } : null;
}
