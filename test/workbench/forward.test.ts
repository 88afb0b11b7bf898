import type { Marks } from '../../src/workbench/by-cell';
import { broughtForward } from '../../src/workbench/grid/forward';
import type { MarkSeverity } from '../../src/hosts/marks';

const sheets = ['封面', '自评表', '指标体系'];
const marks = (one: Readonly<Record<string, MarkSeverity>>): Marks =>
  new Map(sheets.map((sheet) => [sheet, new Map(one[sheet] ? [['2,3', one[sheet]]] : [])]));
const none = marks({});

describe('the sheet that comes forward when a workbook is scored', () => {
  it('is the first with an error, else the first with any mark', () => {
    expect(broughtForward(sheets, '封面', none, marks({ 自评表: 'warning', 指标体系: 'error' }))).toBe('指标体系');
    expect(broughtForward(sheets, '封面', none, marks({ 自评表: 'warning', 指标体系: 'info' }))).toBe('自评表');
  });

  it('is none where the one in front has marks, where there are none, and where there were some before', () => {
    expect(broughtForward(sheets, '自评表', none, marks({ 自评表: 'info', 指标体系: 'error' }))).toBeNull();
    expect(broughtForward(sheets, '封面', none, none)).toBeNull();
    expect(broughtForward(sheets, '封面', marks({ 自评表: 'info' }), marks({ 自评表: 'error' }))).toBeNull();
  });
});
