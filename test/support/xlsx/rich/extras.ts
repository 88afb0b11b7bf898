import { strToU8 } from 'fflate';
import { declaration, main, relationships, rels, type Parts } from '../pack';

const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const c = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const xdr = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** A picture of one pixel. */
export const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);

const corner = (name: string, col: number, row: number): string =>
  `<xdr:${name}><xdr:col>${String(col)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${
    String(row)
  }</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const anchor = (col: number, inside: string): string =>
  `<xdr:twoCellAnchor>${corner('from', col, 12)}${corner('to', col + 2, 18)}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const shape = (id: number, name: string): string => `<xdr:cNvPr id="${String(id)}" name="${name}"/>`;
const geometry = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

const drawing = `${declaration}<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}" xmlns:r="${relationships}">`
  + anchor(
    0,
    `<xdr:pic><xdr:nvPicPr>${
      shape(2, '图片')
    }<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${geometry}</xdr:spPr></xdr:pic>`,
  )
  + anchor(
    3,
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${
      shape(3, '文本框')
    }<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>${geometry}</xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>填报须知</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  )
  + anchor(
    6,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${
      shape(4, '图表')
    }<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  )
  + '</xdr:wsDr>';

const chart =
  `${declaration}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${relationships}"><c:chart><c:plotArea><c:layout/>`
    + '<c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评表!$B$3:$B$4</c:f>'
    + '</c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const comments =
  `${declaration}<comments xmlns="${main}"><authors><author>复核人</author>`
    + '<author>tc={AAAAAAAA-0000-0000-0000-000000000001}</author></authors><commentList>'
  + '<comment ref="B3" authorId="0"><text><r><rPr><b/><sz val="9"/><rFont val="宋体"/></rPr><t>复核：</t></r><r>'
  + '<t xml:space="preserve"> 已核对</t></r></text></comment>'
  + '<comment ref="B4" authorId="1"><text><t>[Threaded comment] 请说明</t></text></comment></commentList></comments>';

const note = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${
    String(id)
  }" type="#_x0000_t202" style="position:absolute;width:120pt;height:80pt;visibility:hidden" fillcolor="#ffffe1"><v:textbox><div style='text-align:left'></div></v:textbox>`
  + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>3, 15, 1, 10, 6, 31, 6, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${
    String(row)
  }</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
  + '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
  + '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  + `${note(1025, 2, 1)}${note(1026, 3, 1)}</xml>`;

/** What hangs on the rich sheet: drawing, comments old and new, table, printer settings; beside it persons and custom XML. */
export const extras: Parts = {
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['hyperlink', 'https://example.com/form'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
    ['table', '../tables/table1.xml'],
    ['http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'],
  ),
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': rels(['image', '../media/image1.png'], ['chart', '../charts/chart1.xml']),
  'xl/media/image1.png': png,
  'xl/charts/chart1.xml': chart,
  'xl/comments1.xml': comments,
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/threadedComments/threadedComment1.xml':
    `${declaration}<ThreadedComments xmlns="${threaded}">`
      + '<threadedComment ref="B4" dT="2024-12-31T08:00:00.00" personId="{BBBBBBBB-0000-0000-0000-000000000001}" id="{AAAAAAAA-0000-0000-0000-000000000001}"><text>请说明</text></threadedComment></ThreadedComments>',
  'xl/persons/person.xml':
    `${declaration}<personList xmlns="${threaded}">`
      + '<person displayName="复核人" id="{BBBBBBBB-0000-0000-0000-000000000001}" userId="reviewer" providerId="None"/>'
      + '</personList>',
  'xl/tables/table1.xml':
    `${declaration}<table xmlns="${main}" id="1" name="明细表" displayName="明细表" ref="A10:B11" totalsRowShown="0">`
      + '<autoFilter ref="A10:B11"/><tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="数量"/>'
      + '</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
  'xl/printerSettings/printerSettings1.bin': strToU8('\u0001printer\u0000settings'),
  'customXml/item1.xml': '<budget xmlns="urn:example:budget"><code>001</code></budget>',
  'customXml/itemProps1.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{12345678-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  'customXml/_rels/item1.xml.rels': rels(['customXmlProps', 'itemProps1.xml']),
};
