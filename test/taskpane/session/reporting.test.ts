import { hostError } from '../../../src/hosts/texts';
import { openXlsx, readDocx } from '../../../src/hosts/file';
import { valueAt } from '../../../src/figures';
import { opened, paneOn, porting, type Pane } from '../support/session-pane';
import { bookBytes } from '../../support/xlsx/book';
import { blankBytes, bridge, openBridge } from '../support/workbooks';

describe('the report', () => {
  const gapsOf = ({ session }: Pane) => session.getState().overview!.gaps;

  it('says what it still lacks and where, and less of it once that is written', async () => {
    const pane = await opened();
    await pane.session.report();
    const [first, ...rest] = gapsOf(pane);
    expect(pane.session.getState().notice).toMatchObject({ kind: 'done', text: expect.stringContaining(`还有 ${rest.length + 1} 处待补充`) });
    expect(first!.cell.sheet).toBe('自评报告');
    const sheet = (await pane.workbook.read()).sheets.find(({ name }) => name === '自评报告')!;
    const old = valueAt(sheet, first!.cell.row, first!.cell.column) as string;
    expect(old).toContain(`【待补充：${first!.text}】`);
    const value = old.replace(/【待补充：[^】]*】/g, '由中心负责');
    await pane.workbook.apply({
      values: [{ cell: first!.cell, value, old, kind: 'accept', format: null }], marks: [], notes: [], sheets: [], state: '',
    });
    await pane.session.look();
    expect(gapsOf(pane).length).toBeLessThan(rest.length + 1);
  });

  it('is brought before the user when it is made, and so is a standard form', async () => {
    const [workbook, blank] = [await openBridge(), await openXlsx(blankBytes(), '空白.xlsx')];
    const selected: string[] = [];
    const watching = (file: typeof workbook) => paneOn(file, porting(file, {
      select: async (cell) => { selected.push(`${cell.sheet} ${String(cell.row)} ${String(cell.column)}`); },
    }));
    await (await watching(workbook)).session.report();
    const { session } = await watching(blank);
    await session.insert((await session.choices()).forms[0]!);
    expect(selected).toEqual(['自评报告 0 0', `${(await blank.read()).sheets[1]!.name} 0 0`]);
  });

  it('is found where the user has a sheet of its name already', async () => {
    const sheets = [bridge, { name: '自评报告', rows: [['我们自己写的报告']] }];
    const workbook = await openXlsx(bookBytes({ sheets }), '云岭县.xlsx');
    const selected: string[] = [];
    const pane = await paneOn(workbook, porting(workbook, { select: async ({ sheet }) => { selected.push(sheet); } }));
    await pane.session.report();
    expect(selected).toEqual(['自评报告 (2)']);
    expect(gapsOf(pane)[0]!.cell.sheet).toBe('自评报告 (2)');
  });

  it('counts as made where its sheet cannot be shown, and nothing is shown that could not be made', async () => {
    const workbook = await openBridge();
    const shown: string[] = [];
    const pane = await paneOn(workbook, porting(workbook, { select: async ({ sheet }) => { throw hostError('hidden-sheet', sheet); } }));
    await pane.session.report();
    expect(pane.session.getState().notice).toMatchObject({ kind: 'done', text: expect.stringContaining('已生成') });
    const refusing = await paneOn(workbook, porting(workbook, {
      apply: async (plan) => ({
        written: 0, marked: 0, skipped: plan.sheets.map(({ name }) => ({ sheet: name, cell: null, problem: 'protected-workbook' as const })),
      }),
      select: async ({ sheet }) => { shown.push(sheet); },
    }));
    await refusing.session.report();
    expect(shown).toEqual([]);
  });

  it('is made as a Word document under the name of the workbook, and holds when it is checked', async () => {
    const pane = await opened();
    const file = await pane.session.exportReport();
    expect(file!.name).toMatch(/-自评报告\.docx$/);
    expect(pane.session.getState().notice).toMatchObject({ kind: 'done', skipped: [] });
    const paragraphs = await readDocx(file!.bytes);
    expect(paragraphs.length).toBeGreaterThan(10);
    expect(await pane.session.checkText(paragraphs)).toEqual([]);
  });

  it('that somebody wrote is held against the tables, and nothing is written', async () => {
    const pane = await opened();
    const bytes = await pane.workbook.save();
    expect(await pane.session.checkText(['项目预算100万元，实际支出80万元，预算执行率为90%。'])).toMatchObject([
      { rule: 'narrative-arithmetic', sheet: null, cell: 'P1', reported: '90%', expected: '80%' },
    ]);
    expect(await pane.workbook.save()).toEqual(bytes);
  });
});
