import { assess } from '../../../src/assess';
import { drawn } from '../../support/drawn';
import { assessNational, faultless, told as toldOf } from '../national-form';
import { sheetOf, workbookOf } from '../../support/workbook';

const form = (reasons: boolean): string => `
项目支出绩效自评表（2023年度） | < | < | < | < | < | <
项目名称 | 云岭湖环湖步道 | < | < | < | < | <
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | ${reasons ? '偏差原因分析' : '佐证材料'}
产出指标 | 修建步道 | ≥10公里 | 9公里 | 30 | 27 |
^ | 完工及时率 | ≥100% | 90% | 20 | 18 |
^ | 植树 | ≥100株 | 180株 | 10 | 10 |
效益指标 | 游客人次 | ≥5万人次 | 9万人次 | 30 | 30 |
满意度指标 | 游客满意度 | ≥90% | 81% | 10 | 9 |
合计 | < | < | < | 100 | 94 |
`;
const told = (text: string) => assess(workbookOf([sheetOf(drawn('步道', text))])).findings
  .filter(({ rule }) => rule.endsWith('-unexplained'))
  .map(({ rule, cell, severity, message }) => ({ at: `${rule} ${cell} ${severity}`, message }));

describe('targets missed or far exceeded without a word', () => {
  it('each lacks its reason where the table has a column for it', () => {
    expect(told(form(true)).map(({ at }) => at).sort()).toEqual([
      'overachieved-unexplained G6 warning', 'overachieved-unexplained G7 warning', 'target-unmet-unexplained G4 warning',
      'target-unmet-unexplained G5 warning', 'target-unmet-unexplained G8 warning',
    ]);
  });

  it('are warned of once where it has none, and noted each', () => {
    const found = told(form(false));
    expect(found.map(({ at }) => at).sort()).toEqual([
      'overachieved-unexplained D6 warning', 'overachieved-unexplained D7 info', 'target-unmet-unexplained D4 warning',
      'target-unmet-unexplained D5 info', 'target-unmet-unexplained D8 info',
    ]);
    const messageAt = (cell: string) => found.find(({ at }) => at.includes(` ${cell} `))!.message;
    expect(messageAt('D4')).toContain('3 项指标未达到（“修建步道”、“完工及时率”、“游客满意度”）');
    expect(messageAt('D6')).toContain('2 项指标完成值超出指标值 30% 及以上（“植树”、“游客人次”）');
    expect(messageAt('D5')).toContain('90 未达到 ≥100');
  });

  it('are explained in one cell for all, be it in two words; a note printed below the form is no reason', () => {
    const label = '偏离绩效目标的原因和改进措施 | <';
    expect(told(`${form(true)}${label} | 汛期停工，次年补做。 | < | < | < | <`)).toEqual([]);
    expect(told(`${form(true)}${label} | 资金结转 | < | < | < | <`)).toEqual([]);
    expect(told(`${form(true)}${label} | < | < | < | < | <\n | | | | | |\n汛期停工，次年补做。 | < | < | < | < | < | <`)).toEqual([]);
    for (const note of ['注：1.本表一式两份。', '说明：本表由实施单位填写。', '备注1、得分不超过分值。']) {
      expect(told(`${form(true)}${label} |  | < | < | < | <\n${note} | < | < | < | < | < | <`)).toHaveLength(5);
    }
  });

  it('of rows that earn no points say by how much without a formula that ends nowhere', () => {
    const unscored = `
部门整体支出绩效目标完成情况表（2023年度） | < | < | <
一级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 修建步道 | ≥10公里 | 9公里
^ | 植树 | ≥100株 | 90株
`;
    expect(told(unscored).map(({ message }) => message).join()).toMatch(/90 未达到 ≥100），/);
  });
});

describe('figures told in reasons', () => {
  const row = (reason: string): string[] => toldOf(assessNational({
    ...faultless, groups: { ...faultless.groups, 产出指标: [['改造路基', '≥40公里', '20公里', 50, 25, reason]] }, total: [100, 75],
  })).filter((one) => one.startsWith('statement-differs'));

  it.each([
    ['跨年实施，本年完成改造路基20公里', false], ['跨年实施，本年完成改造路基17.6公里', true], ['因雨季停工，实际完成2公里', true],
    ['因雨季停工，截至6月底已完成12公里', false], ['计划完成改造路基40公里，因停工只做了一半', false], ['因停工，实际完成50%', false],
    ['上年已完成18公里', false], ['全年完成桥涵12座', false],
  ])('%s', (reason, wrong) => expect(row(reason)).toEqual(wrong ? ['statement-differs I13 warning'] : []));
});
