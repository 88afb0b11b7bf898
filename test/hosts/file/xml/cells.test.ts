import fc from 'fast-check';
import type { RawValue } from '../../../../src/figures';
import { parseAddress } from '../../../../src/figures';
import { readCellValue, textPool, type ValueContext } from '../../../../src/hosts/file/read/cell-value';
import { readFrame } from '../../../../src/hosts/file/read/sheet-frame';
import { NumberFormats } from '../../../../src/hosts/file/read/styles';
import { CELL, CellCursor, END, ROW } from '../../../../src/hosts/file/xml/cells';
import { anySheet } from '../../../support/xlsx/any-sheet';
import { all, parseXml, type XmlNode } from '../../../support/xlsx/look';

const context: ValueContext = { formats: NumberFormats.parse(null), date1904: false, sharedString: (index) => `文${String(index)}`, intern: textPool() };

interface Seen { row: number; column: number; style: number; value: RawValue; formula: boolean }

/** What the cursor sees. */
function seen(text: string): { cells: Seen[]; hidden: number[] } {
  const cells: Seen[] = [];
  const hidden: number[] = [];
  readFrame(text, (at, prefix) => {
    const cursor = new CellCursor(text, at, prefix);
    for (let event = cursor.next(); event !== END; event = cursor.next()) {
      if (event === ROW && cursor.hidden) hidden.push(cursor.row);
      if (event === CELL)
        cells.push({
          row: cursor.row,
          column: cursor.column,
          style: cursor.style,
          value: readCellValue(cursor, context),
          formula: cursor.formulaStart >= 0,
        });
    }
    return cursor.end;
  });
  return { cells, hidden };
}

const child = (node: XmlNode, name: string): XmlNode | undefined => node.children.find((one) => one.name === name);

/** The same by a real XML parser's tree, written as plainly as can be. */
function expected(text: string): { cells: Seen[]; hidden: number[] } {
  const cells: Seen[] = [];
  const hidden: number[] = [];
  let row = -1;
  for (const rowNode of child(parseXml(text), 'sheetData')!.children) {
    row = rowNode.attributes['r'] === undefined ? row + 1 : Number(rowNode.attributes['r']) - 1;
    if (rowNode.attributes['hidden'] === '1') hidden.push(row);
    let column = -1;
    for (const node of rowNode.children) {
      const at = node.attributes['r'];
      column = at === undefined ? column + 1 : parseAddress(at)!.column;
      cells.push({ row, column, style: Number(node.attributes['s'] ?? -1), value: valueOf(node), formula: child(node, 'f') !== undefined });
    }
  }
  return { cells, hidden };
}

function valueOf(node: XmlNode): RawValue {
  const type = node.attributes['t'] ?? 'n';
  const inline = child(node, 'is');
  const unescaped = (raw: string): string =>
    raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (inline)
    return inline.children.filter(({ name }) => name === 'r').flatMap((run) => all(run, 't')).map((t) => unescaped(t.text)).join(
      '',
    ) || null;
  const raw = child(node, 'v')?.text;
  if (raw === undefined) return null;
  if (type === 'b') return raw !== '0';
  if (type === 'n') return raw === '' ? null : Number(raw);
  if (type === 's') return `文${String(Number(raw))}`;
  return unescaped(raw) || null;
}

describe('the cursor over cells', () => {
  it('sees what a real XML parser sees, however the sheet is written', () => {
    fc.assert(fc.property(anySheet, (text) => { expect(seen(text)).toEqual(expected(text)); }), { numRuns: 1000 });
  });

  it('gives offsets at which the very elements stand', () => {
    fc.assert(fc.property(anySheet, (text) => {
      readFrame(text, (at, prefix) => {
        const cursor = new CellCursor(text, at, prefix);
        for (let event = cursor.next(); event !== END; event = cursor.next()) {
          if (event !== CELL) continue;
          expect(text.slice(cursor.start)).toMatch(new RegExp(`^<${prefix}c[\\s/>]`));
          expect(text.slice(cursor.start, cursor.end)).toMatch(new RegExp(`(</${prefix}c\\s*|/)>$`));
        }
        expect(text.slice(cursor.start)).toMatch(new RegExp(`^</${prefix}sheetData`));
        return cursor.end;
      });
    }));
  });

  it.each([
    ['a tag that does not end', '<worksheet><sheetData><row><c r="A1"><v>1</v></c></row'],
    ['a cell that does not end', '<worksheet><sheetData><row><c r="A1"><v>1</v>'],
    ['an attribute without end', '<worksheet><sheetData><row><c r="A1><v>1</v></c></row></sheetData></worksheet>'],
    ['an address that is none', '<worksheet><sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>'],
    ['a comment without end', '<worksheet><sheetData><!-- <row>'],
  ])('refuses %s', (_, text) => { expect(() => seen(text)).toThrow(); });

  it('never reads beyond a cut, wherever it is made', () => {
    fc.assert(fc.property(anySheet, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
      const cut = text.slice(0, Math.floor(text.length * part));
      try {
        seen(cut);
      } catch (error) {
        expect((error as Error).constructor.name).toBe('XmlError');
      }
    }));
  });
});
