import { hostError } from '../../../src/hosts/texts';
import { openXlsx, readDocx } from '../../../src/hosts/file';
import { Decimal, valueAt } from '../../../src/figures';
import { form, edited, keyOf, opened, paneOn, porting, type Pane } from '../support/session-pane';
import { bookBytes } from '../../support/xlsx/book';
import { blankBytes, bridge, bridgeBytes, openBridge } from '../support/workbooks';

describe('scoring', () => {
  it('fills the blank score a rule decides, marks the rest, and tells what was done', async () => {
    const pane = await opened();
    await pane.session.score();
    expect(await pane.at(11, 7)).toBe(11.25);
    expect(pane.findings()).toContain('score-exceeds-points H11 open');
    const { notice, overview, task } = pane.session.getState();
    expect(notice).toMatchObject({ kind: 'done', skipped: [], filled: [{ sheet: form, row: 11, column: 7 }] });
    expect(task).toBeNull();
    expect(overview!.sheets.map(({ sheet, form: id }) => [sheet, id])).toContainEqual([form, 'national/project-self-evaluation']);
  });

  it('shows the workbook as it stands after filling: a score filled is missed no more', async () => {
    const pane = await opened();
    await pane.session.score();
    expect(pane.findings().join()).not.toContain('score-missing');
  });

  it('twice changes nothing', async () => {
    const pane = await opened();
    await pane.session.score();
    const [before, bytes] = [pane.findings(), await pane.workbook.save()];
    await pane.session.score();
    expect(pane.findings()).toEqual(before);
    expect(await pane.workbook.save()).toEqual(bytes);
  });

  it('leaves the workbook alone when only looking', async () => {
    const pane = await opened();
    const bytes = await pane.workbook.save();
    await pane.session.look();
    expect(pane.findings()).toContain('score-missing H12 open');
    expect(await pane.workbook.save()).toEqual(bytes);
  });

  it('can be cancelled while it reads, and nothing is written', async () => {
    const workbook = await openBridge();
    const bytes = await workbook.save();
    const pane = await paneOn(workbook);
    const scoring = pane.session.score();
    expect(pane.session.getState().task).toMatchObject({ kind: 'reading', cancellable: true });
    pane.session.cancel();
    await scoring;
    expect(pane.session.getState()).toMatchObject({ task: null, overview: null, notice: { kind: 'done' } });
    expect(await workbook.save()).toEqual(bytes);
  });

  it('tells how far it is, sheet by sheet', async () => {
    const pane = await opened();
    const tasks = new Set<string>();
    pane.session.subscribe(() => { tasks.add(pane.session.getState().task?.kind ?? 'none'); });
    await pane.session.score();
    expect([...tasks]).toEqual(['reading', 'checking', 'planning', 'writing', 'none']);
  });
});

describe('putting right', () => {
  it('shows old and new first, and writes only after the yes', async () => {
    const pane = await opened();
    await pane.session.score();
    const preview = await pane.session.previewAccept([keyOf(pane, 'score-exceeds-points')]);
    expect(preview!.plan.values.map(({ cell, old, value }) => [cell.row, cell.column, String(old), String(value)]))
      .toEqual([[10, 7, '16', '15']]);
    expect(await pane.at(10, 7)).toBe(16);
    await pane.session.applyPreview(preview!);
    expect(await pane.at(10, 7)).toBe(15);
    expect(pane.findings()).toContain('score-exceeds-points H11 solved');
  });

  it('is taken back by 撤销, action by action', async () => {
    const pane = await opened();
    await pane.session.score();
    await pane.session.applyPreview((await pane.session.previewAccept([keyOf(pane, 'score-exceeds-points')]))!);
    await pane.session.undo();
    expect([await pane.at(10, 7), await pane.at(11, 7)]).toEqual([16, 11.25]);
    expect(pane.findings()).toContain('score-exceeds-points H11 open');
    await pane.session.undo();
    expect(await pane.at(11, 7)).toBeNull();
    expect(pane.session.getState().undo).toBeNull();
  });

  it('offers nothing where no value can be accepted', async () => {
    const pane = await opened();
    await pane.session.score();
    expect(await pane.session.previewAccept([keyOf(pane, 'adjustment-unexplained')])).toBeNull();
  });
});

