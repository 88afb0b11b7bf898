import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../../src/assess';
import type { Finding } from '../../../src/assess';
import { bookOf, checkNarrative, type Book } from '../../../src/report';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

/**
 * A whole invented report with the tables it was written from, as a text file: sheets under "#表 name", drawn as `drawn` reads
 * them, and the paragraphs under "#文". `{right|wrong}` is a figure that stands right in the honest report and wrong in one bend of it.
 */
export interface FreshReport {
  readonly name: string;
  readonly honest: readonly string[];
  readonly bends: readonly Bend[];
  readonly book: Book;
}

/** The honest report with one figure written wrong. */
export interface Bend {
  /** "{905.5|915.5}" and the paragraph it stands in, counted from 1. */
  readonly mark: string;
  readonly paragraph: number;
  readonly wrong: string;
  readonly text: readonly string[];
}

const mark = /\{([^{|}]*)\|([^{|}]*)\}/g;

/** Reads one file. */
function freshReport(file: string): FreshReport {
  const parts = readFileSync(file, 'utf8').split(/^#/m).filter((part) => part.trim() !== '');
  const sheets = parts.filter((part) => part.startsWith('表')).map((part) => {
    const [title = '', ...rows] = part.split('\n');
    return sheetOf(drawn(title.slice(1).trim(), rows.join('\n')));
  });
  const marked = parts.find((part) => part.startsWith('文'))!.split('\n').slice(1).filter((line) => line.trim() !== '');
  const honest = marked.map((line) => line.replace(mark, '$1'));
  const bends = marked.flatMap((line, index) => [...line.matchAll(mark)].map((found): Bend => {
    const before = line.slice(0, found.index).replace(mark, '$1');
    const after = line.slice(found.index + found[0].length).replace(mark, '$1');
    const text = honest.map((right, other) => (other === index ? `${before}${found[2]!}${after}` : right));
    return { mark: found[0], paragraph: index + 1, wrong: found[2]!, text };
  }));
  const workbook = workbookOf(sheets);
  return { name: file.split('/').pop()!.replace('.txt', ''), honest, bends, book: bookOf(workbook, assess(workbook)) };
}

/** Every report of a folder beside this file. */
export function freshReports(folder: string): readonly FreshReport[] {
  const home = resolve(__dirname, folder);
  return readdirSync(home).filter((name) => name.endsWith('.txt')).sort().map((name) => freshReport(resolve(home, name)));
}

/** What is told about a text beside the report's tables. */
export const told = (report: FreshReport, text: readonly string[]): readonly Finding[] => checkNarrative(text,
  { book: report.book });

const key = (finding: Finding): string => `${finding.cell} ${finding.message}`;

const honestly = new Map<FreshReport, ReadonlySet<string>>();

/** What is told about the honest text, once for all its bends. */
function toldHonestly(report: FreshReport): ReadonlySet<string> {
  const known = honestly.get(report) ?? new Set(told(report, report.honest).map(key));
  honestly.set(report, known);
  return known;
}

/** What is told about a bend and not about the honest text. */
export function newlyTold(report: FreshReport, bend: Bend): readonly Finding[] {
  const before = toldHonestly(report);
  return told(report, bend.text).filter((finding) => !before.has(key(finding)));
}

/** How many figures a text states. */
export const figuresIn = (text: readonly string[]): number =>
  text.reduce((sum, line) => sum + (line.match(/\d[\d,.]*/g)?.length ?? 0), 0);
