import { openXlsx } from '../../src/hosts/file';
import { assessWorkbook } from '../../src/report';
import { planScore } from '../../src/writeback';
import { PagePort } from '../../src/workbench/page-port';
import { bookBytes } from '../support/xlsx/book';
import { bridge, bridgeBytes } from '../taskpane/support/workbooks';

const form = '附件2';

async function annotated(): Promise<Uint8Array> {
  const file = await openXlsx(bridgeBytes(), '云岭县.xlsx');
  const workbook = await file.read();
  await file.apply(planScore(workbook, (filled) => assessWorkbook(filled)).plan);
  return file.save();
}

const marksOf = (port: PagePort): readonly string[] =>
  [...port.getShown().marks.get(form) ?? []].map(([cell, severity]) => `${severity} ${cell}`).sort();

describe('the workbook behind the page', () => {
  it('shows the marks of a file annotated before, the same as when they were made', async () => {
    const fresh = await PagePort.over(await openXlsx(bridgeBytes(), '云岭县.xlsx'));
    expect(marksOf(fresh)).toEqual([]);
    const workbook = await fresh.read();
    await fresh.apply(planScore(workbook, (filled) => assessWorkbook(filled)).plan);
    expect(marksOf(fresh)).toContain('error 10,7');
    expect(marksOf(await PagePort.over(await openXlsx(await annotated(), '再开.xlsx')))).toEqual(marksOf(fresh));
  });

  it('shows none once they are cleared', async () => {
    const port = await PagePort.over(await openXlsx(await annotated(), '再开.xlsx'));
    await port.clear({ values: true });
    expect(marksOf(port)).toEqual([]);
  });

  it('shows the notes beside marked cells, until they are cleared, and those of the user always', async () => {
    const bytes = bookBytes({ sheets: [bridge], notes: { [form]: { J11: '请复核' } } });
    const port = await PagePort.over(await openXlsx(bytes, '云岭县.xlsx'));
    const notes = (): readonly string[] =>
      [...port.getShown().notes.get(form) ?? []].map(([cell, text]) => `${cell} ${text.replace(/\n/g, ' ')}`);
    expect(notes()).toEqual(['10,9 请复核']);
    const workbook = await port.read();
    await port.apply(planScore(workbook, (filled) => assessWorkbook(filled)).plan);
    expect(notes()).toContainEqual(expect.stringMatching(/^10,7 【绩效自评助手】 \d+\. 需更正：得分 16 高于分值 15/));
    expect(notes()).toContain('10,9 请复核');
    await port.clear({ values: true });
    expect(notes()).toEqual(['10,9 请复核']);
  });

  it('keeps a percentage a percentage: the figure with its format', async () => {
    const port = await PagePort.over(await openXlsx(bridgeBytes(), '云岭县.xlsx'));
    const { id } = port.getShown().workbook.sheets[0]!;
    await port.edit([{ sheetId: id, row: 16, column: 5, value: 0.95, format: '0%' }, { sheetId: id, row: 15, column: 5, value: 31 }]);
    const [sheet] = (await (await openXlsx(await port.save(), '另存.xlsx')).read()).sheets;
    expect([sheet!.values[16]![5], sheet!.format(16, 5), sheet!.values[15]![5], sheet!.format(15, 5)]).toEqual([0.95, '0%', 31, 'General']);
  });

  it('knows what is not saved: what was written into it since the last copy', async () => {
    const port = await PagePort.over(await openXlsx(bridgeBytes(), '云岭县.xlsx'));
    const { id } = port.getShown().workbook.sheets[0]!;
    const workbook = await port.read();
    for (const change of [
      () => port.apply(planScore(workbook, (filled) => assessWorkbook(filled)).plan),
      () => port.edit([{ sheetId: id, row: 15, column: 5, value: 31 }]),
      () => port.clear({ values: true }),
      () => port.saveState('{}'),
    ]) {
      expect(port.getShown().unsaved).toBe(false);
      await change();
      expect(port.getShown().unsaved).toBe(true);
      await port.save();
    }
  });
});
