import { address, parseAddress } from '../../../figures';
import type { Note } from '../../../writeback';
import { noteAuthor } from '../../marks';
import { isOurNote, noteContent } from '../../notes';
import { readComments } from '../read/comments';
import { rootPrefix } from '../xml/scanner';
import { applySplices, type Splice } from '../xml/splice';
import { escapeXml, textElement } from '../xml/text';

/** A comments part without our notes; `text` null where none are left, `cells` those whose notes were ours ("row,column"). */
export function removeNotes(text: string): { text: string | null; cells: ReadonlySet<string> } {
  const part = readComments(text);
  // by what they say: Excel gives our notes the user's name as author
  const ours = part.comments.filter(({ text: content }) => isOurNote(content));
  if (ours.length === 0) return { text, cells: new Set() };
  const cells = new Set(ours.map(({ ref }) => {
    const at = parseAddress(ref);
    return `${String(at?.row)},${String(at?.column)}`;
  }));
  if (ours.length === part.comments.length) return { text: null, cells };
  const splices: Splice[] = ours.map(({ start, end }) => ({ start, end, text: '' }));
  // only an author who is the last may go: comments name their author by number
  const author = part.authors.at(-1);
  if (author?.name === noteAuthor) splices.push({ start: author.start, end: author.end, text: '' });
  return { text: applySplices(text, splices), cells };
}

/** A comments part with our notes added; cells that have a comment get no second one. `cells` are those that got one. */
export function addNotes(
  text: string | null,
  notes: readonly Note[],
  namespace: string,
): { text: string; added: readonly Note[]; } {
  const base = text
    ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
      + `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
  const part = readComments(base);
  const prefix = rootPrefix(base);
  const taken = new Set(part.comments.map(({ ref }) => ref.replace(/\$/g, '').toUpperCase()));
  const added = notes.filter(({ cell }) => {
    const ref = address(cell.row, cell.column);
    const free = !taken.has(ref);
    taken.add(ref);
    return free;
  });
  if (added.length === 0 || part.listClose < 0 || part.authorsClose < 0) return { text: base, added: [] };
  const known = part.authors.findIndex(({ name }) => name === noteAuthor);
  const author = known >= 0 ? known : part.authors.length;
  const splices: Splice[] = known >= 0 ? [] : [
    { start: part.authorsClose, end: part.authorsClose, text: `<${prefix}author>${escapeXml(noteAuthor)}</${prefix}author>` },
  ];
  const list = added.map((note) => commentXml(prefix, note, author)).join('');
  return { text: applySplices(base, [...splices, { start: part.listClose, end: part.listClose, text: list }]), added };
}

function commentXml(prefix: string, note: Note, author: number): string {
  return `<${prefix}comment ref="${address(note.cell.row, note.cell.column)}" authorId="${
    String(author)
  }"><${prefix}text><${prefix}r><${prefix}rPr>`
    + `<${prefix}sz val="9"/><${prefix}rFont val="宋体"/></${prefix}rPr>${
      textElement(`${prefix}t`, noteContent(note.text))
    }</${prefix}r></${prefix}text></${prefix}comment>`;
}
