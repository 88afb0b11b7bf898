import { Decimal } from '../../../src/figures';
import { edited, keyOf, paneOn, porting } from '../support/session-pane';
import { openBridge } from '../support/workbooks';

describe('live checking', () => {
  it('shows what an edit solved in its place, and what it broke', async () => {
    const pane = await edited();
    await pane.session.score();
    const before = pane.findings();
    await pane.edit(10, 7, new Decimal(15), new Decimal(16));
    expect(pane.findings().indexOf('score-exceeds-points H11 solved')).toBe(before.indexOf('score-exceeds-points H11 open'));
    await pane.edit(12, 7, new Decimal(12), new Decimal(10));
    expect(pane.findings()).toContain('score-exceeds-points H13 open');
  });

  it('reads only the edited sheet, without merges, and writes nothing', async () => {
    const workbook = await openBridge();
    const reads: unknown[] = [];
    let edit: ((id: string) => void) | null = null;
    let writes = 0;
    const pane = await paneOn(
      workbook,
      porting(workbook, {
        read: (options) => {
          reads.push({ ids: options?.sheetIds ?? 'all', merges: options?.merges ?? true });
          return workbook.read(options);
        },
        apply: (plan, options) => {
          writes += 1;
          return workbook.apply(plan, options);
        },
        listen: async ({ onEdited }) => {
          edit = (sheetId) => onEdited?.([{ sheetId, address: 'A1' }]);
          return async () => undefined;
        },
      }),
    );
    await pane.session.look();
    reads.length = 0;
    const checked = new Promise<void>((resolve) => {
      pane.session.subscribe(() => {
        if (pane.session.getState().live === 'checking') resolve();
      });
    });
    const id = (await workbook.read()).sheets[0]!.id;
    edit!(id);
    await checked;
    expect(reads).toEqual([{ ids: [id], merges: false }]);
    expect(writes).toBe(0);
  });

  it('drops what it read before a write of ours, record of undoing and all, and reads again', async () => {
    const workbook = await openBridge();
    const held: (() => void)[] = [];
    let slow = false;
    let edit: ((id: string) => void) | null = null;
    const pane = await paneOn(workbook, porting(workbook, {
      read: async (options) => {
        const read = await workbook.read(options);
        if (slow) { slow = false; await new Promise<void>((go) => { held.push(go); }); }
        return read;
      },
      listen: async ({ onEdited }) => { edit = (sheetId) => onEdited?.([{ sheetId, address: 'A1' }]); return async () => undefined; },
    }));
    await pane.session.score();
    const preview = (await pane.session.previewAccept([keyOf(pane, 'score-exceeds-points')]))!;
    slow = true;
    edit!((await workbook.read()).sheets[0]!.id);
    while (held.length === 0) await new Promise((go) => { setTimeout(go, 1); });
    await pane.session.applyPreview(preview);
    held[0]!();
    await new Promise<void>((done) => { pane.session.subscribe(() => { if (pane.session.getState().live === 'idle') done(); }); });
    expect(pane.session.getState().undo).toBe('采用计算值1处');
    expect(pane.findings()).toContain('score-exceeds-points H11 solved');
    await pane.session.undo();
    expect(await pane.at(10, 7)).toBe(16);
  });

  it('is off when the user turned it off: the verdict says it is old', async () => {
    const workbook = await openBridge();
    let edit: (() => void) | null = null;
    const pane = await paneOn(
      workbook,
      porting(workbook, {
        listen: async ({ onEdited }) => {
          edit = () => onEdited?.([{ sheetId: '1', address: 'A1' }]);
          return async () => undefined;
        },
      }),
    );
    await pane.session.look();
    await pane.session.changeSettings({ live: false });
    edit!();
    expect(pane.session.getState()).toMatchObject({ stale: true, live: 'idle' });
  });
});
