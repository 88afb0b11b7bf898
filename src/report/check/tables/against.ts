import { Decimal, addressFrom, valueIn } from '../../../figures';
import { digits } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import { agrees, over, rangeText } from '../amount';
import type { Amount } from '../amount';
import { besides, held, reckoned } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { differs } from '../rules/problems';
import { texts } from '../texts';
import type { Stated } from '../../prose/reading';
import { printed, restated } from './amount';

const usable = (stated: Stated): boolean => !stated.approximate && stated.bound === null;

/** A stated figure that none of the cells gives: held against the first of them. */
export function against(stated: Stated, bounds: readonly Bound[], name: string): Problem[] {
  if (!usable(stated) || bounds.length === 0 || bounds.some((bound) => agrees(restated(bound), stated)
    || isRounded(bound, stated))) return [];
  const bound = inUnitOf(stated, bounds[0]!);
  const value = `${digits(bound.value, 10)}${bound.unit?.text ?? (stated.kind === 'score' ? stated.unit.text : '')}`;
  const exact = stated.kind === 'count' || stated.kind === 'score' || bound.unit === null;
  const table = held(name, bound).operands.map((operand) =>
    ({ ...operand, value, range: exact ? null : rangeText(bound.value, bound.decimals, bound.unit!) }));
  return [{ ...differs(stated, printed(bound), besides(stated)), rule: 'narrative-figure-differs', expected: value, formula: '',
    range: null,
    operands: [...table, ...besides(stated).operands],
    message: bound.cells.length === 0 ? texts.reckoned(name, value, stated.text)
      : texts.table(name, cellName(bound), value, table[0]!.range, stated.text), cells: bounds.flatMap((one) => one.cells) }];
}

/** A score a formula left with many digits is told to two decimals (98.4323 as 98.43). */
const isRounded = ({ value }: Bound, stated: Stated): boolean => stated.kind === 'score' && stated.decimals >= 2
  && value.toDecimalPlaces(stated.decimals, Decimal.ROUND_HALF_UP).eq(stated.value);

/** A table's money in the unit the text tells it in, so that both read alike. */
function inUnitOf({ unit }: Stated, bound: Bound): Bound {
  const value = bound.unit?.dimension === 'money' && bound.unit.text !== unit.text
    ? valueIn({ ...bound, unit: bound.unit }, unit) : null;
  return value === null ? bound : { ...bound, value, unit, decimals: value.decimalPlaces() };
}

/** Where a figure of the tables stands: its cell, or the cells it was added up from. */
function cellName({ cells }: Bound): string {
  const names = cells.map((cell) => addressFrom(null, cell));
  return names.length > 3 ? texts.cells(names[0]!, names.length) : names.join('、');
}

/** A stated rate that the quotient of two figures of the tables contradicts. */
export function rateAgainst(stated: Stated, part: Bound, whole: Bound, name: string,
  labels: readonly [string, string], basis: (bound: Bound) => Amount = printed): Problem[] {
  const computed = over(basis(part), basis(whole));
  return computed ? reckonedAgainst(stated, computed, reckoned`${held(labels[0], part)}÷${held(labels[1], whole)}`, name) : [];
}

/** A stated figure that one reckoned from the tables contradicts. */
export function reckonedAgainst(stated: Stated, computed: Amount, formula: Formula, name: string): Problem[] {
  if (!usable(stated) || agrees(computed, stated)) return [];
  const problem = differs(stated, computed, formula);
  return [{ ...problem, rule: 'narrative-figure-differs', cells: formula.operands.flatMap(({ cell }) => cell ?? []),
    message: texts.tableRate(name, formula.text, problem.expected, problem.range, stated.text) }];
}
