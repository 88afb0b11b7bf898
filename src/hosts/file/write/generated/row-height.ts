import type { Area } from '../../../../figures';
import type { GeneratedRow, GeneratedSheet } from '../../../../writeback';
import { styles } from '../../../styles';
import { textHeight } from '../../../text-height';

/** The points a row has at least. */
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
    most = Math.max(most, textHeight(wrap ? text : '', widthOf(sheet, column, merge), size));
  }
  return most === LEAST ? null : Math.min(MOST, Math.round(most * 4) / 4);
}

/** Width in characters of the default font. */
function widthOf(sheet: GeneratedSheet, column: number, merge: Area | undefined): number {
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at++) width += sheet.columns[at]?.width ?? 8.43;
  return width;
}
