import fc from 'fast-check';
import { Decimal, plain } from '../../../../src/figures';
import { readFrame } from '../../../../src/hosts/file/read/sheet-frame';
import { spliceCells } from '../../../../src/hosts/file/write/cells';
import { applySplices } from '../../../../src/hosts/file/xml/splice';
import { anySheet } from '../../../support/xlsx/any-sheet';
import { all, parseXml } from '../../../support/xlsx/look';
import { parseAddress } from '../../../../src/figures';

type Cells = Record<string, string>;

/** Every cell by position, as the text of its values (formulas aside), by a real parser. */
function cellsOf(text: string): Cells {
  const cells: Cells = {};
  let row = -1;
  for (const rowNode of parseXml(text).children.find(({ name }) => name === 'sheetData')!.children) {
    row = rowNode.attributes['r'] === undefined ? row + 1 : Number(rowNode.attributes['r']) - 1;
    let column = -1;
    for (const node of rowNode.children) {
      const at = node.attributes['r'];
      column = at === undefined ? column + 1 : parseAddress(at)!.column;
      const value = node.children.filter(({ name }) => name === 'v' || name === 'is').map((one) =>
        (one.name === 'v' ? one.text : all(one, 't').map(({ text: t }) => t).join(''))).join('');
      if (value !== '') cells[`${String(row)},${String(column)}`] = value;
    }
  }
  return cells;
}

const writes = fc.uniqueArray(
  fc.record({
    row: fc.nat({ max: 14 }),
    column: fc.nat({ max: 14 }),
    value: fc.oneof(
      fc.integer({ min: -9999, max: 9999 }).map((value) => new Decimal(value).dividedBy(100)),
      fc.constantFrom('=1+1', ' 两端 ', 'a<b&c'),
    ),
  }),
  { selector: ({ row, column }) => row * 100 + column, maxLength: 8 },
);

describe('splicing cells', () => {
  it('changes the cells it is told to, in order, and no other', () => {
    fc.assert(
      fc.property(anySheet, writes, (text, some) => {
        let patched = text;
        const ordered = [...some].sort((a, b) => a.row - b.row || a.column - b.column);
        readFrame(text, (at, prefix) => {
          const targets = ordered.map(({ row, column, value }) => ({ row, column, decide: () => ({ value, style: -1 }) }));
          patched = applySplices(text, spliceCells(text, at, prefix, targets, () => -1));
          return text.lastIndexOf(`</${prefix}sheetData`);
        });
        const wanted = cellsOf(text);
        for (const { row, column, value } of ordered)
          wanted[`${String(row)},${String(column)}`] = typeof value === 'string' ? value : plain(value);
        expect(cellsOf(patched)).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});
