import { rootPrefix, XmlScanner } from '../xml/scanner';
import { XmlError } from '../xml/text';

/** A direct child of a part's root element. */
export interface Child {
  readonly name: string;
  readonly start: number;
  /** After its start tag. */
  readonly tagEnd: number;
  readonly end: number;
}

/** The root of a part and its children, in order. */
export interface Outline {
  readonly prefix: string;
  readonly children: readonly Child[];
  /** Where the root's closing tag begins: the place of a last child. */
  readonly close: number;
}

/** Reads the outline of a part; `sheetData`, which is long, is jumped over. Throws XmlError for a root without end. */
export function outline(text: string): Outline {
  const prefix = rootPrefix(text);
  let scanner = new XmlScanner(text);
  scanner.next();
  if (scanner.empty) throw new XmlError('empty root');
  const children: Child[] = [];
  while (scanner.next()) {
    if (scanner.closing) return { prefix, children, close: scanner.start };
    const { start, end: tagEnd, local: name } = scanner;
    if (name === 'sheetData' && !scanner.empty) {
      const close = text.lastIndexOf(`</${prefix}sheetData`);
      if (close < tagEnd) throw new XmlError('sheetData without end');
      scanner = new XmlScanner(text, close);
      scanner.next();
    } else scanner.skip();
    children.push({ name, start, tagEnd, end: scanner.end });
  }
  throw new XmlError('root without end');
}

/** Where a child of this name belongs by the schema's order: after its like, else after the last that comes before it. */
export function placeOf(part: Outline, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  let place = -1;
  for (const child of part.children) {
    if (order.indexOf(child.name) <= rank && order.includes(child.name)) place = child.end;
  }
  return place >= 0 ? place : part.children[0]?.start ?? part.close;
}

/** Children of `worksheet` in the schema's order (ECMA-376 18.3.1.99). */
export const worksheetOrder = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF',
  'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** Children of `workbook` in the schema's order (18.2.27). */
export const workbookOrder = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

/** Children of `styleSheet` in the schema's order (18.8.39). */
export const stylesOrder = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
];
