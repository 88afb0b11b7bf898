import { assess } from '../../../src/assess';
import type { Finding } from '../../../src/assess';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import { baseSheet } from '../hunan/base-sheet';
import { sampleLedger } from '../../forms/accounts/arbitrary';
import { plainStyle } from '../../forms/accounts/ledger';
import { printTables } from '../../forms/accounts/print';
import type { NationalForm } from '../national-form';
import { departmentSheet, projectSheet } from './sheets';

const cross = (sheets: readonly SheetSnapshot[]): readonly Finding[] =>
  assess(workbookOf(sheets)).findings.filter(({ rule, verdict }) => /^cross-/.test(rule) && verdict === 'inconsistent');
const brief = (sheets: readonly SheetSnapshot[]): readonly string[] =>
  cross(sheets).map(({ rule, severity, sheet, cell, related }) => `${rule} ${severity} ${String(sheet)}!${cell} ← ${related.join(' ')}`);

const full: NationalForm['groups'] = { 产出指标: [['养护里程', '≥12公里', '12公里', 90, 90]] };

/** 年初 全年 执行 of the whole, 基本支出 and 项目支出. */
const department = (project: readonly RawValue[] = [300, 700, 612.345678], more: Partial<NationalForm> = {}): SheetSnapshot =>
  departmentSheet({
    groups: full,
    budget: ['', 1600, 1423.095678, 10, 0.8894, 8.89],
    parts: { '其中：基本支出': ['', 900, 810.75], 项目支出: project },
    ...more,
  });

describe('one project on two sheets', () => {
  const first = projectSheet({ name: '一', subject: '云岭北路水毁修复项目', budget: [20, 18.85, 18.85, 10, 1, 10] });

  test('with the same figures is not told, whatever the unit', () => {
    const again = projectSheet({ name: '二', subject: '云岭北路水毁修复项目', budget: [20, 18.85, 18.85, 10, 1, 10] });
    expect(brief([first, again])).toEqual([]);
  });

  test('with another budget is told at the later sheet', () => {
    const again = projectSheet({ name: '二', subject: '云岭北路水毁修复项目', budget: [20, 18.58, 18.58, 10, 1, 10] });
    expect(brief([first, again])).toEqual(['cross-sheet-differs error 二!F6 ← 一!F6', 'cross-sheet-differs error 二!G6 ← 一!G6']);
    expect(cross([first, again])[0]).toMatchObject({ reported: '18.58', expected: '18.85' });
  });

  test('with another target for the same indicator is told', () => {
    const again = projectSheet({
      name: '二',
      subject: '云岭北路水毁修复项目',
      budget: [20, 18.85, 18.85, 10, 1, 10],
      groups: { 产出指标: [['养护里程', '≥21公里', '21公里', 90, 90]] },
    });
    expect(brief([first, again])).toEqual(['cross-sheet-differs error 二!E13 ← 一!E13']);
  });

  test('with the same indicator under the year’s name and another target is told; two years of one thing are not', () => {
    const [own, again] = [['养护里程', '20'], ['2031年养护里程', '21']].map(([name, target], index) => projectSheet({
      name: String(index), subject: '云岭北路水毁修复项目', budget: [20, 18.85, 18.85, 10, 1, 10],
      groups: { 产出指标: [[name!, `≥${target!}公里`, `${target!}公里`, 90, 90]] },
    }));
    expect(brief([own!, again!])).toEqual(['cross-sheet-differs error 1!E13 ← 0!E13']);
    const years = projectSheet({
      name: '二', subject: '云岭北路水毁修复项目', budget: [20, 18.85, 18.85, 10, 1, 10],
      groups: { 产出指标: [['2030年养护里程', '≥19公里', '19公里', 45, 45], ['2031年养护里程', '≥21公里', '21公里', 45, 45]] },
    });
    expect(brief([own!, years])).toEqual([]);
  });

  test('projects of other names or years are other projects', () => {
    expect(brief([first, projectSheet({ name: '二', subject: '云岭南路水毁修复项目', budget: [5, 5, 5, 10, 1, 10] })])).toEqual([]);
    expect(brief([first, projectSheet({ name: '二', subject: '云岭北路水毁修复项目', year: '（2030年度）', budget: [5, 5, 5, 10, 1, 10] })])).toEqual([]);
  });
});

