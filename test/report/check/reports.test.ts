import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNarrative } from '../../../src/report';
import { reports } from './every-report';
import { figuresIn, told } from './fresh';

const textOf = (name: string): string => readFileSync(resolve(__dirname, `lines/${name}.txt`), 'utf8');
const lines = ['honest', 'honest-more', 'honest-last'].flatMap((name) => textOf(name).split('\n').filter((line) => line !== ''));

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
