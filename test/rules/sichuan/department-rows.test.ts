import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { areaOf, workbookOf } from '../../support/workbook';
import { baseDataSheet, judged, oneRow, systemSheet } from './system';

type Figures = Readonly<Record<string, RawValue>>;
type Case = readonly [figures: Figures, stated: RawValue, computed: string | null, judged: string];

interface Rule {
  readonly name: string;
  readonly level2: string;
  readonly points: number;
  readonly rule?: string;
  readonly method: string;
  readonly cases: readonly Case[];
}

const ratio = '比率分值法';
const tiers = '分级评分法';
const deduct = '缺（错）项扣分法';
const budget = { 财政拨款执行数: 1716.10, 财政拨款年初预算数: 783.91, 资产配置执行数: 2.76, 资产配置年初预算数: 3.40, 政府采购执行数: 2.76, 政府采购年初预算数: 3.40 };
const even = { 财政拨款执行数: 100, 财政拨款年初预算数: 100, 资产配置执行数: 1, 资产配置年初预算数: 1, 政府采购执行数: 1, 政府采购年初预算数: 1 };
const change = (value: RawValue): Figures => ({ 本部门人均资产变化率: value, 人均资产变化率标准N: 24 });
/** 家具 as given, 设备 far above its N (1.5 points). */
const furniture = (value: RawValue): Figures => ({ 办公家具超年限利用率: value, 办公家具标准N: 19, 办公设备超年限利用率: 90, 办公设备标准N: 63 });
const equipment = (value: RawValue): Figures => ({ 办公家具超年限利用率: 90, 办公家具标准N: 19, 办公设备超年限利用率: value, 办公设备标准N: 63 });
const idle = (now: number, before: number): Figures => ({ 本年闲置资产: now, 本年总资产: 100, 上年闲置资产: before, 上年总资产: 100 });
const bought = (paid: number, all: number, saved: number): Figures =>
  ({ 政府采购实际支付金额: paid, 政府采购总预算数: all, 已完成采购项目节约金额: saved });
const staged = (name: string) => (failing: RawValue, all: RawValue): Figures => ({ [name]: failing, 阶段项目总数: all });
const [unassessed, unmatched, unstored, astray] =
  ['未履行事前评估的阶段项目数', '目标不匹配的阶段项目数', '未按时入库的阶段项目数', '列支不相符的阶段项目数'].map(staged);
const low = (permanent: RawValue, ofPermanent: RawValue, once: RawValue, ofOnce: RawValue): Figures => ({
  结余率低的常年项目数: permanent, 常年项目总数: ofPermanent, 结余率低的一次性和阶段项目数: once, 一次性和阶段项目总数: ofOnce,
});

/**
 * Failing over all, of 4 points: the published 42 projects, a part of them, none, more than there are, none to count, a blank.
 */
const failing = (figures: typeof unassessed, published: Case): Case[] => [
  published,
  [figures!(0, 42), 4, '4', '一致'],
  [figures!(42, 42), 0, '0', '一致'],
  [figures!(21, 42), 2, '2', '一致'],
  [figures!(1, 42), 3.9, '3.9', '一致'],
  // 4 − 1 ÷ 42 × 4 = 3.9047…: cut off or rounded to the column's decimals, both are right.
  [figures!(5, 42), 3.52, '3.52', '一致'],
  [figures!(4, 42), 3.61, '3.62', '尾数'],
  [figures!(4, 42), 3.63, '3.62', '不符 error 3.62'],
  [figures!(43, 42), 4, null, '无法核对'],
  [figures!(0, 0), 4, null, '无法核对'],
  [figures!(0, null), 4, null, '无法核对'],
];

