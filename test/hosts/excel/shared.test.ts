import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/figures';
import { openXlsx } from '../../../src/hosts/file';
import { excelOf } from '../../support/excel';
import { sheetOf, workbookOf } from '../../support/workbook';

/** What both hosts must tell alike of a sheet, cell by cell; a sheet's used range may be drawn more or less widely. */
function told(sheet: SheetSnapshot): unknown {
  const cells = sheet.values.flatMap((row, r) => row.flatMap((value, c) => {
    const [at, column] = [r + sheet.top, c + sheet.left];
    return value === null ? [] : [[at, column, value, sheet.format(at, column), sheet.formula(at, column)]];
  }));
  return { name: sheet.name, visible: sheet.visible, isProtected: sheet.isProtected, filtered: sheet.filtered, cells };
}

async function sameInBoth(source: WorkbookSnapshot): Promise<void> {
  const { double, workbook } = excelOf(source);
  const read = await workbook.read();
  expect(double.syncs).toHaveLength(2);
  expect(read.sheets.map(told)).toEqual(source.sheets.map(told));
}

test('what a file says of its cells, the running Excel says', async () => {
  await sameInBoth(workbookOf([
    sheetOf({
      name: '甲',
      at: 'C2',
      rows: [['指标', 0.95, '#N/A'], [null, '95%', true]],
      formats: { D2: '0.00%' },
      formulas: { E2: '=NA()' },
      filtered: 'C2:E3',
      hiddenRows: [3],
    }),
    sheetOf({ name: '乙', rows: [], visible: false, isProtected: true }),
  ]));
});

const folder = resolve(__dirname, '../../../../shared/workbooks');
const books = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
if (books.length > 0) {
  test.each(books)('%s reads the same from Excel as from the file, in two syncs', async (name) => {
    await sameInBoth(await (await openXlsx(readFileSync(join(folder, name)), name)).read());
  });
}
