import { assess } from '../../../src/assess';
import type { Finding } from '../../../src/assess';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { departmentSheet } from '../../assess/cross/sheets';
import { baseSheet, unit, type BaseData } from '../../assess/hunan/base-sheet';
import { sheetOf, workbookOf } from '../../support/workbook';

const staff = (quota: number, actual: number): BaseData => ({ staff: [quota, actual, ''] });
const money = (label: string, previous: RawValue, budget: RawValue, actual: RawValue): BaseData =>
  ({ rows: { [label]: [previous, budget, actual] } });

/** 收入支出决算总表 with what was carried into the year and out of it. */
function overall(opening: number, closing: number): SheetSnapshot {
  return sheetOf({
    name: '公开01表', rows: [['收入支出决算总表'], [`部门：${unit}`, '', '2031年度', '单位：万元'], ['收入', '', '支出'], ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', 90, '一、交通运输支出', 90 + opening - closing], ['本年收入合计', 90, '本年支出合计', 90 + opening - closing],
      ['年初结转和结余', opening, '年末结转和结余', closing], ['总计', 90 + opening, '总计', 90 + opening]],
  });
}

interface Case {
  readonly data?: BaseData;
  readonly initial?: number;
  readonly carried?: readonly [opening: number, closing: number];
  readonly score?: RawValue;
}

function scored(name: string, points: number, { data = {}, initial = 100, carried = [0, 0], score = '' }: Case) {
  const budget = [initial, 100, 100, 10, 1, 10];
  return assess(workbookOf([
    baseSheet(data), overall(...carried), departmentSheet({ budget, groups: { 产出指标: [[name, '100%', '100%', points, score]] },
      total: null }),
  ]), { rules: 'hunan/2024' });
}

const computed = (name: string, points: number, given: Case): string | null =>
  scored(name, points, given).sheets[2]!.indicators[0]!.computed?.toFixed() ?? null;

describe('在职人员控制率 = 在职 ÷ 编制: ≤100% full, each point over −0.5', () => {
  it.each([[100, 99, '5'], [100, 100, '5'], [100, 101, '4.5'], [100, 105, '2.5'], [100, 109, '0.5'], [100, 110, '0'],
    [100, 130, '0']])(
    '编制 %d 在职 %d', (quota, actual, expected) => expect(computed('在职人员控制率', 5, { data: staff(quota, actual) })).toBe(expected));

  it('79 ÷ 68 = 116.18 %, of 10 points', () => expect(computed('在职人员控制率', 10, { data: staff(68, 79) })).toBe('1.91'));
});

describe('三公经费变动率 = (本年 − 上年) ÷ 上年: ≤0 full, each point over −0.8', () => {
  it.each([[3.0153, 2, '5'], [10, 10, '5'], [10, 10.1, '4.2'], [10, 10.5, '1'], [10, 10.625, '0'], [10, 20, '0']])(
    '上年 %d 本年 %d', (previous, actual, expected) =>
      expect(computed('三公经费变动率', 5, { data: money('三公经费', previous, '', actual) })).toBe(expected));

  it('上年 0: no ratio, judged by the row itself', () => {
    expect(scored('三公经费变动率', 5, { data: money('三公经费', 0, '', 2) }).sheets[2]!.indicators[0]!.why).not.toContain('÷0');
  });
});

describe('预算完成率: 100% full, each 5 points short −2', () => {
  const added = money('部门整体支出预算调整', '', '', 10);
  it.each([[0, '5'], [2.5, '4'], [5, '3'], [10, '1'], [12.5, '0'], [50, '0']])('年末结余 %d of 10 + 80 + 10', (closing, expected) => {
    expect(computed('预算完成率', 5, { data: added, initial: 80, carried: [10, closing] })).toBe(expected);
  });

  it.each<[number, number, Finding['severity'][]]>([[2.5, 4, []], [2.5, 5, ['info']], [7.5, 3, ['info']], [7.5, 2, []],
    [7.5, 4, ['error']]])(
    '%d short scored %d: whole fives count too', (closing, score, severities) => {
      const found = scored('预算完成率', 5, { data: added, initial: 80, carried: [10, closing], score }).findings;
      expect(found.filter(({ rule }) => rule === 'score-differs').map(({ severity }) => severity)).toEqual(severities);
    });
});

describe('预算控制率 = 追加 ÷ 年初: 0 full, ≤10%, ≤20%, ≤30% step down, >30% 0', () => {
  it.each([[0, '5'], [0.01, '4'], [10, '4'], [10.01, '3'], [20, '3'], [20.01, '2'], [30, '2'], [30.01, '0'],
    [80, '0']])('追加 %d of 100', (more, expected) => {
    expect(computed('预算控制率', 5, { data: money('部门整体支出预算调整', '', '', more) })).toBe(expected);
  });
});

describe.each([['公用经费控制率', '公用经费'], ['三公经费控制率', '三公经费']])('%s = 实际 ÷ 预算: ≤100% full, each point over −1', (name, label) => {
  it.each([[90, '8'], [100, '8'], [101, '7'], [104.5, '3.5'], [107, '1'], [108, '0'], [120, '0']])('实际 %d of 100',
    (actual, expected) => {
    expect(computed(name, 8, { data: money(label, 100, 100, actual) })).toBe(expected);
  });
});

describe('政府采购执行率 = 实际 ÷ 预算: 100% full, each point off −1', () => {
  it.each([[100, '6'], [99, '5'], [101, '5'], [97, '3'], [94, '0'], [106, '0'], [50, '0']])('实际 %d of 100',
    (actual, expected) => {
    expect(computed('政府采购执行率', 6, { data: money('政府采购金额', '', 100, actual) })).toBe(expected);
  });
});

describe('points and steps are the place’s own', () => {
  const withRule = (rule: string, data: BaseData): string | null => {
    const sheet = departmentSheet({ groups: { 产出指标: [['三公经费变动率', '≤0', '5%', 5, '', '']] }, total: null });
    const values = sheet.values.map((row, index) => (index === 11 || index === 12
      ? [...row.slice(0, 9), index === 11 ? '评分标准' : rule] : row));
    return assess(workbookOf([baseSheet(data), { ...sheet, values }]),
      { rules: 'hunan/2024' }).sheets[1]!.indicators[0]!.computed?.toFixed() ?? null;
  };
  const grown = money('三公经费', 10, '', 10.5);

  it.each([
    ['不超过上年的得满分；每超过一个百分点扣0.5分', '2.5'],
    ['不增长得满分，每增加1%扣0.4分', '3'],
    ['不增长得满分，每增长1个百分点，扣0.2分', '4'],
    ['每超过5个百分点扣2分', '3'],
    ['由评价组按情况打分', '1'],
  ])('%s', (rule, expected) => expect(withRule(rule, grown)).toBe(expected));
});
