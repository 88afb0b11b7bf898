import type { WorkbookSnapshot } from '../figures';
import type { Form, SheetRecognition } from '../forms';
import type { Choice, Pack } from '../rules';
import type { BaseDataInput, Fill, Finding, SheetAssessment } from './assessment';

/** What one family of forms adds to an assessment. */
export interface Contribution {
  readonly sheets: readonly SheetAssessment[];
  readonly findings: readonly Finding[];
  readonly fills: readonly Fill[];
  readonly baseData?: readonly BaseDataInput[];
}

/** A form with the rules that hold for it and why those. `pack` is null where no rules are written for its year. */
export interface RuledForm<F extends Form = Form> {
  readonly form: F;
  readonly choice: Choice;
  readonly pack: Pack | null;
}

/** What a family may look at beside its own form: the workbook and every form recognised in it. */
export interface Surroundings {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly SheetRecognition[];
  readonly forms: readonly RuledForm[];
}

/**
 * How one family of forms is assessed. Families are asked in order; the first that handles a form assesses it.
 * A new family is a folder of its own and a line in families.ts.
 */
export interface Family {
  readonly id: string;
  handles(form: Form): boolean;
  assess(ruled: RuledForm, around: Surroundings): Contribution;
}

/** A check between forms, run once for the workbook after every form has been assessed. */
export interface CrossCheck {
  readonly id: string;
  run(around: Surroundings, sheets: readonly SheetAssessment[]): Contribution;
}

/** The contribution of a family that has nothing to say of a workbook. */
export const nothing: Contribution = { sheets: [], findings: [], fills: [] };
