export { openXlsx, type FileWorkbook } from './file-workbook';
export { readDocx } from './docx';
