import type { CellRef } from '../cell';
import type { Decimal } from '../decimal';
import { Interval } from '../interval';
import type { Quantity } from '../quantity';
import { roundTo, type Rounding } from '../rounding';
import type { Term } from './reconciliation';

/** A term that holds a value, with the factor that brings it to the unit of the reported figure. */
export interface Figure {
  readonly cell: CellRef;
  readonly value: Decimal;
  readonly decimals: number;
  readonly factor: Decimal;
}

/** The figure of a term's quantity; `factor` includes weight and unit. */
export function figureOf(term: Term, quantity: Quantity, factor: Decimal): Figure {
  return { cell: term.read.cell, value: quantity.value, decimals: term.decimals ?? quantity.decimals, factor };
}

/** Whether the cell stores more digits than it shows (rounding.md §2.7: a hidden unrounded value). */
export function hidesDigits(figure: Figure): boolean {
  return figure.value.decimalPlaces() > figure.decimals;
}

/** Whether a term holds a value that hides no digits. */
export function isPlain(term: Term): term is Term & { readonly read: Extract<Term['read'], { kind: 'value' }> } {
  return term.read.kind === 'value' && term.read.value.value.decimalPlaces() <= (term.decimals ?? term.read.value.decimals);
}

/** The figure as shown: rounded as Excel shows it. */
export function asShown(figure: Figure): Figure {
  return { ...figure, value: roundTo(figure.value, figure.decimals) };
}

/** The figure as stored, with all its digits. */
export function asStored(figure: Figure): Figure {
  return { ...figure, decimals: Math.max(figure.decimals, figure.value.decimalPlaces()) };
}

/** The values the figure may stand for, in the reported unit; exact on the printed basis. */
export function intervalOf(figure: Figure, rounding: Rounding | 'exact'): Interval {
  const own = rounding === 'exact' ? Interval.exact(figure.value) : Interval.of(figure.value, figure.decimals, rounding);
  return own.scale(figure.factor);
}
