import { book, form, generated, locked, names, other, plan, scored, values, write, type Open } from './book';

/** Every host takes back what it wrote. */
export function clearing(open: Open): void {
  it('clears all of ours, keeps values unless asked, and keeps what is the user\'s', async () => {
    const { port, marksOf, notesOf } = await open(book);
    await port.apply(plan({ sheets: [{ ...generated('空白表', '由用户填写'), kept: true }] }));
    await port.apply(scored);
    await port.clear();
    expect(await marksOf(form)).toEqual({});
    const notes = await notesOf(form);
    if (notes) expect(notes).toEqual({ B2: '复核：已核对' });
    expect(await names(port)).toEqual([form, other, locked, '空白表']);
    expect((await values(port, form))['C2']).toBe(4.87);
    await port.clear({ values: true });
    expect((await values(port, form))['C2']).toBeUndefined();
    expect((await values(port, form))['C3']).toBe(4);
  });

  it('finds nothing to clear in a workbook that was never scored', async () => {
    const { port, notesOf } = await open(book);
    const before = await Promise.all([form, other, locked].map((name) => values(port, name)));
    expect(await port.clear({ values: true })).toEqual({ written: 0, marked: 0, skipped: [] });
    expect(await Promise.all([form, other, locked].map((name) => values(port, name)))).toEqual(before);
    expect([await names(port), (await port.read()).state]).toEqual([[form, other, locked], null]);
    const notes = await notesOf(form);
    if (notes) expect(notes).toEqual({ B2: '复核：已核对' });
  });

  it('puts back only values nobody changed since', async () => {
    const { port } = await open(book);
    await port.apply(scored);
    await port.apply(plan({ values: [write(form, 'C2', 3, 4.87, { kind: 'accept' })] }));
    await port.clear({ values: true });
    expect((await values(port, form))['C2']).toBe(3);
  });
}
