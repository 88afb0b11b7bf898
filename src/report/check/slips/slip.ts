import { Decimal } from '../../../figures';
import type { Stated } from '../../prose/reading';

/**
 * Slips of the pen: one digit written as another, or two neighbours changed about. A figure that is one slip away from what the
 * others around it give is hardly there by chance, though no word says that it belongs to them.
 */
export function isSlip(written: Decimal, meant: Decimal): boolean {
  const places = Math.max(written.decimalPlaces(), meant.decimalPlaces());
  const [a, b] = [written.toFixed(places), meant.toFixed(places)];
  if (a.length !== b.length || a === b) return false;
  const at = [...a].flatMap((mark, index) => (mark === b[index] ? [] : [index]));
  const [first, second] = [at[0]!, at[1]];
  if (second === undefined) return true;
  const next = a[first + 1] === '.' ? first + 2 : first + 1;
  return at.length === 2 && second === next && a[first] === b[second] && a[second] === b[first];
}

/** What the figure would be if its value were changed by that much, in its own unit. */
export const changedBy = (figure: Stated, change: Decimal): Decimal => figure.value.plus(change.div(figure.unit.scale));

/** How many steps of the last place a figure shows its value is: a measure of how telling its digits are. */
export const stepsIn = (figure: Stated): Decimal => figure.value.abs().times(`1e${String(figure.decimals)}`);

/** Digits that say something: 1,200 has two of them, 1,203.5 five. */
export const telling = (value: Decimal): string => value.abs().toFixed().replace('.', '').replace(/^0+|0+$/g, '');

/**
 * Whether a difference is what one slip leaves: a digit of some place, or nine times one. A round one, hundreds of the last
 * place the figures show, may as well be something that is not told.
 */
export function isSlipping(difference: Decimal, figures: readonly Stated[]): boolean {
  const finest = Math.max(...figures.map(({ value }) => value.decimalPlaces()));
  const zeros = /0*$/.exec(difference.abs().times(`1e${String(finest)}`).toFixed(0))![0].length;
  const marks = telling(difference);
  return /^[1-9]$/.test(marks) ? zeros <= 2 : /^(?:18|27|36|45|54|63|72|81)$/.test(marks) && zeros <= 3;
}

/** Values one slip away from a figure, as it shows them. */
export function slipsOf(figure: Stated): readonly Decimal[] {
  const text = figure.value.abs().toFixed(figure.decimals);
  const places = [...text].flatMap((mark, index) => (mark === '.' ? [] : [index]));
  const other = places.flatMap((at) => [...'0123456789'].filter((mark) => mark !== text[at]).map((mark) =>
    text.slice(0, at) + mark + text.slice(at + 1)));
  const turned = places.slice(1).flatMap((at, index) => {
    const before = places[index]!;
    return text[at] === text[before] ? [] : [text.slice(0, before) + text[at]! + text.slice(before + 1, at) + text[before]!
      + text.slice(at + 1)];
  });
  return [...other, ...turned].filter((value) => !/^0\d/.test(value)).map((value) => new Decimal(value));
}
