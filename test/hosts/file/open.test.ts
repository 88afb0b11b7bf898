import { deflateSync, strToU8, zipSync } from 'fflate';
import { openXlsx, readDocx } from '../../../src/hosts/file';
import { HostError } from '../../../src/hosts/workbook';
import { writeArchive } from '../../../src/hosts/file/zip/write';
import { bookBytes, bookParts } from '../../support/xlsx/book';
import { pack } from '../../support/xlsx/pack';

const good = bookBytes({ sheets: [{ name: '表一', rows: [['绩效', 1]] }] });
const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2000).fill(0)]);
const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const encrypted = new Uint8Array([...compound, ...utf16('EncryptedPackage'), ...new Array<number>(200).fill(0)]);

/** An archive whose sheet claims `size` bytes and holds what `content` deflates to. */
function claiming(size: number, content: Uint8Array): Uint8Array {
  const parts = bookParts({ sheets: [{ name: '表一', rows: [[1]] }] });
  const entries = Object.entries(parts).map(([name, text]) => {
    const bytes = name === 'xl/worksheets/sheet1.xml' ? content : strToU8(text as string);
    return {
      name,
      method: 8,
      crc: 0,
      size: name === 'xl/worksheets/sheet1.xml' ? size : bytes.length,
      compressed: deflateSync(bytes),
      time: 0,
    };
  });
  return writeArchive(entries);
}

const failure = async (bytes: Uint8Array, name: string): Promise<HostError> => {
  try {
    await (await openXlsx(bytes, name)).read();
  } catch (error) {
    return error as HostError;
  }
  throw new Error('was opened');
};

describe('what is no .xlsx', () => {
  it.each([
    ['an encrypted workbook', encrypted, '加密.xlsx', 'encrypted'],
    ['an old .xls', compound, '旧表.xls', 'legacy-xls'],
    ['an old .xls called .xlsx', compound, '旧表.xlsx', 'legacy-xls'],
    ['a WPS .et', compound, '表.et', 'wps-et'],
    ['a CSV called .xlsx', strToU8('指标,得分\n桥梁,5\n'), '表.xlsx', 'not-a-zip'],
    ['a web page called .xlsx', strToU8('<html><table></table></html>'), '表.xlsx', 'not-a-zip'],
    ['nothing', new Uint8Array(0), '空.xlsx', 'truncated'],
    ['a file cut in the middle', good.subarray(0, good.length >> 1), '断.xlsx', 'truncated'],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), '包.xlsx', 'not-a-workbook'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('a') }), '表.xlsb', 'not-a-workbook'],
    ['a sheet that claims gigabytes', claiming(3_000_000_000, strToU8('<a/>')), '弹.xlsx', 'too-large'],
    ['a sheet larger than it claims', claiming(10, new Uint8Array(5_000_000)), '弹.xlsx', 'too-large'],
    ['a large sheet far larger than it claims', claiming(1_100_000, randomBytes(1_500_000)), '弹.xlsx', 'too-large'],
    ['a sheet smaller than it claims', claiming(500, strToU8('<worksheet></worksheet>')), '坏.xlsx', 'truncated'],
    [
      'a workbook whose sheet is lacking',
      pack(Object.fromEntries(
        Object.entries(bookParts({ sheets: [{ name: '表一', rows: [[1]] }] }))
          .filter(([part]) => part !== 'xl/worksheets/sheet1.xml'),
      )),
      '缺.xlsx',
      'truncated',
    ],
    [
      'a sheet that is not well-formed',
      pack({
        ...bookParts({ sheets: [{ name: '表一', rows: [[1]] }] }),
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row',
      }),
      '坏.xlsx',
      'truncated',
    ],
  ])('says so of %s', async (_, bytes, name, problem) => {
    const error = await failure(bytes, name);
    expect(error).toBeInstanceOf(HostError);
    expect(error.problem).toBe(problem);
    expect(error.message).toContain(name);
  });

  it('never fails but with a HostError, whichever byte is damaged', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const bytes = good.slice();
      bytes[at] = bytes[at]! ^ 0xff;
      try {
        await (await openXlsx(bytes, '坏.xlsx')).read();
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
      }
    }
  });

  it('refuses a sheet whose cells would fill all memory', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, row) =>
        `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c><c r="A${String(row + 1)}"><v>1</v></c></row>`,
    ).join('');
    const parts = {
      ...bookParts({ sheets: [{ name: '表一', rows: [[1]] }] }),
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    };
    expect((await failure(pack(parts), '大.xlsx')).problem).toBe('too-large');
  });
});

/** Bytes that do not shrink, the same each time. */
function randomBytes(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => (seed = (seed * 48_271) % 2_147_483_647) & 0xff);
}

describe('a .docx', () => {
  it('says so where it is none', async () => {
    await expect(readDocx(good, '报告.docx')).rejects.toMatchObject({ problem: 'not-a-document' });
    await expect(readDocx(strToU8('<html></html>'), '报告.docx')).rejects.toMatchObject({ problem: 'not-a-document' });
    await expect(readDocx(compound, '报告.doc')).rejects.toMatchObject({ problem: 'not-a-document' });
    await expect(readDocx(encrypted, '报告.docx')).rejects.toMatchObject({ problem: 'encrypted' });
  });
});
