import type { Area } from '../../../../figures';
import type { GeneratedRow, GeneratedSheet } from '../../../../writeback';
import { styles } from '../../../styles';

/** Points a line takes above its font size, and the points a row has at least. */
const LEADING = 1.45;
const PADDING = 4;
const LEAST = 15;
/** Excel allows no row higher than this. */
const MOST = 409;

/**
 * The height a row needs for its wrapped texts, in points; null where one line is enough. Excel works heights out when it
 * opens a file, LibreOffice does not, and neither does for merged cells: so every reader finds a fitting one.
 */
export function neededHeight(sheet: GeneratedSheet, row: GeneratedRow, index: number): number | null {
  let most = LEAST;
  for (const { column, value, style } of row.cells) {
    // A narrow column nobody sees would make every row as high as a page.
    if (sheet.columns[column]?.hidden === true) continue;
    const { size, wrap } = styles[style];
    const merge = sheet.merges.find((area) => area.top === index && area.left === column);
    if (merge && merge.bottom > merge.top) continue;
    const text = typeof value === 'string' ? value : '';
    const lines = wrap ? lineCount(text, widthOf(sheet, column, merge), size) : 1;
    most = Math.max(most, lines * size * LEADING + PADDING);
  }
  return most === LEAST ? null : Math.min(MOST, Math.round(most * 4) / 4);
}

/** Width in characters of the default font. */
function widthOf(sheet: GeneratedSheet, column: number, merge: Area | undefined): number {
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at++) width += sheet.columns[at]?.width ?? 8.43;
  return width;
}

/**
 * Lines a text takes when it is wrapped: Chinese characters are two characters wide, and larger fonts take more. A line that may not
 * begin with a stop or end with an opening bracket leaves the room of two characters: better a line too many than one cut off.
 */
function lineCount(text: string, width: number, size: number): number {
  const room = Math.max(2, (width - 1) * (11 / size) - 4);
  return text.split('\n').reduce((lines, line) => {
    let units = 0;
    for (const char of line) units += char.codePointAt(0)! > 0x2e7f ? 2 : char.codePointAt(0)! > 0xff ? 1.6 : 1;
    return lines + Math.max(1, Math.ceil(units / room));
  }, 0);
}
