import { readFile } from 'node:fs/promises';
import { normalise } from '../figures';
import { joinAssessments, verdictOf } from '../assess';
import type { Assessment } from '../assess';
import { readDocx } from '../hosts/file';
import { checkNarrative, readBook } from '../report';
import type { Input } from './inputs';
import { formsOf } from './score-file';
import type { ScoredWorkbook } from './score-file';

/** The workbooks a narrative goes with: those whose unit it names, or the only one there is. */
function companions(paragraphs: readonly string[], workbooks: readonly ScoredWorkbook[]): readonly ScoredWorkbook[] {
  const text = normalise(paragraphs.join(''));
  const named = workbooks.filter(({ assessment }) =>
    assessment.sheets.some((sheet) => sheet.unit !== null && sheet.unit.trim().length >= 4 && text.includes(normalise(sheet.unit))));
  return named.length > 0 || workbooks.length !== 1 ? named : workbooks;
}

/** Checks one .docx in itself and against the workbooks of the same command. @throws HostError for a file that is no document. */
export async function checkDocument(input: Input, workbooks: readonly ScoredWorkbook[]): Promise<Assessment> {
  const paragraphs = await readDocx(new Uint8Array(await readFile(input.path)), input.path);
  const partners = companions(paragraphs, workbooks);
  const book = partners.length === 0 ? null : readBook(partners.flatMap(formsOf), joinAssessments(partners.map((one) => one.assessment)));
  const findings = checkNarrative(paragraphs, { book });
  return { verdict: verdictOf(findings), sheets: [], findings, fills: [] };
}
