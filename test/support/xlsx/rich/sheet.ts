import { declaration, main, relationships } from '../pack';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The rich sheet's rows: a small self-evaluation with blank scores, formulas of all kinds and hidden rows. */
const rows = '<row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>'
  + '<row r="2" spans="1:6"><c r="A2" s="2" t="s"><v>1</v></c><c r="B2" s="2" t="s"><v>2</v></c><c r="C2" s="2" t="s">'
  + '<v>3</v></c><c r="D2" s="2" t="s"><v>4</v></c><c r="E2" s="2" t="s"><v>5</v></c></row>'
  + '<row r="3" spans="1:6"><c r="A3" t="s"><v>6</v></c><c r="B3" s="3"><v>5</v></c><c r="C3" s="3"/><c r="D3" s="4">'
  + '<v>0.95</v></c><c r="E3" s="5"><v>45657</v></c></row>'
  + '<row r="4" spans="1:6" outlineLevel="1"><c r="A4" t="s"><v>7</v></c><c r="B4" s="3"><v>10</v></c><c r="C4" s="3"/>'
  + '<c r="D4" s="4"><v>1</v></c><c r="E4" t="e"><f>B4/0</f><v>#DIV/0!</v></c></row>'
  + '<row r="5" spans="1:6" hidden="1"><c r="A5" t="inlineStr"><is><t>隐藏行</t></is></c><c r="B5" s="3"><v>1</v></c></row>'
  + '<row r="6" spans="1:6"><c r="A6" t="s"><v>8</v></c><c r="B6" s="3"><f>SUM(B3:B5)</f><v>16</v></c><c r="C6" s="3">'
  + '<f>SUM(C3:C5)</f><v>0</v></c><c r="D6"><f t="shared" ref="D6:D8" si="0">B3*2</f><v>10</v></c><c r="E6">'
  + '<f t="array" ref="E6:E7">B3:B4*2</f><v>10</v></c></row>'
  + '<row r="7" spans="1:6"><c r="A7" t="b"><v>1</v></c><c r="D7"><f t="shared" si="0"/><v>20</v></c><c r="E7"><v>20</v>'
  + '</c></row>'
  + '<row r="8" spans="1:6"><c r="D8"><f t="shared" si="0"/><v>2</v></c><c r="F8" t="str"><f>A3&amp;"项"</f><v>桥梁项</v></c></row>'
  + '<row r="10" spans="1:6"><c r="A10" t="s"><v>9</v></c><c r="B10" t="s"><v>10</v></c></row><row r="11" spans="1:6">'
  + '<c r="A11" t="s"><v>6</v></c><c r="B11"><v>3</v></c></row>';

/** Everything that may stand before and after the rows of a sheet. */
export function richSheet(): string {
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">`
    + '<sheetPr><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>'
    + '<dimension ref="A1:F11"/>'
    + '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0">'
    + '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>'
    + '<selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews>'
    + '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1" x14ac:dyDescent="0.25"/>'
    + '<cols><col min="1" max="1" width="20.5" customWidth="1"/>'
    + '<col min="2" max="4" width="12" customWidth="1" outlineLevel="1"/>'
    + '<col min="8" max="8" width="9" hidden="1" customWidth="1"/></cols>'
    + `<sheetData>${rows}</sheetData>`
    + '<autoFilter ref="A2:E4"/>'
    + '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>'
    + '<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan">'
    + '<formula>6</formula></cfRule></conditionalFormatting>'
    + '<conditionalFormatting sqref="D3:D4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/>'
    + '<cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst>'
    + '<ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="'
    + x14 + '"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>'
    + '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="C3:C4">'
    + '<formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>'
    + '<hyperlinks><hyperlink ref="A10" r:id="rId1"/><hyperlink ref="B10" location="明细!A1" display="明细"/></hyperlinks>'
    + '<printOptions horizontalCentered="1" gridLines="1"/>'
    + '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    + '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/><headerFooter>'
    + '<oddHeader>&amp;C绩效自评</oddHeader><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter>'
    + '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>'
    + '<ignoredErrors><ignoredError sqref="B3" numberStoredAsText="1"/></ignoredErrors>'
    + '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>'
    + `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings>`
    + `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}">`
    + '<x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>'
    + '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>'
    + '<xm:sqref>D3:D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>'
    + `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}">`
    + `<x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1>`
    + '<xm:f>明细!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>'
    + `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}">`
    + '<x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>自评表!B3:B5</xm:f>'
    + '<xm:sqref>F3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>'
    + '</worksheet>';
}

/** A second sheet, hidden and protected. */
export function hiddenSheet(): string {
  return `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:A2"/><sheetData><row r="1"><c r="A1" t="s"><v>6</v>`
    + '</c></row><row r="2"><c r="A2" t="s"><v>7</v></c></row></sheetData>'
    + '<sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>';
}
