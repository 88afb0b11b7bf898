import { address, areaAddress } from '../../../src/figures';
import type { Book, BookSheet } from './book';

/** Everything a workbook holds, without the ids that Excel makes anew: two workbooks that dump the same are the same. */
export function dump(book: Book): unknown {
  return { isProtected: book.isProtected, parts: [...book.parts.values()], sheets: book.sheets.map(dumpSheet) };
}

function dumpSheet(sheet: BookSheet): unknown {
  const cells: [string, unknown][] = [];
  for (const [row, line] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, { value, formula, numberFormat, style, hyperlink }] of [...line].sort(([a], [b]) => a - b)) {
      const plain = value === null && formula === null && numberFormat === 'General' && Object.keys(style).length === 0
        && hyperlink === null;
      if (!plain) cells.push([address(row, column), { value, formula, numberFormat, style, hyperlink }]);
    }
  }
  return {
    name: sheet.name, visibility: sheet.visibility, isProtected: sheet.isProtected, filter: sheet.filter, cells: Object.fromEntries(cells),
    merges: sheet.merges.map(areaAddress).sort(),
    rules: sheet.rules.map(({ type, areas, formula, fill, font, stopIfTrue }) => ({
      type,
      areas: areas.map(areaAddress).sort(),
      formula,
      fill,
      font,
      stopIfTrue,
    })),
    notes: [...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: [...sheet.hiddenRows], hiddenColumns: [...sheet.hiddenColumns], columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights], frozenRows: sheet.frozenRows, layout: sheet.layout, names: [...sheet.names],
    charts: sheet.charts.map(({ type, position, series, bag }) => ({ type, position, series, bag: { ...bag, name: null } })),
    validations: sheet.validations.map(({ area, bag }) => ({ area: areaAddress(area), bag })),
  };
}