const rules: readonly Rule[] = [
  { name: '履职效能', level2: '履职效能(15分)', points: 15, method: ratio, cases: [
    [{ 年终完成的履职效果目标数: 3, 年初设置的履职效果目标数: 3 }, 15, '15', '一致'],
    [{ 年终完成的履职效果目标数: 4, 年初设置的履职效果目标数: 5 }, 15, '12', '不符 error 12'],
    [{ 年终完成的履职效果目标数: 2, 年初设置的履职效果目标数: 3 }, 9, '10', '不符 warning 10'],
    [{ 年终完成的履职效果目标数: 0, 年初设置的履职效果目标数: 4 }, 0, '0', '一致'],
    // More met than were set is not more than all.
    [{ 年终完成的履职效果目标数: 5, 年初设置的履职效果目标数: 4 }, 15, '15', '一致'],
    [{ 年终完成的履职效果目标数: 3 }, 15, null, '无法核对'],
  ] },
  { name: '预算编制质量', level2: '预算管理(12分)', points: 12, method: ratio, cases: [
    // 0 + 2.4353 + 2.4353
    [budget, 4.87, '4.87', '一致'], [budget, 4.88, '4.87', '不符 error 4.87'], [budget, 4.86, '4.87', '不符 warning 4.87'],
    [even, 12, '12', '一致'],
    // A bracket is never below 0, at twice the budget and beyond; saving half costs as much as overspending half.
    [{ ...even, 财政拨款执行数: 200 }, 6, '6', '一致'], [{ ...even, 财政拨款执行数: 300 }, 6, '6', '一致'],
    [{ ...even, 财政拨款执行数: 150 }, 9, '9', '一致'], [{ ...even, 财政拨款执行数: 50 }, 9, '9', '一致'],
    [{ ...even, 资产配置执行数: 0 }, 9, '9', '一致'], [{ ...even, 政府采购执行数: 0.9 }, 11.7, '11.7', '一致'],
    [{ ...even, 政府采购执行数: null }, 12, null, '无法核对'], [{ ...even, 资产配置年初预算数: 0 }, 12, null, '无法核对'],
  ] },
  ...['支出执行进度', '预算年终结余', '严控一般性支出'].map((name): Rule => ({ name, level2: '预算管理(7分)', points: 7, method: tiers, cases: [
    // The source is lost: bounds only.
    [{}, 6, null, '一致'], [{}, 7, null, '一致'], [{}, 0, null, '一致'], [{}, 8, null, '不符 error score-exceeds-points ≤7'],
    [{}, -1, null, '不符 error score-exceeds-points ≥0'],
  ] })),
  ...([['财务管理制度', 4, '财务管理制度问题处数'], ['财务岗位设置', 2, '财务岗位设置问题处数'], ['资金使用规范', 4, '资金使用不规范处数']] as const)
    .map(([name, points, cases]): Rule => ({ name, level2: `财务管理(${String(points)}分)`, points, method: deduct, cases: [
      [{ [cases]: 0 }, points, String(points), '一致'],
      [{ [cases]: 1 }, points - 1, String(points - 1), '一致'],
      [{ [cases]: 1 }, points, String(points - 1), `不符 error ${String(points - 1)}`],
      [{ [cases]: points }, 0, '0', '一致'],
      [{ [cases]: points + 3 }, 0, '0', '一致'],
      [{}, points, null, '无法核对'],
      [{}, points - 0.5, null, `不符 warning ${Array.from({ length: points + 1 }, (_, score) => score).join(' 或 ')}`],
    ] })),
  { name: '人均资产变化率', level2: '资产管理(3分)', points: 3, method: tiers, cases: [
    [change(6.43), 3, '3', '一致'],
    [change(24), 3, '3', '一致'], [change(24.01), 3, '1.5', '不符 error 1.5'], [change(24.01), 1.5, '1.5', '一致'],
    [change(26.4), 1.5, '1.5', '一致'], [change(26.41), 1.5, '0', '不符 error 0'], [change(26.41), 0, '0', '一致'],
    [change(-5), 3, '3', '一致'],
    [{ 人均资产变化率标准N: 24 }, 3, null, '无法核对'],
  ] },
  { name: '资产利用率', level2: '资产管理(3分)', points: 3, method: tiers, cases: [
    [{ 办公家具超年限利用率: 1.78, 办公家具标准N: 19, 办公设备超年限利用率: 62.22, 办公设备标准N: 63 }, 1.2, '1.2', '一致'],
    [furniture(19.01), 3, '3', '一致'], [furniture(19), 2.4, '2.4', '一致'], [furniture(15.21), 2.4, '2.4', '一致'],
    [furniture(15.2), 2.1, '2.1', '一致'], [furniture(11.41), 2.1, '2.1', '一致'], [furniture(11.4), 1.8, '1.8', '一致'],
    [furniture(0), 1.8, '1.8', '一致'],
    [equipment(63.01), 3, '3', '一致'], [equipment(63), 2.4, '2.4', '一致'], [equipment(50.41), 2.4, '2.4', '一致'],
    [equipment(50.4), 2.1, '2.1', '一致'], [equipment(37.81), 2.1, '2.1', '一致'], [equipment(37.8), 1.8, '1.8', '一致'],
    [furniture(19), 3, '2.4', '不符 error 2.4'], [furniture(null), 3, null, '无法核对'],
  ] },
  { name: '资产盘活率', level2: '资产管理(3分)', points: 3, method: tiers, cases: [
    [idle(0, 0), 3, '3', '一致'], [{ 本年闲置资产: 0 }, 3, '3', '一致'], [idle(0, 10), 3, '3', '一致'],
    [idle(5.99, 10), 2.4, '2.4', '一致'], [idle(6, 10), 1.8, '1.8', '一致'], [idle(8, 10), 1.8, '1.8', '一致'],
    [idle(8.01, 10), 1.2, '1.2', '一致'], [idle(10, 10), 1.2, '1.2', '一致'], [idle(10.01, 10), 0, '0', '一致'],
    [idle(5, 0), 0, '0', '一致'], [idle(5, 10), 3, '2.4', '不符 error 2.4'],
    // The share of all assets counts, not the amount.
    [{ 本年闲置资产: 10, 本年总资产: 200, 上年闲置资产: 10, 上年总资产: 100 }, 2.4, '2.4', '一致'],
    [{ 本年闲置资产: 5 }, 3, null, '无法核对'], [{}, 3, null, '无法核对'],
  ] },
  { name: '支持中小企业发展', level2: '采购管理(3分)', points: 3, method: '是否评分法', cases: [
    [{}, 3, null, '一致'], [{}, 0, null, '一致'], [{}, 1.5, null, '不符 warning 0 或 3'],
  ] },
  { name: '采购执行率', level2: '采购管理(3分)', points: 3, method: ratio, cases: [
    [bought(2.76, 3.40, 0.64), 3, '3', '一致'], [bought(2.76, 3.40, 0.64), 2.43, '3', '不符 warning 3'],
    // 2.76 ÷ 3.40 × 3 = 2.4352…: what the published 2.43 comes from.
    [bought(2.76, 3.40, 0), 2.43, '2.44', '尾数'], [bought(2.76, 3.40, 0), 2.44, '2.44', '一致'],
    [bought(2.76, 3.40, 0), 2.45, '2.44', '不符 error 2.44'],
    [bought(4, 3.40, 0), 3, '3', '一致'], [bought(0, 3.40, 0), 0, '0', '一致'],
    [bought(1, 3.40, 3.40), 3, null, '无法核对'], [{ 政府采购实际支付金额: 2.76 }, 2.43, null, '无法核对'],
  ] },
  { name: '决策程序', level2: '项目决策(4分)', points: 4, method: ratio,
    cases: failing(unassessed, [unassessed!(42, 42), 4, '0', '不符 error 0']) },
  { name: '目标设置', level2: '项目决策(4分)', points: 4, method: ratio, cases: failing(unmatched, [unmatched!(0, 42), 4, '4', '一致']) },
  { name: '项目入库', level2: '项目决策(4分)', points: 4, method: ratio, cases: failing(unstored, [unstored!(0, 42), 4, '4', '一致']) },
  { name: '执行同向', level2: '项目执行(4分)', points: 4, method: ratio, cases: failing(astray, [astray!(0, 42), 4, '4', '一致']) },
  { name: '项目调整', level2: '项目执行(4分)', points: 4, method: ratio, cases: [
    // None required: full points, whatever else stands or is missing.
    [{ 应采取处置措施的项目数: 0 }, 4, '4', '一致'], [{ 应采取处置措施的项目数: 0, 应采取未采取的项目数: 0 }, 4, '4', '一致'],
    [{ 应采取处置措施的项目数: 4, 应采取未采取的项目数: 1 }, 3, '3', '一致'], [{ 应采取处置措施的项目数: 4, 应采取未采取的项目数: 4 }, 4, '0', '不符 error 0'],
    [{ 应采取处置措施的项目数: 4, 应采取未采取的项目数: 0 }, 4, '4', '一致'], [{ 应采取处置措施的项目数: 4 }, 4, null, '无法核对'],
  ] },
  { name: '执行结果', level2: '项目执行(4分)', points: 4, method: ratio, cases: [
    [low(1, 1, 41, 41), 4, '4', '一致'], [low(0, 1, 41, 41), 4, '2', '不符 error 2'], [low(1, 1, 20, 40), 3, '3', '一致'],
    [low(2, 4, 30, 40), 2.5, '2.5', '一致'], [low(0, 1, 0, 41), 0, '0', '一致'], [low(1, 1, 42, 41), 4, null, '无法核对'],
    [low('/', '/', 20, 40), 2, '2', '一致'], [low('/', '/', 41, 41), 4, '4', '一致'], [low(null, 1, 41, 41), 4, null, '无法核对'],
  ] },
];

