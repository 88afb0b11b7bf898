import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { projectSheet } from './project';
import { baseDataSheet, judged, systemSheet } from './system';
import type { SystemRow } from './system';

const [ratio, tiers, deduct] = ['比率分值法', '分级评分法', '缺（错）项扣分法'];
const near = (what: string, value: string): string => `${what}为X，平均值为N(2024年云岭县${what}为${value})`;

const of = (level1: string, level2: string) =>
  (name: string, points: RawValue, score: RawValue, method: string,
    rule = ''): SystemRow => ({ level1, level2, name, points, score, method, rule });
const [duty, budget, finance, assets, purchase] =
  ['履职效能\n(15分)', '预算管理\n(25分)', '财务管理\n(10分)', '资产管理\n（9分）', '采购管理\n(6分)'].map((level2) => of('总体绩效\n(65分)', level2));
const [decision, execution, goals] =
  ['项目决策\n(12分)', '项目执行\n(12分)', '目标实现\n(11分)'].map((level2) => of('项目绩效\n(35分)', level2));
const lost = of('扣分项\n(10分)', '预算绩效存在问题');

/** 附表1 as published: every row with its points, method and score. */
const table: readonly SystemRow[] = [
  duty!('汛期巡查履职效果', 15, 15, ratio!),
  budget!('预算编制质量', 12, 4.87, ratio!), budget!('支出执行进度', 7, 6, tiers!), budget!('预算年终结余', 2, 2, ratio!),
    budget!('严控一般性支出', 4, 2, tiers!),
  finance!('财务管理制度', 4, 4, deduct!), finance!('财务岗位设置', 2, 2, deduct!), finance!('资金使用规范', 4, 4, deduct!, '发现一处扣1分，扣完为止。'),
  assets!('人均资产变化率', 3, 3, tiers!, near('行政事业单位人均资产变化率', '0.24')),
  assets!('资产利用率', 3, 1.2, tiers!, `${near('办公家具超最低使用年限资产利用率', '0.19')}；${near('办公设备超最低使用年限资产利用率', '0.63')}`),
  assets!('资产盘活率', 3, 3, tiers!), purchase!('支持中小企业发展', 3, 3, '是否评分法'), purchase!('采购执行率', 3, 2.43, ratio!),
  ...['决策程序', '目标设置', '项目入库'].map((name) => decision!(name, 4, 4, ratio!)),
  ...['执行同向', '项目调整', '执行结果'].map((name) => execution!(name, 4, 4, ratio!)),
  goals!('目标完成', 4, 4, ratio!), goals!('目标偏离', 4, 4, ratio!), goals!('实现效果', 3, 3, ratio!),
  lost('预算绩效存在问题', '-', '-', deduct!, '每有一个问题点扣1分，扣完为止。'), lost('被评价部门配合度', '-', '-', deduct!, '每发现一次扣1分，扣完为止。'),
];

const figures: Readonly<Record<string, RawValue>> = {
  年终完成的履职效果目标数: 3, 年初设置的履职效果目标数: 3,
  财政拨款执行数: 1716.10, 财政拨款年初预算数: 783.91, 资产配置执行数: 2.76, 资产配置年初预算数: 3.40, 政府采购执行数: 2.76, 政府采购年初预算数: 3.40,
  财务管理制度问题处数: 0, 财务岗位设置问题处数: 0, 资金使用不规范处数: 0,
  本部门人均资产变化率: '6.43%', 办公家具超年限利用率: '1.78%', 办公设备超年限利用率: '62.22%', 本年闲置资产: 0,
  政府采购实际支付金额: 2.76, 政府采购总预算数: 3.40, 已完成采购项目节约金额: 0.64,
  阶段项目总数: 42, 未履行事前评估的阶段项目数: 42, 目标不匹配的阶段项目数: 0, 未按时入库的阶段项目数: 0, 列支不相符的阶段项目数: 0, 应采取处置措施的项目数: 0,
  结余率低的常年项目数: 1, 常年项目总数: 1, 结余率低的一次性和阶段项目数: 41, 一次性和阶段项目总数: 41,
};

const projects = ['一', '二'].map((name) => projectSheet({ name, subject: `云岭县青河${name}桥修复项目` }));
const run = (more: Readonly<Record<string, RawValue>> = {}, rows: readonly SystemRow[] = table, total: RawValue = 87.5) =>
  assess(workbookOf([systemSheet(rows, total), ...projects, baseDataSheet({ ...figures, ...more }, '体系')]),
    { rules: 'sichuan/2024' });

