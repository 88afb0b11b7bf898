import { Decimal, normalise, parseNumber, sumOf } from '../../figures';
import type { CellRef, Quantity, RawValue, Read, Statement } from '../../figures';
import type { IndicatorRow } from '../form';
import { isLevelName } from '../labels/core';
import { reading } from '../labels/family';
import { ofWhich } from '../labels/rows';

const lineBreak = /\s*[\r\n]+\s*/;
const numbered = /(?:^|[\r\n;；])\s*(?:[(（]?\d{1,2}[)）]|\d{1,2}[、.．](?!\d)|[①-⑳])/gu;

/** The lines of a cell that hold something; none where it is no text of several. */
function linesOf(raw: RawValue): readonly string[] {
  return typeof raw === 'string' && raw.includes('\n') ? raw.split(lineBreak).filter((line) => line.trim() !== '') : [];
}

/** One number on each of several lines; null where a cell holds anything else. */
function numbersIn(raw: RawValue): readonly Quantity[] | null {
  const read = linesOf(raw).map((line) => parseNumber(line));
  const numbers = read.flatMap((one) => (typeof one === 'string' ? [] : [{ ...one, unit: null }]));
  return numbers.length > 1 && numbers.length === read.length ? numbers : null;
}

/** A name with the points behind it, at the end of a line or before a semicolon. */
const worth = /([^()]*)\((?:分值|权重)?:?(\d+(?:\.\d+)?)分\)[;,、.]?(?:$|(?<=[;、])|\n)/gu;

/**
 * What each of several names in one cell is worth (培训（40分）⏎示范（30分）); none where the cell holds one name, or a part of
 * another (其中), or a level above its indicator.
 */
export const pointsOfNames = reading((text): readonly Quantity[] => {
  const lines = text.split(/[\r\n]+/).map(normalise).join('\n').trim();
  const found = [...lines.matchAll(worth)];
  const names = found.map(([, name]) => name!.replaceAll('\n', ''));
  const whole = found.reduce((length, [one]) => length + one.length, 0) === lines.length;
  if (found.length < 2 || !whole || names.some((name) => name === '' || ofWhich.test(name) || isLevelName(name))) return [];
  return found.map(([, , digits]): Quantity => {
    const value = new Decimal(digits!);
    return { value, unit: null, decimals: value.decimalPlaces() };
  });
});

/** What the points and scores of one row say of how many indicators it lists. */
interface Listed { readonly name: string; readonly points: RawValue; readonly score: RawValue; readonly worth: readonly Quantity[] }

/**
 * How many indicators one row holds whose cells list them line by line (1.培训期数⏎2.培训人数 | 10⏎15 | 10⏎14.5): as many points as
 * scores as names, and more than one; else 0. Of those that are numbered, or say what they are worth, one figure may hold the points
 * or the score of all.
 */
export function severalIn({ name, points, score, worth }: Listed): number {
  const [of, given] = [numbersIn(points), numbersIn(score)];
  const count = worth.length || (of ?? given)?.length || 0;
  const agree = [of, given].every((lines) => lines === null || lines.length === count);
  if (count === 0 || !agree) return 0;
  const mayBe = (lines: readonly Quantity[] | null, raw: RawValue): boolean => lines !== null || raw === null || isFigure(raw);
  const plain = mayBe(of, points) && mayBe(given, score);
  const numbers = name.match(numbered)?.length ?? 0;
  if (worth.length > 0 || numbers === count) return plain ? count : 0;
  return of !== null && given !== null && numbers === 0 && linesOf(name).length === count ? count : 0;
}

const isFigure = (raw: RawValue): boolean =>
  typeof raw === 'number' || (typeof raw === 'string' && typeof parseNumber(raw) !== 'string');

/** Points and score on each line of a row of several indicators; none where one figure holds all of either. */
export function linesBeside(points: RawValue, score: RawValue, worth: readonly Quantity[]): IndicatorRow['byLine'] {
  const [of, given] = [worth.length > 0 ? worth : numbersIn(points), numbersIn(score)];
  return of && given ? of.map((one, line) => ({ points: one, score: given[line]! })) : undefined;
}

/** What figures add up to. */
export function sumOfFigures(figures: readonly Quantity[], cell: CellRef): Read<Quantity> {
  const value = sumOf(figures.map((one) => one.value));
  return { kind: 'value', cell, value: { value, unit: null, decimals: Math.max(...figures.map((one) => one.decimals)) } };
}

/** What the lines of a cell add up to; null where it holds one figure. */
export function sumOfLines(raw: RawValue, cell: CellRef): Read<Quantity> | null {
  const numbers = numbersIn(raw);
  return numbers && sumOfFigures(numbers, cell);
}

/** Targets or actual values of several indicators: words, for nothing compares them as one; null where there is no line for each. */
export function statedByLine(raw: RawValue, count: number, cell: CellRef): Read<Statement> | null {
  if (typeof raw !== 'string' || linesOf(raw).length !== count || !/\d/.test(normalise(raw))) return null;
  return { kind: 'value', cell, value: { kind: 'words', text: raw.trim(), band: null } };
}
