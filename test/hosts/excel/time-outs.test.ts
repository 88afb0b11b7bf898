import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CellRef } from '../../../src/figures';
import type { ExcelWorkbook } from '../../../src/hosts/excel';
import { excelOf } from '../../support/excel';
import { generatedSheet, smallPlan, smallWorkbook } from '../../support/excel/plans';

const cell: CellRef = { sheet: '附表 1', row: 3, column: 4 };

const calls: readonly (readonly [name: string, syncs: number, call: (workbook: ExcelWorkbook) => Promise<unknown>])[] = [
  ['reading', 2, (workbook) => workbook.read()],
  ['writing', 3, (workbook) => workbook.apply({ ...smallPlan(), sheets: [generatedSheet()] })],
  ['clearing', 3, (workbook) => workbook.clear({ values: true })],
  ['keeping state', 2, (workbook) => workbook.saveState('{}')],
  ['selecting', 1, (workbook) => workbook.select(cell)],
  ['asking for the selection', 1, (workbook) => workbook.selection()],
  ['listening', 1, (workbook) => workbook.listen({ onEdited: () => undefined })],
];

describe.each(calls)('a sync that never returns is not waited for: %s', (_name, syncs, call) => {
  it.each(Array.from({ length: syncs }, (_, index) => index))('at its sync %i', async (before) => {
    const { double, workbook } = excelOf(smallWorkbook(), { version: '1.21', adapter: { timeout: 5 } });
    double.faults.push(...Array<null>(before).fill(null), { kind: 'hang', after: false });
    await expect(call(workbook)).rejects.toMatchObject({ name: 'HostError', problem: 'timed-out' });
    expect(double.syncs.length).toBeGreaterThanOrEqual(before);
  });
});

it('nor one of several that make one undo', async () => {
  const long = { ...generatedSheet(), rows: Array.from({ length: 900 }, (_, index) => ({
    height: null, cells: [{ column: 0, value: `第${String(index)}条说明`, style: 'text' as const }],
  })) };
  for (const before of [2, 3, 4]) {
    const { double, workbook } = excelOf(smallWorkbook(), { version: '1.21', adapter: { timeout: 5, limit: 20_000 } });
    double.faults.push(...Array<null>(before).fill(null), { kind: 'hang', after: false });
    await expect(workbook.apply({ ...smallPlan(), sheets: [long] })).rejects.toMatchObject({ problem: 'timed-out' });
  }
});

it('because only the session syncs', () => {
  const folder = resolve(__dirname, '../../../src/hosts/excel');
  const direct = readdirSync(folder).filter((name) => /context\.sync\(/.test(readFileSync(join(folder, name), 'utf8')));
  expect(direct).toEqual(['session.ts']);
});
