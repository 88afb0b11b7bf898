import fc from 'fast-check';
import { entriesOf, mergeEntries } from '../../../src/taskpane/findings';
import { findingOf } from '../support/findings';

const none = new Map<string, string>();
const at = (cell: string, id = cell) => findingOf({ rule: 'score-differs', cell, id });
const keys = (entries: ReturnType<typeof entriesOf>) => entries.map(({ finding, status }) => `${finding.cell} ${status}`);

describe('entries', () => {
  it('keep their key when the figures, and with them the fingerprint, change', () => {
    expect(entriesOf([at('B2', 'old')], none)[0]!.key).toBe(entriesOf([at('B2', 'new')], none)[0]!.key);
  });

  it('of one rule on one cell have keys of their own', () => {
    const both = entriesOf([at('B2', 'one'), at('B2', 'two')], none);
    expect(new Set(both.map(({ key }) => key)).size).toBe(2);
  });

  it('are ignored by fingerprint, with the reason', () => {
    const [entry] = entriesOf([at('B2', 'x')], new Map([['x', '另有规定']]));
    expect(entry).toMatchObject({ status: 'ignored', reason: '另有规定' });
    expect(entriesOf([at('B2', 'y')], new Map([['x', '另有规定']]))[0]!.status).toBe('open');
  });
});

describe('the list after a live check', () => {
  it('keeps what was solved in its place', () => {
    const merged = mergeEntries(entriesOf([at('B2'), at('B3'), at('B4')], none), entriesOf([at('B2'), at('B4')], none));
    expect(keys(merged)).toEqual(['B2 open', 'B3 solved', 'B4 open']);
  });

  it('puts a new finding after the one it follows, or first', () => {
    const merged = mergeEntries(entriesOf([at('B2'), at('B4')], none), entriesOf([at('B1'), at('B2'), at('B3'), at('B4'), at('B5')], none));
    expect(keys(merged).map((one) => one.slice(0, 2))).toEqual(['B1', 'B2', 'B3', 'B4', 'B5']);
  });

  it('opens a solved finding again when its fault comes back', () => {
    const solved = mergeEntries(entriesOf([at('B2')], none), []);
    expect(keys(mergeEntries(solved, entriesOf([at('B2')], none)))).toEqual(['B2 open']);
  });

  const cells = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }).map((rows) =>
    rows.sort((a, b) => a - b).map((row) => at(`B${row}`))
  );

  it('loses nothing, shows everything found once, and never moves what was shown', () => {
    fc.assert(fc.property(cells, cells, (before, after) => {
      const shown = entriesOf(before, none);
      const merged = mergeEntries(shown, entriesOf(after, none));
      const open = merged.filter(({ status }) => status === 'open').map(({ finding }) => finding.cell);
      expect([...open].sort()).toEqual(after.map(({ cell }) => cell).sort());
      expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length);
      const known = new Set(shown.map(({ key }) => key));
      expect(merged.filter(({ key }) => known.has(key)).map(({ key }) => key)).toEqual(shown.map(({ key }) => key));
    }));
  });
});
