import type { RawValue } from '../../../src/figures';
import { rearranged, sketchOf } from '../bent/snapshots';
import { sheetOf } from '../../support/workbook';
import type { SheetSketch } from '../../support/workbook';
import { Bench } from './changes';

/** 三公经费 with its items across and a sum of their own below one of them: invented figures. */
const publicCosts: SheetSketch = { name: '三公', merges: ['A3:B4', 'C3:D4', 'E3:J3', 'E4:F4', 'G4:H4', 'I4:J4', 'K3:L4'], rows: [
  ['“三公”经费支出决算表'], ['单位：万元'],
  ['合计', null, '因公出国（境）费', null, '公务用车购置及运行维护费', null, null, null, null, null, '公务接待费', null],
  [null, null, null, null, '小计', null, '公务用车购置费', null, '公务用车运行维护费', null, null, null],
  Array.from({ length: 12 }, (_, index): RawValue => (index % 2 === 0 ? '预算数' : '决算数')),
  [21, 16.95, 0, 0, 20.5, 16.95, 0, 0, 20.5, 16.95, 0.5, 0],
] };

/** 基本支出 with codes in two columns, two parts of one list side by side; 302 is shown 0.01 above its items. */
const basic: SheetSketch = { name: '基本支出', merges: ['A3:B3', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4', 'H3:H4'], rows: [
  ['一般公共预算财政拨款基本支出决算表'], ['单位：万元'],
  ['经济分类科目编码', null, '科目名称', '决算数', '经济分类科目编码', null, '科目名称', '决算数'],
  ['类', '款', null, null, '类', '款', null, null],
  ['301', null, '工资福利支出', 30, '302', null, '商品和服务支出', 14.44],
  ['301', '01', '基本工资', 20, '302', '01', '办公费', 13.94], ['301', '02', '津贴补贴', 10, '302', '02', '印刷费', 0.49],
  ['人员经费合计', null, null, 30, '公用经费合计', null, null, 14.44],
] };

const told = (sketch: SheetSketch): readonly string[] => new Bench([sheetOf(sketch)]).findings()
  .filter(({ verdict }) => verdict !== 'unverifiable')
  .map(({ rule, severity, reported }) => `${rule} ${severity} ${reported ?? ''}`).sort();
const widened = (sketch: SheetSketch, before: number): SheetSketch =>
  rearranged(sheetOf(sketch), (row) => row, (column) => (column >= before ? column + 1 : column));
const changed = (sketch: SheetSketch, row: number, column: number, value: RawValue): SheetSketch =>
  ({ ...sketch, rows: sketch.rows.map((cells, at) => (at === row ? cells.map((one, index) => (index === column ? value : one)) : cells)) });

describe.each([['三公', publicCosts], ['基本支出', basic]] as const)('a blank column within the table of %s', (_, sketch) => {
  it.each(Array.from({ length: sketch.rows[4]!.length }, (_cell, column) => column))('changes nothing before column %i', (column) => {
    expect(told(widened(sketch, column))).toEqual(told(sketch));
  });
});

describe('where a host cannot tell merges', () => {
  it('the headings of 三公 reach as far as those above them, and its sums hold', () => {
    expect(told({ ...sketchOf(sheetOf(publicCosts)), merges: null })).toEqual([]);
  });

  it('a sum that does not hold is found all the same', () => {
    expect(told({ ...changed(publicCosts, 5, 4, 19.5), merges: null })).toEqual(expect.arrayContaining([expect.stringContaining('sum-differs error')]));
  });
});

describe('the tables as they stand', () => {
  it('are told a tail, and nothing else', () => {
    expect(told(publicCosts)).toEqual([]);
    expect(told(basic)).toEqual(['hierarchy-differs info 14.44']);
  });
});
