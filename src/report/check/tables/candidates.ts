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

export function candidatesOf(book: Book): readonly Candidate[] {
  return [...book.projects, ...book.departments].flatMap((form) => form.indicators.flatMap((fact) => {
    const both = pairOf(fact);
    const [actual, target] = [quantityOf(both.actual), quantityOf(both.target)];
    return actual ?? target ? [{ fact, form, actual, target }] : [];
  }));
}

export const boundOf = (quantity: Quantity, cell: CellRef | null): Bound =>
  ({ value: quantity.value, unit: quantity.unit, decimals: quantity.decimals, cells: cell ? [cell] : [] });

export const isIn = (candidate: Candidate, unit: Quantity['unit']): boolean =>
  commensurable((candidate.actual ?? candidate.target)!.unit, unit);
