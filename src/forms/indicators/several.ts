import { normalise, parseNumber } from '../../figures';
import type { CellRef, Quantity, RawValue, Read, Statement } from '../../figures';
import type { IndicatorRow } from '../form';

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

/**
 * How many indicators one row holds whose cells list them line by line (1.培训期数⏎2.培训人数 | 10⏎15 | 10⏎14.5): as many points as
 * scores as names, and more than one; else 0.
 */
export function severalIn(name: string, points: RawValue, score: RawValue): number {
  const [of, given] = [numbersIn(points), numbersIn(score)];
  if (!of || !given || of.length !== given.length) return 0;
  const names = name.match(numbered)?.length ?? 0;
  return names === of.length || (names === 0 && linesOf(name).length === of.length) ? of.length : 0;
}

/** Points and score on each line of a row of several indicators. */
export function linesBeside(points: RawValue, score: RawValue): NonNullable<IndicatorRow['byLine']> {
  const given = numbersIn(score)!;
  return numbersIn(points)!.map((one, line) => ({ points: one, score: given[line]! }));
}

/** What the lines of a cell add up to. */
export function sumOfLines(raw: RawValue, cell: CellRef): Read<Quantity> {
  const numbers = numbersIn(raw)!;
  const value = numbers.slice(1).reduce((sum, one) => sum.plus(one.value), numbers[0]!.value);
  return { kind: 'value', cell, value: { value, unit: null, decimals: Math.max(...numbers.map((one) => one.decimals)) } };
}

/** Targets or actual values of several indicators: words, for nothing compares them as one; null where there is no line for each. */
export function statedByLine(raw: RawValue, count: number, cell: CellRef): Read<Statement> | null {
  if (typeof raw !== 'string' || linesOf(raw).length !== count || !/\d/.test(normalise(raw))) return null;
  return { kind: 'value', cell, value: { kind: 'words', text: raw.trim(), band: null } };
}
