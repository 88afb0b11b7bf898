import { assess } from '../../../src/assess';
import type { Assessment } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { departmentSheet } from '../cross/sheets';
import type { Filled } from '../national-form';
import { baseSheet, type BaseData } from './base-sheet';

const scored = (row: Filled, data: BaseData = {}, rules: string | null = 'hunan/2024'): Assessment => assess(workbookOf([
  baseSheet(data), departmentSheet({ groups: { 产出指标: [row] }, total: null }),
]), { rules });
const computed = (row: Filled, data: BaseData = {}): string | undefined =>
  scored(row, data).sheets[1]!.indicators[0]!.computed?.toFixed();

const money = (label: string, figures: readonly RawValue[]): BaseData => ({ rows: { [label]: figures } });

describe('the Hunan family from the base data', () => {
  test.each<[string, number, BaseData, string]>([
    ['在职人员控制率', 5, { staff: [68, 68, 1] }, '5'],
    ['在职人员控制率', 10, { staff: [68, 79, 1.1618] }, '1.91'],
    ['在职人员控制率', 5, { staff: [68, 79, 1.1618] }, '0'],
    ['“三公经费”变动率', 5, {}, '5'],
    ['三公经费控制率', 8, money('三公经费', [3, 4, 4.08]), '6'],
    ['公用经费控制率', 8, money('公用经费', [80, 100, 103]), '5'],
    ['公用经费控制率', 8, money('公用经费', [80, 100, 99]), '8'],
    ['政府采购执行率', 6, money('政府采购金额', [3, 100, 97]), '3'],
    ['预算控制率', 5, money('部门整体支出预算调整', ['', '', 10]), '4'],
  ])('%s of %d points', (name, points, data, expected) => {
    expect(computed([name, '≤100%', '100%', points, ''], data)).toBe(expected);
  });

  test('a stated score that is not the rule’s is found, and the rule is said to be customary', () => {
    const finding = scored(['在职人员控制率', '≤100%', '100%', 5, 5], { staff: [68, 79, 1.1618] }).findings
      .find(({ rule }) => rule === 'score-differs');
    expect(finding).toMatchObject({ severity: 'error', expected: '0' });
    expect(finding!.source?.certain).toBe(false);
    expect(finding!.related).toContain('基础数据!C4');
  });

  test('counting whole points only is right too', () => {
    const whole = scored(['在职人员控制率', '≤100%', '100%', 10, 2], { staff: [68, 79, 1.1618] }).findings.filter(({ rule }) =>
      rule === 'score-differs'
    );
    expect(whole.every(({ severity }) => severity === 'info')).toBe(true);
  });

  test('without the figures the row is judged by its own target and actual value', () => {
    expect(computed(['政府采购执行率', '100%', '100%', 6, ''], money('政府采购金额', ['', '', '']))).toBe('6');
  });

  test('other places do not score by it', () => {
    const row = scored(['在职人员控制率', '≤100%', '100%', 5, ''], { staff: [68, 79, 1.1618] }, 'national/2020').sheets[1]!.indicators[0]!;
    expect(row.computed?.toFixed()).toBe('5');
  });
});
