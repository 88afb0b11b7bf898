import { parseAddress, valueAt, type RawValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../../src/figures';
import { openXlsx } from '../../../../src/hosts/file';
import { bookParts } from '../../../support/xlsx/book';
import { declaration, main, pack, relationships, rels, type Parts } from '../../../support/xlsx/pack';

const base = bookParts({ sheets: [{ name: '表一', rows: [['占位']], formats: { A1: '0.0%' } }] });
const sheetPart = 'xl/worksheets/sheet1.xml';
const sheet = (inside: string, attributes = `xmlns="${main}"`, p = ''): string =>
  `${declaration}<${p}worksheet ${attributes}>${inside}</${p}worksheet>`;
const data = (rows: string): string => sheet(`<sheetData>${rows}</sheetData>`);
const strings = (items: string): Parts => ({
  'xl/_rels/workbook.xml.rels': rels(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], [
    'sharedStrings',
    'sharedStrings.xml',
  ]),
  'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${items}</sst>`,
});

async function read(changed: Parts): Promise<WorkbookSnapshot> {
  return (await openXlsx(pack({ ...base, ...changed }), '测试.xlsx')).read();
}

async function first(changed: Parts): Promise<SheetSnapshot> {
  return (await read(changed)).sheets[0]!;
}

function at(snapshot: SheetSnapshot, address: string): RawValue {
  const { row, column } = parseAddress(address)!;
  return valueAt(snapshot, row, column);
}