describe.each(rules)('附表1 $name', ({ name, level2, points, rule, method, cases }) => {
  it.each(cases)('%j stated %s gives %s: %s', (figures, stated, computed, verdict) => {
    const level1 = /^项目(决策|执行)/.test(level2) ? '项目绩效' : '总体绩效';
    const result = oneRow({ level1, level2, name: name === '履职效能' ? '汛期巡查履职效果' : name, points, score: stated, method,
      rule: rule ?? '' }, figures);
    expect([result.computed, result.judged]).toEqual([computed, verdict]);
  });

  it('is filled in where its score is blank and its figures are known', () => {
    const [figures, , computed] = cases.find((one) => one[2] !== null) ?? [{}, null, null];
    const { assessment } = oneRow({ level1: '总体绩效', level2, name: name === '履职效能' ? '汛期巡查履职效果' : name, points, score: null,
      method }, figures);
    expect(assessment.fills.filter(({ kind }) => kind === 'score').map(({ value }) => value.toFixed())).toEqual(computed === null
      ? [] : [computed]);
  });
});

describe('附表1 履职效能 over several rows in one score cell', () => {
  const sheet = systemSheet([
    ...['汛期巡查', '灾毁抢险', '养护站建设'].map((name, index) => ({
      level1: '总体绩效', level2: '履职效能(15分)', name: `${name}履职效果`, points: index === 0 ? 15 : null, score: index === 0 ? 15 : null,
        method: ratio,
    })),
    { level1: '总体绩效', level2: '采购管理(3分)', name: '支持中小企业发展', points: 3, score: 3, method: '是否评分法' },
  ], 18);
  const merged = { ...sheet, merges: ['D', 'E'].map((column) => areaOf(`${column}4:${column}6`)) };
  const run = (met: number) => assess(workbookOf([merged, baseDataSheet({ 年终完成的履职效果目标数: met, 年初设置的履职效果目标数: 5 })]),
    { rules: 'sichuan/2024' });

  it('is told once, and counts once in the total', () => {
    expect(judged(run(5), 'E4')).toBe('一致');
    expect(run(4).findings.filter(({ rule }) => rule === 'score-differs').map(({ cell,
      expected }) => `${cell} ${String(expected)}`)).toEqual(['E4 12']);
    expect(run(4).sheets[0]!.total!.computed!.toFixed()).toBe('15');
    expect(run(4).findings.filter(({ rule }) => /total/.test(rule)).map(({ rule }) => rule)).toEqual(['points-total']);
  });
});