describe('a department’s list of projects', () => {
  const project = projectSheet({ name: '一', subject: '云岭北路水毁修复项目', budget: [10, 10, 10, 10, 1, 10] });
  const listing = (text: string): SheetSnapshot => department([300, 700, 612.345678], { achievement: text });

  test('with the project’s own money is right', () => {
    expect(brief([listing('已完成云岭北路水毁修复项目10万元等任务。'), project])).toEqual([]);
    expect(brief([listing('已完成云岭北路水毁修复项目等任务，共612万元。'), project])).toEqual([]);
    // Named again, its money stands somewhere else.
    expect(brief([listing('云岭北路水毁修复项目2万元尾款已付，云岭北路水毁修复项目共10万元。'), project])).toEqual([]);
  });

  test('with other money is told at the later sheet', () => {
    const text = listing('已完成云岭北路水毁修复项目12万元等任务。');
    expect(brief([project, text])).toEqual(['cross-sheet-differs error 部门整体!F10 ← 一!E6 一!F6 一!G6']);
    expect(brief([text, project])).toEqual(['cross-sheet-differs error 一!E6 ← 部门整体!F10 F6 G6']);
    expect(cross([text, project])[0]).toMatchObject({ reported: '10', expected: '12' });
  });
});

describe('a cost indicator over the whole project', () => {
  const cost = (target: RawValue, actual: RawValue, name = '项目总成本'): SheetSnapshot => projectSheet({
    name: '一', subject: '云岭北路水毁修复项目', budget: [20, 18.85, 18.5, 10, 0.9814, 9.81], groups: { 成本指标: [[name, target, actual, 90, 90]] },
  });

  test('that repeats the budget and what was spent is right', () => expect(brief([cost('≤18.85万元', '18.5万元')])).toEqual([]));
  test('in 元 is compared in 元', () => expect(brief([cost('≤188500元', '185000元')])).toEqual([]));
  test('that differs is a warning', () => {
    expect(brief([cost('≤18.58万元', '18.5万元')])).toEqual(['cross-sheet-differs warning 一!E13 ← E6 F6']);
    expect(brief([cost('≤18.85万元', '15.8万元')])).toEqual(['cross-sheet-differs warning 一!F13 ← G6']);
  });
  test('over a part or a price is another figure', () => expect(brief([cost('≤3万元', '2.5万元', '单位里程养护成本')])).toEqual([]));
});

describe('the sheets of a unit’s projects beside its 项目支出', () => {
  const projects = (second: number): readonly SheetSnapshot[] => [
    projectSheet({ name: '一', subject: '云岭北路水毁修复项目', budget: ['', 500, 500, 10, 1, 10] }),
    projectSheet({ name: '二', subject: '云岭南路水毁修复项目', budget: ['', second, second, 10, 1, 10] }),
  ];

  test('may be less, never more', () => {
    expect(brief([department(), ...projects(100)])).toEqual([]);
    expect(brief([department(), ...projects(112.345678)])).toEqual([]);
    expect(brief([department(), ...projects(113)])).toEqual(['cross-sheet-differs warning 部门整体!G8 ← 一!G6 二!G6']);
  });

  test('must be all of it where the department counts as many', () => {
    const counted = department([300, 700, 612.345678], { achievement: '共实施2个项目，全部完成。' });
    expect(brief([counted, ...projects(112.345678)])).toEqual([]);
    expect(brief([counted, ...projects(100)])).toEqual(['cross-sheet-differs error 部门整体!G8 ← 一!G6 二!G6']);
  });

  test('of another unit are no part of it', () => {
    expect(brief([department(), ...projects(113).map((sheet) => ({
      ...sheet, values: sheet.values.map((row) => row.map((raw) => (raw === '云岭县公路养护中心' ? '云岭县河道管理站' : raw))),
    }))])).toEqual([]);
  });
});

