import { commensurable } from '../../../figures';
import type { CellRef, Quantity } from '../../../figures';
import type { Bound } from '../../facts/bound';
import { quantityOf } from '../../facts/book';
import type { Book, FormFacts, IndicatorFact } from '../../facts/book';
import { pairOf } from '../../facts/together';

/** An indicator with a figure in it: as its form states it. */
export interface Candidate {
  readonly fact: IndicatorFact;
  readonly form: FormFacts;
  readonly actual: Quantity | null;
  readonly target: Quantity | null;
}

/** The indicators of all forms that state an actual value or a target as a figure, each in the unit of its cell. */
export function candidatesOf(book: Book): readonly Candidate[] {
  return [...book.projects, ...book.departments].flatMap((form) => form.indicators.flatMap((fact) => {
    const both = pairOf(fact);
    const [actual, target] = [quantityOf(both.actual), quantityOf(both.target)];
    return actual ?? target ? [{ fact, form, actual, target }] : [];
  }));
}

/** A figure of a form with the cell it stands in, unrounded, in its own unit. */
export const boundOf = (quantity: Quantity, cell: CellRef | null): Bound =>
  ({ value: quantity.value, unit: quantity.unit, decimals: quantity.decimals, cells: cell ? [cell] : [] });

/** Whether a candidate is counted in units a figure of this unit can be held against. */
export const isIn = (candidate: Candidate, unit: Quantity['unit']): boolean =>
  commensurable((candidate.actual ?? candidate.target)!.unit, unit);
