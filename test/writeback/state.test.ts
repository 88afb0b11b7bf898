import { emptyState, parseState, serialiseState, type State } from '../../src/writeback';
import { assessment, formSheet, planWith, workbookOf } from './support';

const state: State = {
  settings: {
    fill: true,
    mark: false,
    notes: true,
    live: false,
    rules: 'sichuan/2024',
    allowOtherYear: true,
    packs: [{ file: '云岭县.json', text: '{"schema":"ziping.rules/1"}' }],
  },
  ignored: [{ finding: 'f1', reason: '已说明' }],
  record: [{ kind: 'accept', ignored: [], writes: [{
    sheetId: 's1', sheet: '自评表', row: 1, column: 2, old: { number: '6' }, new: { number: '5' }, proposal: null, formatted: false,
  }] }],
  marked: true,
};

test('comes back as it was written', () => {
  expect(parseState(serialiseState(state))).toEqual({ kind: 'ok', state });
  expect(parseState(serialiseState(emptyState))).toEqual({ kind: 'ok', state: emptyState });
});

test('ten thousand filled cells take less than half a megabyte', () => {
  const writes = Array.from({ length: 10_000 }, (_, index) => ({
    sheetId: `s${String(index % 2)}`,
    sheet: '自评表',
    row: index,
    column: 7,
    old: null,
    new: { number: '8.07' },
    proposal: null,
    formatted: false,
  })).sort((a, b) => (a.sheetId < b.sheetId ? -1 : 1));
  const text = serialiseState({ ...state, record: [{ kind: 'fill', writes, ignored: [] }] });
  expect(text.length).toBeLessThan(500_000);
  expect(parseState(text).state.record[0]!.writes).toEqual(writes);
});

test.each([null, '', '  '])(
  'a workbook without state starts empty: %j',
  (text) => expect(parseState(text)).toEqual({ kind: 'none', state: emptyState }),
);

const changed = (change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(serialiseState(state)) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
};

test.each([
  ['no JSON', '{"schema":'],
  ['another document', '{"a":1}'],
  ['a list', '[]'],
  ['null', 'null'],
  [
    'an unknown key',
    changed((json) => {
      json['extra'] = 1;
    }),
  ],
  [
    'a missing key',
    changed((json) => {
      delete json['ignored'];
    }),
  ],
  [
    'a wrong type',
    changed((json) => {
      json['marked'] = 'yes';
    }),
  ],
  [
    'an ignored finding without reason',
    changed((json) => {
      json['ignored'] = [{ finding: 'f', reason: '' }];
    }),
  ],
  [
    'a cell with too much in it',
    changed((json) => {
      json['record'] = [{
        kind: 'fill',
        ignored: [],
        writes: [{ sheetId: 's', sheet: 's', cells: [[0, 0, null, null, null, false, 1]] }],
      }];
    }),
  ],
  [
    'a number that is none',
    changed((json) => {
      json['record'] = [{
        kind: 'fill',
        ignored: [],
        writes: [{ sheetId: 's', sheet: 's', cells: [[0, 0, null, { number: '1e5' }, null, false]] }],
      }];
    }),
  ],
])(
  'what is not ours is broken as a whole, never half used: %s',
  (_, text) => expect(parseState(text)).toEqual({ kind: 'broken', state: emptyState }),
);

test('a later version\'s state is told apart and left as it is', () => {
  const text = changed((json) => { json['schema'] = 'ziping.state/2'; });
  expect(parseState(text).kind).toBe('newer');
  expect(planWith(workbookOf([formSheet([])], { state: text }), assessment([])).state).toBe('');
  expect(planWith(workbookOf([formSheet([])], { state: 'broken' }), assessment([])).state).not.toBe('');
});
