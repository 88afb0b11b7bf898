import { continues, depthOf, headingOf, isPageNumber, isTableRow, joined, opensDocument, proseOf } from './text';

/** One sentence of a narrative, up to its full stop. */
export interface Sentence {
  readonly text: string;
  /** Running number in the narrative. */
  readonly index: number;
  /** The paragraph of text it belongs to (lines that a page break cut are one). */
  readonly block: number;
  /** The document it belongs to: a report with attachments holds several. */
  readonly part: number;
  /** Words of the headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The numbers of the paragraphs that are not empty, from 1, on which each character stands. */
  readonly paragraphs: readonly number[];
}

interface Block {
  text: string;
  paragraphs: number[];
  part: number;
  headings: string[];
}

/** Paragraphs that are not empty as sentences with their headings; rows of tables are left out. */
export function readDocument(paragraphs: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  readBlocks(paragraphs).forEach((block, number) => {
    let start = 0;
    for (const text of block.text.match(/[^。！？]*[。！？]|[^。！？]+$/g) ?? []) {
      sentences.push({ text, index: sentences.length, block: number, part: block.part, headings: block.headings,
        paragraphs: block.paragraphs.slice(start, start + text.length) });
      start += text.length;
    }
  });
  return sentences;
}

function readBlocks(paragraphs: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let headings: string[] = [];
  let part = 0;
  let open: Block | null = null;
  paragraphs.filter((paragraph) => paragraph.trim() !== '').forEach((paragraph, index) => {
    if (isPageNumber(paragraph)) return;
    const text = proseOf(paragraph);
    const numbers = Array.from(text, () => index + 1);
    if (isTableRow(paragraph) || text === '') { open = null; return; }
    if (open && continues(open.text, text)) {
      open.text = joined(open.text, text);
      open.paragraphs.push(...numbers);
      return;
    }
    if (opensDocument(text)) { part += 1; headings = []; }
    const depth = depthOf(text);
    if (depth > 0)
      headings = [
        ...headings.slice(0, depth - 1),
        ...Array<string>(Math.max(0, depth - 1 - headings.length)).fill(''),
        headingOf(text),
      ];
    open = { text, paragraphs: numbers, part, headings };
    blocks.push(open);
  });
  return blocks;
}
