import type { RawValue } from '../../src/figures';
import { scored } from './scored';

const score = (name: string, target: RawValue, actual: RawValue) => scored(target, actual, { path: ['产出指标', name] });

describe('two figures of one size only in another unit', () => {
  it.each<[string, RawValue, RawValue]>([
    ['铺装面积', '≥21800平方米', '2.18平方米'], ['铺装面积', '≥2.18平方米', '21800平方米'], ['受益人口', '≥2.3万人', '23000万人'],
    ['供水量', '≥3.2亿立方米', '3.1立方米'], ['带动资金', '≥300万元', '0.031万元'], ['合格率', '≥98%', '0.98%'], ['合格率', '≥98%', '9850%'],
    ['降低率', '≥0.05', 5], ['修复里程', '≥12公里', '12米'], ['带动资金', '≥62万元', '62元'], ['工程投资', '≤62万元', '620000万元'],
  ])('%s %s against %s is a question about the unit', (name, target, actual) => {
    expect(score(name, target, actual)).toMatchObject({ met: null, share: null, undecided: 'unit-slip' });
  });

  it.each<[string, RawValue, RawValue, boolean]>([
    ['铺装面积', '≥21800平方米', '2平方米', false], ['铺装面积', '≥21800平方米', '218.4平方米', false], ['增长率', '≥2%', '0.03%', false],
    ['参训人数', '≥10000人', '1人', false], ['合格率', '≥98%', 0.985, true], ['合格率', '≥98%', '40%', false], ['发病率', '≤20%', '0.2%', true],
    ['办结时间', '≤3天', '30000天', false], ['培训人次', '≥2人次', '20000人次', true], ['带动资金', '≥3万元', '31000元', true],
    ['修复里程', '≥1000米', '1.2公里', true],
  ])('%s %s against %s is what the figures say: %s', (name, target, actual, met) => {
    expect(score(name, target, actual).met).toBe(met);
  });
});
