import { assessNational, faultless, the, told, withFirst } from '../national-form';
import type { Filled } from '../national-form';

/**
 * What is told, beyond information, of the faultless form with its first row filled like this (actual value in F13, target in
 * E13).
 */
const loud = (first: Filled): string[] => told(assessNational(withFirst(first))).filter((one) => !one.endsWith(' info'));

describe('what a name says of its figures', () => {
  it.each<[string, Filled, string[]]>([
    ['满意度 that must stay below', ['居民满意度', '≤90%', '90%', 20, 20], ['direction-conflict E13 warning']],
    ['a pass rate that must stay below', ['工程验收合格率', '≤95%', '95%', 20, 20], ['direction-conflict E13 warning']],
    ['accidents to be reached', ['安全生产事故起数', '≥0起', '0起', 20, 20], ['direction-conflict E13 warning']],
    ['complaints to be reached', ['群众投诉率', '≥1%', '1%', 20, 20], ['direction-conflict E13 warning']],
    ['a rate of failures that must stay below', ['产品不合格率', '≤5%', '3%', 20, 20], []],
    ['a share of complaints settled', ['投诉办结率', '≥95%', '97%', 20, 20], []],
    ['how near a budget was drawn, a deviation', ['预算编制准确率', '≤5%', '3%', 20, 20], []],
    ['a share above the whole', ['居民满意度', '≥90%', '950%', 20, 20, '见说明材料'], ['value-implausible F13 warning']],
    ['a completion above the whole', ['任务完成率', '≥100%', '112%', 20, 20], []],
    ['a share counted in money', ['居民满意度', '≥90万元', '95万元', 20, 20], ['unit-differs E13 warning']],
    ['a share counted in people', ['居民满意度', '≥90人', '95人', 20, 20], ['unit-differs E13 warning']],
    ['people, not a share of them', ['满意度调查人数', '≥90人', '95人', 20, 20], []],
    ['a share in points of a questionnaire', ['居民满意度', '≥90分', '95分', 20, 20], []],
    ['a cost below zero', ['单位改造成本', '≤320元', '-310元', 20, 20], ['value-implausible F13 warning']],
    ['a rate of errors below zero', ['数据差错率', '≤1‰', '-0.4‰', 20, 20], ['value-implausible F13 warning']],
    ['a change below zero', ['单位成本增长率', '≤3%', '-1%', 20, 20], []],
    ['a change below zero where one was wanted', ['能耗变化', '≤-3%', '-4%', 20, 20], []],
  ])('%s', (_, first, expected) => expect(loud(first)).toEqual(expected));
});

describe('units that slipped', () => {
  it.each<[string, Filled, string[]]>([
    ['元 where 万元 was the limit', ['工程造价', '≤62.72万元', '60.5元', 20, 20], ['unit-differs F13 warning']],
    ['元 where as many 万元 were meant', ['工程造价', '≤600000元', '59.8元', 20, 20], ['unit-differs F13 warning']],
    ['the same money in 元', ['工程造价', '≤62.72万元', '605000元', 20, 20], []],
    ['far less money in the same unit', ['工程造价', '≤62.72万元', '0.05万元', 20, 20], []],
    ['minutes where hours were the limit, by the same digits', ['抢修用时', '≤24小时', '20分钟', 20, 20], []],
  ])('%s', (_, first, expected) => expect(loud(first)).toEqual(expected));
});

describe('words where a figure is asked for', () => {
  it.each(['见附件', '详见总结', '显著提升', '略'])('%s', (words) => {
    const { findings, sheets } = assessNational(withFirst(['治理河道长度', '≥20公里', words, 20, 20]));
    expect(findings.find(({ rule }) => rule === 'value-unreadable')).toMatchObject({
      severity: 'warning', verdict: 'unverifiable', cell: 'F13', related: ['E13', 'H13'], reported: words,
    });
    expect(sheets[0]!.indicators[0]).toMatchObject({ computed: null, why: expect.stringContaining('没有数') as string });
  });

  it.each(['已完成', '全部完成', '按期完成', '完成', '达成预期指标', '已达到指标值', '达标', '已达标', '二十公里', '符合要求', '已完成全部治理任务',
    '完成年度任务', '达到预期', '完成目标', '全部完工', '超额完成', '同指标值', '与指标值一致', '是', '合格', '实现', '全覆盖'])('%s says it in words', (words) => {
    expect(loud(['治理河道长度', '≥20公里', words, 20, 20])).toEqual([]);
  });
});

