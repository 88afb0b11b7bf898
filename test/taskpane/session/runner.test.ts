import { LiveCheck } from '../../../src/taskpane/session/live';
import { Runner } from '../../../src/taskpane/session/runner';
import { Store } from '../../../src/taskpane/session/store';
import type { TaskKind } from '../../../src/taskpane/session/state';

it.each<[TaskKind, boolean]>([['reading', true], ['writing', true], ['saving', false], ['clearing', false]])(
  'the work %s may be cancelled: %s', async (kind, cancellable) => {
    const store = new Store();
    let during: unknown = null;
    await new Runner(store).run(kind, async () => {
      during = store.get().task;
      return null;
    }, null);
    expect(during).toMatchObject({ kind, cancellable });
    expect(store.get().task).toBeNull();
  });

describe('a live check', () => {
  const checked: (readonly string[])[] = [];
  const live = new LiveCheck(async (ids) => { checked.push(ids); }, 600);
  beforeEach(() => { jest.useFakeTimers(); checked.length = 0; });
  afterEach(() => { jest.useRealTimers(); });

  it('waits until the edits pause and takes them all at once', async () => {
    live.edited(['甲']);
    await jest.advanceTimersByTimeAsync(500);
    live.edited(['乙', '甲']);
    await jest.advanceTimersByTimeAsync(500);
    expect(checked).toEqual([]);
    await jest.advanceTimersByTimeAsync(2000);
    expect(checked).toEqual([['甲', '乙']]);
  });

  it('forgets what waits when all was read anew', async () => {
    live.edited(['甲']);
    live.stop();
    await jest.advanceTimersByTimeAsync(2000);
    expect(checked).toEqual([]);
  });
});
