import { unifyWidth } from '../../figures';

const invisible = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]+/gu;
const toChinese: ReadonlyMap<string, string> = new Map([
  [',', '，'], [';', '；'], [':', '：'], ['(', '（'], [')', '）'], ['?', '？'], ['!', '！'], ['"', '”'],
]);

/**
 * Prose for reading: half-width digits and letters, no white space, Chinese punctuation throughout (a comma or colon
 * between digits stays: 1,200). Bookmarks and emphasis marks that converters leave in a text are dropped.
 */
export function proseOf(paragraph: string): string {
  const bare = unifyWidth(paragraph.replace(/\[bookmark:[^\]]*\]/g, '').replace(/\*\*/g, '')).replace(invisible, '');
  return bare.replace(/[,;:()?!"]/g, (mark, at: number) =>
    (mark === ',' || mark === ':') && /\d/.test(bare[at - 1] ?? '') && /\d/.test(bare[at + 1] ?? '') ? mark : toChinese.get(mark)!);
}

/** Whether a line is a row of a table (cells between tabs): tables are checked as tables, not as prose. */
export function isTableRow(paragraph: string): boolean {
  return paragraph.includes('\t');
}

/** Headings as official documents number them, and the lines that open an attachment. */
const numbered = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.．、]|（\d{1,2}）)/;
const opening = /^(?:附件|附表)\s*[一二三四五六七八九十\d]*[：:]?$/;

/** The depth of a numbered heading or paragraph (1 一、 2 （一） 3 1. 4 （1）), 0 where the line is not numbered. */
export function depthOf(line: string): 0 | 1 | 2 | 3 | 4 {
  if (/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/.test(line)) return 1;
  if (/^（[一二三四五六七八九十]+）/.test(line)) return 2;
  if (/^\d{1,2}[.．、](?!\d)/.test(line)) return 3;
  return /^（\d{1,2}）/.test(line) ? 4 : 0;
}

/** The words of a numbered heading: the line without its number, up to the first full stop or colon. */
export function headingOf(line: string): string {
  return line.replace(numbered, '').split(/[。：]/)[0]!;
}

/** Whether a line opens a document of its own: 附件 1, 附表 2, or a title ending in 报告 / 说明 / 自评表. */
export function opensDocument(line: string): boolean {
  return opening.test(line) || (line.length <= 60 && depthOf(line) === 0 && !/[，。；]/.test(line)
    && /(?:报告|情况说明|自评表|评价表)(?:（[^）]*）)?$/.test(line) && !/[：]/.test(line));
}

/** Whether a line is prose that a page break cut in two: long, unfinished, and the next line is no heading. */
export function continues(line: string, next: string): boolean {
  const prose = line.length >= 20 && /[，。；：]/.test(line);
  return prose && !/[。！？；：”）]$/.test(line) && depthOf(next) === 0 && !opening.test(next) && !/^[（图注]/.test(next);
}
