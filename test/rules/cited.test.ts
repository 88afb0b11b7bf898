import { assess } from '../../src/assess';
import type { Assessment, Finding } from '../../src/assess';
import { uncertain } from '../../src/assess/texts/common';
import { builtInPacks } from '../../src/rules';
import { assessNational, faultless, withFirst } from '../assess/national-form';
import { workbookOf } from '../support/workbook';
import { chongqing, type Row } from './chongqing/form';
import { metRows, projectSheet, type ProjectForm } from './sichuan/project';
import { departmentTitle, oneRow, specialTitle, systemSheet } from './sichuan/system';

const packOf = (id: string) => builtInPacks().find((pack) => pack.id === id)!;

/** What a clause rests on: the document, and whether its wording is certain (原文) or customary, inferred or open (通行, 推断, 未定). */
describe('what is certain and what is not', () => {
  const national = '财预〔2020〕10号';

  it('is the national rules’ own marks', () => {
    const { clauses } = packOf('national/2020');
    const of = (certain: boolean, document: string): string[] => Object.entries(clauses)
      .filter(([, clause]) => clause.certain === certain && clause.document === document).map(([topic]) => topic).sort();
    expect(of(true, national)).toEqual(['budget-parts', 'execution-rate', 'execution-score', 'grades', 'qualitative',
      'reasons', 'row-score',
      'target-met', 'target-missed', 'total', 'weights', 'zero-target']);
    expect(of(false, national)).toEqual(['deadline', 'equals', 'overachieved', 'reverse']);
    expect(of(true, '预算管理一体化自评预警')).toEqual(['score-ahead', 'unspent']);
    expect(of(true, '自评表填报说明')).toEqual(['form', 'statements', 'units']);
    expect(of(false, '自评表填报说明')).toEqual(['adjustment', 'coefficient']);
  });

  it.each<[string, string, readonly string[]]>([
    ['sichuan/2024', '部门预算项目支出绩效自评表 adjustment, execution-rate, weights', []],
    ['sichuan/2025', '川财绩〔2025〕5号 grades', ['grades']],
    ['chongqing/2024', '重庆市项目绩效自评表 coefficient, weights', ['coefficient']],
    ['hunan/2024', '', []],
  ])('%s says otherwise of %s', (id, expected, open) => {
    const [pack, base] = [packOf(id), packOf(id === 'sichuan/2025' ? 'sichuan/2024' : 'national/2020')];
    const own = Object.entries(pack.clauses).filter(([topic, clause]) => clause !== base.clauses[topic as keyof typeof base.clauses]);
    const documents = [...new Set(own.map(([, { document }]) => document))];
    expect(documents.map((document) =>
      `${document} ${own.filter(([, clause]) => clause.document === document).map(([topic]) => topic).sort().join(', ')}`).join('; '))
      .toBe(expected);
    expect(own.filter(([, { certain }]) => !certain).map(([topic]) => topic)).toEqual(open);
  });

  it.each([
    ['sichuan/2024', 'sichuan/department-indicator-system', '履职效能 预算编制质量 支出执行进度 预算年终结余 严控一般性支出 财务管理制度 财务岗位设置 资金使用规范 人均资产变化率 '
      + '资产利用率 资产盘活率 支持中小企业发展 采购执行率 决策程序 目标设置 项目入库 执行同向 项目调整 执行结果 目标完成 目标偏离 实现效果 预算绩效存在问题 被评价部门配合度'],
    ['sichuan/2024', 'sichuan/special-indicator-system', '决策程序 规划论证 资金投向 制度办法 分配管理 绩效监管 预算执行 资金使用 目标完成 完成时效 项目验收 功能实现 后续管护 '
      + '绩效管理存在问题 被评价部门配合度'],
    ['hunan/2024', 'hunan/base-data', '在职人员控制率 三公经费变动率 预算完成率 预算控制率 公用经费控制率 三公经费控制率 政府采购执行率'],
  ])('%s rules %s by the names of its table', (id, form, names) => {
    expect(packOf(id).indicators.filter((rule) => rule.form === form).map(({ name }) => name)).toEqual(names.split(' '));
  });

  it('of indicators: the three rows whose source is lost, and the whole family of 湖南', () => {
    const open = (id: string): string[] => packOf(id).indicators.filter(({ clause }) => !clause.certain).map(({ name }) => name);
    expect(open('sichuan/2024')).toEqual(['支出执行进度', '预算年终结余', '严控一般性支出']);
    expect(open('sichuan/2025')).toEqual(open('sichuan/2024'));
    expect(open('hunan/2024')).toEqual(packOf('hunan/2024').indicators.map(({ name }) => name));
    expect(open('hunan/2024')).toHaveLength(7);
    for (const { clause, form } of packOf('sichuan/2024').indicators) {
      expect([form, clause.document]).toEqual([form, '达州市达川区2024年绩效评价指标体系']);
    }
  });
});

