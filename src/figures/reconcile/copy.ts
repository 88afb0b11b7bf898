import type { Declared, Reconciliation, Term } from './reconciliation';
import { reconcileSum } from './sum';

/**
 * Checks that a figure stated twice is one figure: units aligned, each with its own decimals (1,234,567.89 元 and 123.46 万元 are a
 * rounding tail; 1.00 and 1.01 rounded half-up are not one figure). `copy` is the reported side.
 */
export function reconcileCopy(check: Declared & { readonly original: Term; readonly copy: Term }): Reconciliation {
  return reconcileSum({ items: [check.original], total: check.copy, basis: check.basis, rounding: check.rounding });
}
