import { ExcelWorkbook, officeReady } from '../../../src/hosts/excel';
import { smallPlan } from './plans';

/** What the adapter does as a pane's script in a browser: all of it on the page's own Office and Excel. */
async function trial(): Promise<unknown> {
  const { excel, dark } = await officeReady();
  const workbook = new ExcelWorkbook();
  const told: unknown[] = [];
  const stop = await workbook.listen({
    onEdited: (cells) => {
      told.push(...cells.map((cell) => cell.address));
    },
    onSelected: (cell) => {
      told.push(cell);
    },
  });
  const before = await workbook.read();
  const report = await workbook.apply(smallPlan());
  const after = await workbook.read({ merges: false });
  await workbook.select({ sheet: '附表 1', row: 3, column: 4 });
  const user = await window.excel!;
  // before 1.14 an event says not whose it is: what comes right after a write counts as ours
  await new Promise((resolve) => { setTimeout(resolve, 600); });
  user.edit('附表 1', 'E4', 9);
  user.pick('附表 1', 'D4');
  await new Promise((resolve) => { setTimeout(resolve, 50); });
  await stop();
  return {
    excel, dark, report, told, selection: await workbook.selection(), state: after.state,
    before: before.sheets.map((sheet) => sheet.name), after: after.sheets.map((sheet) => sheet.name),
  };
}

Object.assign(window, { trial });
