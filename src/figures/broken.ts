import { invisibleMarks, unifyWidth } from './normalise';

const invisible = new RegExp(`[${invisibleMarks}]`, 'g');

/** The letter O read for 0 inside a figure that begins with a digit (1OO%, 4OO公里), not one of a unit or a formula (H2O, 5oz). */
const lettersForZero = /(?<![A-Za-z\d.])\d[\d.,]*[Oo][\dOo.,]*(?![A-Za-z])/g;

const breakInside = /\d[^\S\r\n]*[\r\n]+\s*[\d.,]|[.,][^\S\r\n]*[\r\n]+\s*\d/;

/** A sign, digits and what they count: one figure. */
const oneFigure = /^[≥≤=<>¥+-]*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[^\d.,;:~-]{0,8}$/;
/** What could stand as a figure of its own: no zero before its digits, its separators in place. */
const ownFigure = /^[≥≤=<>¥+-]*(?:\d{1,3}(?:,\d{3})+|0|[1-9]\d*)?(?:(?<=\d)\.\d+)?/;

/** Thousands set apart by spaces before what they count (48 000人次). */
const apart = /^\s*[≥≤=<>]*\s*\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?=\.\d|\s*\p{Script=Han})/u;

/**
 * A figure as conversions from documents leave it, put together again where only one reading is left: marks nobody sees go,
 * O among digits is 0, and a figure broken over lines is one (9 / 5%, 1,25 / 0,000.00) unless its lines could be figures of their own (10 / 15).
 */
export function unbroken(text: string): string {
  const seen = text.replace(invisible, '');
  const digits = /[Oo]/.test(seen) ? seen.replace(lettersForZero, (found) => found.replace(/[Oo]/g, '0')) : seen;
  const whole = /[\d０-９]\s/.test(digits) ? unifyWidth(digits).replace(apart, (found) => found.replace(/\s+/g, '')) : digits;
  return breakInside.test(whole) ? joinedLines(whole) : whole;
}

function joinedLines(text: string): string {
  const lines = unifyWidth(text.trim()).split(/\s*[\r\n]+\s*/);
  const joined = lines.join('');
  return oneFigure.test(joined) && !mayBeSeveral(lines) ? joined : text;
}

/** Whether each line could be a figure, all of them with a unit or none. */
function mayBeSeveral(lines: readonly string[]): boolean {
  const rests = lines.map((line) => line.replace(ownFigure, ''));
  const figures = lines.every((line, index) => /\d/.test(line) && !/^[\d.,]/.test(rests[index]!));
  return figures && rests.every((rest) => (rest === '') === (rests[0] === ''));
}
