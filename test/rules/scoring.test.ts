import fc from 'fast-check';
import { Decimal, plain, roundTo } from '../../src/figures';
import type { Operator, RawValue } from '../../src/figures';
import { builtInPacks, executionScore, executionScores, gradeOf } from '../../src/rules';
import type { Outcome, Settings } from '../../src/rules';
import { nationalSettings as settings, scored, type Extra } from './scored';

const { grades } = builtInPacks()[0]!;
const strict: Settings = { ...settings, equals: 'all-or-nothing' };

interface Case extends Extra { readonly name?: string; readonly level?: string }

const score = (target: RawValue, actual: RawValue, { name, level, ...extra }: Case = {}): Outcome =>
  scored(target, actual, { ...extra, path: [...(level ? [level] : []), name ?? '数量'] });

const points = (outcome: Outcome, of: string): string | null =>
  (outcome.share === null ? null : plain(roundTo(outcome.share.times(of), 2)));

describe('a figure against its target', () => {
  it.each<[RawValue, RawValue, string, Case, string | null, boolean | null]>([
    ['≥18座', '18座', '5', {}, '5', true],
    ['90%-95%', '96%', '10', { name: '群众满意度' }, '10', true],
    ['90%-95%', '88%', '10', { name: '群众满意度' }, '9.78', false],
    ['20%-30%', '36%', '10', { name: '郁闭度' }, '8.33', false],
    ['1%-3%', '4%', '10', { name: '费用控制率' }, '7.5', false],
    ['20万元', '18.6万元', '10', { name: '办公费' }, null, null],
    ['20万元', '22万元', '10', { name: '宣传经费' }, null, null],
    ['20万元', '20万元', '10', { name: '宣传经费' }, '10', true],
    ['20万元', '18万元', '10', { name: '发放奖补经费' }, '9', false],
    ['20万元', '22万元', '10', { name: '三公经费支出' }, '9.09', false],
    ['20万元', '22万元', '10', { name: '办公费', level: '成本指标' }, '9.09', false],
    ['≥20万元', '18万元', '10', { name: '宣传经费' }, '9', false],
    ['5万元/台', '4.8万元/台', '10', { name: '采购单价' }, '10', true],
    ['12个月', '12月', '10', {}, '10', true],
    ['500元/人·月', '500元', '10', { name: '补助' }, '10', true],
    ['500元/人·月', '400元', '10', { name: '补助' }, '8', false],
    ['500元/人·月', '96000元', '10', { name: '补助' }, null, null],
    ['每人每月500元', '6000元/人·年', '10', { name: '补助' }, '10', true],
    ['50元/天/人', '40元/人/天', '10', { name: '补助' }, '8', false],
    ['1次/月', '1次', '10', {}, '0.83', false],
    [60000, '6万', '10', {}, '10', true],
    [3, '2.4万', '10', {}, '8', false],
    ['≤16/10万', '20/10万', '10', { name: '死亡率' }, '8', false],
    ['≤16/10万', '0.12‰', '10', { name: '死亡率' }, null, null],
    ['是', '否', '10', {}, null, false],
    ['≥85%，≤95%', '80%', '10', { name: '占比' }, '9.41', false],
    ['采购设备15台（套）', '12台', '10', {}, '8', false],
    ['0次', '未发生', '10', { name: '事故' }, '10', true],
    ['12个月', '11月', '10', {}, '9.17', false],
    ['≤35微克/立方米', '32μg/m³', '10', {}, '10', true],
    ['≤35微克/立方米', '40ug/m3', '10', {}, '8.75', false],
    ['200户', '200户，其中监测户12户', '10', {}, '10', true],
    ['≥43.62公里', '17.6公里', '20', {}, '8.07', false],
    ['≥50', 62, '40', { unit: '公里' }, '40', true],
    ['≥95%', '96.5%', '20', {}, '20', true],
    ['95', '96.5', '20', { operator: '≥', unit: '%' }, '20', true],
    ['≥90%', '81%', '10', {}, '9', false],
    ['≤3.0153万元', '2万元', '15', {}, '15', true],
    ['≤10万元', '12.5万元', '10', {}, '8', false],
    ['≤100000元', '8万元', '10', {}, '10', true],
    ['≤10万元', '125000元', '10', {}, '8', false],
    ['=100%', '100%', '10', {}, '10', true],
    ['=100%', '95%', '10', {}, '9.5', false],
    ['=50人', '60人', '6', {}, '5', false],
    ['=100%', '95%', '10', { settings: strict }, '0', false],
    ['100%', '100%', '10', {}, '10', true],
    ['≥0', 5, '10', {}, '10', true],
    ['=0起', '0起', '10', {}, '10', true],
    ['=0起', '1起', '10', {}, '0', false],
    ['≤0起', '2起', '10', {}, '0', false],
    ['≥10', -3, '10', {}, '0', false],
    ['≥-5%', '-8%', '10', {}, null, false],
    ['5-10个', '7个', '10', {}, '10', true],
    ['5-10个', '4个', '10', {}, '8', false],
    ['5-10个', '20个', '10', {}, '5', false],
    ['>10次', '10次', '10', {}, '10', true],
    ['不少于12种', '9种', '8', {}, '6', false],
    ['98%以上', '98%', '8', {}, '8', true],
    ['≥5公里', '5000米', '8', {}, '8', true],
    ['≥5公里', '5000个', '8', {}, null, null],
    ['≥90%', 0.95, '8', {}, '8', true],
    ['≥90%', 0.95, '8', { format: '0%' }, '8', true],
  ])('%s done %s of %s points', (target, actual, of, extra, expected, met) => {
    const outcome = score(target, actual, extra);
    expect(points(outcome, of)).toBe(expected);
    expect(outcome.met).toBe(met);
  });

  it('compares different counting words by number and says so', () => {
    expect(score('≥2个', '2项')).toMatchObject({ met: true, looseUnits: true });
  });

  it('tells units that measure different things as not comparable', () => {
    expect(score('≥5公里', '3万元')).toMatchObject({ share: null, undecided: 'units' });
  });
});

