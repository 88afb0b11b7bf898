import { Decimal } from '../../../../src/figures';
import { openXlsx } from '../../../../src/hosts/file';
import { styles, type CellStyle } from '../../../../src/hosts/styles';
import type { GeneratedCell, StyleName } from '../../../../src/writeback';
import { bookBytes } from '../../../support/xlsx/book';
import { all, parseXml, sheetPart, type XmlNode } from '../../../support/xlsx/look';
import { unpack } from '../../../support/xlsx/pack';
import { generated, plan } from '../../contract';

const names = Object.keys(styles) as StyleName[];
const formats: Readonly<Record<string, string>> = { '0': 'General', '1': '0', '2': '0.00', '4': '#,##0.00', '9': '0%', '10': '0.00%' };

/** A sheet of ours with one cell of each look, and what a real XML parser finds of it in the file. */
async function cellsOf(rows: readonly GeneratedCell[]): Promise<{ cells: readonly XmlNode[]; styles: XmlNode }> {
  const book = await openXlsx(bookBytes({ sheets: [{ name: '表', rows: [['甲']], formats: { A1: '0.000' } }] }), '表.xlsx');
  await book.apply(plan({ sheets: [{ ...generated('清单', ''), rows: rows.map((cell) => ({ height: null, cells: [cell] })) }] }));
  const parts = unpack(await book.save());
  return { cells: all(parseXml(parts[sheetPart(parts, '清单')]!), 'c'), styles: parseXml(parts['xl/styles.xml']!) };
}

const child = (node: XmlNode, name: string): XmlNode | undefined => node.children.find((one) => one.name === name);

function lookOf(sheet: XmlNode, cell: XmlNode): CellStyle {
  const nth = (section: string, index: string): XmlNode => child(sheet, section)!.children[Number(index)]!;
  const { attributes, children: [alignment] } = nth('cellXfs', cell.attributes['s']!);
  const font = nth('fonts', attributes['fontId']!);
  const fill = nth('fills', attributes['fillId']!).children[0]!;
  const borders = nth('borders', attributes['borderId']!).children.filter(({ name }) => name !== 'diagonal');
  const own = all(sheet, 'numFmt').find((one) => one.attributes['numFmtId'] === attributes['numFmtId']);
  const { horizontal = null, vertical, wrapText } = alignment!.attributes as Record<string, string>;
  return {
    font: child(font, 'name')!.attributes['val']!, size: Number(child(font, 'sz')!.attributes['val']),
    bold: child(font, 'b') !== undefined, underline: child(font, 'u') !== undefined,
    colour: child(font, 'color')?.attributes['rgb']?.slice(2) ?? null,
    fill: fill.attributes['patternType'] === 'none' ? null : child(fill, 'fgColor')?.attributes['rgb']?.slice(2) ?? 'a pattern',
    horizontal: horizontal as CellStyle['horizontal'], vertical: vertical as CellStyle['vertical'], wrap: wrapText === '1',
    border: borders.every(({ attributes: { style } }) => style === 'thin'),
    format: own?.attributes['formatCode'] ?? formats[attributes['numFmtId']!]!,
  };
}

it('looks in the file as the table of looks says, cell by cell', async () => {
  const { cells, styles: sheet } = await cellsOf(names.map((style) => ({ column: 0, value: '文', style })));
  expect(cells.map((cell, index) => [names[index], lookOf(sheet, cell)])).toEqual(names.map((name) => [name, styles[name]]));
});

it('holds a formula only where one is meant, with its value', async () => {
  const { cells } = await cellsOf([
    { column: 0, value: '文', style: 'text' }, { column: 0, value: new Decimal('0.5'), style: 'number' }, { column: 0, value: null, style: 'input' },
    { column: 0, value: new Decimal('0.5'), style: 'percent2', formula: '1-0.5' }, { column: 0, value: '是', style: 'text', formula: 'IF(1<2,"是","")' },
    { column: 0, value: null, style: 'number', formula: '1+1' },
  ]);
  expect(cells.map((cell) => [child(cell, 'f')?.text, child(cell, 'v')?.text ?? all(cell, 't')[0]?.text])).toEqual([
    [undefined, '文'], [undefined, '0.5'], [undefined, undefined], ['1-0.5', '0.5'], ['IF(1<2,"是","")', '是'], ['1+1', undefined],
  ]);
});
