import { unbroken } from './broken';
import type { CellRef } from './cell';
import { hundred, type Decimal } from './decimal';
import { normalise, unifyWidth } from './normalise';
import { numberSource, parseNumber, shownNumber } from './numbers';
import type { Quantity, Unit } from './quantity';
import type { Read, ReadProblem } from './read';
import type { RawValue } from './snapshot';
import { stateWithoutValue, unreadable } from './states';
import { isKnownUnit, parseUnit, percent } from './units';

const figureWithUnit = new RegExp(String.raw`^(?:¥|人民币)?([+-]?${numberSource})(.*)$`, 'i');

/** Reads "18.85万元", "1,234.5", "95%" as one figure with its unit (else `unit`); a problem where it is anything else. */
export function parseQuantity(written: string, unit: Unit | null = null): Quantity | ReadProblem {
  const text = unbroken(written);
  const bare = parseNumber(text);
  if (typeof bare !== 'string') return withUnitBeside(bare, unit);
  if (bare !== 'not-a-number') return bare;
  if (/\d\s+\d/.test(unifyWidth(text)) && typeof parseNumber(/[\d\s.,]+/.exec(unifyWidth(text))![0]) === 'string') return 'ambiguous';
  const compact = normalise(text);
  const match = figureWithUnit.exec(compact);
  if (!match || /^[\d.,]/.test(match[2]!)) return /^\(?[+-]?[\d.,]+\)?$/.test(compact) ? 'ambiguous' : 'not-a-number';
  const number = parseNumber(match[1]!);
  if (typeof number === 'string') return number;
  // "5200（含补种）": a remark, not a unit.
  if (/^\([^()]*\)$/.test(match[2]!) && !isKnownUnit(match[2]!.slice(1, -1))) return withUnitBeside(number, unit);
  // "¥1,000" says that it is money, not of which unit: that of the column holds.
  const ofSign = unit?.dimension === 'money' ? unit : parseUnit('元');
  const own = match[2] === '' ? ofSign : parseUnit(match[2]!);
  return own ? { ...number, unit: own } : 'not-a-number';
}

/**
 * A figure with its unit. Text may carry thousands separators and a unit of its own, which wins over `unit` (that of the column).
 * A number with a percent format is a percentage: 0.95 with "0%" reads 95 %. Decimals are those shown. Anything else says why not.
 */
export function readQuantity(
  raw: RawValue, format: string, cell: CellRef, options: { readonly unit?: Unit | null } = {},
): Read<Quantity> {
  const without = stateWithoutValue(raw, cell);
  if (without) return without;
  const unit = options.unit ?? null;
  if (typeof raw === 'number') return quantityOfNumber(raw, format, cell, unit);
  if (typeof raw !== 'string') return unreadable(raw, 'not-a-number', cell);
  const parsed = parseQuantity(raw, unit);
  return typeof parsed === 'string' ? unreadable(raw, parsed, cell) : { kind: 'value', value: parsed, cell };
}

function quantityOfNumber(raw: number, format: string, cell: CellRef, unit: Unit | null): Read<Quantity> {
  const shown = shownNumber(raw, format);
  if (typeof shown === 'string') return unreadable(raw, shown, cell);
  if (shown.format.date) return unreadable(raw, 'not-a-number', cell);
  const own = shown.format.percent ? percent : parseUnit(shown.format.suffix) ?? unit;
  const figure = { value: shown.value, decimals: shown.decimals };
  return { kind: 'value', cell, value: own === unit ? withUnitBeside(figure, unit) : { ...figure, unit: own } };
}

/** A figure with the unit of its column. */
function withUnitBeside(figure: Omit<Quantity, 'unit'>, unit: Unit | null): Quantity {
  return unit?.dimension === 'ratio' ? { ...figure, unit, percentBeside: true } : { ...figure, unit };
}

/** A bare rate above this is a percentage somebody wrote without its sign: no execution rate is 200 %, but 99.4 is common. */
const largestBareRatio = 2;

/**
 * A rate, always as a bare ratio (0.95), however written: 0.95, 0.95 with a percent format, "95%", 95 under a header "（%）"
 * (`percent`), or 95 bare (above 2 a bare number can only be a percentage). Decimals are those of the ratio: "95.13%" has four.
 */
export function readRate(raw: RawValue, format: string, cell: CellRef, options: { readonly percent?: boolean } = {}): Read<Quantity> {
  const read = readQuantity(raw, format, cell);
  if (read.kind !== 'value') return read;
  const { value, unit, decimals } = read.value;
  if (unit && unit.dimension !== 'ratio') return unreadable(raw, 'not-a-number', cell);
  if (unit) return ratio(value.times(unit.scale), decimals + unit.scale.decimalPlaces(), cell);
  const inPercent = options.percent === true || value.abs().gt(largestBareRatio);
  return inPercent ? ratio(value.div(hundred), decimals + 2, cell) : ratio(value, decimals, cell);
}

function ratio(value: Decimal, decimals: number, cell: CellRef): Read<Quantity> {
  return { kind: 'value', cell, value: { value, unit: null, decimals } };
}
