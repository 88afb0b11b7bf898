import { builtInPacks, loadPack, PackError } from '../../src/rules';

const pack = (indicator: Record<string, unknown>): string => JSON.stringify({
  schema: 'ziping.rules/1', id: 'yunling/2024', name: '云岭县', years: { from: 2024, to: null }, extends: 'sichuan/2024',
  indicatorDocument: '云岭县指标体系', indicators: [{ form: 'sichuan/department-indicator-system', name: '车辆使用率', article: '按使用率计分', ...indicator }],
});

const refusal = (text: string): string => {
  try {
    loadPack(text, '云岭.json');
    return 'taken';
  } catch (error) {
    return error instanceof PackError ? error.message : String(error);
  }
};

const inputs = [{ name: '使用天数', meaning: '车辆使用的天数', unit: '天' }, { name: '应使用天数', meaning: '应当使用的天数', unit: '天' }];
const formula = '限(使用天数÷应使用天数, 0, 1)×分值';

describe('indicators of a pack', () => {
  it('come with the Sichuan packs, each example of theirs run at loading', () => {
    for (const id of ['sichuan/2024', 'sichuan/2025']) {
      const names = builtInPacks().find((one) => one.id === id)!.indicators.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['预算编制质量', '资产利用率', '采购执行率', '目标偏离', '完成时效', '项目验收']));
    }
  });

  it('are taken from a county of its own, before its province', () => {
    const own = loadPack(pack({ formula, inputs, examples: [{ given: { 使用天数: '90', 应使用天数: '100' }, points: '5', expect: '4.5' }] }), '云岭.json');
    expect(own.indicators[0]).toMatchObject({ name: '车辆使用率', clause: { document: '云岭县指标体系', gist: '按使用率计分' } });
    expect(own.indicators.length).toBeGreaterThan(30);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a formula that cannot be read', { formula: '使用天数÷', inputs }, ['云岭.json', 'indicators[0].formula', '第 6 个字']],
    ['a figure the inputs lack', { formula, inputs: inputs.slice(0, 1) }, ['indicators[0].formula', '应使用天数']],
    ['an example that does not hold', { formula, inputs, examples: [{ given: { 使用天数: '90', 应使用天数: '100' }, points: '5', expect: '5' }] }, ['indicators[0].examples[0]', '应为 5', '4.5']],
    ['an example with a stray figure', { formula, inputs, examples: [{ given: { 里程: '1' }, expect: null }] }, ['indicators[0].examples[0]', '里程']],
    ['a misspelt key', { formla: formula, inputs }, ['formla', 'formula']],
    ['a share of nothing', { formula, inputs, attainable: { kind: 'share', of: '总数' } }, ['indicators[0].attainable.of']],
  ])('refuses %s and names it', (_what, indicator, expected) => {
    const message = refusal(pack(indicator));
    for (const text of expected) expect(message).toContain(text);
  });
});