describe('an operator nobody wrote', () => {
  it.each<[string, string, Case, Operator]>([
    ['100', '120', {}, '≥'],
    ['125万元', '110万元', { level: '成本指标', name: '项目总投入' }, '≤'],
    ['90%', '95%', { level: '成本指标', name: '资金支付完成率' }, '≥'],
    ['2%', '1%', { name: '有效投诉率' }, '≤'],
    ['90%', '93%', { name: '群众满意度' }, '≥'],
  ])('%s done %s is read by what the names say', (target, actual, extra, operator) => {
    const outcome = score(target, actual, extra);
    expect(outcome).toMatchObject({ operator, inferred: true, met: true });
    // Meant as "=" it would be missed: that reading is accepted too.
    expect(outcome.alternatives).toHaveLength(1);
  });

  it('is said by 正向 and 反向', () => {
    expect(score('100', '90', { direction: 'reverse' })).toMatchObject({ operator: '≤', inferred: false, met: true, alternatives: [] });
    expect(score('100', '90', { direction: 'positive' })).toMatchObject({ operator: '≥', inferred: false, met: false });
  });

  it('is not needed where both readings agree', () => {
    expect(score('100%', '100%').alternatives).toHaveLength(0);
    expect(score('100', '90')).toMatchObject({ met: false, alternatives: [] });
  });
});

describe('open settings', () => {
  it('keep the other way of scoring "=" as an accepted reading', () => {
    expect(score('=100%', '95%').alternatives.map(plain)).toEqual(['0']);
    expect(score('=100%', '95%', { settings: strict }).alternatives.map(plain)).toEqual(['0.95']);
  });
});

describe('a change in words', () => {
  it.each<[string, string, string | null]>([
    ['较上年下降3%以上', '较上年下降2.4%', '8'],
    ['增长5%以上', '同比增长4%', '8'],
    ['增长不低于5%', '增长4%', '8'],
    ['下降3%以上', '下降3.4%', '10'],
    ['下降3%以上', '上升2.4%', null],
    ['较上年增长5%以上', '较2019年增长4%', null],
    ['增长5%以内', '增长6%', null],
    ['增长5%', '增长4%', '8'],
    ['增长5%', '增长6%', '10'],
    ['提高到95%以上', '提高到94%', null],
  ])('%s reached by %s', (target, actual, given) => {
    expect(points(score(target, actual), '10')).toBe(given);
  });
});

describe('words', () => {
  it.each<[string, string, boolean | null, boolean]>([
    ['健全', '健全', true, true],
    ['优', '优', true, true],
    ['效果明显', '达成预期指标', true, true],
    ['改善', '得到改善', true, true],
    ['≥90%', '达成预期指标', true, true],
    ['健全', '基本健全且不断完善', null, false],
    ['改善', '未改善', false, false],
    ['建立长效机制', '尚未建立长效机制', false, false],
    ['不发生', '未发生', true, true],
    ['健全', '有待健全', null, false],
    ['优', '良', false, false],
    ['效果明显', '未达成预期指标', false, false],
    ['效果明显', '部分达成年度指标并具有一定效果', false, false],
  ])('%s done %s', (target, actual, met, proposal) => {
    const outcome = score(target, actual);
    expect(outcome.met).toBe(met);
    expect(outcome.proposal).toBe(proposal);
    expect(outcome.share?.toFixed() ?? null).toBe(proposal ? '1' : null);
  });

  it('name their bands: 100–80(含), 80–60(含), 60–0', () => {
    const band = (actual: string) => {
      const found = score('效果明显', actual).band!;
      return [plain(found.low), plain(found.high), found.highOpen];
    };
    expect(band('达成年度指标')).toEqual(['0.8', '1', false]);
    expect(band('部分达成年度指标并具有一定效果')).toEqual(['0.6', '0.8', true]);
    expect(band('未达成年度指标且效果较差')).toEqual(['0', '0.6', true]);
  });
});

