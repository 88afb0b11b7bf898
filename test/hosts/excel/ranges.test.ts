import fc from 'fast-check';
import { areaAddress } from '../../../src/figures';
import { addressGroups, rectangles } from '../../../src/hosts/excel/ranges';
import { cellsOf, parseAreas } from '../../support/excel/areas';

const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8) }), {
  selector: ({ row, column }) => row * 100 + column,
  maxLength: 60,
});
const keys = (list: readonly { row: number; column: number; }[]): string[] =>
  list.map(({ row, column }) => `${String(row)},${String(column)}`).sort();

test('rectangles cover the cells they were made of, each once', () => {
  fc.assert(fc.property(cells, (wanted) => {
    const covered = rectangles(wanted).flatMap((area) => [...cellsOf(area)].map(([row, column]) => ({ row, column })));
    expect(keys(covered)).toEqual(keys(wanted));
  }));
});

test('a block of cells becomes one rectangle', () => {
  const block = [...cellsOf({ top: 3, left: 2, bottom: 9, right: 5 })].map(([row, column]) => ({ row, column }));
  expect(rectangles(block).map(areaAddress)).toEqual(['C4:F10']);
});

test('cells below each other become columns, cells side by side rows', () => {
  const both = [[0, 0], [1, 0], [2, 0], [5, 1], [5, 2], [5, 3]].map(([row, column]) => ({ row: row!, column: column! }));
  expect(rectangles(both).map(areaAddress).sort()).toEqual(['A1:A3', 'B6:D6']);
});

test('addresses are as long as Excel takes and lose nothing', () => {
  fc.assert(fc.property(cells, fc.integer({ min: 20, max: 60 }), (wanted, longest) => {
    const areas = rectangles(wanted);
    const groups = addressGroups(areas, longest);
    expect(groups.every((group) => group.length <= longest)).toBe(true);
    expect(groups.flatMap(parseAreas)).toEqual(areas);
  }));
});

test('a long list of areas is split at 8192 characters', () => {
  const areas = Array.from({ length: 3_000 }, (_, index) => ({ top: index * 2, left: 3, bottom: index * 2, right: 3 }));
  const groups = addressGroups(areas);
  expect(groups.map((group) => group.length).every((length) => length <= 8192)).toBe(true);
  expect(groups).toHaveLength(3);
});
