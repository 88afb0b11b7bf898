import { address, type RawValue } from '../../../src/figures';
import { areaOf, type SheetSketch } from '../workbook';
import { contentTypes, declaration, main, pack, relationships, rels, type Parts } from './pack';

/** A workbook as a test writes it down. */
export interface BookSketch {
  readonly sheets: readonly SheetSketch[];
  readonly isProtected?: boolean;
  /** Notes of the user by sheet and A1 address. */
  readonly notes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The parts of a small, plain workbook as sketched; texts inline. */
export function bookParts(book: BookSketch): Parts {
  const formats = [...new Set(book.sheets.flatMap((sheet) => Object.values(sheet.formats ?? {})))];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main', 'xl/styles.xml': 'styles',
      ...Object.fromEntries(book.sheets.map((_, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, 'worksheet'])),
      ...Object.fromEntries(
        book.sheets.flatMap((sheet, index) =>
          (book.notes?.[sheet.name] ? [[`xl/comments${String(index + 1)}.xml`, 'comments']] : [])),
      ),
    }, { vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}">`
      + (book.isProtected === true ? '<workbookProtection lockStructure="1"/>' : '')
      + `<sheets>${
        book.sheets.map((sheet, index) =>
          `<sheet name="${escape(sheet.name)}" sheetId="${String(index + 1)}"${
            sheet.visible === false ? ' state="hidden"' : ''
          } r:id="rId${String(index + 1)}"/>`
        ).join('')
      }</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ...book.sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const),
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': stylesPart(formats),
  };
  book.sheets.forEach((sheet, index) => {
    const notes = book.notes?.[sheet.name];
    const number = String(index + 1);
    parts[`xl/worksheets/sheet${number}.xml`] = sheetPart(sheet, formats, notes !== undefined);
    if (!notes) return;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = rels(['vmlDrawing', `../drawings/vmlDrawing${number}.vml`], [
      'comments',
      `../comments${number}.xml`,
    ]);
    parts[`xl/comments${number}.xml`] = commentsPart(notes);
    parts[`xl/drawings/vmlDrawing${number}.vml`] = vmlPart(notes);
  });
  return parts;
}

/** The bytes of such a workbook. */
export function bookBytes(book: BookSketch): Uint8Array {
  return pack(bookParts(book));
}

function stylesPart(formats: readonly string[]): string {
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${
    String(formats.length + 1)
  }"><numFmt numFmtId="199" formatCode="0.0000"/>${
    formats.map((code, index) => `<numFmt numFmtId="${String(200 + index)}" formatCode="${escape(code)}"/>`).join('')
  }</numFmts>`
    + '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${String(formats.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${
      formats.map((_, index) =>
        `<xf numFmtId="${String(200 + index)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`
      ).join('')
    }</cellXfs></styleSheet>`;
}

function sheetPart(sheet: SheetSketch, formats: readonly string[], noted: boolean): string {
  const origin = areaOf(sheet.at ?? 'A1');
  const hidden = new Set(sheet.hiddenRows ?? []);
  const rows = sheet.rows.map((row, index) => {
    const number = origin.top + index;
    const cells = row.map((value, offset) => cellPart(number, origin.left + offset, value ?? null, sheet, formats)).join('');
    return `<row r="${String(number + 1)}"${hidden.has(number + 1) ? ' hidden="1"' : ''}>${cells}</row>`;
  });
  const columns = (sheet.hiddenColumns ?? []).map((column) =>
    `<col min="${String(column + 1)}" max="${String(column + 1)}" width="9" hidden="1"/>`
  );
  const merges = sheet.merges ?? [];
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">${
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''
  }<sheetData>${rows.join('')}</sheetData>`
    + (sheet.isProtected === true ? '<sheetProtection sheet="1"/>' : '')
    + (sheet.filtered ? `<autoFilter ref="${sheet.filtered}"/>` : '')
    + (merges.length > 0
      ? `<mergeCells count="${String(merges.length)}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '')
    + `${noted ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`;
}

function cellPart(row: number, column: number, value: RawValue, sheet: SheetSketch, formats: readonly string[]): string {
  const at = address(row, column);
  const format = sheet.formats?.[at];
  const head = `<c r="${at}"${format === undefined ? '' : ` s="${String(formats.indexOf(format) + 1)}"`}`;
  const formula = sheet.formulas?.[at];
  const f = formula === undefined ? '' : `<f>${escape(formula.slice(1))}</f>`;
  if (value === null || value === '') return f === '' && format === undefined ? '' : `${head}>${f}</c>`;
  if (typeof value === 'number') return `${head}>${f}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b">${f}<v>${value ? '1' : '0'}</v></c>`;
  if (f !== '') return `${head} t="str">${f}<v>${escape(value)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function commentsPart(notes: Readonly<Record<string, string>>): string {
  const list = Object.entries(notes).map(([ref, text]) =>
    `<comment ref="${ref}" authorId="0"><text><t>${escape(text)}</t></text></comment>`
  );
  return `${declaration}<comments xmlns="${main}"><authors><author>复核人</author></authors><commentList>${
    list.join('')
  }</commentList></comments>`;
}

function vmlPart(notes: Readonly<Record<string, string>>): string {
  const shapes = Object.keys(notes).map((ref, index) => {
    const { top, left } = areaOf(ref);
    return `<v:shape id="_x0000_s${
      String(1025 + index)
    }" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>${
      String(left + 1)
    }, 15, ${String(top)}, 2, ${String(left + 3)}, 5, ${String(top + 4)}, 4</x:Anchor><x:Row>${String(top)}</x:Row><x:Column>${
      String(left)
    }</x:Column></x:ClientData></v:shape>`;
  });
  return '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    + ' xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`;
}
