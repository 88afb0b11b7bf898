import { valueAt } from '../../../src/figures';
import { emptyState, serialiseState } from '../../../src/writeback';
import { book, form, locked, other, plan, write, type Open } from './book';

/** Every host reads what it is asked for. */
export function reading(open: Open): void {
  it('reads values, formats, formulas, merges and protection', async () => {
    const { port } = await open(book);
    const snapshot = await port.read();
    expect(snapshot.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([[form, false], [other, false], [locked, true]]);
    const [sheet] = snapshot.sheets;
    expect(valueAt(sheet!, 2, 2)).toBe(4);
    expect(valueAt(sheet!, 1, 2)).toBeNull();
    expect(sheet!.format(1, 2)).toBe('0.00');
    expect(sheet!.formula(3, 1)).toBe('=SUM(B2:B3)');
    expect(sheet!.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 0 }]);
    expect(snapshot.state).toBeNull();
  });

  it('reads only the sheets asked for', async () => {
    const { port } = await open(book);
    const [, second] = (await port.read()).sheets;
    expect((await port.read({ sheetIds: [second!.id] })).sheets.map(({ name }) => name)).toEqual([other]);
  });

  it('keeps the state as the very text it was given', async () => {
    const { port } = await open(book);
    const state = serialiseState({ ...emptyState, ignored: [{ finding: 'a<b>&"c"', reason: '已说明\n见附件' }] });
    await port.saveState(state);
    expect((await port.read()).state).toBe(state);
    await port.apply(plan({ values: [write(other, 'C2', 1, null)] }));
    expect((await port.read()).state).toBe(state);
  });
}
