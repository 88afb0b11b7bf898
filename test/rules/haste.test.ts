import type { RawValue } from '../../src/figures';
import { scored } from './scored';

const score = (target: RawValue, actual: RawValue) => scored(target, actual, { path: ['时效指标', '业务办结时限'] });

describe('a time told in words against one limited in figures', () => {
  it.each([
    ['1个工作日内', '当日办结'], ['≤3天', '当天到账'], ['24小时内', '当日办结'], ['≤2小时', '即时办结'], ['不超过5个工作日', '当场办结'], ['≤30分钟', '实时响应'],
  ])('%s is kept by %s', (target, actual) => {
    expect(score(target, actual)).toMatchObject({ met: true, undecided: null, operator: '≤' });
  });

  it.each([['≤2小时', '当日办结'], ['≤0.5天', '当天办结'], ['≥3次', '当场办结'], ['≤3天', '次年办结'], ['≤3天', '未能当日办结']])(
    '%s is not told to be kept by %s', (target, actual) => {
      expect(score(target, actual).met).not.toBe(true);
    });
});
