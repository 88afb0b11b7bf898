import { assess } from '../../../src/assess';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { projectSheet } from '../../rules/sichuan/project';
import type { ProjectForm } from '../../rules/sichuan/project';
import { baseDataSheet, systemSheet } from '../../rules/sichuan/system';
import { sheetOf, workbookOf } from '../../support/workbook';
import { departmentSheet, projectSheet as nationalProject } from './sheets';

const system = systemSheet([
  { level1: '项目绩效', level2: '项目决策', name: '决策程序', points: 4, score: 4, method: '比率分值法' },
  { level1: '项目绩效', level2: '项目执行', name: '执行结果', points: 4, score: 4, method: '比率分值法' },
]);
const bridge = (name: string, more: ProjectForm = {}): SheetSnapshot => projectSheet({ name, subject: `云岭县青河${name}号桥修复项目`,
  ...more });
const once = (name: string, more: ProjectForm = {}): SheetSnapshot => bridge(name, { kind: '一次性项目', ...more });

/** A project of 专项预算, which has a list of its own; null: nobody is named on it. */
const special = (name: string, unit: string | null = '云岭县公路养护中心'): SheetSnapshot => sheetOf({ name, rows: [
  ['专项预算项目绩效目标完成情况自评表'], ['项目名称', `云岭县石桥至${name}河段路面修复工程项目`], ...unit === null ? [] : [['预算单位', unit]],
  ['项目类型', '一次性项目'], ['项目资金（万元）', '年度资金总额：', 19.52],
  ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '实际完成指标值'],
  ['产出指标', '数量指标', '修复路面面积', '≥', 500, '平方米', 90, 520],
] });

const told = (figures: Readonly<Record<string, RawValue>>, ...sheets: readonly SheetSnapshot[]): string[] =>
  assess(workbookOf([system, ...sheets, baseDataSheet(figures)]),
    { rules: 'sichuan/2024' }).findings.filter(({ rule }) => rule === 'cross-sheet-differs')
    .map(({ severity, sheet, cell, reported,
      expected }) => `${severity} ${String(sheet)}!${cell} ${String(reported)} ${String(expected)}`);

