import type { Assessment } from '../../assess';
import type { WorkbookSnapshot } from '../../figures';
import { recognise } from '../../forms';
import { readBook } from './book';
import type { Book } from './book';

/** The figures of a workbook as reports and their checks use them. */
export function bookOf(workbook: WorkbookSnapshot, assessment: Assessment | null): Book {
  return readBook(recognise(workbook).flatMap((sheet) => sheet.forms), assessment);
}
