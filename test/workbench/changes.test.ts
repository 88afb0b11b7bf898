import type { CellLook, WorkbookLook } from '../../src/hosts/file';
import { asInFile, changedLooks, changedValues } from '../../src/workbench/grid/changes';
import { sheetOf } from '../support/workbook';

const nothing = () => null;
const before = sheetOf({ name: '表', rows: [['指标', '得分'], ['桥梁', null], ['道路', 5]] });

describe('what the grid must show after the file has changed', () => {
  const now = sheetOf({ name: '表', rows: [['指标', '得分'], ['桥梁', 5], ['道路', null], ['合计', 15]], formulas: { B4: '=SUM(B2:B3)' } });

  it('is what was written, what was emptied and what was added, but no formula', () => {
    expect(changedValues(before, now, nothing).cells).toEqual({
      1: { 1: { p: null, v: 5, t: 2 } }, 3: { 0: { p: null, v: '合计', t: 1 } },
    });
    expect(changedValues(before, now, () => '还在').cells[2]).toEqual({ 1: { p: null, v: null } });
  });

  it('is not what the user typed there', () => {
    expect(changedValues(before, now, (row) => (row === 1 ? 5 : null)).cells[1]).toBeUndefined();
  });

  it('is nothing where nothing has changed', () => {
    expect(changedValues(now, now, () => '别的').cells).toEqual({});
  });

  it('of a cell is its value, or its formula with what it came to', () => {
    expect(asInFile(now, 1, 1)).toEqual({ f: null, si: null, p: null, v: 5, t: 2 });
    expect(asInFile(now, 3, 1)).toEqual({ f: '=SUM(B2:B3)', si: null, p: null, v: 15, t: 2 });
  });
});

describe('what the grid must show after the marks have changed', () => {
  const plain: CellLook = {
    font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, colour: '112233' },
    fill: 'AABBCC', edges: {}, horizontal: null, vertical: null, wrap: false, indent: 0, rotation: 0, format: 'General',
  };
  const look: WorkbookLook = { looks: [plain], sheet: () => null };

  it('is the colours of a new mark, and the file\'s own where one is gone', () => {
    const { cells } = changedLooks(look, '1', new Map([['1,2', 'error'], ['3,0', 'info']]), new Map([['1,2', 'warning'], ['3,0', 'info']]));
    expect(cells[3]).toBeUndefined();
    expect(cells[1]![2]!.s).not.toEqual(changedLooks(look, '1', new Map([['1,2', 'error']]), undefined).cells[1]![2]!.s);
    const gone = changedLooks(look, '1', new Map([['1,2', 'error']]), undefined).cells[1]![2]!.s as { bg: unknown };
    expect(gone.bg).toEqual({ rgb: '#AABBCC' });
  });

  it('is nothing where every mark stayed', () => {
    expect(changedLooks(look, '1', undefined, undefined).cells).toEqual({});
    expect(changedLooks(look, '1', new Map([['1,2', 'error']]), new Map([['1,2', 'error']])).cells).toEqual({});
  });
});
