import { invisibleMarks, percentInDigits, unifyWidth } from '../../figures';

const invisible = new RegExp(String.raw`[\s${invisibleMarks}]+`, 'gu');
const toChinese: ReadonlyMap<string, string> = new Map([
  [',', '，'], [';', '；'], [':', '：'], ['(', '（'], [')', '）'], ['?', '？'], ['!', '！'], ['"', '”'],
]);

/** Bullets a list begins its items with, and numbers in rings wherever they stand: they say nothing of the item. */
const bullet = /^[\s]*(?:[•·●○■□◆◇▪▫➢➤►✓✔★☆※]\s*|[-–—−－*+]\s+|[-–—−－]+(?=[^\s\d]))/u;
const ringed = /[①-⑳❶-❿]/gu;
/** A bullet or number that a tab parts from its item; a symbol font leaves a letter in its place. */
const marker = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)．.、]?|[①-⑳❶-❿]|[a-zA-Z][）).、]?|[^\p{Script=Han}\p{L}\d]{1,2}|[ØüŸ§Ø])$/u;

const label = /^[\p{Script=Han}（）、]{2,12}$/u;

/**
 * Prose for reading: half-width digits and letters, no white space, Chinese punctuation throughout (a comma or colon
 * between digits stays: 1,200), percentages in digits, no bullets. Bookmarks and emphasis marks that converters leave are dropped.
 */
export function proseOf(paragraph: string): string {
  const plain = lineOf(cellsOf(paragraph)).replace(/\[bookmark:[^\]]*\]/g, '').replace(/\*\*/g, '').replace(bullet,
    '').replace(ringed, '').replace(/(\d)\t+(?=\d)/g, '$1，');
  const bare = percentInDigits(unifyWidth(plain).replace(invisible, '')).replace(/[¥￥](?=\d)/g, '');
  return bare.replace(/[,;:()?!"]/g, (mark, at: number) =>
    (mark === ',' || mark === ':') && /\d/.test(bare[at - 1] ?? '') && /\d/.test(bare[at + 1] ?? '') ? mark
      : toChinese.get(mark)!);
}

/** One line of what tabs part: a number stays with its item as a number, a bullet goes, a label is told from its text. */
function lineOf(cells: readonly string[]): string {
  const [first = '', ...others] = cells;
  const rest = others.join('\t');
  if (others.length === 0) return first;
  if (marker.test(first)) return /^\d+$/.test(first) ? `${first}.${rest}` : /[\d一二三四五六七八九十]/.test(first) ? first + rest : rest;
  return others.length === 1 && label.test(first) ? `${first}：${rest}` : `${first}\t${rest}`;
}

/** What stands between the tabs of a line: empty cells before it are an indent, one after it nothing, more of them a row's. */
function cellsOf(paragraph: string): readonly string[] {
  return paragraph.replace(/^\s+/, '').replace(/\t? *$/, '').split('\t').map((cell) => cell.trim());
}

/** Cells of a table that was copied from a page: "甲项目 | 100 | 80 |", or one cell to the line. */
const piped = /^[^|｜]*[|｜][^|｜]*[|｜]|[|｜]\s*$/;

/**
 * Whether a line is a row of a table (cells between tabs or bars): tables are checked as tables, not as prose. A tab before the text, one
 * after a number or bullet, and tabs between whole clauses part no cells.
 */
export function isTableRow(paragraph: string): boolean {
  if (piped.test(paragraph)) return true;
  const cells = cellsOf(paragraph);
  if (cells.length < 2 || (cells.length === 2 && marker.test(cells[0]!))) return false;
  return cells.length > 2 ? !cells.slice(0, -1).every((cell) => /[，。；：、]$/.test(cell))
    : !cells.some((cell) => /[，。；：]/.test(cell) && cell.length >= 12);
}

/** A page's number on a line of its own, which a copy leaves between the lines of a paragraph: "— 3 —", "第3页 共20页". */
export const isPageNumber = (line: string): boolean => /^\s*(?:[-–—−－]\s*\d{1,3}\s*[-–—−－]|第\s*\d{1,3}\s*页.{0,10})\s*$/.test(line);

/** Headings as official documents number them, and the lines that open an attachment. */
const numbered = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.．、]|（?\d{1,2}）)/;
const opening = /^(?:附件|附表)\s*[一二三四五六七八九十\d]*[：:]?$/;

/** "【项目一】消防车辆装备购置", "项目二：…". */
const labelled = /^[【（]?(?:项目|专项|子项目?|任务|课题)[一二三四五六七八九十\d]+(?:[】）]|[：、.])[^。；]+$/;

/** The depth of a numbered heading or paragraph (1 一、 2 （一） 3 1. 4 （1）), 0 where the line is not numbered. */
export function depthOf(line: string): 0 | 1 | 2 | 3 | 4 {
  if (/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/.test(line)) return 1;
  if (/^（[一二三四五六七八九十]+）/.test(line) || (line.length <= 40 && labelled.test(line))) return 2;
  if (/^\d{1,2}[.．、](?!\d)/.test(line)) return 3;
  return /^（?\d{1,2}）/.test(line) ? 4 : 0;
}

/** The words of a numbered heading: the line without its number, up to the first full stop or colon. */
export function headingOf(line: string): string {
  if (labelled.test(line)) return line.replace(/^[【（]?\p{Script=Han}+?[一二三四五六七八九十\d]+(?:[】）]|[：、.])/u, '');
  return line.replace(numbered, '').split(/[。：]/)[0]!;
}

/** Whether a line opens a document of its own: 附件 1, 附表 2, or a title ending in 报告 / 说明 / 自评表. */
export function opensDocument(line: string): boolean {
  return opening.test(line) || (line.length <= 60 && depthOf(line) === 0 && !/[，。；]/.test(line)
    && /(?:报告|情况说明|自评表|评价表)(?:（[^）]*）)?$/.test(line) && !/[：]/.test(line));
}

/** Whether a line is prose that a page break cut in two: long, unfinished, and the next line is no heading. */
export function continues(line: string, next: string): boolean {
  // A number cut in two goes on, whatever stands around it.
  const prose = line.length >= 20 && (/[，。；：、]/.test(line.replace(numbered, '')) || (/\d\.?$/.test(line)
    && /^\d+(?![\d.、．])/.test(next)));
  return prose && !/[。！？；：”）]$/.test(line) && depthOf(next) === 0 && !opening.test(next) && !/^[（图注]/.test(next);
}

/** Two lines of one paragraph as one: the comma of thousands may stand where they part. */
export function joined(line: string, next: string): string {
  if (/\d，$/.test(line) && /^\d{3}(?!\d)/.test(next)) return `${line.slice(0, -1)},${next}`;
  return /\d$/.test(line) && /^，\d{3}(?!\d)/.test(next) ? `${line},${next.slice(1)}` : line + next;
}