describe('deadlines', () => {
  it.each<[string, string, boolean | null]>([
    ['2024年12月底前', '2024年12月', true],
    ['12月底完成', '11月', true],
    ['2024年6月30日前', '2024年7月5日', false],
    ['2024年6月15日前', '2024年6月', null],
    ['2024年12月底前', '未完成', false],
    ['2024年12月底前', '已完成', true],
  ])('%s done %s', (target, actual, met) => {
    expect(score(target, actual).met).toBe(met);
  });

  it('missed have no ratio: nothing is computed', () => {
    expect(score('2024年6月30日前', '2024年7月5日')).toMatchObject({ share: null, undecided: 'late' });
  });

  it('written as a figure in months', () => {
    expect(score(12, '≤12月', { operator: '≤', unit: '月' }).met).toBe(true);
  });
});

describe('grades and execution', () => {
  it.each([['100', '优'], ['90', '优'], ['89.99', '良'], ['80', '良'], ['60', '中'], ['59.99', '差'], ['0', '差'], ['105', '优']])(
    'national: %s is %s', (total, grade) => { expect(gradeOf(new Decimal(total), new Decimal(100), grades)).toBe(grade); });

  it('of a total out of 90 by its share', () => {
    expect(gradeOf(new Decimal('81'), new Decimal(90), grades)).toBe('优');
  });

  it('of a form without points there is none', () => {
    expect([0, -1].map((full) => gradeOf(new Decimal(0), new Decimal(full), grades))).toEqual([null, null]);
  });

  it('accepts the rate rounded first or not (rounding.md §2.6)', () => {
    const readings = executionScores(new Decimal(10), new Decimal('0.95145'), null, 2, settings).map(plain);
    expect(new Set(readings)).toEqual(new Set(['9.51', '9.52']));
    expect(executionScores(new Decimal(10), new Decimal('0.95145'), null, 2, { ...settings, rateDecimals: 2 }).map(plain))
      .toEqual(['9.52']);
  });

  it('of money that came back is 0', () => {
    expect(executionScore(new Decimal(10), new Decimal('-0.1')).toFixed()).toBe('0');
  });

  it('accepts the rate as it is stated, rounded to its own decimals', () => {
    const readings = (stated: number | null, rateDecimals: number | null = null): Set<string> =>
      new Set(executionScores(new Decimal(20), new Decimal('0.77263'), stated, 2, { ...settings, rateDecimals }).map(plain));
    expect([readings(null), readings(4), readings(3), readings(3, 2)]).toEqual([
      new Set(['15.45']), new Set(['15.45']), new Set(['15.45', '15.46']), new Set(['15.45'])]);
  });
});

describe('laws', () => {
  const figure = fc.integer({ min: 1, max: 1_000_000 });

  it('a score is never below 0 nor above the points, and met means full points', () => {
    fc.assert(fc.property(figure, figure, fc.constantFrom<Operator>('≥', '≤', '=', '>', '<'), (target, actual, operator) => {
      const outcome = score(target, actual, { operator });
      expect(outcome.share!.gte(0) && outcome.share!.lte(1)).toBe(true);
      if (outcome.met) expect(outcome.share!.eq(1)).toBe(true);
    }));
  });

  it('scaling target and actual by ten changes nothing', () => {
    fc.assert(fc.property(figure, figure, fc.constantFrom<Operator>('≥', '≤', '='), (target, actual, operator) => {
      const outcome = score(target, actual, { operator });
      const scaled = score(target * 10, actual * 10, { operator });
      expect(scaled.met).toBe(outcome.met);
      expect(roundTo(scaled.share!, 20)).toEqual(roundTo(outcome.share!, 20));
    }));
  });

  it('≥ and ≤ mirror each other', () => {
    fc.assert(fc.property(figure, figure, (a, b) => {
      expect(score(a, b, { operator: '≥' }).share).toEqual(score(b, a, { operator: '≤' }).share);
    }));
  });

  it('doing more of a positive target never scores less', () => {
    fc.assert(fc.property(figure, figure, fc.integer({ min: 0, max: 1000 }), (target, actual, more) => {
      expect(score(target, actual + more, { operator: '≥' }).share!.gte(score(target, actual, { operator: '≥' }).share!)).toBe(true);
    }));
  });
});
