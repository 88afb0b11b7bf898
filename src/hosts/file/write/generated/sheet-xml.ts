import { areaAddress } from '../../../../figures';
import type { GeneratedSheet, StyleName } from '../../../../writeback';
import { highlightColour, highlightFormula } from '../../../highlights';
import { styles as looks, type CellStyle } from '../../../styles';
import { escapeXml } from '../../xml/text';
import type { StyleSheet } from '../styles';
import { linksXml, rowsXml, validationsXml } from './cells-xml';

/** The index of a named style in the workbook's styles, appended where it is not there yet. */
function styleIndex(name: StyleName, sheet: StyleSheet): number {
  const look = looks[name];
  const font = sheet.entry('fonts', `<font>${look.bold ? '<b/>' : ''}${look.underline ? '<u/>' : ''}<sz val="${String(look.size)}"/>`
    + `${look.colour === null ? '' : `<color rgb="FF${look.colour}"/>`}<name val="${escapeXml(look.font)}"/><charset val="134"/></font>`);
  const fill = look.fill === null ? 0
    : sheet.entry(
      'fills',
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  const border = look.border ? sheet.entry('borders', borderXml) : sheet.entry('borders', noBorderXml);
  const format = sheet.format(look.format);
  return sheet.entry(
    'cellXfs',
    `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"`
      + ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment(look)}</xf>`,
  );
}

const side = (name: string): string => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
const borderXml = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const noBorderXml = '<border><left/><right/><top/><bottom/><diagonal/></border>';

function alignment(look: CellStyle): string {
  const horizontal = look.horizontal === null ? '' : ` horizontal="${look.horizontal}"`;
  return `<alignment${horizontal} vertical="${look.vertical}"${look.wrap ? ' wrapText="1"' : ''}/>`;
}

/** A generated sheet's part. `drawing` is the id of the relationship to its charts, if it has any. */
export function generatedSheetXml(
  sheet: GeneratedSheet,
  styles: StyleSheet,
  namespaces: { main: string; relationships: string; },
  drawing: string | null,
): string {
  const { page } = sheet;
  const index = new Map<StyleName, number>();
  const style = (name: StyleName): number => {
    const known = index.get(name) ?? styleIndex(name, styles);
    index.set(name, known);
    return known;
  };
  const pieces = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    page.fitWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(sheet.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, style)}</sheetData>`,
    mergesXml(sheet),
    highlightsXml(sheet, styles),
    validationsXml(sheet),
    linksXml(sheet),
    '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${page.orientation}"${page.fitWidth ? ' fitToWidth="1" fitToHeight="0"' : ''}/>`,
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ];
  return pieces.join('');
}

function paneXml(rows: number): string {
  if (rows === 0) return '';
  return `<pane ySplit="${String(rows)}" topLeftCell="A${String(rows + 1)}" activePane="bottomLeft" state="frozen"/>`
    + `<selection pane="bottomLeft" activeCell="A${String(rows + 1)}" sqref="A${String(rows + 1)}"/>`;
}

function columnsXml(sheet: GeneratedSheet): string {
  if (sheet.columns.length === 0) return '';
  return `<cols>${
    sheet.columns.map(({ width, hidden }, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}"`
      + ` customWidth="1"${hidden === true ? ' hidden="1"' : ''}/>`
    ).join('')
  }</cols>`;
}

function mergesXml(sheet: GeneratedSheet): string {
  const merges = sheet.merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  if (merges.length === 0) return '';
  return `<mergeCells count="${String(merges.length)}">${
    merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')
  }</mergeCells>`;
}

function highlightsXml({ highlights = [] }: GeneratedSheet, styles: StyleSheet): string {
  return highlights.map((highlight, index) => {
    const look = styles.entry('dxfs', `<dxf><font><color rgb="FF${highlightColour(highlight)}"/></font></dxf>`);
    return `<conditionalFormatting sqref="${areaAddress(highlight.area)}"><cfRule type="expression" dxfId="${String(look)}"`
      + ` priority="${String(index + 1)}"><formula>${escapeXml(highlightFormula(highlight))}</formula></cfRule></conditionalFormatting>`;
  }).join('');
}
