import { openXlsx } from '../../src/hosts/file';
import { highlightFormula } from '../../src/hosts/highlights';
import { styles } from '../../src/hosts/styles';
import type { GeneratedHighlight } from '../../src/writeback';
import { excelOf } from '../support/excel';
import { sheetOf, workbookOf } from '../support/workbook';
import { bookBytes } from '../support/xlsx/book';
import { all, parseXml, sheetPart } from '../support/xlsx/look';
import { unpack } from '../support/xlsx/pack';
import { generated, plan } from './contract';

const highlight: GeneratedHighlight = { area: { top: 1, left: 0, bottom: 9, right: 0 }, words: '【待"补充', style: 'missing' };
const made = plan({ sheets: [{ ...generated('报告', ''), highlights: [highlight] }] });

describe('letters coloured while a cell holds some words', () => {
  it('go by a formula on the first cell of their area, quotes doubled', () => {
    expect(highlightFormula(highlight)).toBe('ISNUMBER(FIND("【待""补充",A2))');
  });

  it('stand in a file as one conditional format with the letters of the style', async () => {
    const book = await openXlsx(bookBytes({ sheets: [{ name: '表', rows: [['甲']] }] }), '表.xlsx');
    await book.apply(made);
    const parts = unpack(await book.save());
    const [format, ...more] = all(parseXml(parts[sheetPart(parts, '报告')]!), 'conditionalFormatting');
    expect(more).toEqual([]);
    expect(format!.attributes['sqref']).toBe('A2:A10');
    const rule = all(format!, 'cfRule')[0]!;
    expect(rule.attributes['type']).toBe('expression');
    const look = all(parseXml(parts['xl/styles.xml']!), 'dxf')[Number(rule.attributes['dxfId'])]!;
    expect(all(look, 'color')[0]!.attributes['rgb']).toBe(`FF${styles.missing.colour!}`);
    expect(parts[sheetPart(parts, '报告')]).toContain('<formula>ISNUMBER(FIND(&quot;【待&quot;&quot;补充&quot;,A2))</formula>');
  });

  it('stand in Excel as one rule, once, however often the sheet is made', async () => {
    const { double, workbook } = excelOf(workbookOf([sheetOf({ name: '表', rows: [['甲']] })]));
    await workbook.apply(made);
    await workbook.apply(made);
    const { rules } = double.book.sheets.find(({ name }) => name === '报告')!;
    expect(rules.map(({ type, areas, formula, font }) => ({ type, areas, formula, font }))).toEqual([
      { type: 'Custom', areas: [highlight.area], formula: '=ISNUMBER(FIND("【待""补充",A2))',
        font: { color: `#${styles.missing.colour!}` } },
    ]);
  });
});
