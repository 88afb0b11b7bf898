import { recognise, whyNone } from '../../src/forms';
import type { NotAForm } from '../../src/forms';
import { drawn } from '../support/drawn';
import { sheetOf, workbookOf } from '../support/workbook';

function noneOf(name: string, text: string): NotAForm | null {
  const [sheet] = recognise(workbookOf([sheetOf(drawn(name, text))]));
  return sheet!.forms.length > 0 ? null : sheet!.none;
}

describe('a sheet that is no self-evaluation', () => {
  it('is empty', () => {
    const [sheet] = recognise(workbookOf([sheetOf({ name: 'Sheet1', rows: [] })]));
    expect(sheet).toMatchObject({ forms: [], none: { kind: 'empty' } });
  });

  it('is a plan of targets: no actual values, no scores', () => {
    expect(noneOf('项目支出绩效自评表', `
项目支出绩效目标申报表 | < | < | < | <
（2025年度） | < | < | < | <
项目名称 | 道班房维修 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
^ | 产出指标 | 数量指标 | 维修道班房 | ≥6处
^ | 效益指标 | 社会效益指标 | 职工住宿条件 | 改善
`)).toEqual({ kind: 'plan' });
  });

  it('is a plan with weights', () => {
    expect(noneOf('目标', `
部门整体支出绩效目标表 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位 | 权重
产出指标 | 数量指标 | 巡查次数 | ≥ | 200 | 次 | 50
`)).toEqual({ kind: 'plan' });
  });

  it('is a monitoring table of part of the year', () => {
    expect(noneOf('监控', `
项目支出绩效运行监控表（2024年度） | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1至7月完成情况 | 全年预计完成情况
产出指标 | 数量指标 | 巡查次数 | ≥200次 | 120次 | 200次
`)).toEqual({ kind: 'ledger' });
  });

  it('is a list of units that ranks them', () => {
    const ranked = (first: string) => `
2023年度单位考核得分表 | < | < | < | <
${first} | 单位 | 考核指标 | 完成情况 | 得分
1 | 甲局 | 招商引资 | 完成 | 98
2 | 乙局 | 招商引资 | 完成 | 96
`;
    expect(noneOf('考核', ranked('排名'))).toEqual({ kind: 'list' });
    expect(noneOf('考核', ranked('序号'))).toBeNull();
  });

  it('is a list of several projects\' indicators, which add up to nothing', () => {
    const list = (second: string) => `
2024年度项目绩效指标完成情况 | < | < | < | < | < | <
项目名称 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
道班房维修 | 产出指标 | 数量指标 | 维修道班房 | ≥6处 | 6处 | 10 | 10
^ | 效益指标 | 社会效益指标 | 职工住宿条件 | 改善 | 改善 | 10 | 10
${second} | 产出指标 | 数量指标 | 清理边沟 | ≥20公里 | 21公里 | 10 | 10
`;
    expect(noneOf('清单', list('边沟清理'))).toEqual({ kind: 'list' });
    expect(noneOf('清单', list('道班房维修'))).toBeNull();
    expect(noneOf('清单', `${list('边沟清理')}合计 |  |  |  |  |  | 100 | 99\n`)).toBeNull();
    expect(whyNone({ kind: 'list' })).toContain('多个项目');
  });

  it('is a monitoring table though it scores the stage', () => {
    expect(noneOf('监控', `
2024年绩效监控表 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1～7月份完成值 | 分值 | 得分
产出指标 | 数量指标 | 巡查次数 | ≥200次 | 120次 | 50 | 30
`)).toEqual({ kind: 'ledger' });
  });

  it('is a plan with last year\'s actual values', () => {
    expect(noneOf('目标', `
2025年度项目支出绩效目标表 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 上年完成值 | 分值
产出指标 | 数量指标 | 巡查次数 | ≥200次 | 190次 | 50
`)).toEqual({ kind: 'plan' });
  });

  it('is a list of projects with targets, completion and scores', () => {
    expect(noneOf('汇总', `
部门项目支出绩效自评汇总表 | < | < | < | < | < | <
序号 | 项目名称 | 年度绩效目标 | 全年预算数 | 全年执行数 | 目标完成情况 | 自评得分
1 | 道班房维修 | 维修6处 | 18 | 18 | 维修6处 | 98
2 | 桥梁加固 | 加固1座 | 60 | 40 | 未完工 | 80
`)).toEqual({ kind: 'ledger' });
  });

  it('is a ledger or a progress table', () => {
    expect(noneOf('台账', `
云岭县公路养护工程进度台账 | < | < | < | <
序号 | 项目名称 | 合同金额 | 开工日期 | 形象进度
1 | 道班房维修 | 18 | 2024年3月 | 完工
2 | 桥梁加固 | 60 | 2024年5月 | 完成80%
`)).toEqual({ kind: 'ledger' });
  });

  it('is a summary of projects', () => {
    expect(noneOf('汇总', `
2024年项目自评情况汇总表 | < | < | < | <
序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分
1 | 道班房维修 | 18 | 18 | 98
`)).toEqual({ kind: 'ledger' });
  });

  it('is one of our own sheets, by its words and its name together', () => {
    expect(noneOf('自评问题清单', `
自评问题清单 | < | <
序号 | 级别 | 工作表
1 | 需更正 | Sheet1
`)).toEqual({ kind: 'ours' });
  });

  it('names the labels that are missing', () => {
    const none = noneOf('其他', `
职工花名
姓名 | 职务
甲 | 养护工
`);
    expect(none).toMatchObject({ kind: 'unknown' });
    expect(whyNone(none!)).toBe('未识别为自评表，缺少标签：指标名称（一级指标、二级指标、三级指标）、指标值（年度指标值）、完成值（实际完成值）或得分');
  });

  it('names only the labels that are missing', () => {
    expect(noneOf('其他', `
三级指标 | 备注
巡查次数 | 每月一次
`)).toEqual({ kind: 'unknown', missing: ['指标值（年度指标值）', '完成值（实际完成值）或得分'] });
  });
});

