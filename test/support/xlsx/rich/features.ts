import { isOurNote } from '../../../../src/hosts/notes';
import { markSeverity } from '../../../../src/hosts/marks';
import { all, parseXml, sheetPart, type XmlNode } from '../look';

type Texts = Readonly<Record<string, string>>;

/** A tree as data: name, attributes without namespaces, text, children. */
const data = (node: XmlNode): unknown => [
  node.name,
  Object.fromEntries(Object.entries(node.attributes).filter(([name]) => !name.startsWith('xmlns')).sort()),
  node.text.trim(),
  node.children.map(data),
];
const every = (root: XmlNode | null, name: string): unknown => (root ? all(root, name).map(data) : null);
const own = (root: XmlNode, name: string): unknown => root.children.filter((child) => child.name === name).map(data);

const isOurs = (node: XmlNode): boolean => all(node, 'formula').some(({ text }) => markSeverity(text) !== null);

/** Each of the 40 features of office.md as data, read from the parts by a real XML parser; nothing of ours counts. */
export function features(parts: Texts, name = '自评表'): Record<string, unknown> {
  const xml = (part: string): XmlNode | null => (parts[part] === undefined ? null : parseXml(parts[part]));
  const workbook = xml('xl/workbook.xml')!;
  const sheet = xml(sheetPart(parts, name))!;
  const second = xml(sheetPart(parts, '明细'))!;
  const styles = xml('xl/styles.xml')!;
  const cells = all(sheet, 'c').map((cell) => [cell.attributes['r'], looks(cell, styles)] as const);
  const look = (what: keyof Look): unknown => cells.map(([at, found]) => [at, found[what]]);
  const comments = xml('xl/comments1.xml')!;
  const theirComments = all(comments, 'comment').filter((comment) => !isOurNote(all(comment, 't').map(({ text }) => text).join('')));
  const vml = parts['xl/drawings/vmlDrawing1.vml']!;
  const extensions = all(sheet, 'extLst').at(-1) ?? null;
  return {
    'sheet order': all(workbook, 'sheet').map(({ attributes }) => attributes['name']).filter((one) =>
      one === name || one === '明细'
    ),
    'sheet visibility': all(workbook, 'sheet').map(({ attributes }) => [attributes['name'], attributes['state'] ?? 'visible'])
      .filter(([one]) => one === name || one === '明细'),
    'defined names': all(workbook, 'definedName').filter(({ attributes }) =>
      ['_xlnm._FilterDatabase', '_xlnm.Print_Titles', '总分'].includes(attributes['name']!)
      && Number(attributes['localSheetId'] ?? 0) === 0
    ).map(data),
    theme: parts['xl/theme/theme1.xml'],
    fonts: look('font'),
    fills: look('fill'),
    borders: look('border'),
    'number formats': look('format'),
    alignment: look('alignment'),
    'cell protection': look('protection'),
    dxfs: all(styles, 'dxfs')[0]!.children.slice(0, 1).map(data),
    'column widths and outline': own(sheet, 'cols'),
    'sheet format': own(sheet, 'sheetFormatPr'),
    'row heights': rowsWith(sheet, 'ht'),
    'hidden rows': rowsWith(sheet, 'hidden'),
    'row outline': rowsWith(sheet, 'outlineLevel'),
    merges: own(sheet, 'mergeCells'),
    'frozen panes': every(sheet, 'pane'),
    zoom: all(sheet, 'sheetView').map(({ attributes }) => attributes['zoomScale']),
    'tab colour': every(sheet, 'tabColor'),
    autofilter: own(sheet, 'autoFilter'),
    'data validation': own(sheet, 'dataValidations'),
    'data validation x14': every(extensions, 'dataValidations'),
    'conditional formats': sheet.children.filter((child) => child.name === 'conditionalFormatting' && !isOurs(child)).map(data),
    'data bars x14': every(extensions, 'conditionalFormattings'),
    sparklines: every(extensions, 'sparklineGroups'),
    table: parts['xl/tables/table1.xml'],
    'table on the sheet': all(sheet, 'tablePart').length,
    hyperlinks: own(sheet, 'hyperlinks'),
    'sheet protection': own(second, 'sheetProtection'),
    'page setup': [own(sheet, 'pageSetup'), own(sheet, 'pageMargins')],
    'print options': own(sheet, 'printOptions'),
    'fit to page': every(sheet, 'pageSetUpPr'),
    'header and footer': own(sheet, 'headerFooter'),
    'row breaks': own(sheet, 'rowBreaks'),
    'printer settings': parts['xl/printerSettings/printerSettings1.bin'],
    image: parts['xl/media/image1.png'],
    'text box, image and chart in the drawing': parts['xl/drawings/drawing1.xml'],
    chart: parts['xl/charts/chart1.xml'],
    'comments with authors': theirComments.map((comment) =>
      [data(comment), all(comments, 'author')[Number(comment.attributes['authorId'])]!.text]),
    'comment boxes': [...vml.matchAll(/<v:shape id="_x0000_s102[56]"[^]*?<\/v:shape>/g)].map(([box]) => box),
    'threaded comments': parts['xl/threadedComments/threadedComment1.xml'],
    persons: parts['xl/persons/person.xml'],
    'rich and phonetic runs': parts['xl/sharedStrings.xml'],
    'custom XML': [parts['customXml/item1.xml'], parts['customXml/itemProps1.xml']],
    'document properties': [parts['docProps/core.xml'], parts['docProps/app.xml'], parts['docProps/custom.xml']],
    'formulas and cached values': all(sheet, 'c').filter((cell) => cell.children.some((child) => child.name === 'f')).map(data),
    'calculation chain': parts['xl/calcChain.xml'],
    'ignored errors': own(sheet, 'ignoredErrors'),
  };
}

interface Look { font: unknown; fill: unknown; border: unknown; format: unknown; alignment: unknown; protection: unknown }

/** What a cell's style says, followed into the sections of the styles, so that indexes may change but looks may not. */
function looks(cell: XmlNode, styles: XmlNode): Look {
  const section = (name: string): XmlNode[] => styles.children.find((child) => child.name === name)!.children;
  const xf = section('cellXfs')[Number(cell.attributes['s'] ?? 0)]!;
  const at = (name: string, attribute: string): unknown => data(section(name)[Number(xf.attributes[attribute] ?? 0)]!);
  const id = xf.attributes['numFmtId'];
  const custom = section('numFmts').find(({ attributes }) => attributes['numFmtId'] === id)?.attributes['formatCode'];
  const inside = (name: string): unknown => xf.children.filter((child) => child.name === name).map(data);
  return {
    font: at('fonts', 'fontId'),
    fill: at('fills', 'fillId'),
    border: at('borders', 'borderId'),
    format: custom ?? id,
    alignment: inside('alignment'),
    protection: inside('protection'),
  };
}

function rowsWith(sheet: XmlNode, attribute: string): unknown {
  return all(sheet, 'row').filter(({ attributes }) => attributes[attribute] !== undefined && attributes[attribute] !== 'false')
    .map(({ attributes }) => [attributes['r'], attributes[attribute]]);
}
