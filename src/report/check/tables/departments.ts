import { sameProject } from '../../facts/names';
import type { Book, FormFacts } from '../../facts/book';
import type { Reading } from '../../prose/reading';
import type { Problem } from '../problem';

/**
 * A workbook may hold the forms of several departments, and a narrative a report of each: what stands below a title that
 * names one is held against that one's form alone.
 */
export function byDepartment(reading: Reading, book: Book, check: (book: Book) => readonly Problem[]): readonly Problem[] {
  const parts = [...new Set(reading.sentences.map(({ part }) => part))];
  const owners = new Map(parts.map((part) => [part, book.departments.length > 1 ? ownerOf(reading, part, book) : null]));
  if (![...owners.values()].some((owner) => owner !== null)) return check(book);
  return [...new Set(owners.values())].flatMap((owner) => check(owner ? { ...book, departments: [owner] } : book)
    .filter((problem) => (owners.get(partOf(reading, problem)) ?? null) === owner));
}

/** The department a document's title names, which may stand on the line before it; null where it names none or more than one. */
function ownerOf(reading: Reading, part: number, book: Book): FormFacts | null {
  const own = reading.sentences.filter((one) => one.part === part && one.headings.length === 0).slice(0, 2);
  const line = reading.sentences[(own[0]?.index ?? 0) - 1]?.text ?? '';
  const title = [...(line.endsWith('。') ? [] : [line]), ...own.map(({ text }) => text)].join('');
  const named = book.departments.filter((form) => form.subject !== null && sameProject(form.subject.text, title));
  return named.length === 1 ? named[0]! : null;
}

const partOf = (reading: Reading, { at, paragraph }: Problem): number =>
  (at?.sentence ?? reading.sentences.find(({ paragraphs }) => paragraphs.includes(paragraph)))?.part ?? -1;
