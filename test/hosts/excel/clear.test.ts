import fc from 'fast-check';
import { emptyState, serialiseState } from '../../../src/writeback';
import type { State, ValueWrite, WritePlan } from '../../../src/writeback';
import { plain } from '../../../src/figures';
import type { Decimal } from '../../../src/figures';
import { excelOf, versions } from '../../support/excel';
import { dump } from '../../support/excel/dump';
import { decimal, generatedSheet, smallPlan, smallWorkbook } from '../../support/excel/plans';

/** The state a press of 评分 keeps: what it fills, so that it can be put back. */
function recordOf(values: readonly ValueWrite[]): State {
  return {
    ...emptyState, marked: true,
    record: [{
      kind: 'fill', ignored: [],
      writes: values.map(({ cell, value, format }) => ({
        sheetId: '', ...cell, old: null, new: { number: plain(value as Decimal) }, proposal: null, formatted: format !== null,
      })),
    }],
  };
}

const scored = (): WritePlan => ({ ...smallPlan(), state: serialiseState(recordOf(smallPlan().values)) });

test.each(versions)('clearing after scoring gives back the workbook, with ExcelApi %s', async (version) => {
  const { double, workbook } = excelOf(smallWorkbook(), { version });
  const before = dump(double.book);
  await workbook.apply(scored());
  double.syncs.length = 0;
  expect(await workbook.clear({ values: true })).toEqual({ written: 3, marked: 0, skipped: [] });
  expect(double.syncs.length).toBeLessThanOrEqual(4);
  expect(dump(double.book)).toEqual(before);
});

test('whatever is marked and filled, clearing gives back the workbook', async () => {
  const place = fc.record({ row: fc.integer({ min: 6, max: 15 }), column: fc.nat(5) });
  const marks = fc.array(
    fc.record({
      sheet: fc.constantFrom('附表 1', "O'附表"),
      severity: fc.constantFrom('error', 'warning', 'info', 'proposal'),
      cells: fc.array(place),
    }),
  );
  const places = fc.uniqueArray(place, { selector: ({ row, column }) => row * 9 + column });
  await fc.assert(
    fc.asyncProperty(marks, places, fc.constantFrom(...versions), async (drawn, cells, version) => {
      const { double, workbook } = excelOf(smallWorkbook(), { version });
      const before = dump(double.book);
      const values = cells.map((cell, index): ValueWrite => ({
        cell: { sheet: '附表 1', ...cell },
        value: decimal(`${String(index)}.25`),
        old: null,
        kind: 'fill',
        format: index % 2 ? '0.00%' : null,
      }));
      await workbook.apply({
        values,
        marks: drawn as WritePlan['marks'],
        notes: [],
        sheets: [generatedSheet()],
        state: serialiseState(recordOf(values)),
      });
      await workbook.clear({ values: true });
      expect(dump(double.book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('without values what we filled stays, and can be put back later', async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  const before = dump(double.book);
  await workbook.apply(scored());
  expect((await workbook.clear()).written).toBe(0);
  expect(double.book.sheets[0]!.cells.get(2)!.get(4)!.value).toBe(10);
  expect(double.book.sheets[0]!.rules).toEqual([]);
  expect(double.book.sheets).toHaveLength(2);
  await workbook.clear({ values: true });
  expect(dump(double.book)).toEqual(before);
});

test('a clearing that fails anywhere is finished by the next', async () => {
  const before = dump(excelOf(smallWorkbook()).double.book);
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 3 }), fc.nat(40), async (batch, index) => {
    const { double, workbook } = excelOf(smallWorkbook());
    await workbook.apply(scored());
    double.faults.push(...Array<null>(batch).fill(null), { kind: 'action', index, code: 'GeneralException' });
    await workbook.clear({ values: true }).catch(() => undefined);
    double.faults.length = 0;
    await workbook.clear({ values: true });
    expect(dump(double.book)).toEqual(before);
  }), { numRuns: 40 });
});

test('a protected sheet keeps our marks, a protected workbook our sheets; both are told', async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  await workbook.apply(scored());
  double.book.isProtected = true;
  double.book.sheets[0]!.isProtected = true;
  expect((await workbook.clear({ values: true })).skipped).toEqual([
    { sheet: '附表 1', cell: null, problem: 'protected-sheet' }, { sheet: '自评问题清单', cell: null, problem: 'protected-workbook' },
  ]);
  expect(double.book.sheets).toHaveLength(3);
});

test('settings and ignored findings outlive a clearing; a later version\'s state is not touched', async () => {
  const kept = serialiseState({ ...emptyState, ignored: [{ finding: 'x', reason: '已说明' }] });
  const { workbook } = excelOf({ ...smallWorkbook(), state: kept });
  await workbook.clear({ values: true });
  expect((await workbook.read()).state).toBe(kept);
  const newer = '{"schema":"ziping.state/9","more":true}';
  const later = excelOf({ ...smallWorkbook(), state: newer });
  await later.workbook.clear({ values: true });
  expect((await later.workbook.read()).state).toBe(newer);
});

test('Excel keeps a last sheet that can be seen', async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  await workbook.apply({ ...scored(), sheets: [generatedSheet(), generatedSheet('自评汇总')] });
  for (const sheet of double.book.sheets.slice(0, 2)) sheet.visibility = 'Hidden';
  await workbook.clear();
  expect(double.book.sheets.filter((sheet) => sheet.visibility === 'Visible')).toHaveLength(1);
});
