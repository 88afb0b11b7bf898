import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kindLabel, namedKind } from '../../../src/taskpane/texts/labels';

const root = resolve(__dirname, '../../../src');
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name))
    : entry.name.endsWith('.ts') ? [readFileSync(join(folder, entry.name), 'utf8')] : [])
  );

it('names every kind of finding in Chinese', () => {
  const rules = new Set(
    [join(root, 'assess'), join(root, 'report')].flatMap(sources).flatMap((text) =>
      [...text.matchAll(/\brule: '([a-z0-9-]+)'/g)].map(([, rule]) => rule!)
    ),
  );
  expect(rules.size).toBeGreaterThan(30);
  expect([...rules].filter((rule) => kindLabel(rule) === rule)).toEqual([]);
});

it('calls a rounding tail by that name, whatever its kind: its figures fit', () => {
  expect(namedKind({ rule: 'balance-differs', verdict: 'rounding-tail' })).toBe('尾数误差');
  expect(namedKind({ rule: 'balance-differs', verdict: 'inconsistent' })).toBe('收支不平衡');
});

it('says of what nobody could hold against anything that it was not checked, not that it differs', () => {
  expect(namedKind({ rule: 'cross-table-differs', verdict: 'unverifiable' })).toBe('未能核对');
  expect(namedKind({ rule: 'score-missing', verdict: 'unverifiable' })).toBe('得分未填');
});
