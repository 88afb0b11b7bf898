import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { checkNarrative } from '../../../src/report';
import { baseSheet, unit } from '../../assess/hunan/base-sheet';
import { sheetOf, workbookOf } from '../../support/workbook';

/** The published figures of 基础数据表 on an invented unit's form: 编制 68, 在职 79, 三公 2 after 3.0153 … */
function published(changes: Readonly<Record<string, readonly RawValue[]>> = {},
  staff: readonly RawValue[] = [68, 79, 1.161764705882353], format = '0.00%') {
  const rows: Readonly<Record<string, readonly RawValue[]>> = {
    三公经费: [3.0153, '', 2], '1、公务用车购置和维护经费': [0, '', 0], '其中：公车购置': [0, '', 0], 公车运行维护: [0, '', 0], '2、出国经费': ['', '', ''],
    '3、公务接待': [3.0153, '', 2], '项目支出：': [4393.556516, 140.210271, 9151.246516],
    '1、基本建设类项目': [4393.556516, 140.210271, 9151.246516],
    公用经费: [188.253, '', 288.585732], 人员经费: [1000.978588, '', 1048.772537], 基本支出: [1189.231588, '', 1337.358269], ...changes,
  };
  const sheet = sheetOf({
    name: '基础数据', merges: ['A1:D1', 'A3:A4'], formats: { D4: format },
    rows: [['2031年度部门整体支出绩效评价基础数据表'], [`填报单位：${unit}`, '', '', '单位：万元'], ['财政供养人员情况（人）', '编制数', '2031年实际在职人数', '控制率'],
      ['', ...staff], ['经费控制情况（万元）', '2030年决算数', '2031年预算数', '2031年决算数'],
      ...Object.entries(rows).map(([label, figures]) => [label, ...figures])],
  });
  return assess(workbookOf([sheet])).findings.map(({ rule, cell, verdict }) => `${rule} ${cell} ${verdict}`);
}

const over = 'control-rate-over D4 inconsistent';

describe('基础数据表 with the published figures', () => {
  it('adds up; only the control rate is over its limit', () => expect(published()).toEqual([over]));

  it.each<[string, Readonly<Record<string, readonly RawValue[]>>, string]>([
    ['人员 + 公用 = 基本', { 基本支出: [1189.231588, '', 1337.358270] }, 'sum-differs D16 rounding-tail'],
    ['人员 + 公用 = 基本', { 基本支出: [1189.231588, '', 1337.358271] }, 'sum-differs D16 inconsistent'],
    ['三公 = its parts', { 三公经费: [3.0153, '', 2.1] }, 'sum-differs D6 inconsistent'],
    ['项目 = Σ its rows', { '项目支出：': [4393.556516, 140.210271, 9151.246518] }, 'sum-differs D12 inconsistent'],
  ])('%s', (_, changes, found) => expect(published(changes)).toEqual([over, found]));

  it('基本支出 is not judged where one of its parts is blank', () => {
    expect(published({ 公用经费: [188.253, '', ''] })).toEqual([over]);
  });

  it.each<[readonly RawValue[], string[]]>([
    [[68, 68, 1], []], [[68, 69, 1.0147], [over]], [[68, 79, 1.1618], [over]],
    [[68, 79, 1.1617], ['control-rate-differs D4 inconsistent', over]],
    [[0, 79, 1], ['denominator-zero D4 unverifiable']],
  ])('编制, 在职, 控制率 %j', (staff, found) => expect(published({}, staff)).toEqual(found));

  it('the rate in percent without its sign', () => expect(published({}, [68, 79, 116.18], 'General')).toEqual([over]));

  it('the sums of an honest sheet are no finding', () => {
    expect(assess(workbookOf([baseSheet({ rows: { 公用经费: [80, 95, 90.5] } })])).findings).toEqual([]);
  });
});

/** Sentences in our own words with the published figures: right as they stand, told where one figure is bent. */
describe('the report’s arithmetic', () => {
  const wrong = (text: string): readonly (string | null)[] => checkNarrative([text]).map(({ reported }) => reported);

  it.each<[string, string, string]>([
    ['三公经费支出2万元，较上年3.0153万元减少1.0153万元，下降33.67%。', '33.67%', '33.76%'],
    ['本年支出合计10488.604785万元，其中：人员经费支出1048.772537万元，占10%；公用经费支出288.585732万元，占2.75%；项目支出9151.246516万元，占87.25%。', '87.25%', '87.52%'],
    ['基本支出1337.358269万元，其中：人员经费支出1048.772537万元，公用经费支出288.585732万元。', '1337.358269万元', '1337.458269万元'],
    ['年初预算项目支出140.210271万元，年中追加项目支出9011.036245万元，合计9151.246516万元。', '9151.246516万元', '9151.346516万元'],
    ['人员经费支出1048.772537万元，上年为1000.978588万元，增长4.77%。', '4.77%', '4.97%'],
    ['公用经费支出288.585732万元，上年为188.253万元，增长53.3%。', '53.3%', '35.3%'],
    ['项目支出9151.246516万元，上年为4393.556516万元，增长108.29%。', '108.29%', '208.29%'],
    ['改造里程目标43.62公里，实际完成17.6公里，完成率40.35%。', '40.35%', '43.05%'],
  ])('%s', (right, from, to) => {
    expect(wrong(right)).toEqual([]);
    expect(right).toContain(from);
    expect(wrong(right.replace(from, to))).not.toEqual([]);
  });
});
