import { parseAddress } from '../figures';
import type { WorkbookSnapshot } from '../figures';
import type { Finding } from './assessment';

/** Columns of a sheet in Excel. */
const mostColumns = 16384;

interface Placed { readonly found: Finding; readonly tab: number; readonly cell: number }

/**
 * Findings in reading order: by sheet tab, then row, then column; those of one cell as their checks ran. Two of one fingerprint are one
 * (a form read twice, a cell two checks name alike): the later one, where the first stood. As a fingerprint rests on the cell, they are
 * looked for among those of one cell only.
 */
export function inOrder(findings: readonly Finding[], workbook: WorkbookSnapshot): Finding[] {
  const tab = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const place = (found: Finding): Placed => {
    const at = parseAddress(found.cell);
    return {
      found,
      tab: found.sheet === null ? -1 : tab.get(found.sheet) ?? workbook.sheets.length,
      cell: at ? at.row * mostColumns + at.column : 0,
    };
  };
  const ordered: Finding[] = [];
  let first = 0;
  let last: Placed | null = null;
  for (const placed of findings.map(place).sort((a, b) => a.tab - b.tab || a.cell - b.cell)) {
    if (last && (last.tab !== placed.tab || last.cell !== placed.cell)) first = ordered.length;
    last = placed;
    let at = first;
    while (at < ordered.length && ordered[at]!.id !== placed.found.id) at += 1;
    ordered[at] = placed.found;
  }
  return ordered;
}