describe('a form still to be filled', () => {
  it('is a form where actual values and scores are wholly blank', () => {
    const [sheet] = recognise(workbookOf([sheetOf(drawn('空表', `
项目支出绩效自评表 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 巡查次数 | ≥200次 |  | 60 | 
效益指标 | 社会效益指标 | 隐患整改率 | ≥95% |  | 40 | 
总分 |  |  |  |  | 100 | 
`))]));
    const [form] = sheet!.forms;
    expect(form).toMatchObject({
      kind: 'indicators',
      rows: [{ actual: { kind: 'blank' }, score: { kind: 'blank' } }, { actual: { kind: 'blank' } }],
    });
  });
});

describe('a sheet the tool might have made', () => {
  it('is the user\'s where it only bears the name', () => {
    expect(noneOf('自评汇总', `
科室工作安排
一月 | 巡查
`)).toMatchObject({ kind: 'unknown' });
  });

  it('called 自评报告 is ours only with its hidden keys', () => {
    const report = drawn('自评报告', '云岭县公路养护中心自评报告');
    const kindOf = (hiddenColumns: readonly number[]): string | undefined =>
      recognise(workbookOf([sheetOf({ ...report, hiddenColumns })]))[0]!.none?.kind;
    expect([kindOf([]), kindOf([1, 2])]).toEqual(['unknown', 'ours']);
  });
});

describe('a title that contradicts the columns', () => {
  const table = (title: string, actual: string): string => `
${title} | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 巡查次数 | ≥200次 | ${actual}
`;

  it('makes a plan of an unfilled 目标申报表', () => {
    expect(noneOf('表', table('项目支出绩效目标申报表', ''))).toEqual({ kind: 'plan' });
  });

  it('leaves a filled one, and an unfilled 自评表, a form', () => {
    expect(noneOf('表', table('项目支出绩效目标申报表', '210次'))).toBeNull();
    expect(noneOf('表', table('项目支出绩效目标自评表', ''))).toBeNull();
  });

  it('makes a progress table of a 监控表', () => {
    expect(noneOf('表', table('项目支出绩效运行监控表', '120次'))).toEqual({ kind: 'ledger' });
  });
});
