import { parseAddress, type Area } from '../../../figures';
import { rootPrefix, XmlScanner } from '../xml/scanner';
import { flag } from './workbook-parts';

/** What stands around the cells of a worksheet part. */
export interface SheetFrame {
  readonly prefix: string;
  /** Offset after the start tag of `sheetData`; -1 where it is missing or empty. */
  readonly cells: number;
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Styles of whole columns: bounds inclusive, counted from 0. */
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  readonly isProtected: boolean;
  /** The autofilter's area where one is set. */
  readonly filter: Area | null;
  /** Ids of the relationships to the sheet's tables. */
  readonly tables: readonly string[];
}

/** Reads what comes before the cells, and after `sheetData` (whose end is at `after`). */
export function readFrame(text: string, after: (cells: number, prefix: string) => number): SheetFrame {
  const prefix = rootPrefix(text);
  const frame = {
    prefix,
    cells: -1,
    merges: [] as Area[],
    hiddenColumns: new Set<number>(),
    columnStyles: [] as { from: number; to: number; style: number; }[],
    isProtected: false,
    filter: null as Area | null,
    tables: [] as string[],
  };
  let scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.closing) continue;
    switch (scanner.local) {
      case 'col': takeColumn(scanner, frame); break;
      case 'sheetData':
        if (scanner.empty) break;
        frame.cells = scanner.end;
        scanner = new XmlScanner(text, after(scanner.end, prefix));
        break;
      case 'sheetProtection': frame.isProtected = flag(scanner.attribute('sheet')); break;
      case 'autoFilter': frame.filter = parseArea(scanner.attribute('ref') ?? ''); scanner.skip(); break;
      case 'mergeCell': {
        const area = parseArea(scanner.attribute('ref') ?? '');
        if (area) frame.merges.push(area);
        break;
      }
      case 'tablePart':
        frame.tables.push(scanner.prefixedAttribute('id') ?? '');
        break;
      case 'sheetViews':
      case 'customSheetViews':
      case 'conditionalFormatting':
      case 'dataValidations':
      case 'extLst':
        scanner.skip();
        break;
      default:
    }
  }
  return frame;
}

function takeColumn(
  scanner: XmlScanner,
  frame: { hiddenColumns: Set<number>; columnStyles: { from: number; to: number; style: number; }[]; },
): void {
  const from = Number(scanner.attribute('min')) - 1;
  const to = Math.min(Number(scanner.attribute('max')) - 1, 16_383);
  if (flag(scanner.attribute('hidden'))) for (let column = from; column <= to; column++) frame.hiddenColumns.add(column);
  const style = Number(scanner.attribute('style') ?? 0);
  if (style > 0) frame.columnStyles.push({ from, to, style });
}

/** An area from its A1 text ("A1", "A1:C3", "$A$1:$C$3"); null for anything else. */
export function parseArea(text: string): Area | null {
  const [first, last] = text.split(':');
  const from = parseAddress(first ?? '');
  const to = last === undefined ? from : parseAddress(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row), left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column),
  };
}
