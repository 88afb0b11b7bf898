import { plain, type Area } from '../../../../figures';
import type { GeneratedChart, GeneratedSheet } from '../../../../writeback';
import { escapeXml } from '../../xml/text';
import { absoluteReference } from './cells-xml';

const colours = ['4472C4', 'ED7D31', '70AD47', 'FFC000', '5B9BD5', 'A5A5A5'];
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const chartUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const mainUri = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const drawingUri = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const relationshipsUri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A chart part: bars or columns over areas of the sheet, with the values as they are now so that any reader can draw it. */
export function chartXml(chart: GeneratedChart, sheet: GeneratedSheet): string {
  const bars = chart.type === 'bar';
  const series = chart.series.map(({ name, values }, index) => seriesXml(chart, sheet, name, values, index)).join('');
  const legend = chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return `${declaration}<c:chartSpace xmlns:c="${chartUri}" xmlns:a="${mainUri}" xmlns:r="${relationshipsUri}">`
    + '<c:roundedCorners val="0"/><c:chart>'
    + '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/>'
    + `<a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    + `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${bars ? 'bar' : 'col'}"/>`
    + `<c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>`
    + `<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>${namesAxis(bars)}${figuresAxis(bars, chart.percent)}`
    + `</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

/** Bars are read from the top like the table beside them. */
const namesAxis = (bars: boolean): string =>
  `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`
  + `<c:axPos val="${bars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`
  + '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
  + '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
  + '<c:noMultiLvlLbl val="0"/></c:catAx>';

const figuresAxis = (bars: boolean, percent: boolean): string =>
  '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>'
  + `<c:axPos val="${bars ? 'b' : 'l'}"/>`
  + '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
  + `<c:numFmt formatCode="${percent ? '0%' : 'General'}" sourceLinked="0"/>`
  + '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
  + `<c:crossAx val="111111111"/><c:crosses val="${bars ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;

function seriesXml(chart: GeneratedChart, sheet: GeneratedSheet, name: string, values: Area, index: number): string {
  const colour = colours[index % colours.length]!;
  const format = chart.percent ? '0.00%' : 'General';
  const points = (area: Area): readonly string[] => cellsOf(sheet, area).map((value, at) =>
    (value === null ? '' : `<c:pt idx="${String(at)}"><c:v>${escapeXml(value)}</c:v></c:pt>`));
  const names = points(chart.categories);
  const figures = points(values);
  return `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`
    + `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
    + `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`
    + '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
    + '<c:showBubbleSize val="0"/></c:dLbls>'
    + `<c:cat><c:strRef><c:f>${escapeXml(absoluteReference(sheet.name, chart.categories))}</c:f>`
    + `<c:strCache><c:ptCount val="${String(names.length)}"/>${names.join('')}</c:strCache></c:strRef></c:cat>`
    + `<c:val><c:numRef><c:f>${escapeXml(absoluteReference(sheet.name, values))}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>`
    + `<c:ptCount val="${String(figures.length)}"/>${figures.join('')}</c:numCache></c:numRef></c:val></c:ser>`;
}

/** The cells of an area as text, row by row; null: blank. */
function cellsOf(sheet: GeneratedSheet, area: Area): (string | null)[] {
  const found: (string | null)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.rows[row]?.cells.find((cell) => cell.column === column)?.value ?? null;
      found.push(value === null || typeof value === 'string' ? value : plain(value));
    }
  }
  return found;
}

/** A drawing part that places charts over cells; chart `n` by relationship `relations[n]`. */
export function drawingXml(charts: readonly GeneratedChart[], relations: readonly string[]): string {
  const anchors = charts.map(({ anchor, title }, index) =>
    `<xdr:twoCellAnchor>${corner('from', anchor.top, anchor.left)}${corner('to', anchor.bottom + 1, anchor.right + 1)}`
    + '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>'
    + `<xdr:cNvPr id="${String(index + 2)}" name="${escapeXml(title)}" descr="${escapeXml(title)}"/>`
    + '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${chartUri}"><c:chart xmlns:c="${chartUri}" r:id="${relations[index]!}"/></a:graphicData></a:graphic>`
    + '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>');
  const namespaces = `xmlns:xdr="${drawingUri}" xmlns:a="${mainUri}" xmlns:r="${relationshipsUri}"`;
  return `${declaration}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}

function corner(name: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>`
    + `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
