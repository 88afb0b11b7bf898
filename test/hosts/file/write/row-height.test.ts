import { neededHeight } from '../../../../src/hosts/file/write/generated/row-height';
import type { GeneratedRow, GeneratedSheet } from '../../../../src/writeback';

const sheet = (hidden: boolean): GeneratedSheet => ({
  name: '自评报告', columns: [{ width: 76 }, { width: 8, hidden }], rows: [], merges: [], frozenRows: 0,
  page: { orientation: 'portrait', fitWidth: true, titleRows: 0 }, charts: [], validations: [],
});
const row = (own: string, beside: string): GeneratedRow => ({
  height: null, cells: [{ column: 0, value: own, style: 'text' }, { column: 1, value: beside, style: 'text' }],
});

describe('the height of a row that fits its text', () => {
  it('grows with the lines its texts wrap to', () => {
    const one = neededHeight(sheet(false), row('短', ''), 0) ?? 15;
    expect(neededHeight(sheet(false), row('养护道路'.repeat(40), ''), 0)!).toBeGreaterThan(3 * one);
  });

  it('is none of a hidden column\'s', () => {
    const key = 'chongqing/project-report/绩效目标分解下达情况/目标';
    expect(neededHeight(sheet(true), row('短', key), 0)).toBe(neededHeight(sheet(true), row('短', ''), 0));
    expect(neededHeight(sheet(false), row('短', key), 0)!).toBeGreaterThan(40);
  });
});