const found = ({ findings }: Assessment, rule: string): Finding => {
  const own = findings.filter((finding) => finding.rule === rule);
  expect(own.length).toBeGreaterThan(0);
  return own[0]!;
};

const sichuan = (form: ProjectForm): Assessment => assess(workbookOf([projectSheet(form)]));
const met: Row = ['巡查次数', '次', '≥', 12, '', 12, 100, 70, 70, '是', ''];
const other = (coefficient: number, weight: number): Row => ['隐患整改率', '%', '≥', 95, '', 96.5, coefficient, weight, weight, '是', ''];
const sichuanRow = { level1: '总体绩效', level2: '预算管理(7分)', name: '支出执行进度', points: 7, score: 8, method: '分级评分法' };

describe('a finding cites the clause of its jurisdiction, and says where that is not certain', () => {
  it.each<[string, Assessment, string, string, boolean]>([
    ['missed target', assessNational(withFirst(['治理河道长度', '≥20公里', '16公里', 20, 18, '汛期延误'])), 'score-differs', '财预〔2020〕10号', true],
    ['reverse', assessNational(withFirst(['管护费用', '≤10万元', '12.5万元', 20, 18, '油价上涨'])), 'score-differs', '财预〔2020〕10号', false],
    ['=', assessNational(withFirst(['验收批次', '=20批', '16批', 20, 18, '汛期延误'])), 'score-differs', '财预〔2020〕10号', false],
    ['far exceeded', assessNational(withFirst(['治理河道长度', '≥20公里', '40公里', 20, 20])), 'overachieved-unexplained', '财预〔2020〕10号', false],
    ['adjusted, nationally', assessNational({ ...faultless, budget: [90, 100, 100, 10, 1, 10], achievement: '' }), 'adjustment-unexplained',
      '自评表填报说明', false],
    ['adjusted, 四川', sichuan({ budget: [12, 10, 10, 1, 10, 10, ''], parts: { '其中：财政资金': [12, 10, 10, 1, '/', '/'] } }),
      'adjustment-unexplained', '部门预算项目支出绩效自评表', true],
    ['rate, 四川', sichuan({ budget: [10, 10, 10, 0.9, 10, 10] }), 'execution-rate-differs', '部门预算项目支出绩效自评表', true],
    ['weights, 四川', sichuan({ rows: metRows.slice(1), total: [60, 60] }), 'points-total', '部门预算项目支出绩效自评表', true],
    ['coefficient, 重庆', chongqing({ rows: [met, other(90, 20)], total: 100 }), 'coefficient-differs', '重庆市项目绩效自评表', false],
    ['weights, 重庆', chongqing({ rows: [met, other(100, 19)], total: 99 }), 'points-total', '重庆市项目绩效自评表', true],
  ])('%s', (_what, assessment, rule, document, certain) => {
    const { source, message } = found(assessment, rule);
    expect([source?.document, source?.certain, message.includes(uncertain)]).toEqual([document, certain, !certain]);
  });

  it.each(packOf('sichuan/2024').indicators.map(({ form, name }) => [form, name] as const))('%s %s', (form, name) => {
    const special = form === 'sichuan/special-indicator-system';
    const deduction = /存在问题|配合度/.test(name);
    const row = { level1: deduction ? '扣分项(10分)' : special ? '通用指标' : '总体绩效', level2: name, name: name === '履职效能' ? '汛期巡查' : name,
      points: deduction ? '-' : 10, score: deduction ? 1 : 10, method: '缺（错）项扣分法' };
    const kin = { ...row, level1: special ? '专用指标' : '项目绩效', level2: '其他', name: '其他事项', points: 90, score: 90 };
    const assessment = assess(workbookOf([systemSheet([row, kin], null, special ? specialTitle : departmentTitle)]),
      { rules: 'sichuan/2024' });
    expect(assessment.sheets[0]!.form).toBe(form);
    expect(assessment.sheets[0]!.indicators[0]!.source).toMatchObject({ article: `评分说明·${name}` });
  });

  it('a row whose rule is lost says so, and its clause is not certain', () => {
    const { assessment, why } = oneRow({ ...sichuanRow, score: 6 }, {});
    const [row] = assessment.sheets[0]!.indicators;
    expect(row!.source).toMatchObject({ certain: false });
    expect(why).toContain('评分说明缺失，只核对得分不超过分值');
  });
});
