import { contentTypes, declaration, main, relationships, rels, type Parts } from '../pack';
import { extras } from './extras';
import { hiddenSheet, richSheet } from './sheet';

const styles =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0000"/>`
    + '<numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>'
  + '<fonts count="3"><font><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font><font><b/>'
  + '<sz val="18"/><color theme="1"/><name val="黑体"/></font><font><i/><u/><sz val="11"/><color rgb="FF0000FF"/>'
  + '<name val="Calibri"/></font></fonts>'
  + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>'
  + '<patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/><bgColor indexed="64"/></patternFill></fill></fills>'
  + '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin">'
  + '<color auto="1"/></left><right style="double"><color rgb="FFFF0000"/></right><top/><bottom style="dashed">'
  + '<color auto="1"/></bottom><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  + '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">'
  + '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>'
  + '<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>'
  + '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"><protection locked="0"/></xf>'
  + '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
  + '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font>'
  + '<color rgb="FF006100"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const strings =
  `${declaration}<sst xmlns="${main}" count="14" uniqueCount="11"><si><t>绩效自评表</t></si><si><t>指标</t></si><si><t>分值</t></si>`
    + '<si><t>得分</t></si><si><t>完成率</t></si><si><t>日期</t></si>'
  + '<si><r><t>桥</t></r><r><rPr><b/><sz val="12"/><rFont val="宋体"/></rPr><t>梁</t></r></si><si><t>东京</t><rPh sb="0" eb="2">'
  + '<t>トウキョウ</t></rPh><phoneticPr fontId="0" type="noConversion"/></si><si><t xml:space="preserve">合计 </t></si><si>'
  + '<t>名称</t></si><si><t>数量</t></si></sst>';

const theme =
  `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="单位主题"><a:themeElements>`
    + '<a:clrScheme name="c"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2>'
    + '<a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>'
  + [1, 2, 3, 4, 5, 6].map((index) =>
    `<a:accent${String(index)}><a:srgbClr val="4472C${String(index)}"/></a:accent${String(index)}>`
  ).join('')
  + '<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>'
  + '<a:fontScheme name="f"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>'
  + '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>'
  + '<a:fmtScheme name="s"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill>'
  + '<a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>'
  + '<a:lnStyleLst>'
  + '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)
  + `</a:lnStyleLst><a:effectStyleLst>${
    '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)
  }</a:effectStyleLst><a:bgFillStyleLst>${
    '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)
  }</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A workbook with each of the 40 features of office.md, as Excel writes it. */
export function richWorkbook(): Parts {
  return {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/worksheets/sheet2.xml': 'worksheet',
      'xl/styles.xml': 'styles',
      'xl/sharedStrings.xml': 'sharedStrings',
      'xl/comments1.xml': 'comments',
      'xl/tables/table1.xml': 'table',
      'xl/calcChain.xml': 'calcChain',
      'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
      'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
      'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
      'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
      'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    }, {
      png: 'image/png',
      vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
    }),
    '_rels/.rels': rels(
      ['officeDocument', 'xl/workbook.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
    ),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr defaultThemeVersion="124226"/>`
        + '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000" activeTab="0"/>'
        + '</bookViews>'
      + '<sheets><sheet name="自评表" sheetId="3" r:id="rId1"/><sheet name="明细" sheetId="5" state="hidden" r:id="rId2"/></sheets>'
      + '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">自评表!$A$2:$E$4</definedName>'
      + '<definedName name="_xlnm.Print_Titles" localSheetId="0">自评表!$1:$2</definedName>'
      + '<definedName name="总分">自评表!$B$6</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['theme', 'theme/theme1.xml'],
      ['calcChain', 'calcChain.xml'],
      ['customXml', '../customXml/item1.xml'],
      ['http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
    ),
    'xl/worksheets/sheet1.xml': richSheet(),
    'xl/worksheets/sheet2.xml': hiddenSheet(),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    'xl/theme/theme1.xml': theme,
    'xl/calcChain.xml':
      `${declaration}<calcChain xmlns="${main}"><c r="B6" i="3"/><c r="C6"/><c r="E4"/><c r="D6"/><c r="D7"/><c r="D8"/>`
        + '<c r="E6" a="1"/><c r="F8"/></calcChain>',
    ...extras,
    'docProps/core.xml':
      `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>绩效自评</dc:title></cp:coreProperties>`,
    'docProps/app.xml':
      `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`
        + '<Application>Microsoft Excel</Application><Company>云岭县</Company></Properties>',
    'docProps/custom.xml':
      `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="批次"><vt:lpwstr>2024</vt:lpwstr></property></Properties>`,
  };
}
