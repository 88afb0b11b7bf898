export { blankXlsx } from './blank';
export { openXlsx, type FileWorkbook } from './file-workbook';
export { readDocx } from './docx';
export type { CellLook, Edge, SheetLook, WorkbookLook } from './look';
