import fc from 'fast-check';
import type { Severity, Verdict } from '../../../src/assess';
import {
  alike,
  counts,
  entriesOf,
  firstView,
  groups,
  limited,
  openCounts,
  reveal,
  visible,
  walk,
  type Filter,
  type View,
} from '../../../src/taskpane/findings';
import { findingOf } from '../support/findings';

const none = new Map<string, string>();
const entries = entriesOf([
  findingOf({ rule: 'score-exceeds-points', cell: 'H11', message: '得分 16 高于分值 15' }),
  findingOf({ rule: 'score-differs', cell: 'H12', severity: 'warning' }),
  findingOf({ rule: 'total-differs', cell: 'H18', sheet: '二表', severity: 'info' }),
  findingOf({ rule: 'narrative-arithmetic', cell: 'P12', sheet: null }),
], none);
const listed = (view: Partial<View>) => groups(entries, { ...firstView, ...view }, '报告').map(({ label, count }) => `${label} ${count}`);
const rowsOf = (view: View, list = entries) => groups(list, view, '').flatMap(({ rows }) => rows);

describe('the list', () => {
  it('groups by sheet or by kind, what must be corrected first', () => {
    expect(listed({})).toEqual(['表 2', '报告 1', '二表 1']);
    expect(listed({ grouping: 'kind' })).toEqual(['得分超过分值 1', '报告内部计算不符 1', '得分与规则不符 1', '总分与明细不符 1']);
  });

  it('begins each group with what must be corrected', () => {
    const mixed = entriesOf([
      findingOf({ rule: 'prompt-left', cell: 'L8', severity: 'info' }),
      findingOf({ rule: 'score-exceeds-points', cell: 'K14' }),
      findingOf({ rule: 'score-differs', cell: 'K20', severity: 'warning' }),
    ], none);
    expect(walk(mixed, firstView).map(({ finding }) => finding.cell)).toEqual(['K14', 'K20', 'L8']);
  });

  it('is filtered by severity, by what was not checked, by sheet and by every word searched', () => {
    expect(listed({ filter: 'warning' })).toEqual(['表 1']);
    const some = entriesOf([
      findingOf({ rule: 'score-missing', cell: 'H12', severity: 'warning', verdict: 'unverifiable' }),
      findingOf({ rule: 'score-undecided', cell: 'H13', severity: 'info', verdict: 'unverifiable' }),
      findingOf({ rule: 'prompt-left', cell: 'H14', severity: 'info' }),
    ], none);
    expect(visible(some, { ...firstView, filter: 'unchecked' }).map(({ finding }) => finding.cell)).toEqual(['H12', 'H13']);
    expect(listed({ sheet: '二表' })).toEqual(['二表 1']);
    expect(listed({ search: '高于 h11' })).toEqual(['表 1']);
    expect(listed({ search: '高于 h12' })).toEqual([]);
  });

  it('closes a group without hiding how many it holds', () => {
    const [group] = groups(entries, { ...firstView, closed: new Set(['表']) }, '');
    expect(group).toMatchObject({ count: 2, rows: [], worst: 'error' });
  });

  it('tells what is left to do in a group: what is ignored or solved makes it no graver', () => {
    const two = [findingOf({ rule: 'score-exceeds-points', cell: 'H11', id: 'one' }), findingOf({ rule: 'score-differs', cell: 'H12', severity: 'warning', id: 'two' })];
    const open = (...ignored: string[]) =>
      groups(entriesOf(two, new Map(ignored.map((id) => [id, '已说明']))), firstView, '').map((group) => [group.count, group.worst, group.open]);
    expect(open()).toEqual([[2, 'error', { count: 2, worst: 'error' }]]);
    expect(open('one')).toEqual([[2, 'error', { count: 1, worst: 'warning' }]]);
    expect(open('one', 'two')).toEqual([[2, 'error', null]]);
  });

  const many = entriesOf([11, 12, 13, 14, 15].map((row) => findingOf({ rule: 'score-exceeds-points', cell: `H${row}` })), none);

  it('folds the repeats of a kind behind the first, until opened', () => {
    const folded = rowsOf(firstView, many);
    expect(folded.map(({ kind }) => kind)).toEqual(['entry', 'fold']);
    const fold = folded[1]!;
    if (fold.kind !== 'fold') throw new Error('no fold');
    expect(fold).toMatchObject({ label: '得分超过分值', open: false });
    expect(fold.entries).toHaveLength(4);
    expect(rowsOf({ ...firstView, unfolded: new Set([fold.id]) }, many)).toHaveLength(6);
  });

  it('leaves three of a kind as they are, and opens folds in a search', () => {
    expect(rowsOf(firstView, many.slice(0, 3)).map(({ kind }) => kind)).toEqual(['entry', 'entry', 'entry']);
    expect(rowsOf({ ...firstView, search: 'H1' }, many)).toHaveLength(6);
  });

  it('draws only as many rows as asked for', () => {
    const all = groups(entries, firstView, '');
    expect(limited(all, 3).map(({ rows }) => rows.length)).toEqual([2, 1, 0]);
    expect(limited(all, 99)).toEqual(all);
  });

  it('finds findings by the indicator they are about', () => {
    const [about] = entriesOf([findingOf({ rule: 'score-differs', cell: 'K14', id: 'x' })], none, new Map([['x', '修复桥梁数量']]));
    expect(visible([about!], { ...firstView, search: '桥梁' })).toEqual([about]);
    expect(visible([about!], { ...firstView, search: '隧道' })).toEqual([]);
  });

  it('knows what is alike: open, of one kind, gravity and verdict, on one sheet', () => {
    const cells = (found: typeof entries, key: string) => alike(found, key).map(({ finding }) => finding.cell);
    expect(cells(many, many[2]!.key)).toEqual(['H11', 'H12', 'H13', 'H14', 'H15']);
    const others = entriesOf([
      ...many.map(({ finding }) => finding),
      findingOf({ rule: 'score-exceeds-points', cell: 'H11', sheet: '二表' }),
      findingOf({ rule: 'score-exceeds-points', cell: 'H16', severity: 'warning' }),
      findingOf({ rule: 'score-exceeds-points', cell: 'H17', verdict: 'unverifiable' }),
    ], new Map([[many[1]!.finding.id, '已说明']]));
    expect(cells(others, many[2]!.key)).toEqual(['H11', 'H13', 'H14', 'H15']);
    expect(alike(many, '没有')).toEqual([]);
  });

  it('walks through open findings only, folded and closed ones too', () => {
    expect(walk(many, { ...firstView, closed: new Set(['表']) }).map(({ finding }) => finding.cell)).toEqual([
      'H11',
      'H12',
      'H13',
      'H14',
      'H15',
    ]);
    const ignored = entriesOf(many.map(({ finding }) => finding), new Map([[many[1]!.finding.id, '已说明']]));
    expect(walk(ignored, firstView)).toHaveLength(4);
    expect(openCounts(ignored).all).toBe(4);
  });

  it('opens what hides a finding that is asked for', () => {
    const hidden: View = { ...firstView, filter: 'warning', search: '没有这样的字', closed: new Set(['表']) };
    const shown = reveal(many, hidden, many[4]!.key);
    expect(rowsOf(shown, many).some((row) => row.kind === 'entry' && row.entry === many[4])).toBe(true);
    expect(reveal(many, hidden, '没有')).toBe(hidden);
  });
});

