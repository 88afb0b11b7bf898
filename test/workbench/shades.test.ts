import { reportHeaders } from '../../src/report';
import type { SheetMarks } from '../../src/workbench/by-cell';
import { shadesOf } from '../../src/workbench/grid/shades';
import { sheetOf, workbookOf } from '../support/workbook';

const report = (text: string) => workbookOf([
  sheetOf({ name: '自评报告', rows: [['云岭县公路养护中心', ...Object.values(reportHeaders)], ['　　改进。', 'key', ''], [text, 'key', '']] }),
]);
const none = new Map<string, SheetMarks>();

describe('what the grid colours over the looks of the file', () => {
  it('are the marks, and gaps of the report for as long as they are open', () => {
    expect(shadesOf({ workbook: report('【待补充：原因】。'), marks: none })).toEqual(new Map([['自评报告', new Map([['2,0', 'gap']])]]));
    expect(shadesOf({ workbook: report('原因是雨季延长。'), marks: none })).toBe(none);
  });

  it('a mark stands above a gap', () => {
    const marks = new Map([['自评报告', new Map([['2,0', 'error' as const]])]]);
    expect(shadesOf({ workbook: report('【待补充：原因】。'), marks })).toEqual(marks);
  });
});