const told = (assessment: ReturnType<typeof run>): string[] => assessment.findings.filter(({ sheet }) => sheet === '体系')
  .map(({ rule, severity, verdict, cell, reported,
    expected }) => `${cell} ${rule} ${severity} ${verdict} ${String(reported)} ${String(expected)}`);

describe('附表1 with its published figures', () => {
  it('has two scores that contradict them, and nothing else', () => {
    expect(told(run())).toEqual(['E16 score-differs warning inconsistent 2.43 3', 'E17 score-differs error inconsistent 4 0']);
  });

  it('computes every row that has a rule', () => {
    const computed = Object.fromEntries(run().sheets[0]!.indicators.map((row) => [row.path.at(-1), row.computed
      && plain(row.computed)]));
    expect(computed).toEqual({
      汛期巡查履职效果: '15', 预算编制质量: '4.87', 支出执行进度: null, 预算年终结余: null, 严控一般性支出: null, 财务管理制度: '4', 财务岗位设置: '2',
      资金使用规范: '4', 人均资产变化率: '3', 资产利用率: '1.2', 资产盘活率: '3', 支持中小企业发展: null, 采购执行率: '3', 决策程序: '0', 目标设置: '4',
      项目入库: '4', 执行同向: '4', 项目调整: '4', 执行结果: '4', 目标完成: '4', 目标偏离: '4', 实现效果: '3', 预算绩效存在问题: null, 被评价部门配合度: null,
    });
  });

  it('explains 4.87 as 0 + 2.4353 + 2.4353', () => {
    const { why } = run().sheets[0]!.indicators.find((row) => row.path.at(-1) === '预算编制质量')!;
    expect(why).toContain('4.87');
    expect(why).toContain('+(1−|2.76−3.4|÷3.4)×3');
  });

  it('adds to 87.50 as stated, and to 84.07 by the rules', () => {
    const { reported, computed, points, grade } = run().sheets[0]!.total!;
    expect([plain(reported!), plain(computed!), points, grade]).toEqual(['87.5', '84.07', null, '良']);
    expect(told(run({}, table, 87.4))).toContain('E3 total-differs error inconsistent 87.4 87.5');
    expect(told(run({}, table, 88))).toContain('E3 total-differs error inconsistent 88 87.5');
  });

  it('has points that add to 100 and to what its labels say', () => {
    const bent = (name: string, points: number) => table.map((row) => (row.name === name ? { ...row, points } : row));
    const found = told(run({}, bent('资产盘活率', 4)));
    expect(found.filter((text) => /points/.test(text))).toEqual([
      'D3 points-total error inconsistent 101 100', 'A4 group-points-differ error inconsistent 65 66',
        'B12 group-points-differ error inconsistent 9 10',
    ]);
    expect(run({}, bent('资产盘活率',
      4)).findings.find(({ rule }) => rule === 'points-total')!.source!.document).toBe('2024年部门整体绩效评价指标体系');
    // 90 is the sum of forms with the execution beside them; a system holds all 100 itself.
    expect(told(run({}, bent('预算编制质量', 2)))).toContain('D3 points-total error inconsistent 90 100');
  });

  it.each(Object.keys(figures))('without %s only the rows that need it stay open, and name it', (name) => {
    const { assessment, open } = (() => {
      const without = run({ [name]: null });
      return { assessment: without, open: without.findings.filter(({ rule }) => rule === 'score-unverifiable') };
    })();
    const rows = assessment.baseData!.filter((input) => input.name === name
      && input.from === 'missing').flatMap(({ indicator }) => indicator.split('、'));
    expect(rows.length).toBeGreaterThan(0);
    expect(open.map(({ message }) => /“(.+?)”无法核对/.exec(message)![1])).toEqual(rows);
    expect(open.every(({ message }) => message.includes(name))).toBe(true);
  });

  it('is judged the same where one figure serves every sheet', () => {
    const everywhere = assess(workbookOf([systemSheet(table, 87.5), ...projects, baseDataSheet(figures)]),
      { rules: 'sichuan/2024' });
    expect([judged(everywhere, 'E16'), judged(everywhere, 'E17')]).toEqual(['不符 warning 3', '不符 error 0']);
  });

  it('keeps to the same rules in 2025', () => {
    const later = assess(workbookOf([systemSheet(table, 87.5, '2025年部门整体绩效评价指标体系'), baseDataSheet(figures)]),
      { rules: 'sichuan/2025' });
    expect([judged(later, 'E16'), judged(later, 'E17')]).toEqual(['不符 warning 3', '不符 error 0']);
  });
});