describe('reading values', () => {
  it.each([
    ['a number', '<c r="A1"><v>117.546</v></c>', 117.546],
    ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>优&amp;良</v></c>', '优&良'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>=48人</t></is></c>', '=48人'],
    [
      'rich text without its phonetics',
      '<c r="A1" t="inlineStr"><is><r><t>桥</t></r><r><rPr><b/></rPr><t>梁</t></r><rPh sb="0" eb="1"><t>qiao</t></rPh></is></c>',
      '桥梁',
    ],
    ['escapes of characters', '<c r="A1" t="inlineStr"><is><t>甲_x000D_&#10;乙_x005F_x0041_</t></is></c>', '甲\r\n乙_x0041_'],
    ['white space where it is kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>', ' 甲 '],
    ['a text without the white space nobody kept', '<c r="A1" t="inlineStr"><is><t>\n  甲\n</t></is></c>', '甲'],
    ['an ISO date', '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', 45657.5],
    ['a blank with a style', '<c r="A1" s="1"/>', null],
    ['an empty text as blank', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
  ])('reads %s', async (_, cell, value) => {
    expect(at(await first({ [sheetPart]: data(`<row r="1">${cell}</row>`) }), 'A1')).toBe(value);
  });

  it('reads shared strings, rich ones and ones with phonetics', async () => {
    const items =
      '<si><t>指标</t></si><si><r><t>分</t></r><r><t>值</t></r></si><si><t>得分</t><rPh sb="0" eb="2"><t>ふりがな</t></rPh>'
        + '<phoneticPr fontId="0"/></si><si/>';
    const snapshot = await first({
      ...strings(items),
      [sheetPart]: data(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s">'
          + '<v>3</v></c></row>',
      ),
    });
    expect(snapshot.values).toEqual([['指标', '分值', '得分']]);
  });

  it('reads cells and rows without addresses after their predecessors', async () => {
    const snapshot = await first({
      [sheetPart]: data(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v>'
          + '</c></row>',
      ),
    });
    expect([at(snapshot, 'A1'), at(snapshot, 'B1'), at(snapshot, 'C4'), at(snapshot, 'D4'), at(snapshot, 'A5')]).toEqual([
      1,
      2,
      3,
      4,
      5,
    ]);
  });

  it('takes the used range from cells that hold something, whatever the dimension says', async () => {
    const snapshot = await first({
      [sheetPart]: sheet(
        '<dimension ref="A1:XFD9999"/><sheetData><row r="3"><c r="B3"><v>1</v></c><c r="C3" s="1"/></row><row r="900">'
          + '<c r="Z900" s="1"/></row></sheetData>',
      ),
    });
    expect([snapshot.top, snapshot.left, snapshot.values]).toEqual([2, 1, [[1]]]);
    expect(snapshot.format(899, 25)).toBe('0.0%');
  });

  it('holds a value only in the first cell of a merge', async () => {
    const snapshot = await first({
      [sheetPart]: sheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c>'
          + '<c r="C2"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      ),
    });
    expect(snapshot.values).toEqual([[1, null], [null, null, 4]]);
    expect(snapshot.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });
});

describe('reading whatever wrote the file', () => {
  it('reads prefixed namespaces', async () => {
    const snapshot = await first({
      [sheetPart]: sheet(
        '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>'
          + '<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells>',
        `xmlns:x="${main}"`,
        'x:',
      ),
      'xl/workbook.xml':
        `<x:workbook xmlns:x="${main}" xmlns:rel="${relationships}"><x:sheets>`
          + '<x:sheet name="带前缀" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>',
    });
    expect([snapshot.name, snapshot.id, snapshot.values, snapshot.merges?.length]).toEqual(['带前缀', '7', [['甲']], 1]);
  });

  it('reads strict files', async () => {
    const strict = (text: string): string =>
      text.replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = Object.fromEntries(Object.entries(base).map(([name, part]) => [name, strict(part as string)]));
    expect((await (await openXlsx(pack(parts), '严格.xlsx')).read()).sheets[0]!.values).toEqual([['占位']]);
  });

  it.each([['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]])('reads %s with its mark', async (encoding, mark) => {
    const bytes = Buffer.from(
      data('<row r="1"><c r="A1" t="inlineStr"><is><t>绩效</t></is></c></row>').replace('UTF-8', 'UTF-16'),
      'utf16le',
    );
    const part = new Uint8Array([...mark, ...(encoding === 'utf-16be' ? bytes.swap16() : bytes)]);
    expect(at(await first({ [sheetPart]: part }), 'A1')).toBe('绩效');
  });

  it('reads UTF-8 with a mark, and targets from the root', async () => {
    const snapshot = await first({
      [sheetPart]: `\ufeff${data('<row r="1"><c r="A1"><v>1</v></c></row>')}`,
      'xl/_rels/workbook.xml.rels': rels(['worksheet', '/xl/worksheets/sheet1.xml'], ['styles', '/xl/styles.xml']),
    });
    expect(snapshot.values).toEqual([[1]]);
  });

  it('counts days from 1900 also where the file counts from 1904', async () => {
    const snapshot = await first({
      'xl/workbook.xml': (base['xl/workbook.xml'] as string).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
      'xl/styles.xml': (base['xl/styles.xml'] as string).replace('numFmtId="200" fontId', 'numFmtId="14" fontId'),
      [sheetPart]: data('<row r="1"><c r="A1" s="1"><v>44195</v></c><c r="B1"><v>44195</v></c></row>'),
    });
    expect(snapshot.values).toEqual([[45657, 44195]]);
    expect(snapshot.format(0, 0)).toBe('yyyy/m/d');
  });

  it.each([[1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [9, '0%'], [10, '0.00%'], [49, '@'], [163, 'General']])(
    'knows the format with the id %s without its being written', async (id, format) => {
      const snapshot = await first({
        'xl/styles.xml': (base['xl/styles.xml'] as string).replace('numFmtId="200" fontId', `numFmtId="${String(id)}" fontId`),
        [sheetPart]: data('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>'),
      });
      expect(snapshot.format(0, 0)).toBe(format);
    });

  it('works out shared formulas and shows array formulas', async () => {
    const snapshot = await first({
      [sheetPart]: data(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D$1:D1)&amp;"B1"+\'一 表\'!B1</f><v>1</v></c>'
          + '<c r="E1"><f t="array" ref="E1:E2">B1:B2*2</f><v>2</v></c></row>'
          + '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    });
    expect(snapshot.formula(2, 0)).toBe('=B3*$C$1+SUM(D$1:D3)&"B1"+\'一 表\'!B3');
    expect(snapshot.formula(0, 4)).toBe('=B1:B2*2');
    expect(snapshot.formula(1, 0)).toBeNull();
  });

  it('tells hidden sheets, rows and columns, protection, and a filter that hides rows', async () => {
    const filtered = '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>';
    const snapshot = await read({
      'xl/workbook.xml': (base['xl/workbook.xml'] as string).replace(
        '<sheets>',
        '<workbookProtection lockStructure="1"/><sheets>',
      ).replace(' r:id', ' state="veryHidden" r:id'),
      [sheetPart]: sheet(
        '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
          + `<row r="4" hidden="1"/></sheetData>${filtered}`,
      ),
    });
    const [only] = snapshot.sheets;
    expect([snapshot.isProtected, only!.visible, only!.isProtected, [...only!.hiddenRows], [...only!.hiddenColumns]]).toEqual([
      true,
      false,
      true,
      [3],
      [1, 2],
    ]);
    expect(only!.filtered).toEqual({ top: 0, left: 0, bottom: 8, right: 1 });
  });

  it('tells no filter where no row is hidden', async () => {
    expect((await first({ [sheetPart]: sheet('<sheetData/><autoFilter ref="A1:B9"/>') })).filtered).toBeNull();
  });

  it('gives a cell that is not in the file the format of its row, else of its column', async () => {
    const snapshot = await first({
      [sheetPart]: sheet(
        '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="2" s="1" customFormat="1"><c r="A2" s="0"><v>1</v>'
          + '</c></row></sheetData>',
      ),
    });
    expect([snapshot.format(0, 1), snapshot.format(0, 2), snapshot.format(1, 5), snapshot.format(1, 0)]).toEqual([
      '0.0%',
      'General',
      '0.0%',
      'General',
    ]);
  });

  it('stops at the word of a signal', async () => {
    const workbook = await openXlsx(pack(base), '测试.xlsx');
    await expect(workbook.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ problem: 'cancelled' });
  });
});
