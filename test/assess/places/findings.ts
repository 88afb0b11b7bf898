import { assess } from '../../../src/assess';
import type { SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import type { SheetSketch } from '../../support/workbook';

const sheetFrom = (drawn: SheetSketch | SheetSnapshot): SheetSnapshot => ('rows' in drawn ? sheetOf(drawn) : drawn);

/** The assessment of one sheet, drawn or bent. */
export const assessed = (drawn: SheetSketch | SheetSnapshot) => assess(workbookOf([sheetFrom(drawn)]));

/** Errors and warnings, and a check that broke off. */
export const told = (drawn: SheetSketch | SheetSnapshot): string[] => assessed(drawn).findings.flatMap(({ severity, rule, cell }) =>
  (severity === 'info' && rule !== 'not-checked' ? [] : [`${rule} ${cell}`])).sort();

/** What is told without the cells, which move when a sheet is bent. */
export const rulesOf = (findings: readonly string[]): string[] => findings.map((finding) => finding.split(' ')[0]!).sort();
