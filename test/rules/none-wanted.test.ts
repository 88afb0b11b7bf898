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

describe('a share answered by nobody having complained', () => {
  const share = (target: string, actual: RawValue, name: string) => scored(target, actual, { path: [name] });

  it.each(['无投诉', '零投诉', '0投诉', '全年无投诉', '未收到群众投诉', '没有有效投诉'])('is left open: %s', (actual) => {
    const { met, undecided, share: given } = share('≥98%', actual, '群众满意度');
    expect([met, undecided, given]).toEqual([null, 'nobody-complained', null]);
  });

  it('is none of what may not happen often, and of nothing else', () => {
    expect(share('≤2%', '无投诉', '投诉率').met).toBe(true);
    expect(share('≤2%', '无投诉', '违约率').met).toBeNull();
    expect(share('≥98%', '2起投诉', '群众满意度').undecided).toBe('units');
    expect(share('≥98%', '见附件', '群众满意度').undecided).toBe('no-figure');
  });
});
