import type { WorkbookSnapshot } from '../../../src/figures';
import { ExcelWorkbook } from '../../../src/hosts/excel';
import type { ExcelOptions } from '../../../src/hosts/excel';
import { clientFor } from './client';
import type { Client } from './client';
import { ExcelDouble } from './double';
import type { DoubleOptions } from './double';

export { ExcelDouble } from './double';
export type { Fault } from './double';

/** Versions of ExcelApi out there: Excel 2019, the first with areas, 2021, 2024, and Microsoft 365. */
export const versions = ['1.7', '1.9', '1.14', '1.17', '1.21'] as const;

export interface Running { readonly double: ExcelDouble; readonly client: Client; readonly workbook: ExcelWorkbook }

/** The adapter on Microsoft's client on an in-memory workbook. Waiting takes no time unless a test says so. */
export function excelOf(
  snapshot: WorkbookSnapshot,
  options: Partial<DoubleOptions> & { readonly adapter?: Partial<ExcelOptions>; } = {},
): Running {
  const double = new ExcelDouble(snapshot, { version: '1.21', ...options });
  return { double, ...connect(double, options.adapter) };
}

/** A pane opened on a workbook that is there already. */
export function connect(double: ExcelDouble, adapter: Partial<ExcelOptions> = {}): Omit<Running, 'double'> {
  const client = clientFor(double);
  Object.assign(globalThis, { Office: client.Office, Excel: client.Excel, OfficeExtension: client.OfficeExtension });
  const workbook = new ExcelWorkbook({
    newContext: () => client.newContext(), client: client.Excel, wait: () => Promise.resolve(),
    isSetSupported: (name, version) => client.Office.context.requirements.isSetSupported(name, version), ...adapter,
  });
  return { client, workbook };
}
