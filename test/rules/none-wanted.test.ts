import type { RawValue } from '../../src/figures';
import { scored } from './scored';

const score = (target: string, actual: RawValue) => scored(target, actual, { path: ['重大疫情'] });

describe('a target that something never happens', () => {
  it.each<[string, RawValue, boolean | null]>([
    ['不发生', '未发生', true], ['不发生', '0起', true], ['不发生', 0, true], ['零事故', '无事故', true], ['杜绝发生', '未发生', true],
    ['不发生重大安全事故', '未发生重大安全事故', true], ['杜绝安全事故', '全年未发生安全事故', null],
    ['不发生', '发生1起', false], ['不发生', 2, false], ['不发生重大疫情', '1次', false], ['不发生', '基本平稳', null], ['不断提高', '1次', null],
  ])('%s against %s: %s', (target, actual, met) => {
    const outcome = score(target, actual);
    expect(outcome.met).toBe(met);
    expect(outcome.undecided === 'happened').toBe(met === false);
    // What happened takes points off, how many is the unit's own judgement.
    if (met === false) expect([outcome.share, outcome.band]).toEqual([null, null]);
  });
});
