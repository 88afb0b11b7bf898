import { valueAt } from '../../../src/figures';
import { book, cellAt, form, generated, locked, names, other, plan, scored, values, write, type Open } from './book';

/** Every host writes what a plan says. */
export function writing(open: Open): void {
  it('writes a value into a blank cell, marks, notes, sheets and state', async () => {
    const { port, marksOf, notesOf } = await open(book);
    expect(await port.apply(scored)).toEqual({ written: 1, marked: 3, skipped: [] });
    expect((await values(port, form))['C2']).toBe(4.87);
    expect(await marksOf(form)).toEqual({ error: ['B4', 'C3'], warning: ['B3'] });
    const notes = await notesOf(form);
    if (notes) expect(notes).toEqual({ B2: '复核：已核对', C3: expect.stringContaining('得分与规则不符') as string });
    expect(await names(port)).toEqual([form, other, locked, '自评问题清单']);
    expect(await values(port, '自评问题清单')).toEqual({ A1: '序号', B1: '说明', A2: 1, B2: '得分与规则不符' });
    expect((await port.read()).state).toBe(scored.state);
  });

  it('does nothing more when applied twice', async () => {
    const { port, marksOf, notesOf } = await open(book);
    await port.apply(scored);
    const once = [await values(port, form), await marksOf(form), await notesOf(form), await names(port)];
    await port.apply(scored);
    expect([await values(port, form), await marksOf(form), await notesOf(form), await names(port)]).toEqual(once);
  });

  it('writes only while the cell holds what the plan was made from', async () => {
    const { port } = await open(book);
    const report = await port.apply(
      plan({
        values: [write(form, 'C3', 5, 3, { kind: 'accept' }), write(form, 'A2', '改名', '桥梁数量', { kind: 'accept' })],
      }),
    );
    expect(report.written).toBe(1);
    expect(report.skipped).toEqual([{ sheet: form, cell: 'C3', problem: 'changed-meanwhile' }]);
    expect(await values(port, form)).toMatchObject({ C3: 4, A2: '改名' });
  });

  it('never fills a cell that holds a formula', async () => {
    const { port } = await open({ sheets: [{ name: form, rows: [[1, '']], formulas: { B1: '=IF(A1>9,A1,"")' } }] });
    await port.apply(plan({ values: [write(form, 'B1', 5, null)] }));
    expect((await port.read()).sheets[0]!.formula(0, 1)).toBe('=IF(A1>9,A1,"")');
  });

  it('writes text as text, also where it begins like a formula', async () => {
    const { port } = await open(book);
    await port.apply(plan({ values: [write(other, 'C1', '=1+1', null), write(other, 'C2', '+86', null)] }));
    const [, sheet] = (await port.read()).sheets;
    expect([valueAt(sheet!, 0, 2), valueAt(sheet!, 1, 2), sheet!.formula(0, 2)]).toEqual(['=1+1', '+86', null]);
  });

  it('puts a value of a merge into its first cell and gives a format only to General cells', async () => {
    const { port } = await open(book);
    await port.apply(plan({
      values: [
        write(form, 'A5', '总计', '合计', { kind: 'accept' }),
        write(form, 'C2', 0.5, null, { format: '0.00%' }),
        write(form, 'C4', 0.5, null, { format: '0.00%' }),
      ],
    }));
    const [sheet] = (await port.read()).sheets;
    expect(valueAt(sheet!, 3, 0)).toBe('总计');
    expect([sheet!.format(1, 2), sheet!.format(3, 2)]).toEqual(['0.00', '0.00%']);
  });

  it('replaces marks and notes of the sheets a plan names and leaves those of others', async () => {
    const { port, marksOf } = await open(book);
    await port.apply(scored);
    await port.apply(plan({ marks: [{ sheet: other, severity: 'info', cells: [cellAt(other, 'B2')] }] }));
    expect(await marksOf(form)).toEqual({ error: ['B4', 'C3'], warning: ['B3'] });
    await port.apply(plan({ marks: [{ sheet: form, severity: 'proposal', cells: [cellAt(form, 'C2')] }] }));
    expect(await marksOf(form)).toEqual({ proposal: ['C2'] });
    expect(await marksOf(other)).toEqual({ info: ['B2'] });
  });

  it('replaces a sheet of ours by name, never a sheet of the user', async () => {
    const { port } = await open(book);
    await port.apply(plan({ sheets: [generated('自评问题清单', '甲'), generated(other, '乙')] }));
    await port.apply(plan({ sheets: [generated('自评问题清单', '丙'), generated(other, '丁')] }));
    expect(await names(port)).toEqual([form, other, locked, '自评问题清单', `${other} (2)`]);
    expect((await values(port, '自评问题清单'))['B2']).toBe('丙');
    expect((await values(port, `${other} (2)`))['B2']).toBe('丁');
    expect(await values(port, other)).toEqual({ A1: '序号', B1: '项目', A2: 1, B2: '道路养护' });
  });
}
