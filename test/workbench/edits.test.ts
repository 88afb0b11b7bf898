import { pastedCells, rawOf, sorted, type ChangedCell } from '../../src/workbench/grid/edits';
import { rearranging, structural } from '../../src/workbench/grid/commands';
import { sheetOf, workbookOf } from '../support/workbook';

const open = sheetOf({ name: '自评表', rows: [[1, 2, 3]], formulas: { C1: '=A1+B1' } });
const locked = sheetOf({ name: '锁定', rows: [[1, 2, 3]], formulas: { C1: '=A1+B1' }, isProtected: true });
const workbook = workbookOf([open, locked]);
const change = (sheet: { readonly id: string }, column: number, value: ChangedCell['value'], formula = false): ChangedCell =>
  ({ sheetId: sheet.id, row: 0, column, value, formula });
const told = (...changed: ChangedCell[]) => {
  const { written, computed, refused } = sorted(changed, workbook);
  return {
    written: written.map(({ value }) => value),
    computed: computed.map(({ value }) => value),
    refused: refused.map(({ why }) => why),
  };
};

describe('what a change of the grid comes to', () => {
  it('values go to the file, and only those that changed', () => {
    expect(told(change(open, 0, 5), change(open, 1, 2))).toEqual({ written: [5], computed: [], refused: [] });
    expect(told(change(open, 0, null))).toEqual({ written: [null], computed: [], refused: [] });
  });

  it('results of the file\'s formulas go to the pane', () => {
    expect(told(change(open, 2, 9, true))).toEqual({ written: [], computed: [9], refused: [] });
    expect(told(change(locked, 2, 9, true))).toEqual({ written: [], computed: [9], refused: [] });
  });

  it('a formula typed or written over, and anything on a protected sheet, is refused', () => {
    expect(told(change(open, 0, 3, true))).toEqual({ written: [], computed: [], refused: ['typed-formula'] });
    expect(told(change(open, 2, 3))).toEqual({ written: [], computed: [], refused: ['formula'] });
    expect(told(change(locked, 0, 5), change(locked, 2, 3), change(locked, 1, 7, true))).toEqual({
      written: [],
      computed: [],
      refused: ['protected', 'protected', 'protected'],
    });
    expect(told(change(locked, 0, 1))).toEqual({ written: [], computed: [], refused: [] });
  });
});

it('pasted text is cells by lines and tabs', () => {
  expect(pastedCells('1\t甲\r\n2\t乙\r\n')).toEqual([['1', '甲'], ['2', '乙']]);
  expect(pastedCells('一格')).toEqual([['一格']]);
});

it('a cell is read as what the user sees', () => {
  expect([
    rawOf({ v: 1, t: 3 }),
    rawOf({ v: 0.95 }),
    rawOf({ v: '' }),
    rawOf(null),
    rawOf({ p: { body: { dataStream: '甲\r乙\r\n' } } } as never),
  ])
    .toEqual([true, 0.95, null, null, '甲\n乙']);
});

it('rearranging the workbook is refused with a word, what the grid does by itself without', () => {
  for (
    const id of [
      'sheet.command.insert-row',
      'sheet.command.remove-sheet',
      'sheet.command.set-worksheet-name',
      'sheet.command.add-worksheet-merge',
    ]
  ) {
    expect([structural(id), rearranging(id)]).toEqual([true, true]);
  }
  expect([structural('sheet.command.set-style'), rearranging('sheet.command.set-style')]).toEqual([true, false]);
  expect(structural('sheet.command.set-range-values')).toBe(false);
});
