import { book, cellAt, form, locked, names, other, plan, scored, values, write, type Open } from './book';

/** Every host leaves alone what may not be written. */
export function refusing(open: Open): void {
  it('leaves a protected sheet alone and says so', async () => {
    const { port, marksOf } = await open(book);
    const report = await port.apply(
      plan({
        values: [write(locked, 'A2', 1, null)],
        marks: [{ sheet: locked, severity: 'error', cells: [cellAt(locked, 'B1')] }],
      }),
    );
    expect(report).toMatchObject({
      written: 0,
      marked: 0,
      skipped: [{ sheet: locked, cell: null, problem: 'protected-sheet' }],
    });
    expect(await values(port, locked)).toEqual({ A1: '得分', B1: 1, B2: 2 });
    expect(await marksOf(locked)).toEqual({});
  });

  it.each([
    ['a value', { values: [write(locked, 'A2', 1, null)] }, true],
    ['a note', { notes: [{ cell: cellAt(locked, 'B1'), text: '核实' }] }, true],
    ['a mark', { marks: [{ sheet: locked, severity: 'error' as const, cells: [cellAt(locked, 'B1')] }] }, true],
    ['no mark', { marks: [{ sheet: locked, severity: 'error' as const, cells: [] }] }, false],
  ] as const)('says of a protected sheet that it was left only where there was something to write: %s', async (_, wanted, told) => {
    const { port } = await open(book);
    expect((await port.apply(plan(wanted))).skipped).toEqual(told ? [{ sheet: locked, cell: null, problem: 'protected-sheet' }] : []);
  });

  it('adds no sheet to a protected workbook and says so', async () => {
    const { port } = await open({ ...book, isProtected: true });
    const report = await port.apply(scored);
    expect(report.skipped).toEqual([{ sheet: '自评问题清单', cell: null, problem: 'protected-workbook' }]);
    expect(report.written).toBe(1);
    expect(await names(port)).toEqual([form, other, locked]);
  });

  it('writes nothing into a filtered area but its heading row, which is always seen', async () => {
    const { port } = await open({
      sheets: [{ name: form, rows: [['指标', '得分'], ['甲', ''], ['乙', ''], ['丙', 1]], hiddenRows: [3], filtered: 'A1:B4' }],
    });
    const report = await port.apply(plan({
      values: [
        write(form, 'B1', '得分（分）', '得分', { kind: 'accept' }),
        write(form, 'B2', 5, null), write(form, 'B4', 5, 1), write(form, 'B5', 5, null), write(form, 'C4', 5, null),
      ],
    }));
    expect(await values(port, form)).toMatchObject({ B1: '得分（分）', B4: 1, B5: 5, C4: 5 });
    expect(report).toMatchObject({ written: 3, skipped: ['B2', 'B4'].map((cell) => ({ sheet: form, cell, problem: 'filtered-range' })) });
  });
}