describe('points come from the sheet', () => {
  const row = (name: string, points: number, score: RawValue) => ({ level1: '总体绩效', level2: '预算管理', name, points, score,
    method: ratio });

  it.each<[string, number, RawValue, Figures, string]>([
    ['预算编制质量', 24, 9.74, budget, '9.74'], ['预算编制质量', 10, 4.06, budget, '4.06'], ['预算编制质量', 7, 7, even, '7'],
    ['资产利用率', 6, 4.8, furniture(19), '4.8'], ['资产盘活率', 5, 4, idle(5, 10), '4'], ['人均资产变化率', 5, 2.5, change(25), '2.5'],
    ['采购执行率', 5, 5, bought(2.76, 3.40, 0.64), '5'], ['决策程序', 6, 3, unassessed!(21, 42), '3'],
      ['执行结果', 8, 4, low(0, 1, 41, 41), '4'],
    ['财务管理制度', 6, 5, { 财务管理制度问题处数: 1 }, '5'],
  ])('%s of %d', (name, points, score, figures, expected) => {
    const { computed, judged: verdict } = oneRow(row(name, points, score), figures);
    expect([computed, verdict]).toEqual([expected, '一致']);
  });
});

it('names every missing figure of a row, and what to do', () => {
  const { assessment, why } = oneRow({ level1: '项目绩效', level2: '项目决策', name: '决策程序', points: 4, score: 4, method: ratio }, {});
  expect(why).toBe('缺 未履行事前评估的阶段项目数、阶段项目总数');
  expect(assessment.findings.find(({ rule }) => rule === 'score-unverifiable')!.message).toContain('评分基础数据');
});

it('says of a row whose rule is lost that only its bounds are checked', () => {
  const { why } = oneRow({ level1: '总体绩效', level2: '预算管理', name: '支出执行进度', points: 7, score: 6, method: tiers }, {});
  expect(why).toContain('评分说明缺失');
});