describe('base data beside the department’s form', () => {
  test('of the same unit agree', () => expect(brief([baseSheet(), department()])).toEqual([]));

  test('项目支出 stated otherwise is told at the later sheet, whichever that is', () => {
    const other = department([300, 700, 612.45]);
    expect(brief([baseSheet(), other])).toEqual(['cross-sheet-differs error 部门整体!G8 ← 基础数据!D12']);
    expect(brief([other, baseSheet()])).toEqual(['cross-sheet-differs error 基础数据!D12 ← 部门整体!G8']);
  });

  test('a budget that is neither the initial nor the adjusted one needs a look', () => {
    expect(brief([baseSheet(), department([310, 700, 612.345678])])).toEqual(['cross-sheet-differs warning 基础数据!C12 ← 部门整体!E8 部门整体!F8']);
  });

  test('人员 and 公用 cannot be more than 基本支出', () => {
    const less = department([300, 700, 612.345678], { parts: { '其中：基本支出': ['', 900, 800], 项目支出: [300, 700, 612.345678] } });
    expect(brief([baseSheet(), less])).toEqual(['cross-sheet-differs error 部门整体!G7 ← 基础数据!D16 基础数据!D15']);
  });

  test('nor are they less than half of it without a question', () => {
    const of = (staff: number): readonly string[] =>
      assess(workbookOf([baseSheet({ rows: { 人员经费: [700, 710, staff] } }), department([300, 700, 612.345678])])).findings
        .filter(({ rule, message }) => rule === 'cross-sheet-differs' && message.includes('一半'))
        .map(({ cell, severity }) => `${cell!} ${severity}`);
    expect(of(720.25)).toEqual([]);
    expect(of(520.25)).toEqual([]);
    expect(of(72.025)).toEqual(['G7 info']);
  });

  test('an indicator of 三公 money repeats it', () => {
    const row = (actual: string): SheetSnapshot =>
      department([300, 700, 612.345678], { groups: { 成本指标: [['“三公”经费控制数', '≤4万元', actual, 90, 90]] } });
    expect(brief([baseSheet(), row('2.5万元')])).toEqual([]);
    expect(brief([baseSheet(), row('2.8万元')])).toEqual(['cross-sheet-differs error 部门整体!F12 ← 基础数据!D6']);
  });
});

describe('决算 tables beside the department’s form', () => {
  const spent = (total: number, basic: number, project: number): SheetSnapshot => departmentSheet({
    groups: full, budget: ['', 1800, total, 10, 1, 10], parts: { '其中：基本支出': ['', 600, basic], 项目支出: ['', 1200, project] },
  });
  const tables = printTables(sampleLedger, plainStyle);

  test('state the same execution', () => expect(brief([...tables, spent(1114.11, 505.7, 608.41)])).toEqual([]));

  test('otherwise the form’s figure needs a look', () => {
    expect(brief([...tables, spent(1141.11, 505.7, 635.41)]).map((text) => text.split(' ←')[0]))
      .toEqual(['cross-table-differs warning 部门整体!G6', 'cross-table-differs warning 部门整体!G8']);
  });
});

describe('names of units', () => {
  const sheets = (name: string): readonly SheetSnapshot[] => ['一', '二', '三', '四'].map((sheet, index) => projectSheet({
    name: sheet, subject: `云岭${sheet}号桥维修项目`, unit: index === 3 ? name : '云岭县公路养护中心', budget: [5, 5, 5, 10, 1, 10],
  }));

  test('one character off three that agree is a likely slip', () => {
    expect(brief(sheets('云岭县公路养护中芯'))).toEqual(['cross-sheet-differs warning 四!H4 ← ']);
    expect(brief(sheets('云岭县公路养中心'))).toEqual(['cross-sheet-differs warning 四!H4 ← ']);
  });

  test('another unit, or one told apart by a number or a direction, is none', () => {
    expect(brief(sheets('云岭县河道管理站'))).toEqual([]);
    expect(brief(sheets('云岭县公路养护二中心'))).toEqual([]);
  });
});

test('a sheet that is no form takes part in nothing', () => {
  expect(brief([sheetOf({ name: '杂', rows: [['云岭北路水毁修复项目', '12万元']] }), department()])).toEqual([]);
});
