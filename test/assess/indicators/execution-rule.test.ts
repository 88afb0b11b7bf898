import type { RawValue } from '../../../src/figures';
import { loadPack, PackError } from '../../../src/rules';
import { assessNational, faultless, the, told } from '../national-form';

const pack = (executionRule: string | null, score: string, spent = '93') => loadPack(JSON.stringify({
  schema: 'ziping.rules/1', id: 'yunling/2024', name: '云岭县', years: { from: 2024, to: null }, extends: 'national/2020',
  recognise: { places: ['云岭县'] }, settings: { executionRule },
  examples: [{ given: { budget: '100', spent }, expect: { score } }],
}), '云岭.json');
const steps = '执行率≥95%得满分，每低1个百分点扣0.5分';
const bands = '执行率≥95%得10分；90%≤执行率<95%得8分；80%≤执行率<90%得6分；执行率<80%得0分';

/** The faultless form with so much of 100 spent, its execution so scored. */
const form = (spent: number, score: RawValue) => ({
  ...faultless, budget: [100, 100, spent, 10, spent / 100, score], total: [100, typeof score === 'number' ? 90 + score : ''] as const,
});
const assessed = (rule: string | null, spent: number, score: RawValue) =>
  assessNational(form(spent, score), { packs: rule === null ? [] : [pack(rule, '9')] });

describe('a county that scores the execution by a rule of its own', () => {
  it('is held to it where the form prints none', () => {
    const byRule = told(assessNational(form(93, 9), { packs: [pack(steps, '9')] }));
    expect(byRule.filter((one) => one.includes('execution-score'))).toEqual([]);
    const found = the(assessNational(form(93, 9.3), { packs: [pack(steps, '9')] }), 'execution-score-differs');
    expect(found).toMatchObject({ reported: '9.3', expected: '9', severity: 'error', source: { document: '云岭县规则包' } });
    expect(found.message).toContain(steps);
    // Without the pack the very same score is right.
    expect(told(assessed(null, 93, 9.3)).filter((one) => one.includes('execution-score'))).toEqual([]);
  });

  it('gets a blank score and the total by it', () => {
    const { fills, sheets } = assessNational(form(93, ''), { packs: [pack(steps, '9')] });
    expect(fills.filter(({ kind }) => kind === 'execution-score').map(({ value }) => value.toFixed())).toEqual(['9']);
    expect(sheets[0]!.total?.computed?.toFixed()).toBe('99');
  });

  it.each([[93, '8'], [95, '10'], [80, '6'], [79.99, '0'], [120, '10']])('in bands: %d%% earns %s', (spent, score) => {
    expect(pack(bands, score, String(spent)).settings.executionRule).toBe(bands);
  });

  it('is refused where its words cannot be reckoned, or an example does not hold', () => {
    expect(() => pack('按执行情况酌情给分', '9')).toThrow(PackError);
    expect(() => pack('按执行情况酌情给分', '9')).toThrow('settings.executionRule');
    expect(() => pack(steps, '9.3')).toThrow(PackError);
  });
});