describe('the number of projects 附表1 rests on, beside the project sheets', () => {
  const four = ['一', '二', '三', '四'].map((name) => once(name));

  it('leaves 专项预算项目 beyond the count to be looked at: they may have a list of their own', () => {
    expect(told({ 阶段项目总数: 4 }, ...four, special('青'))).toEqual(['warning 数据!H2 4 ≥5']);
    expect(told({ 阶段项目总数: 3 }, ...four, special('青'))).toEqual(['error 数据!H2 3 ≥5']);
    expect(told({ 阶段项目总数: 5 }, ...four, special('青'))).toEqual([]);
  });

  it('may be larger: a workbook need not hold every project', () => {
    expect(told({ 阶段项目总数: 42 }, ...four)).toEqual([]);
    expect(told({ 阶段项目总数: 4 }, ...four)).toEqual([]);
    expect(told({}, ...four)).toEqual([]);
  });

  it('cannot be smaller than the sheets of that kind', () => {
    expect(told({ 阶段项目总数: 3 }, ...four)).toEqual(['error 数据!H2 3 ≥4']);
    expect(told({ 常年项目总数: 0 }, once('一'), bridge('二', { kind: '常年项目' }))).toEqual(['error 数据!H2 0 ≥1']);
    expect(told({ 阶段项目总数: 1 }, once('一'), bridge('二', { kind: '☑阶段项目 □常年项目' }))).toEqual(['error 数据!H2 1 ≥2']);
  });

  it('is told at the later sheet', () => {
    const assessment = assess(workbookOf([system, baseDataSheet({ 阶段项目总数: 1 }), once('一'), once('二')]),
      { rules: 'sichuan/2024' });
    const [found] = assessment.findings.filter(({ rule }) => rule === 'cross-sheet-differs');
    expect([found!.sheet, found!.cell, found!.related]).toEqual(['二', 'B2', ['数据!H2', '一!B2']]);
  });

  it('sheets that do not say their kind count only against all projects', () => {
    const three = ['一', '二', '三'].map((name) => bridge(name));
    expect(told({ 阶段项目总数: 2 }, ...three)).toEqual([]);
    expect(told({ 阶段项目总数: 2, 常年项目总数: 1 }, ...three)).toEqual([]);
    expect(told({ 阶段项目总数: 1, 常年项目总数: 1 }, ...three)).toEqual(['error 数据!H2 2 ≥3']);
  });

  it('one project on two sheets and one of another year are not counted', () => {
    expect(told({ 阶段项目总数: 1 }, once('一'), once('一', { name: '一甲' }))).toEqual([]);
    expect(told({ 阶段项目总数: 1 }, once('一'), once('二', { year: '2023' }))).toEqual([]);
  });

  it('projects of another unit are not those of a system that says whose it is', () => {
    const of = (unit: string | null, other = once('二', { unit: '云岭县河道管理站' })): string[] => assess(workbookOf([
      systemSheet([{ level1: '项目绩效', level2: '项目决策', name: '决策程序', points: 4, score: 4, method: '比率分值法' }], null, undefined,
        unit),
      once('一'), other, baseDataSheet({ 阶段项目总数: 1 }),
    ]), { rules: 'sichuan/2024' }).findings.filter(({ rule }) => rule === 'cross-sheet-differs').map(({ cell }) => cell);
    expect(of('云岭县公路养护中心')).toEqual([]);
    expect(of('云岭县公路养护中心', special('青', '云岭县河道管理站'))).toEqual([]);
    expect(of('云岭县公路养护中心', special('青', null))).toEqual(['H2']);
    expect(of(null)).toEqual(['H2']);
  });

  it('that is not taken for scoring is not compared either', () => {
    for (const value of [-3, 2.5]) {
      const found = assess(workbookOf([system, ...four, baseDataSheet({ 阶段项目总数: value })]), { rules: 'sichuan/2024' }).findings;
      expect(found.filter(({ sheet }) => sheet === '数据').map(({ rule }) => rule)).toEqual(['value-unreadable']);
    }
  });

  it('serves only the sheet it is given for', () => {
    const elsewhere = assess(workbookOf([system, ...four, baseDataSheet({ 阶段项目总数: 3 }, '别的表'),
      sheetOf({ name: '别的表', rows: [['说明']] })]), { rules: 'sichuan/2024' });
    expect(elsewhere.findings.filter(({ rule }) => rule === 'cross-sheet-differs')).toEqual([]);
  });
});

describe('结余率小于 10% 的项目数 beside the project sheets', () => {
  /** 100 planned, so much spent. */
  const spent = (name: string, amount: number, more: ProjectForm = {}): SheetSnapshot => once(name, {
    budget: [100, 100, amount, amount / 100, 10, amount / 10], parts: { '其中：财政资金': [100, 100, amount, amount / 100, '/', '/'] },
      ...more,
  });
  const all = (low: number, of: number): Readonly<Record<string, RawValue>> => ({ 结余率低的一次性和阶段项目数: low, 一次性和阶段项目总数: of });

  it('cannot be all where a sheet has 10 % or more left; 10 % is not less than 10 %', () => {
    expect(told(all(41, 41), spent('一', 90.01))).toEqual([]);
    expect(told(all(41, 41), spent('一', 90))).toEqual(['error 数据!H2 41 ≤40']);
    expect(told(all(40, 41), spent('一', 90))).toEqual([]);
    expect(told(all(40, 41), spent('一', 90), spent('二', 50))).toEqual(['error 数据!H2 40 ≤39']);
  });

  it('holds of 常年项目 as of those that end', () => {
    const permanent = (low: number): Readonly<Record<string, RawValue>> => ({ 结余率低的常年项目数: low, 常年项目总数: 3 });
    const kind = { kind: '常年项目' };
    expect(told(permanent(3), spent('一', 90.01, kind))).toEqual([]);
    expect(told(permanent(3), spent('一', 90, kind))).toEqual(['error 数据!H2 3 ≤2']);
    expect(told(permanent(2), spent('一', 90, kind))).toEqual([]);
    expect(told(permanent(3), spent('一', 90))).toEqual([]);
  });

  it('of a sheet that does not say its kind only both counts together', () => {
    const both = (low: number): Readonly<Record<string, RawValue>> => ({ ...all(41, 41), 结余率低的常年项目数: low, 常年项目总数: 1 });
    const sheet = bridge('一', { budget: [100, 100, 80, 0.8, 10, 8], parts: { '其中：财政资金': [100, 100, 80, 0.8, '/', '/'] } });
    expect(told(all(41, 41), sheet)).toEqual([]);
    expect(told(both(0), sheet)).toEqual([]);
    expect(told(both(1), sheet)).toEqual(['error 数据!H4 42 ≤41']);
  });
});

