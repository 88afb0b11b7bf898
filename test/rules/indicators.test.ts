import { builtInPacks, loadPack, PackError } from '../../src/rules';

const pack = (indicator: Record<string, unknown>): string =>
  JSON.stringify({
    schema: 'ziping.rules/1',
    id: 'yunling/2024',
    name: '云岭县',
    years: { from: 2024, to: null },
    extends: 'sichuan/2024',
    indicatorDocument: '云岭县指标体系',
    indicators: [{ form: 'sichuan/department-indicator-system', name: '车辆使用率', article: '按使用率计分', ...indicator }],
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
    const own = loadPack(
      pack({ formula, inputs, examples: [{ given: { 使用天数: '90', 应使用天数: '100' }, points: '5', expect: '4.5' }] }),
      '云岭.json',
    );
    expect(own.indicators[0]).toMatchObject({ name: '车辆使用率', clause: { document: '云岭县指标体系', gist: '按使用率计分' } });
    expect(own.indicators.length).toBeGreaterThan(30);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a formula that cannot be read', { formula: '使用天数÷', inputs }, ['云岭.json', 'indicators[0].formula', '第 6 个字']],
    ['a figure the inputs lack', { formula, inputs: inputs.slice(0, 1) }, ['indicators[0].formula', '应使用天数']],
    ['an example that does not hold', {
      formula,
      inputs,
      examples: [{ given: { 使用天数: '90', 应使用天数: '100' }, points: '5', expect: '5' }],
    }, ['indicators[0].examples[0]', '应为 5', '4.5']],
    ['an example with a stray figure', { formula, inputs, examples: [{ given: { 里程: '1' }, expect: null }] }, [
      'indicators[0].examples[0]',
      '里程',
    ]],
    ['a figure misspelt, with the nearest there is', { formula: '使用天×1', inputs }, ['您是否想写“使用天数”']],
    ['the row’s points misspelt', { formula: '使用天数÷应使用天数×分植', inputs }, ['您是否想写“分值”']],
    ['a function there is none, with those there are', { formula: '取大(使用天数, 应使用天数)', inputs }, ['没有“取大”这个函数', '最大、最小、限']],
    ['a spreadsheet’s name of a function', { formula: 'MAX(使用天数, 应使用天数)', inputs }, ['没有“MAX”这个函数，您是否想写“最大”']],
    ['a figure of the row itself that the inputs lack', { formula: '完成值÷指标值×分值' }, ['“完成值”', 'source 写 row.actual']],
    ['a kind of score there is none', { attainable: { kind: '扣分', step: '1' } }, ['attainable.kind', 'deduct 每处扣 step 分']],
    ['a deduction of how much nobody says', { attainable: { kind: 'deduct' } }, ['attainable.step', '每处扣的分']],
    ['a figure of an example in per cent', { formula, inputs, examples: [{ given: { 使用天数: '90%' }, expect: null }] }, ['"0.5"（即 50%）']],
    ['the left side of an equation', { formula: `得分=${formula}`, inputs }, ['只写等号右边']],
    ['a figure nobody uses',
      { formula, inputs: [...inputs, { name: '里程', meaning: '里程', unit: '公里' }] }, ['inputs[2]', '公式没有用到“里程”']],
    ['a figure told twice', { formula, inputs: [...inputs, inputs[0]] }, ['inputs[2].name', '写了两次']],
    ['a figure called 分值',
      { formula, inputs: [...inputs, { name: '分值', meaning: '分值', unit: '分' }] }, ['inputs[2].name', '指表上的分值']],
    ['a mean of one figure', { formula: '平均(使用天数)÷应使用天数×分值', inputs }, ['inputs[0]', '"list": true']],
    ['a list used as a figure', { formula, inputs: [{ ...inputs[0], list: true }, inputs[1]] }, ['平均（使用天数）']],
    ['a tier nothing reaches', { formula: '分档(使用天数÷应使用天数; ≥80%: 2; ≥90%: 4; 其他: 0)', inputs }, ['“≥90%”永远轮不到']],
    ['the same of at most', { formula: '分档(使用天数; ≤20: 2; ≤10: 4; 其他: 应使用天数)', inputs }, ['“≤10”永远轮不到']],
    ['points scaled twice', { formula, inputs, points: '5' }, ['indicators[0].points', '两次']],
    ['an example without points',
      { formula, inputs, examples: [{ given: { 使用天数: '90', 应使用天数: '100' }, expect: '4.5' }] }, ['算例须写 points']],
    ['words near which nothing is looked for',
      { formula, inputs: [{ ...inputs[0], near: '标准' }, inputs[1]] }, ['inputs[0].near']],
    ['deductions of nothing', { formula, inputs, attainable: { kind: 'deduct', step: '0' } }, ['attainable.step']],
    ['a form without scores', { form: 'sichuan/special-targets', formula, inputs }, ['indicators[0].form', '没有得分']],
    ['a form that is no indicator table', { form: 'final-accounts/01', formula, inputs }, ['indicators[0].form', '没有得分']],
    ['a misspelt key', { formla: formula, inputs }, ['formla', 'formula']],
    ['a share of nothing', { formula, inputs, attainable: { kind: 'share', of: '总数' } }, ['indicators[0].attainable.of']],
  ])('refuses %s and names it', (_what, indicator, expected) => {
    const message = refusal(pack(indicator));
    for (const text of expected) expect(message).toContain(text);
  });

  it('refuses an indicator told twice', () => {
    const twice = JSON.parse(pack({ formula, inputs })) as { indicators: object[] };
    twice.indicators.push(twice.indicators[0]!);
    expect(refusal(JSON.stringify(twice))).toContain('“indicators[1].name”说不通：指标“车辆使用率”在同一表式中写了两次');
  });

  const pair = (first: object, second: object): string => {
    const own = JSON.parse(pack({})) as { indicators: object[] };
    const rule = (name: string, input: object) => ({ form: 'sichuan/department-indicator-system', name, article: '按天数计分',
      formula: '使用天数×1', inputs: [{ name: '使用天数', meaning: name, unit: '天', ...input }] });
    return refusal(JSON.stringify({ ...own, indicators: [rule('甲', first), rule('乙', second)] }));
  };

  it.each<[string, object, object, string]>([
    ['alike, in other words', {}, { meaning: '车辆出车的天数' }, 'taken'], ['of another unit', {}, { unit: '月' }, '“indicators[1].inputs[0]”'],
    ['counted from other sheets', { counts: { projects: 'staged' } }, { counts: { projects: 'permanent' } }, '写得不一样'],
    ['counted and not', { counts: { projects: 'staged' } }, {}, '同名的数据只填一次'],
    ['of each row’s own', { source: 'row.actual' }, { source: 'row.actual', unit: '月' }, 'taken'],
    ['of each row’s own and asked for', { source: 'row.actual', unit: '月' }, {}, 'taken'],
  ])('a figure two indicators speak of: %s', (_what, first, second, expected) => {
    expect(pair(first, second)).toContain(expected);
  });

  it('reads an example with a figure below nothing', () => {
    const falling = { formula: '若(使用天数<0, 分值, 0)', inputs: [inputs[0]], examples: [{ given: { 使用天数: '-0.5' }, points: '5', expect: '5' }] };
    expect(refusal(pack(falling))).toBe('taken');
  });

  it('reads a formula typed with full-width signs, and a name as it is written', () => {
    const wide = { formula: '限（使用天数／【应使用天数（天）】，０，１）＊分值', inputs: [inputs[0], { ...inputs[1], name: '应使用天数（天）' }],
      examples: [{ given: { 使用天数: '90', '应使用天数（天）': '100' }, points: '5', expect: '4.5' }] };
    expect(refusal(pack(wide))).toBe('taken');
  });
});
