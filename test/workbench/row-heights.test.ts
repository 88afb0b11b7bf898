import { openXlsx } from '../../src/hosts/file';
import { sheetData } from '../../src/workbench/grid/book';
import { contentTypes, declaration, main, pack, relationships, rels } from '../support/xlsx/pack';

const long = '对照年初目标逐项说明完成情况，未完成的说明原因和下一步措施';

/** One sheet of two columns (10 and 60 characters wide) whose cells wrap; `rows` are its rows as XML. */
function book(rows: string, merges = ''): Uint8Array {
  return pack({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/styles.xml': 'styles',
      'xl/worksheets/sheet1.xml': 'worksheet',
    }),
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/>`
        + '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': rels(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="10" customWidth="1"/>`
      + `<col min="2" max="2" width="60" customWidth="1"/></cols><sheetData>${rows}</sheetData>${merges}</worksheet>`,
    'xl/styles.xml':
      `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font>`
        + '<sz val="22"/><name val="宋体"/></font></fonts>'
      + '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
      + '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf applyAlignment="1">'
      + '<alignment wrapText="1"/></xf><xf fontId="1"/></cellXfs></styleSheet>',
  });
}

const cell = (at: string, text: string, style = 1): string => `<c r="${at}" s="${String(style)}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Heights the grid is given by row number as Excel counts. */
async function heights(rows: string, merges = ''): Promise<Record<string, number>> {
  const workbook = await openXlsx(book(rows, merges), '表.xlsx');
  const sheet = (await workbook.read()).sheets[0]!;
  const { rowData } = sheetData(sheet, { look: workbook.look(), marks: new Map() });
  return Object.fromEntries(Object.entries(rowData ?? {}).map(([row, data]) => [String(Number(row) + 1), data?.h ?? 0]));
}

it('a row the file states no height for is as high as its wrapped text needs', async () => {
  const found = await heights(
    `<row r="1">${cell('A1', long)}</row><row r="2">${cell('A2', '短')}</row><row r="3">${cell('B3', long + long)}</row>`,
  );
  expect(found['1']).toBeGreaterThan(100);
  expect(Object.keys(found)).toEqual(['1', '3']);
  expect(found['3']).toBeLessThan(found['1']!);
});

it('a height the file states stays, and neither a text that does not wrap nor one merged over rows asks for more', async () => {
  expect(
    await heights(
      `<row r="1" ht="30">${cell('A1', long)}</row><row r="2">${cell('A2', long, 0)}</row><row r="3">${cell('A3', long)}</row>`,
      '<mergeCells count="1"><mergeCell ref="A3:A6"/></mergeCells>',
    ),
  ).toEqual({ 1: 40 });
});

it('a title in a large font has the room of its line', async () => {
  const found = await heights(`<row r="1">${cell('A1', '自评表', 2)}</row><row r="2">${cell('A2', '自评表', 1)}</row>`);
  expect(Object.keys(found)).toEqual(['1']);
  expect(found['1']).toBeGreaterThan(30);
});

it('a text merged over columns has their width', async () => {
  const alone = await heights(`<row r="1">${cell('A1', long)}</row>`);
  const merged = await heights(`<row r="1">${cell('A1', long)}</row>`, '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
  expect(merged['1'] ?? 0).toBeLessThan(alone['1']!);
});
