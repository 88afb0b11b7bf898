import { LocalEngine } from '../../../src/taskpane/engine/local';
import type { Asked } from '../../../src/taskpane/engine/protocol';
import { RemoteEngine } from '../../../src/taskpane/engine/remote';
import { directLine } from '../support/line';
import { openBridge } from '../support/workbooks';

const read = async () => (await openBridge()).read();
const sheetsSent = (asked: Asked[]) =>
  asked.map(({ question }) => 'workbook' in question ? question.workbook.changed.map(({ name }) => name) : []);

describe('the engine behind a worker', () => {
  it('says what the core says', async () => {
    const workbook = await read();
    const remote = new RemoteEngine(() => directLine());
    const local = new LocalEngine();
    const overview = await remote.assess(workbook, {});
    expect(overview).toEqual(await local.assess(workbook, {}));
    const settings = (await remote.kept(null)).settings;
    expect(await remote.plan({ kind: 'score' }, workbook, settings)).toEqual(await local.plan({ kind: 'score' }, workbook, settings));
    expect(await remote.choices([])).toEqual(await local.choices([]));
  });

  it('sends only sheets that changed', async () => {
    const asked: Asked[] = [];
    const workbook = await read();
    const remote = new RemoteEngine(() => directLine(asked));
    await remote.assess(workbook, {});
    const [first, ...rest] = workbook.sheets;
    const changed = { ...workbook, sheets: [{ ...first!, name: '改名', format: first!.format, formula: first!.formula }, ...rest] };
    const again = await remote.assess(changed, {});
    expect(sheetsSent(asked)).toEqual([['附件2', '说明'], ['改名']]);
    expect(again.sheets[0]!.sheet).toBe('改名');
  });

  it('ends the worker when a check is cancelled, and starts another that knows nothing of the first', async () => {
    const asked: Asked[] = [];
    const lines: ReturnType<typeof directLine>[] = [];
    const remote = new RemoteEngine(() => { const line = directLine(asked); lines.push(line); return line; });
    const workbook = await read();
    await remote.assess(workbook, {});
    const abort = new AbortController();
    const assessing = remote.assess(workbook, {}, abort.signal);
    abort.abort();
    await expect(assessing).rejects.toMatchObject({ name: 'AbortError' });
    expect(lines[0]!.ended).toBe(true);
    const plan = await remote.plan({ kind: 'score' }, workbook, (await remote.kept(null)).settings);
    expect(plan?.values).toHaveLength(1);
    expect(lines).toHaveLength(2);
    expect(sheetsSent(asked).at(-1)).toEqual([]);
  });

  it('gives every waiting question the failure of a worker that dies', async () => {
    const lines: ReturnType<typeof directLine>[] = [];
    const remote = new RemoteEngine(() => { const line = directLine(); lines.push(line); return line; });
    const asking = remote.choices([]);
    lines[0]!.fail(new Error('out of memory'));
    await expect(asking).rejects.toThrow('out of memory');
    await expect(remote.choices([])).resolves.toMatchObject({ forms: expect.any(Array) });
  });
});
