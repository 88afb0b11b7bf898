import type { FormId } from '../../forms';

/** The words of a form and its workbook that tell place and year, most telling first. */
export interface Words {
  readonly form: FormId;
  readonly year: number | null;
  /** Title, unit, department, subject and notes of the form itself. */
  readonly own: readonly string[];
  /** The same of the other forms in the workbook, with their sheets. */
  readonly siblings: readonly {
    readonly sheet: string;
    readonly form: FormId;
    readonly year: number | null;
    readonly words: readonly string[];
  }[];
  readonly fileName: string;
}
