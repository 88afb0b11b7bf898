import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kindLabel } from '../../../src/taskpane/texts/labels';

const root = resolve(__dirname, '../../../src');
const sources = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  (entry.isDirectory() ? sources(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [readFileSync(join(folder, entry.name), 'utf8')] : []));

it('names every kind of finding in Chinese', () => {
  const rules = new Set([join(root, 'assess'), join(root, 'report')].flatMap(sources).flatMap((text) => [...text.matchAll(/\brule: '([a-z0-9-]+)'/g)].map(([, rule]) => rule!)));
  expect(rules.size).toBeGreaterThan(30);
  expect([...rules].filter((rule) => kindLabel(rule) === rule)).toEqual([]);
});
