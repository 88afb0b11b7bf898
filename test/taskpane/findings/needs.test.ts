import { entriesOf, needs } from '../../../src/taskpane/findings';
import { findingOf } from '../support/findings';

it('counts what is still open on each sheet, with the worst of it', () => {
  const ignored = findingOf({ rule: 'score-exceeds-points', cell: 'H11', id: 'set aside' });
  const entries = entriesOf([
    ignored,
    findingOf({ rule: 'score-differs', cell: 'H12', severity: 'warning' }),
    findingOf({ rule: 'prompt-left', cell: 'H13', severity: 'info' }),
    findingOf({ rule: 'total-differs', cell: 'H18', sheet: '二表' }),
    findingOf({ rule: 'narrative-arithmetic', cell: 'P2', sheet: null }),
  ], new Map([['set aside', '已说明']]));
  expect([...needs(entries)].sort()).toEqual([['二表', { count: 1, worst: 'error' }], ['表', { count: 2, worst: 'warning' }]]);
  expect(needs([]).size).toBe(0);
});
