import { subjectsOf } from '../assess';
import { namedKind } from '../taskpane/texts/labels';
import { asRead, severityWord, statedIn } from '../writeback';
import type { FileResult } from './json';
import { cliTexts } from './texts';

const words = cliTexts.list;

/** A field of a .csv. What begins like a formula ("=100%") gets a blank before it, or a spreadsheet would work it out. */
function field(text: string): string {
  const safe = /^[=+@]|^-(?!\d)/.test(text) ? ` ${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const line = (fields: readonly string[]): string => fields.map(field).join(',');

/** A file's lines in the list of all findings: one a finding; one for a file without any or one that could not be used. */
export function listLines({ name, error, assessment }: FileResult): readonly string[] {
  if (!assessment) return [line([name, words.unusable, '', '', '', '', '', '', '', error ?? '', ''])];
  const { verdict, findings } = assessment;
  if (findings.length === 0) return [line([name, verdict, ...words.columns.slice(2).map(() => '')])];
  const subjects = subjectsOf(assessment);
  return findings.map((found) => line([
    name, verdict, found.sheet ?? words.narrative, found.cell, subjects.get(found.id) ?? '', severityWord(found), namedKind(found),
    statedIn(found) ?? '', found.expected === null ? '' : asRead(found, found.expected), found.message,
    found.source ? `${found.source.document} ${found.source.article}` : '',
  ]));
}

/** The list as a file: with the mark by which Excel and WPS know UTF-8, and the line ends they write. */
export function listOf(lines: readonly string[]): string {
  return `\ufeff${[line(words.columns), ...lines].join('\r\n')}\r\n`;
}