describe('the counts of the filters', () => {
  const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
  const filter = fc.constantFrom<Filter>('error', 'warning', 'info', 'unchecked');
  const list = fc.array(
    fc.record({
      severity,
      verdict: fc.constantFrom<Verdict>('inconsistent', 'unverifiable'),
      sheet: fc.constantFrom('甲', '乙', null),
      row: fc.integer({ min: 1, max: 9 }),
      rule: fc.constantFrom('score-differs', 'total-differs'),
    }),
    { maxLength: 40 },
  )
    .map((rows) => entriesOf(rows.map(({ row, ...rest }) => findingOf({ ...rest, cell: `B${row}` })), none));
  const view = fc.record({
    grouping: fc.constantFrom<'sheet' | 'kind'>('sheet', 'kind'),
    filter: fc.option(filter),
    sheet: fc.option(fc.constantFrom('甲', '乙')),
    search: fc.constantFrom('', 'B1', 'B', '合计', 'b2 甲'),
  })
    .map((part): View => ({ ...firstView, ...part }));

  it('are always what the list then shows, folded rows included', () => {
    fc.assert(fc.property(list, view, (found, seen) => {
      const number = counts(found, seen);
      for (const chosen of [null, 'error', 'warning', 'info', 'unchecked'] as const) {
        const shown = { ...seen, filter: chosen };
        const held = groups(found, shown, '').flatMap(({ rows }) => rows).flatMap((row) =>
          row.kind === 'entry' ? [row.entry] : row.open ? [] : row.entries
        );
        expect(held.length).toBe(number[chosen ?? 'all']);
        expect(groups(found, shown, '').reduce((sum, group) => sum + group.count, 0)).toBe(number[chosen ?? 'all']);
        expect(visible(found, shown)).toHaveLength(number[chosen ?? 'all']);
      }
    }));
  });

  it('let every finding be reached from any view', () => {
    fc.assert(fc.property(list, view, (found, seen) => {
      for (const entry of found) {
        const rows = groups(found, reveal(found, seen, entry.key), '').flatMap((group) => group.rows);
        expect(rows.some((row) => row.kind === 'entry' && row.entry === entry)).toBe(true);
      }
    }));
  });
});
