import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNarrative } from '../../../src/report';
import { figuresIn, freshReports, newlyTold, told } from './fresh';

const reports = [...freshReports('reports'), ...freshReports('reports2'), ...freshReports('reports3'),
  ...freshReports('reports4'), ...freshReports('reports5'), ...freshReports('reports6'),
  ...freshReports('reports7'), ...freshReports('reports8'),
  ...freshReports('reports9'), ...freshReports('reports10'), ...freshReports('reports11'), ...freshReports('reports12')];
const textOf = (name: string): string => readFileSync(resolve(__dirname, `lines/${name}.txt`), 'utf8');
const lines = ['honest', 'honest-more', 'honest-last'].flatMap((name) => textOf(name).split('\n').filter((line) => line !== ''));

/** Of a hundred wrong figures, how many are to be found at least. */
const least = 89;

describe('whole reports beside their tables', () => {
  it('are many, and state many figures', () => {
    expect(reports.length).toBeGreaterThanOrEqual(49);
    expect(reports.reduce((sum, { honest }) => sum + figuresIn(honest), 0)).toBeGreaterThan(6300);
    for (const { book } of reports)
      expect(book.projects.length + book.departments.length + book.systems.length + book.accounts.length).toBeGreaterThan(0);
  });

  it.each(reports)('$name: nothing is wrong in the honest one', (report) => {
    expect(told(report, report.honest).map(({ cell, message }) => `${cell} ${message}`)).toEqual([]);
  });

  it('with one figure wrong: most are found', () => {
    const bends = reports.flatMap((report) => report.bends.map((bend) => ({ name: report.name, mark: bend.mark,
      found: newlyTold(report, bend).length > 0 })));
    expect(bends.length).toBeGreaterThan(1500);
    const missed = bends.filter(({ found }) => !found).map(({ name, mark }) => `${name} ${mark}`);
    expect({ missed: missed.length * 100 <= (100 - least) * bends.length ? [] : missed }).toEqual({ missed: [] });
  });
});

describe('honest paragraphs of many trades', () => {
  it.each(lines)('%s', (line) => {
    expect(checkNarrative([line]).map(({ message }) => message)).toEqual([]);
  });
});

/** Right paragraphs a report may go on with: of another year, a quarter, a ward, other places; by the report they belong to. */
const sections = ['beside', 'beside-more'].flatMap((name) => textOf(name).split(/^#/m)).filter((part) => part !== '');
const beside = sections.flatMap((part) => {
  const [name = '', ...paragraphs] = part.split('\n').filter((line) => line !== '');
  const report = reports.find((one) => one.name === name)!;
  return paragraphs.map((line) => ({ report, line }));
});

describe('paragraphs of other things than the tables hold', () => {
  it.each(beside)('$report.name: $line', ({ report, line }) => {
    expect(told(report, [report.honest[0]!, '八、其他有关情况', line]).map(({ message }) => message)).toEqual([]);
  });
});

describe('a report copied line by line', () => {
  it.each([38, 45])('of %i characters is still right, and still found wrong', (length) => {
    const lines = (text: readonly string[]): string[] =>
      text.flatMap((line) => line.match(new RegExp(`.{1,${String(length)}}`, 'gu')) ?? []);
    const found = reports.map((report) => {
      const before = new Set(told(report, lines(report.honest)).map(({ message }) => message));
      expect([...before]).toEqual([]);
      return report.bends.filter((bend) => told(report, lines(bend.text)).some(({ message }) => !before.has(message))).length;
    });
    const all = reports.reduce((sum, { bends }) => sum + bends.length, 0);
    expect(found.reduce((sum, one) => sum + one, 0) / all).toBeGreaterThanOrEqual((least - 1) / 100);
  });
});