describe('remarks of 附表1 that count projects of a kind', () => {
  const remarked = (remark: string): string[] => assess(workbookOf([
    systemSheet([{ level1: '项目绩效', level2: '项目决策', name: '决策程序', points: 4, score: 4, method: '比率分值法', explanation: remark }]),
    once('一'), once('二'), bridge('三', { kind: '常年项目' }),
  ]), { rules: 'sichuan/2024' }).findings.filter(({ rule }) => rule === 'cross-sheet-differs')
    .map(({ severity, sheet, cell, reported,
      expected }) => `${severity} ${String(sheet)}!${cell} ${String(reported)} ${String(expected)}`);

  it.each<[string, readonly string[]]>([
    ['部门预算阶段项目（含一次性项目）总数1个，未履行事前评估0个。', ['warning 二!B2 1 ≥2']], ['常年项目共0个。', ['warning 三!B2 0 ≥1']],
    ['阶段（一次性）项目共计1个', ['warning 二!B2 1 ≥2']], ['共2个项目。', ['warning 三!B2 2 ≥3']],
    ['部门预算阶段项目（含一次性项目）总数2个，常年项目总数1个。', []], ['阶段项目（含一次性项目）总数42个。', []], ['阶段项目共1个。', []],
    ['未履行事前评估的阶段项目（含一次性项目）共1个。', []], ['阶段项目（含一次性项目）1个。', []],
  ])('%s', (remark, expected) => expect(remarked(remark)).toEqual(expected));
});

describe('a department’s words that count its projects', () => {
  const projects = ['北', '南', '东'].map((name) =>
    nationalProject({ name, subject: `云岭${name}路水毁修复项目`, budget: ['', 1, 1, 10, 1, 10] }));
  const stated = (achievement: string, sheets = projects): string[] => assess(workbookOf([
    departmentSheet({
      groups: { 产出指标: [['养护里程', '≥12公里', '12公里', 90, 90]] }, budget: ['', 1600, 1600, 10, 1, 10],
      parts: { '其中：基本支出': ['', 900, 900], 项目支出: [300, 700, 700] }, achievement,
    }), ...sheets,
  ])).findings.filter(({ rule }) => rule === 'cross-sheet-differs').map(({ severity, sheet, cell, reported, expected }) =>
    `${severity} ${String(sheet)}!${cell} ${String(reported)} ${String(expected)}`);

  it('are contradicted by more sheets, told at the last of them', () => {
    expect(stated('全年共实施2个项目，均已完成。')).toEqual(['warning 东!C3 2 ≥3']);
    expect(stated('共2个项目。')).toEqual(['warning 东!C3 2 ≥3']);
  });

  it.each(['全年共实施3个项目，均已完成。', '共实施31个项目。', '共完成2个项目的验收。', '新建2个项目，续建1个项目。', '共实施2个项目前期工作。',
    '共实施1个项目，共储备2个项目。'])('but not where they say “%s”', (text) => {
    expect(stated(text).filter((found) => found.includes('≥'))).toEqual([]);
  });
});
