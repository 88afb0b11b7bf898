import { builtInPacks } from '../../src/rules';
import { ownPacks, settings } from '../../src/taskpane/texts/zh-CN/settings';
import { assessNational, faultless } from './national-form';
import { told as toldOf } from './places/findings';
import { place, withPlanted } from './places/place';

const told = (form: Partial<typeof faultless>) =>
  assessNational({ ...faultless, ...form }).findings.find(({ rule }) => rule === 'rules-missing')!.message;

describe('a year that no rules are written for', () => {
  it.each([
    ['（2018年度）', '云岭县河道管理站', 'national/2020'], ['（2019年度）', '云岭县河道管理站', 'national/2020'],
    ['（2019年度）', '四川省成都市河道管理站', 'sichuan/2024'],
  ])('%s of %s names the rules nearest to it, and they score it once asked for', (year, unit, id) => {
    const form = { ...faultless, year, unit };
    const message = told(form);
    const { name, years } = builtInPacks().find((pack) => pack.id === id)!;
    expect(message).toMatch(new RegExp(`现有：.*（${id}）.*如确认可按${name}${String(years.from)}年度起?的规则评分`));
    expect(assessNational(form, { rules: id }).sheets[0]).toMatchObject({ rules: id });
    expect(assessNational(form, { allowOtherYear: true }).sheets[0]).toMatchObject({ rules: id });
  });

  it('calls the settings of the pane by their names there', () => {
    expect(told({ year: '（2018年度）' })).toContain(`“${settings.otherYear}”`);
    expect(told({ year: '（2018年度）' })).toContain(`“${ownPacks.title}”`);
  });

  /** Sums, rates and scores above their points are wrong by any rules; 执行得分, targets and reasons are for rules to judge. */
  const early = place('规则之前的年度', `
! H12=11 → score-exceeds-points H12; total-differs H18
! I5=92.71% → execution-rate-differs I5
! F6=3910.2 → budget-parts-differ F5; execution-rate-differs I6
! B12=产出指标（60分） → group-points-differ B12
! H18=97.2 → total-differs H18
! J5=9.9 → total-differs H18
! F12=1500 →
项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
（2019年度） | < | < | < | < | < | < | < | < | <
项目名称 | < | 近海水质监测 | < | < | < | < | < | < | <
项目资金（万元） | < |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | < | 年度资金总额： | < | 3865.40 | 4012.70 | 3698.50 | 10 | 92.17% | 9.22
^ | < | 其中：本年财政拨款 | < | 3865.40 | 3865.40 | 3602.00 | — | 93.19% | —
^ | < | 上年结转资金 | < |  | 147.30 | 96.50 | — | 65.51% | —
^ | < | 其他资金 | < |  |  |  | — |  | —
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | < | <
^ | 监测近海水质，掌握环境质量状况。 | < | < | < | 监测1649个点位，按时发布公报。 | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | <
^ | 产出指标（50分） | 数量指标 | 监测点位 | ≥1600个 | 1649个 | 10 | 10 |  | <
^ | ^ | 质量指标 | 数据审核通过率 | ≥95% | 98.2% | 20 | 20 |  | <
^ | ^ | 时效指标 | 公报发布时间 | 6月5日前 | 5月29日 | 20 | 20 |  | <
^ | 效益指标（30分） | 社会效益指标 | 公众知晓程度 | 提高 | 有所提高 | 15 | 13 | 渠道单一 | <
^ | ^ | 可持续影响指标 | 数据库持续运行 | 长期 | 长期 | 15 | 14 | 机制待完善 | <
^ | 满意度指标（10分） | 服务对象满意度指标 | 数据使用部门满意度 | ≥90% | 96% | 10 | 10 |  | <
总分 | < | < | < | < | < | 100 | 96.22 |  | <
`);

  it('holds its figures against each other all the same', () => {
    expect(toldOf(early.sketch)).toEqual([]);
    for (const planted of early.planted) expect([planted.cell, toldOf(withPlanted(early, planted))]).toEqual([planted.cell, planted.told]);
  });

  it('states no score, total or grade, and cites no clause', () => {
    const [sheet] = assessNational({ ...faultless, year: '（2018年度）' }).sheets;
    expect(sheet).toMatchObject({ rules: null, budget: { score: null }, total: { computed: null, grade: null } });
    const wrong = assessNational({ ...faultless, year: '（2018年度）', total: [100, 1] }).findings;
    expect(wrong.map(({ rule, source }) => [rule, source])).toEqual([['rules-missing', null], ['total-differs', null]]);
  });
});
