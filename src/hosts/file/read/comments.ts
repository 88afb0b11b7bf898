import { parseAddress } from '../../../figures';
import type { Note } from '../../../writeback';
import type { OfficePackage } from '../package/package';
import { XmlScanner } from '../xml/scanner';
import { characters } from '../xml/text';
import { richText } from './rich-text';
import type { SheetEntry } from './workbook-parts';

interface Comment { readonly ref: string; readonly text: string; readonly start: number; readonly end: number }

/** A comments part by offsets into its text; `authorsClose` and `listClose` are -1 where it has none. */
export interface CommentsPart {
  readonly authors: readonly { name: string; start: number; end: number }[];
  readonly comments: readonly Comment[];
  readonly authorsClose: number;
  readonly listClose: number;
}

/** Reads a comments part. Throws XmlError for XML that is not well-formed. */
export function readComments(text: string): CommentsPart {
  const authors: { name: string; start: number; end: number }[] = [];
  const comments: Comment[] = [];
  let [authorsClose, listClose] = [-1, -1];
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    const name = scanner.local;
    const { start, end } = scanner;
    if (scanner.closing) {
      if (name === 'authors') authorsClose = start;
      else if (name === 'commentList') listClose = start;
    } else if (name === 'author') {
      scanner.skip();
      authors.push({ name: characters(text, end, Math.max(end, scanner.start)), start, end: scanner.end });
    } else if (name === 'comment') {
      const ref = scanner.attribute('ref') ?? '';
      scanner.skip();
      comments.push({ ref, text: richText(text, end, Math.max(end, scanner.start)), start, end: scanner.end });
    }
  }
  return { authors, comments, authorsClose, listClose };
}

/** The notes beside cells of a sheet, ours and the user's, each as its box shows it. */
export function readNotes(source: OfficePackage, { part, name: sheet }: SheetEntry): readonly Note[] {
  const comments = source.relationships(part).find(({ kind }) => kind === 'comments')?.target ?? null;
  const text = comments === null ? null : source.text(comments);
  if (comments === null || text === null) return [];
  return source.guard(comments, () => readComments(text).comments.flatMap((comment): Note[] => {
    const at = parseAddress(comment.ref.replace(/\$/g, ''));
    return at === null ? [] : [{ cell: { sheet, ...at }, text: comment.text }];
  }));
}
