import type { CellRef } from '../../../src/figures';
import { excelOf, versions } from '../../support/excel';
import { smallPlan, smallWorkbook } from '../../support/excel/plans';

const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe.each(versions)('with ExcelApi %s', (version) => {
  test("the user's edits and selections are told, our own writes never", async () => {
    const { double, workbook } = excelOf(smallWorkbook(), { version });
    const edits: string[] = [];
    const picks: CellRef[] = [];
    const stop = await workbook.listen({
      onEdited: (cells) => { edits.push(...cells.map((cell) => cell.address)); }, onSelected: (cell) => { picks.push(cell); },
    });
    await workbook.apply(smallPlan());
    await settle();
    expect(edits).toEqual([]);
    double.edit('附表 1', 'E4', 10);
    double.pick("O'附表", 'B2:C3');
    await settle();
    expect(edits).toEqual(['E4']);
    expect(picks).toEqual([{ sheet: "O'附表", row: 1, column: 1 }]);
    await stop();
    double.edit('附表 1', 'E4', 9);
    double.pick('附表 1', 'A1');
    await settle();
    expect([edits, picks].map((list) => list.length)).toEqual([1, 1]);
    expect(double.host.registered.size).toBe(0);
  });
});

test('before 1.14 an event of ours that comes late is still known as ours', async () => {
  let done: () => void = () => undefined;
  const late = new Promise<void>((resolve) => { done = resolve; });
  const { double, workbook } = excelOf(smallWorkbook(), { version: '1.9', adapter: { wait: () => late } });
  const edits: unknown[] = [];
  await workbook.listen({ onEdited: (cells) => { edits.push(...cells); } });
  await workbook.apply(smallPlan());
  double.edit('附表 1', 'E3', 10);
  await settle();
  expect(edits).toEqual([]);
  done();
  await settle();
  double.edit('附表 1', 'E3', 9);
  await settle();
  expect(edits).toHaveLength(1);
});

test('from 1.14 on the user may edit while we write', async () => {
  const { double, workbook } = excelOf(smallWorkbook(), { version: '1.14' });
  const edits: unknown[] = [];
  await workbook.listen({ onEdited: (cells) => { edits.push(...cells); } });
  double.before = (sync) => { if (sync === 3) double.edit("O'附表", 'B1', '改'); };
  await workbook.apply(smallPlan());
  await settle();
  expect(edits).toEqual([{ sheetId: double.book.sheets[1]!.id, address: 'B1' }]);
});

describe('selecting', () => {
  test('brings the sheet to the front and the cell under the cursor', async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    await workbook.select({ sheet: "O'附表", row: 4, column: 27 });
    expect(double.book.active).toEqual({ sheetId: double.book.sheets[1]!.id, address: 'AB5' });
    expect(await workbook.selection()).toEqual({ sheet: "O'附表", row: 4, column: 27 });
  });

  test('shows nothing that is hidden, and says so', async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    double.book.sheets[1]!.visibility = 'Hidden';
    await expect(workbook.select({ sheet: "O'附表", row: 0, column: 0 })).rejects.toMatchObject({ problem: 'hidden-sheet' });
    expect(double.book.sheets[1]!.visibility).toBe('Hidden');
    await expect(workbook.select({ sheet: '没有', row: 0, column: 0 })).rejects.toMatchObject({ problem: 'changed-meanwhile' });
  });

  test('a selection needs no look at merges', async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    double.pick('附表 1', 'C4');
    expect(await workbook.selection()).toEqual({ sheet: '附表 1', row: 3, column: 2 });
    expect(double.syncs).toHaveLength(1);
    expect(double.host.undoCleared).toBe(0);
  });
});
