import { hostError } from '../../../src/hosts/texts';
import { openXlsx } from '../../../src/hosts/file';
import { Decimal } from '../../../src/figures';
import { form, edited, keyOf, opened, paneOn, porting } from '../support/session-pane';
import { blankBytes, bridgeBytes, openBridge } from '../support/workbooks';

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
