import { plain } from '../../src/figures';
import type { RawValue } from '../../src/figures';
import { assess, type Assessment } from '../../src/assess';
import { sheetOf, workbookOf } from '../support/workbook';
import { assessNational, faultless, nationalSheet, the, told } from './national-form';

type Cells = readonly (readonly (RawValue | undefined)[])[];

/** The 四川 form 0013zp, with rows of level-3 name, nature, target, unit, actual, points, score, reason. */
function sichuan(
  rows: readonly (readonly RawValue[])[],
  total: readonly [RawValue, RawValue],
  conclusion: string,
  more: { budget?: readonly RawValue[]; year?: string; } = {},
) {
  const cells: Cells = [
    [`部门预算项目支出绩效自评表（${more.year ?? '2024'}年度）`],
    ['项目名称', '河堤加固项目'],
    ['主管部门', '云岭县水务局', '', '', '', '实施单位（盖章）', '', '云岭县河道管理站'],
    ['预算执行情况（10分）', '年度预算数（万元）', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分', '原因'],
    ['', '总额', ...(more.budget ?? [10, 10, 10, 1, 10, 10, ''])],
    ['', '其中：财政资金', 10, 10, 10, 1, '/', '/'],
    ['', '单位资金', 0, 0, 0, 0, '/', '/'],
    ['', '其他资金', '', '', '', '', '/', '/'],
    ['绩效指标（90分）', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'],
    ...rows.map((row, index) => ['', index === 0 ? '产出指标' : '', index === 0 ? '数量指标' : '', ...row]),
    ['合计', '', '', '', '', '', '', '', ...total],
    ['评价结论', conclusion],
  ];
  return assess(workbookOf([sheetOf({ name: '附表3', rows: cells, formats: { F5: '0.00%', F6: '0.00%', F7: '0.00%' } })]));
}

describe('四川 0013zp', () => {
  it('scores above their weights are errors, low ones warnings; the total that still adds up is none', () => {
    const assessment = sichuan([
      ['加固河段数量', '≥', 18, '段', 18, 5, 6], ['石料数量', '≥', 187, '立方米', 187, 5, 7], ['验收合格率', '=', 100, '%', 100, 70, 68],
      ['管护机制', '定性', '优', '', '优', 10, 7],
    ], [100, 98], '自评得分98分。');
    expect(told(assessment)).toEqual([
      'score-exceeds-points J10 error', 'score-exceeds-points J11 error', 'score-differs J12 warning', 'score-differs J13 warning',
    ]);
    const [sheet] = assessment.sheets;
    expect(sheet).toMatchObject({ form: 'sichuan/project-self-evaluation', rules: 'sichuan/2024' });
    expect(plain(sheet!.total!.computed!)).toBe('100');
  });

  it('a conclusion that states another score', () => {
    const assessment = sichuan([['加固河段数量', '≥', 18, '段', 18, 90, 90]], [100, 100], '自评得分98分，评价等级为良。');
    expect(told(assessment)).toEqual(['statement-differs B12 error', 'grade-differs B12 error']);
    expect(assessment.findings.map((found) => [found.reported, found.expected])).toEqual([['98', '100'], ['良', '优']]);
  });

  it('the printed guidance left in the reason cell counts as no reason', () => {
    const guidance = '1.预算执行率=预算执行数/调整后预算数；2.执行率未达到90%的需说明原因（100字以内）';
    const assessment = sichuan([['加固河段数量', '≥', 18, '段', 18, 90, 90]], [100, 95], '项目已完成。', { budget: [10, 10, 5, 0.5, 10, 5, guidance] });
    expect(told(assessment)).toContain('low-execution-unexplained I5 warning');
    expect(told(assessment)).toContain('prompt-left I5 info');
  });

  it('a year without a pack is scored by the national rules and says so', () => {
    const assessment = sichuan([['加固河段数量', '≥', 18, '段', 18, 90, 90]], [100, 100], '项目已完成。', { year: '2023' });
    expect(assessment.sheets[0]!.rules).toBe('national/2020');
    expect(the(assessment, 'rules-fallback').message).toContain('sichuan/2024');
    expect(assessment.verdict).toBe('可以上报');
  });
});

/** The 重庆 form: total in the head, no levels, 得分系数. */
function chongqing(rows: readonly (readonly RawValue[])[], total: RawValue, reason = '') {
  const cells: Cells = [
    ['2024年度项目绩效自评表'],
    ['项目名称', '河堤巡查经费', '', '', '', '', '主管部门', '云岭县水务局', '', '', '自评总分（分）', total],
    ['实施单位', '云岭县河道管理站'],
    ['项目资金（万元）', '资金来源', '年初预算数', '', '全年（调整）预算数', '', '全年执行数', '', '执行率（%）', '执行率权重（分）', '', '执行率得分（分）'],
    ['', '年度资金总额', 10.43, '', 10.43, '', 8.3, '', 79.6, 10, '', 7.96],
    ['', '其中：财政拨款', 10.43, '', 10.43, '', 8.3, '', 79.6, '/', '', '/'],
    ['', '其他资金', 0, '', 0, '', 0, '', '/', '/', '', '/'],
    ['当年绩效目标', '年初绩效目标', '', '', '', '全年（调整）绩效目标', '', '', '全年目标实际完成情况'],
    ['', '开展巡查。', '', '', '', '无调整', '', '', '支付8.30万元，执行率79.6%。'],
    ['绩效指标', '指标名称', '计量单位', '指标性质', '年初指标值', '调整指标值', '全年完成值', '得分系数(%)', '指标权重（分）', '指标得分（分）', '是否核心指标', '说明'],
    ...rows.map((row) => ['', ...row]),
    ['偏离绩效目标的原因和改进措施', '', reason],
  ];
  const last = String(cells.length);
  return assess(workbookOf([sheetOf({
    name: '自评表',
    rows: cells,
    merges: [
      'C4:D4',
      'E4:F4',
      'G4:H4',
      'J4:K4',
      'C5:D5',
      'E5:F5',
      'G5:H5',
      'J5:K5',
      'A4:A7',
      `A${last}:B${last}`,
      `C${last}:L${last}`,
    ],
  })]));
}

describe('重庆', () => {
  it('a rate stated with one decimal, the total in the head: right as published', () => {
    const assessment = chongqing(
      [['巡查任务完成率', '%', '=', 100, '', 100, 100, 70, 70, '是'], ['满意度', '%', '≥', 90, '', 93.6, 100, 20, 20, '否']],
      97.96,
      '验收材料提交不及时。',
    );
    expect(assessment.findings.filter((found) => found.severity === 'error')).toEqual([]);
    expect(assessment.sheets[0]).toMatchObject({ form: 'chongqing/project-self-evaluation', rules: 'chongqing/2024' });
    expect(plain(assessment.sheets[0]!.total!.computed!)).toBe('97.96');
  });

  it('a met target with a coefficient of 75 %: the figures contradict the reason', () => {
    const assessment = chongqing(
      [['隐患整改率', '%', '≥', 95, '', 96.5, 75, 20, 15, '是', '整改率略低于目标'], [
        '巡查次数',
        '次',
        '≥',
        12,
        '',
        12,
        100,
        70,
        70,
        '否',
      ]],
      92.96,
      '验收材料提交不及时。',
    );
    const found = the(assessment, 'score-differs');
    expect(found).toMatchObject({ severity: 'warning', cell: 'J11', reported: '15', expected: '20' });
    expect(found.message).toContain('75%');
    expect(found.message).toContain('整改率略低于目标');
  });

  it('the adjusted target holds where it is filled', () => {
    const assessment = chongqing([['巡查次数', '次', '≥', 20, 12, 12, 100, 90, 90, '是']], 97.96, '计划调整。');
    expect(assessment.sheets[0]!.indicators[0]).toMatchObject({ target: '≥12次', met: true });
    expect(assessment.findings.filter((found) => found.severity === 'error')).toEqual([]);
  });

  it('a score that is not weight times coefficient', () => {
    const assessment = chongqing([['巡查次数', '次', '≥', 20, '', 20, 90, 90, 90, '是']], 97.96, '见说明。');
    expect(the(assessment, 'coefficient-differs')).toMatchObject({ cell: 'J11', reported: '90', expected: '81' });
  });

  it('blank scores and coefficients are filled in the column\'s own writing', () => {
    const assessment = chongqing([['巡查次数', '次', '≥', 20, '', 15, '', 90, '', '是', '汛期停巡']], '', '汛期停巡。');
    expect(assessment.fills.map((fill) => [fill.kind, plain(fill.value), fill.percent])).toEqual([
      ['score', '67.5', false], ['coefficient', '75', false], ['total', '75.46', false],
    ]);
  });
});

describe('what cannot be checked is told, never passed', () => {
  it('a year before any rules', () => {
    const assessment = assessNational({ ...faultless, year: '（2018年度）' });
    expect(the(assessment, 'rules-missing')).toMatchObject({ severity: 'info', verdict: 'unverifiable' });
    expect(assessment.verdict).toBe('未核对 1 处');
    expect(assessment.sheets[0]).toMatchObject({ rules: null });
    expect(assessNational({ ...faultless, year: '（2018年度）' }, { allowOtherYear: true }).verdict).toBe('可以上报');
  });

  it('a sheet that cannot be read does not keep the others from being scored', () => {
    const broken = { ...nationalSheet({ ...faultless, name: '坏表' }), format: () => { throw new Error('格式损坏'); } };
    const assessment = assess(workbookOf([broken, nationalSheet(faultless)]));
    expect(the(assessment, 'not-checked')).toMatchObject({ sheet: '坏表', severity: 'info', verdict: 'unverifiable' });
    expect(the(assessment, 'not-checked').message).toContain('格式损坏');
    expect(assessment.sheets.map((sheet) => sheet.form)).toEqual([null, 'national/project-self-evaluation']);
    expect(assessment.verdict).toBe('未核对 1 处');
  });

  it('a plan and a list are left alone and said to be so', () => {
    const plan = sheetOf({ name: '目标表', rows: [['项目支出绩效目标表（2024年度）'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '河段', '≥5段']] });
    const assessment = assess(workbookOf([plan, sheetOf({ name: '空', rows: [] })]));
    expect(assessment.sheets.map((sheet) => sheet.form)).toEqual([null, null]);
    for (const sheet of assessment.sheets) expect(sheet.recognition).not.toBe('');
    expect(assessment.findings).toEqual([]);
  });
});

describe('nature and grade', () => {
  const withNature = (nature: string, operator: string): Assessment => {
    const rows: Cells = [
      ['项目绩效自评表（2024年度）'], ['项目名称', '河堤巡查', '', '实施单位', '云岭县河道管理站'],
      ['一级指标', '三级指标', '指标性质', '计算符号', '指标值', '计量单位', '完成值', '分值', '得分'],
      ['产出指标', '巡查次数', nature, operator, 12, '次', 12, 100, 100], ['合计', '', '', '', '', '', '', 100, 100],
    ];
    return assess(workbookOf([sheetOf({ name: '自评', rows })]));
  };

  it.each([['反向指标', '≥'], ['反向指标', '>'], ['正向指标', '≤'], ['正向指标', '<']])('%s contradicts %s', (nature, operator) => {
    expect(the(withNature(nature, operator), 'direction-conflict')).toMatchObject({ cell: 'C4', reported: nature, severity: 'warning' });
  });

  it.each([['反向指标', '≤'], ['正向指标', '≥'], ['正向指标', '＝'], ['定性指标', '≥']])('%s goes with %s', (nature, operator) => {
    expect(withNature(nature, operator).findings.map(({ rule }) => rule)).not.toContain('direction-conflict');
  });

  it('a grade that is not the total\'s', () => {
    const graded = (grade: string) => {
      const rows: Cells = [
        ['项目绩效自评表（2024年度）'], ['项目名称', '河堤巡查', '', '实施单位', '云岭县河道管理站'],
        ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '未完成原因'],
        ['产出指标', '巡查次数', '≥12次', '10.2次', 100, 85, '汛期停巡'], ['合计', '', '', '', 100, 85], ['评价等级', grade],
      ];
      return assess(workbookOf([sheetOf({ name: '自评', rows })]));
    };
    expect(told(graded('良'))).toEqual([]);
    expect(the(graded('优'), 'grade-differs')).toMatchObject({ severity: 'error', reported: '优', expected: '良', cell: 'B6' });
  });
});
