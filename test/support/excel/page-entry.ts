import { openXlsx } from '../../../src/hosts/file';
import { ExcelDouble } from './double';
import { dump } from './dump';
import { playExcel } from './page';

/** What a browser test sets before the page's scripts run. */
export interface PagePlan {
  /** The ExcelApi to play. */
  readonly version: string;
  /** Where the workbook (.xlsx) is served. */
  readonly workbook: string;
  readonly dark?: boolean;
}

/** What a browser test may do to the workbook, as its user: edit, pick, and look at all it holds. */
export interface PageExcel {
  edit(sheet: string, address: string, value: string | number): void;
  pick(sheet: string, address: string): void;
  dump(): unknown;
  double(): ExcelDouble;
  /** Presses a ribbon button of the page. */
  press(name: string): Promise<void>;
  dialogs(): readonly string[];
}

declare global {
  interface Window {
    excelPlan?: PagePlan;
    excel?: Promise<PageExcel>;
  }
}

async function load(plan: PagePlan): Promise<ExcelDouble> {
  const response = await fetch(plan.workbook);
  const name = plan.workbook.slice(plan.workbook.lastIndexOf('/') + 1);
  const port = await openXlsx(new Uint8Array(await response.arrayBuffer()), name);
  return new ExcelDouble(await port.read(), { version: plan.version, payload: 5_000_000 });
}

const plan = window.excelPlan;
if (plan) {
  const loaded = load(plan);
  const ribbon = playExcel(window, plan, loaded);
  window.excel = loaded.then((double) => ({
    edit: (sheet, address, value) => { double.edit(sheet, address, value); },
    pick: (sheet, address) => { double.pick(sheet, address); },
    dump: () => dump(double.book),
    double: () => double,
    press: (name) => ribbon.press(name),
    dialogs: () => ribbon.dialogs,
  }));
}
