export { ExcelWorkbook } from './excel-workbook';
export type { ExcelOptions } from './excel-workbook';
export { associateCommands, officeReady, showDialog } from './office';
export type { OfficeState } from './office';