describe('dates', () => {
  it.each<[string, Filled, string[]]>([
    ['a day of no month', ['完工时间', '2024年12月底前', '2024年13月20日', 20, 20], ['value-unreadable F13 warning']],
    ['a month of three digits', ['完工时间', '2024年12月底前', '2024年110月', 20, 20], ['value-unreadable F13 warning']],
    ['a year with its digits changed over', ['完工时间', '2024年12月底前', '0224年11月', 20, 20], ['value-unreadable F13 warning']],
    ['a year of five digits', ['完工时间', '2024年12月底前', '20240年11月', 20, 20], ['value-unreadable F13 warning']],
    ['a day of no month, without its year', ['完工时间', '11月30日前', '13月20日', 20, 20], ['value-unreadable F13 warning']],
    ['a month of no year', ['完工时间', '10月底前', '13月', 20, 20], ['value-unreadable F13 warning']],
    ['a span of months that is no date', ['运行时间', '≥12个月', '13个月', 20, 20], []],
    ['a day copied', ['完工时间', '11月30日前', '11月30日前', 20, 20], ['operator-in-actual F13 warning']],
    ['the year before', ['完工时间', '2024年12月底前', '2023年11月', 20, 20], ['value-implausible F13 warning']],
    ['the year before, and why', ['完工时间', '2024年12月底前', '2023年11月', 20, 20, '上年已提前实施'], []],
    ['the year before, as planned', ['完工时间', '2023年12月底前', '2023年11月', 20, 20], []],
    ['the deadline copied', ['完工时间', '2024年12月底前', '2024年12月底前', 20, 20], ['operator-in-actual F13 warning']],
    ['a month within the deadline', ['完工时间', '2024年12月底前', '2024年12月', 20, 20], []],
    ['what recurs', ['报送时间', '每月10日前', '每月10日前', 20, 20], []],
  ])('%s', (_, first, expected) => expect(loud(first)).toEqual(expected));
});

it('an error value is named, and the row it stands in lacks its actual value', () => {
  const assessment = assessNational(withFirst(['治理河道长度', '≥20公里', '#REF!', 20, 20]));
  expect(told(assessment)).toContain('value-unreadable F13 error');
  expect(assessment.sheets[0]?.indicators[0]).toMatchObject({ computed: null, why: '完成值无法读取' });
});

describe('targets left blank', () => {
  it('beside an actual value and its score', () => {
    expect(loud(['治理河道长度', null, '20公里', 20, 20])).toEqual(['target-missing E13 warning']);
    expect(the(assessNational(withFirst(['治理河道长度', null, '20公里', 20, 20])), 'target-missing').related).toContain('F13');
  });

  it('are none where the name states the target, or nothing is scored', () => {
    expect(loud(['治理河道长度≥20公里', null, '20公里', 20, 20])).toEqual([]);
    expect(loud(['提升管护水平', null, '达成预期指标', 20, 20])).toEqual([]);
    expect(loud(['治理河道长度', null, '20公里', 20, 0]).filter((one) => one.startsWith('target'))).toEqual([]);
  });
});

describe('money below zero', () => {
  it('is told where no sum or rate tells it', () => {
    const form = { ...faultless, budget: [100, 100, 100, 10, 1, 10], parts: { '其中：当年财政拨款': [-20, 100, 100], 上年结转资金: [],
      其他资金: [] } };
    expect(told(assessNational(form))).toContain('budget-parts-differ E6 error');
    const single = { ...faultless, budget: [-100, 100, 100, 10, 1, 10], achievement: '年中追加预算，任务已完成。', parts: {} };
    expect(told(assessNational(single)).filter((one) => !one.endsWith('info'))).toEqual(['value-implausible E6 warning']);
  });

  it('is told beside a rounding tail: that says nothing of its sign', () => {
    const parts = { '其中：当年财政拨款': [120.01, 100, 100], 上年结转资金: [-20.02], 其他资金: [] };
    const findings = told(assessNational({ ...faultless, budget: [100, 100, 100, 10, 1, 10], parts }));
    expect(findings).toEqual(expect.arrayContaining(['budget-parts-differ E6 info', 'value-implausible E8 warning']));
  });
});

describe('what is told of a range', () => {
  it.each([['10次', '10 在 8-10次 之内，完成，得满分'], ['12次', '12 高于 8-10次 的上限，按完成计，得满分'], ['6次', '6 未达到 ≥8，6÷8×20 = 15']])(
    'for %s', (actual, why) => {
      const { sheets } = assessNational(withFirst(['培训次数', '8-10次', actual, 20, 20, '见说明材料']));
      expect(sheets[0]!.indicators[0]!.why).toBe(why);
    });
});
