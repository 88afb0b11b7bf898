import { assessWorkbook } from '../../../src/report';
import type { SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

const form = sheetOf({ name: '自评表', rows: [
  ['项目支出绩效自评表'], ['（2024年度）'], ['项目名称', '', '东岭线修复工程'], ['主管部门', '', '云岭县交通运输局', '', '', '实施单位', '', '云岭县公路养护中心'],
  ['项目资金（万元）', '', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '', '年度资金总额', '', 250, 250, 200, 10, '80%', 8],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['', '产出指标', '数量指标', '修复路面里程', '≥50公里', '62公里', 50, 50], ['', '效益指标', '社会效益指标', '通行条件', '改善', '改善', 30, 30],
  ['', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10, 10], ['总分', '', '', '', '', '', 100, 98],
] });

const paragraphs = [
  '东岭线修复工程由云岭县公路养护中心组织实施，年内分两个标段推进，群众反映良好。',
  '项目全年预算250万元，实际支出200万元，预算执行率90%，未用完的资金结转下年继续使用。',
  '施工单位按合同约定组织力量，质量检测全部由具备资质的机构完成，没有发生安全事故。',
  '通过项目实施，沿线群众出行更加方便，农产品外运的时间明显缩短，社会反响较好。',
  '下一步将加强资金支付的计划管理，督促施工单位及时办理结算，尽快形成实物工作量。',
];
const found = (...sheets: readonly SheetSnapshot[]) =>
  assessWorkbook(workbookOf([form, ...sheets])).findings.filter(({ rule }) => rule.startsWith('narrative'));

describe('a sheet with a report somebody wrote', () => {
  it('is held against the forms of its workbook, at the cell of the paragraph', () => {
    expect(found(sheetOf({ name: '文字材料', rows: [['绩效自评报告'], ...paragraphs.map((text) => [text])] })))
      .toMatchObject([{ rule: 'narrative-arithmetic', sheet: '文字材料', cell: 'A3', reported: '90%', expected: '80%', severity: 'error' }]);
  });

  it('called a report is one with fewer paragraphs', () => {
    const two = paragraphs.slice(1, 3).map((text) => [text]);
    expect(found(sheetOf({ name: '文字材料', rows: [['云岭县公路养护中心绩效自评报告'], ...two] }))).toMatchObject([{ cell: 'A2', expected: '80%' }]);
    expect(found(sheetOf({ name: '文字材料', rows: [['填写要求'], ...two] }))).toEqual([]);
  });

  it('may break its lines behind commas', () => {
    const broken = paragraphs.map((text) => [text.replaceAll('，', '，\n')]);
    expect(found(sheetOf({ name: '文字材料', rows: broken }))).toMatchObject([{ cell: 'A2', reported: '90%', expected: '80%' }]);
  });

  it('may number its paragraphs beside them', () => {
    expect(found(sheetOf({ name: '文字材料', rows: paragraphs.map((text, index) => [index + 1, text]) }))).toMatchObject([{ cell: 'B2' }]);
  });

  it('counts for the verdict', () => {
    const book = (texts: readonly string[]) => workbookOf([form, sheetOf({ name: '文字材料', rows: texts.map((text) => [text]) })]);
    expect(assessWorkbook(book(paragraphs)).verdict).toBe('需更正 1 处');
    expect(assessWorkbook(book(paragraphs.map((text) => text.replace('90%', '80%')))).verdict).toBe('需核实 2 处');
  });
});

describe('what is no report', () => {
  it('a list whose rows hold more than a paragraph: findings, tasks, rectifications', () => {
    expect(
      found(
        sheetOf({
          name: '问题清单',
          rows: [['序号', '问题', '责任科室'], ...paragraphs.map((text, index) => [index + 1, text, '计财科'])],
        }),
      ),
    ).toEqual([]);
  });
});