describe('ignoring', () => {
  it('needs a reason, and keeps it in the workbook', async () => {
    const pane = await opened();
    await pane.session.score();
    const key = keyOf(pane, 'adjustment-unexplained');
    await pane.session.ignore([key], '  ');
    expect(pane.findings()).toContain('adjustment-unexplained F6 open');
    await pane.session.ignore([key], '上级另有规定');
    expect(pane.findings()).toContain('adjustment-unexplained F6 ignored');

    const again = await paneOn(await openXlsx(await pane.workbook.save(), '再次打开.xlsx'));
    await again.session.look();
    expect(again.session.getState().entries.find(({ status }) => status === 'ignored')).toMatchObject({ reason: '上级另有规定' });
  });

  it('falls away when the figures change', async () => {
    const pane = await edited();
    await pane.session.score();
    await pane.session.ignore([keyOf(pane, 'adjustment-unexplained')], '上级另有规定');
    await pane.edit(5, 5, new Decimal(140), new Decimal(130));
    expect(pane.findings()).toContain('adjustment-unexplained F6 open');
  });

  it('can be taken back', async () => {
    const pane = await opened();
    await pane.session.score();
    const key = keyOf(pane, 'adjustment-unexplained');
    await pane.session.ignore([key], '上级另有规定');
    await pane.session.unignore([key]);
    expect(pane.findings()).toContain('adjustment-unexplained F6 open');
  });
});

describe('finding and cell', () => {
  it('lead to each other', async () => {
    const pane = await opened();
    await pane.session.score();
    const key = keyOf(pane, 'score-exceeds-points');
    await pane.session.open(key);
    expect(pane.workbook.selected).toEqual({ sheet: form, row: 10, column: 7 });
    const other = keyOf(pane, 'adjustment-unexplained');
    await pane.workbook.select({ sheet: form, row: 5, column: 5 });
    expect(pane.session.getState().selected).toBe(other);
    await pane.workbook.select({ sheet: form, row: 0, column: 0 });
    expect(pane.session.getState().selected).toBe(other);
  });

  it('are walked through one after the other, and round', async () => {
    const pane = await opened();
    await pane.session.score();
    const all = pane.session.getState().entries.map(({ key }) => key);
    expect(all.length).toBeGreaterThan(3);
    const seen: (string | null)[] = [];
    for (let step = 0; step <= all.length; step++) { await pane.session.step(1); seen.push(pane.session.getState().selected); }
    expect(seen).toEqual([...all, all[0]]);
    await pane.session.step(-1);
    expect(pane.session.getState().selected).toBe(all.at(-1));
  });
});

describe('clearing', () => {
  it('with the filled values gives back the workbook', async () => {
    const pane = await opened();
    const before = await pane.workbook.read();
    await pane.session.score();
    await pane.session.clear(true);
    const after = await pane.workbook.read();
    expect(after.sheets.map(({ name, values }) => ({ name, values }))).toEqual(before.sheets.map(({ name, values }) => ({ name, values })));
  });
});

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

describe('an empty workbook', () => {
  it('is offered standard forms, and one put in is recognised', async () => {
    const pane = await paneOn(await openXlsx(blankBytes(), '空白.xlsx'));
    expect(pane.session.getState().blank).toBe(true);
    const { forms } = await pane.session.choices();
    expect(forms.length).toBeGreaterThanOrEqual(3);
    await pane.session.insert(forms[0]!);
    expect(pane.session.getState()).toMatchObject({ blank: false, notice: { kind: 'done' } });
    await pane.session.look();
    expect(pane.session.getState().overview!.sheets.length).toBe(2);
  });
});

describe('a failure', () => {
  it('says what happened, and its retry does the work', async () => {
    const workbook = await openXlsx(bridgeBytes(), '云岭县.xlsx');
    let failing = true;
    const pane = await paneOn(workbook, porting(workbook, {
      apply: (plan, options) => { if (failing) throw hostError('cell-edit-mode'); return workbook.apply(plan, options); },
    }));
    await pane.session.score();
    const { notice } = pane.session.getState();
    expect(notice).toMatchObject({ kind: 'failed', problem: 'cell-edit-mode' });
    failing = false;
    const finished = new Promise<void>((resolve) => {
      pane.session.subscribe(() => { if (pane.session.getState().notice?.kind === 'done') resolve(); });
    });
    if (notice?.kind === 'failed') notice.retry!();
    await finished;
    expect(await pane.at(11, 7)).toBe(11.25);
  });

  it('of the host itself is told as unknown, never thrown at the views', async () => {
    const workbook = await openBridge();
    const pane = await paneOn(workbook, porting(workbook, { select: () => Promise.reject(new TypeError('gone')) }));
    await pane.session.goTo({ sheet: form, row: 0, column: 0 });
    expect(pane.session.getState().notice).toMatchObject({ kind: 'failed', problem: 'unknown' });
  });
});
