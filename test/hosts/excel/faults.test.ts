import fc from 'fast-check';
import type { ExcelOptions } from '../../../src/hosts/excel';
import { connect, excelOf } from '../../support/excel';
import type { Fault } from '../../support/excel';
import { dump } from '../../support/excel/dump';
import { generatedSheet, smallPlan, smallWorkbook } from '../../support/excel/plans';

const codes = ['AccessDenied', 'GeneralException', 'ItemNotFound', 'InvalidOperationInCellEditMode', 'Timeout', 'ConnectionFailure'];
const impatient: Partial<ExcelOptions> = { timeout: 5 };
const plan = { ...smallPlan(), sheets: [generatedSheet(), generatedSheet('自评汇总')] };

async function undisturbed(version: string): Promise<unknown> {
  const { double, workbook } = excelOf(smallWorkbook(), { version });
  await workbook.apply(plan);
  return dump(double.book);
}

describe.each(['1.7', '1.14', '1.21'])('with ExcelApi %s', (version) => {
  test('whatever action of whatever batch fails, applying again ends where no failure would have ended', async () => {
    const end = await undisturbed(version);
    const fault = fc.record({ kind: fc.constant('action' as const), index: fc.nat(600), code: fc.constantFrom(...codes) });
    await fc.assert(fc.asyncProperty(fc.nat(2), fc.array(fault, { minLength: 1, maxLength: 2 }), async (before, faults) => {
      const { double, workbook } = excelOf(smallWorkbook(), { version });
      double.faults.push(...Array<null>(before).fill(null), ...faults);
      for (let turn = 0; turn < 3; turn += 1) await workbook.apply(plan).catch(() => undefined);
      expect(dump(double.book)).toEqual(end);
    }), { numRuns: 40 });
  });

  test('an answer that never comes is not waited for; applying again ends the same', async () => {
    const end = await undisturbed(version);
    for (const before of [0, 1, 2]) {
      for (const after of [true, false]) {
        const { double, workbook } = excelOf(smallWorkbook(), { version, adapter: impatient });
        double.faults.push(...Array<null>(before).fill(null), { kind: 'hang', after });
        await expect(workbook.apply(plan)).rejects.toMatchObject({ problem: 'timed-out' });
        await workbook.apply(plan);
        expect(dump(double.book)).toEqual(end);
      }
    }
  });

  test('a plan that is broken off by closing the pane is finished by the next one', async () => {
    const end = await undisturbed(version);
    for (const index of [0, 20, 60, 150, 250, 400]) {
      const { double, workbook } = excelOf(smallWorkbook(), { version });
      double.faults.push(null, null, { kind: 'action', index, code: 'GeneralException' });
      await expect(workbook.apply(plan)).rejects.toMatchObject({ problem: 'unknown' });
      await connect(double).workbook.apply(plan);
      expect(dump(double.book)).toEqual(end);
    }
  });
});

describe('while a cell is being edited', () => {
  const edit: Fault = { kind: 'edit-mode' };

  test('the user is told, the batch is sent again with growing pauses, and the telling ends', async () => {
    const told: (string | null)[] = [];
    const pauses: number[] = [];
    const { double, workbook } = excelOf(smallWorkbook(), {
      adapter: {
        onWaiting: (problem) => {
          told.push(problem);
        },
        retries: [1, 2, 4, 8],
        wait: (pause) => {
          pauses.push(pause);
          return Promise.resolve();
        },
      },
    });
    double.faults.push(null, null, edit, edit, edit);
    expect((await workbook.apply(plan)).written).toBe(3);
    expect(told).toEqual(['cell-edit-mode', 'cell-edit-mode', 'cell-edit-mode', null]);
    expect(pauses.slice(0, 3)).toEqual([1, 2, 4]);
    expect(dump(double.book)).toEqual(await undisturbed('1.21'));
  });

  test('reading waits likewise', async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    double.faults.push(edit, null, edit);
    expect((await workbook.read()).sheets).toHaveLength(2);
  });

  test('it is given up in the end, with nothing changed', async () => {
    const { double, workbook } = excelOf(smallWorkbook(), { adapter: { retries: [1, 1] } });
    const before = dump(double.book);
    double.faults.push(edit, edit, edit);
    await expect(workbook.apply(plan)).rejects.toMatchObject({
      problem: 'cell-edit-mode',
      message: expect.stringContaining('Enter') as string,
    });
    expect(dump(double.book)).toEqual(before);
  });
});

test.each([
  ['ConnectionFailure', 'connection-lost'], ['InvalidOrTimedOutSession', 'connection-lost'], ['InvalidRequestContext', 'other-workbook'],
  ['RequestAborted', 'timed-out'], ['AccessDenied', 'protected-sheet'], ['ApiNotFound', 'missing-api'], ['SomethingNew', 'unknown'],
])('the code %s is told as %s', async (code, problem) => {
  const { double, workbook } = excelOf(smallWorkbook());
  double.faults.push({ kind: 'refused', code });
  await expect(workbook.read()).rejects.toMatchObject({ name: 'HostError', problem });
});

test('below ExcelApi 1.7 nothing is tried', () => {
  expect(() => excelOf(smallWorkbook(), { version: '1.6' })).toThrow(expect.objectContaining({ problem: 'missing-api' }));
});

test('another workbook in front is not written', async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  await workbook.read();
  const another = excelOf({ ...smallWorkbook(), name: '另一个.xlsx' });
  another.double.book.sheets.forEach((sheet, index) => { Object.assign(sheet, { id: `{OTHER-${String(index)}}` }); });
  const before = dump(another.double.book);
  double.answer = (text) => another.double.answer(text);
  await expect(workbook.apply(plan)).rejects.toMatchObject({ problem: 'other-workbook' });
  expect(dump(another.double.book)).toEqual(before);
});

test('a cancelled plan stops between syncs, and says so', async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  const before = dump(double.book);
  const stop = new AbortController();
  double.before = (sync) => { if (sync === 1) stop.abort(); };
  await expect(workbook.apply(plan, { signal: stop.signal })).rejects.toMatchObject({ problem: 'cancelled' });
  expect(dump(double.book)).toEqual(before);
  await expect(workbook.read({ signal: stop.signal })).rejects.toMatchObject({ problem: 'cancelled' });
});

test('calls take their turn: a reading asked for during a write sees all of it', async () => {
  const { workbook } = excelOf(smallWorkbook());
  const [, snapshot] = await Promise.all([workbook.apply(plan), workbook.read()]);
  expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['附表 1', "O'附表", '自评问题清单', '自评汇总']);
  expect(snapshot.state).toBe(plan.state);
});
