import { builtInPacks, loadPack, PackError } from '../../src/rules';
import type { Pack, PackFile } from '../../src/rules';
import { packOf } from '../../src/rules/load';
import { packFiles } from '../../src/rules/packs';

const county: PackFile = {
  schema: 'ziping.rules/1',
  id: 'yunling/2024',
  name: '云岭县',
  years: { from: 2024, to: null },
  extends: 'national/2020',
  recognise: { places: ['云岭县'] },
  settings: { equals: 'all-or-nothing', overachievement: '0.2' },
};

const load = (content: unknown) => loadPack(JSON.stringify(content), '云岭.json');

function refused(content: unknown): PackError {
  try {
    load(content);
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return error as PackError;
  }
  throw new Error('the pack was taken');
}

describe('a rule pack of a county', () => {
  it('keeps what it does not say from the pack it extends', () => {
    const pack = load(county);
    const national = builtInPacks().find((one) => one.id === 'national/2020')!;
    expect(pack.settings.equals).toBe('all-or-nothing');
    expect(pack.settings.overachievement.toFixed()).toBe('0.2');
    expect(pack.settings.explainRateBelow).toEqual(national.settings.explainRateBelow);
    expect(pack.grades).toEqual(national.grades);
    expect(pack.clauses['target-met']).toEqual(national.clauses['target-met']);
  });

  it('cites itself for the figures it changes, where it brings no clause of its own', () => {
    const grades = [{ name: '优秀', from: '0.9' }, { name: '合格', from: '0.75' }, { name: '不合格', from: '0' }];
    const { clauses } = load({ ...county, grades, settings: { ...county.settings, unspentAbove: '0.1', scoreAhead: '0.1',
      bands: { met: '0.85', partly: '0.6' } } });
    const own = Object.entries(clauses).filter(([, { document }]) => document === '云岭县规则包').map(([topic, { gist }]) => `${topic} ${gist}`);
    expect(own.sort()).toEqual([
      'equals “=”指标未达到时不得分。', 'grades 90 分以上为优秀，75 分以上为合格，以下为不合格。', 'overachieved 完成值超出指标值 20% 的要分析原因，可以适度扣分。',
      'qualitative 达成 100%–85%（含），部分达成 85%–60%（含），未达成 60%–0。', 'score-ahead 指标得分率高出执行得分率超过 10%。', 'unspent 未执行比例超过 10% 或预算为 0。',
    ]);
    expect(clauses.equals).toMatchObject({ article: '定量指标计分', certain: true });
    const said = { document: '云财绩〔2025〕3号', article: '第十二条', gist: '等级划分见本办法。', certain: true };
    expect(load({ ...county, grades, clauses: { grades: said } }).clauses.grades).toEqual(said);
    const national = builtInPacks()[0]!;
    expect(load({ ...county, settings: { overachievement: '0.3', equals: 'closeness' }, grades: undefined }).clauses).toEqual(national.clauses);
  });

  it('may extend another pack of the county', () => {
    const first = load(county);
    const own = { ...county, id: 'yunling/2026', years: { from: 2026, to: null }, extends: 'yunling/2024', settings: {} };
    const next = loadPack(JSON.stringify(own), '云岭二.json', [first]);
    expect(next.settings.equals).toBe('all-or-nothing');
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(loadPack(`\uFEFF${JSON.stringify(county)}`, '云岭.json').id).toBe('yunling/2024');
  });
});

describe('strict loading names file, key and what was meant', () => {
  it('an unknown key and the nearest known one', () => {
    const error = refused({ ...county, setings: {} });
    expect(error).toMatchObject({ file: '云岭.json', kind: 'unknown-key', key: 'setings', detail: 'settings' });
    expect(error.message).toContain('云岭.json');
    expect(error.message).toContain('“setings”');
    expect(error.message).toContain('“settings”');
  });

  it('an unknown key inside', () => {
    expect(refused({ ...county, settings: { overachievment: '0.3' } }))
      .toMatchObject({ kind: 'unknown-key', key: 'settings.overachievment', detail: 'overachievement' });
  });

  it('an unknown key in a list', () => {
    const grades = [{ name: '优', from: '0.9' }, { name: '差', form: '0' }];
    expect(refused({ ...county, grades })).toMatchObject({ key: expect.stringContaining('grades[1]') as string });
  });

  it('a key in the wrong place and where it belongs', () => {
    expect(refused({ ...county, equals: 'closeness' })).toMatchObject({
      kind: 'misplaced-key',
      key: 'equals',
      detail: 'settings',
    });
    expect(refused({ ...county, settings: { grades: [] } })).toMatchObject({
      kind: 'misplaced-key',
      key: 'settings.grades',
      detail: '最外层',
    });
  });

  it('a key like no other', () => {
    expect(refused({ ...county, 天气: '晴' })).toMatchObject({ kind: 'unknown-key', key: '天气', detail: '' });
  });

  it('a missing key', () => {
    expect(refused({ ...county, years: undefined })).toMatchObject({ kind: 'missing-key', key: 'years' });
  });

  it('a wrong value', () => {
    expect(refused({ ...county, settings: { overachievement: 0.3 } })).toMatchObject({
      kind: 'wrong-value',
      key: 'settings.overachievement',
    });
    expect(refused({ ...county, settings: { overachievement: '30%' } }).message).toContain('小数');
    expect(refused({ ...county, settings: { equals: 'nearly' } })).toMatchObject({ kind: 'wrong-value', key: 'settings.equals' });
    expect(refused({ ...county, schema: 'ziping.rules/2' })).toMatchObject({ kind: 'wrong-value', key: 'schema' });
  });

  it('an id that is none, a base that does not exist, years that are reversed', () => {
    expect(refused({ ...county, id: '云岭2024' })).toMatchObject({ kind: 'id-mismatch', key: 'id' });
    expect(refused({ ...county, extends: 'national/1999' })).toMatchObject({ kind: 'unknown-base', key: 'extends' });
    expect(refused({ ...county, extends: 'national/1999' }).message).toContain('没有“national/1999”，您是否想写“national/2020”');
    expect(refused({ ...county, extends: county.id }).message).toContain('不能沿用自己');
    expect(refused({ ...county, years: { from: 2024, to: 2023 } })).toMatchObject({ kind: 'years-reversed', key: 'years' });
  });

  it('grades out of order or without a lowest one', () => {
    const grade = (name: string, from: string) => ({ name, from });
    expect(refused({ ...county, grades: [grade('良', '0.8'), grade('优', '0.9'), grade('差', '0')] })).toMatchObject({ kind: 'grades-order' });
    expect(refused({ ...county, grades: [grade('优', '0.9'), grade('良', '0.8')] })).toMatchObject({ kind: 'grades-order' });
  });

  it.each<[string, object]>([
    ['recognise.forms[0]', { recognise: { forms: ['sichuan/special-target'] } }],
    ['pointsTotals.forms', {
      pointsTotals: { withExecution: ['100'], withoutExecution: ['100'], forms: { 'sichuan/special-target': ['90'] } },
    }],
    ['textLimits', { textLimits: { 'sichuan/special-target': { reason: 100 } } }],
    ['indicators[0].form', { indicators: [{ form: 'sichuan/special-target', name: '车辆', article: '按使用率' }] }],
  ])('a form in %s that is none, and the nearest there is', (key, own) => {
    const error = refused({ ...county, ...own });
    expect(error).toMatchObject({ kind: 'wrong-value', key });
    expect(error.message).toContain('“sichuan/special-target”');
    expect(error.message).toContain('“sichuan/special-targets”');
  });

  it('what a value should be, in words an administrator knows', () => {
    expect(refused({ ...county, years: { from: '2024', to: null } }).message).toContain('应为数（不加引号），现为 "2024"；数不加引号：2024');
    expect(refused({ ...county, settings: { overachievement: 0.2 } }).message).toContain('应为文字（加引号），现为 0.2；数要写成文字："0.2"');
    expect(refused({ ...county, recognise: { places: '云岭县' } }).message).toContain('应为列表 [ … ]');
    expect(refused({ ...county, years: 2024 }).message).toContain('应为成组的内容 { … }');
    expect(refused({ ...county, settings: { rounding: 'halfup' } }).message).toContain('您是否想写“half-up”。执行率和合计的舍入方式：half-up 四舍五入');
    expect(refused({ ...county, years: { from: 2024 } }).message).toContain('缺少必填的“years.to”（终止年度；null 表示仍有效）');
    expect(refused('规则').message).toContain('“最外层”');
    expect(refused({ ...county, recognise: { forms: ['yunling/project-self-evaluation'] } }).message)
      .toContain('“national/project-self-evaluation”');
    expect(refused({ ...county, recognise: { forms: ['项目自评表'] } }).message).toContain('可写：national/project-self-evaluation、');
  });

  it.each<[string, object, string]>([
    ['years that differ from its id', { years: { from: 2025, to: null } }, '两处应一致'],
    ['a grade told twice',
      { grades: [{ name: '优', from: '0.9' }, { name: '优', from: '0.8' }, { name: '差', from: '0' }] }, '等级“优”写了两次'],
    ['bands the wrong way round', { settings: { bands: { met: '0.5', partly: '0.7' } } }, 'met'],
    ['a percentage written as its figure', { settings: { explainRateBelow: '90' } }, '0 到 1 之间'],
    ['an excess written as its figure', { settings: { overachievement: '30' } }, '小数'],
    ['a grade in points of a hundred', { grades: [{ name: '优', from: '90' }, { name: '差', from: '0' }] }, '0 到 1 之间'],
    ['a place of one sign, in every name', { recognise: { places: ['县'] } }, '两个字'],
    ['an example that expects nothing', { examples: [{ given: { total: '90' }, expect: {} }] }, 'expect 中没有写'],
    ['an example without what its result rests on',
      { examples: [{ given: { total: '90' }, expect: { rate: '0.9' } }] }, 'budget 和 spent'],
    ['an example of a grade there is none',
      { examples: [{ given: { total: '90' }, expect: { grade: '优秀' } }] }, '没有等级“优秀”（现有：优、良、中、差）'],
    ['an example of an unknown nature',
      { examples: [{ given: { target: '9', actual: '8', nature: '正向' }, expect: { score: '8' } }] }, '指标性质“正向”'],
  ])('%s', (_what, own, words) => {
    expect(refused({ ...county, ...own }).message).toContain(words);
  });

  it('takes an expected score whatever its closing zeros', () => {
    const example = { given: { budget: '100', spent: '90', points: '10' }, expect: { score: '9.00', rate: '0.90' } };
    expect(load({ ...county, examples: [example] }).id)
      .toBe('yunling/2024');
  });

  it('a text that is no JSON', () => {
    expect(() => loadPack('{ "id": ', '云岭.json')).toThrow(/云岭\.json.*JSON/);
  });

  it('a pack without a base that leaves clauses out', () => {
    expect(refused({ ...county, extends: undefined })).toMatchObject({ kind: 'missing-key', key: 'extends' });
    expect(refused({ ...county, extends: undefined }).message).toContain('national/2020');
  });
});

describe('the examples of a pack are its tests', () => {
  const example = (given: object, expect_: object) => ({ ...county, examples: [{ given, expect: expect_ }] });

  it('holds by the pack\'s own settings', () => {
    expect(load(example({ target: '=100%', actual: '95%', points: '10' }, { score: '0' })).examples).toHaveLength(1);
    expect(load(example({ budget: '200', spent: '199.6', points: '10' }, { rate: '0.998', score: '9.98' })).examples).toHaveLength(1);
    expect(load(example({ target: '明显', actual: '一般' }, { score: null })).examples).toHaveLength(1);
  });

  it('refuses the pack where one does not hold, telling both values', () => {
    const error = refused(example({ target: '=100%', actual: '95%', points: '10' }, { score: '9.5' }));
    expect(error).toMatchObject({ kind: 'example-fails', key: 'examples[0]' });
    expect(error.message).toContain('9.5');
    expect(refused(example({ total: '90' }, { grade: '良' }))).toMatchObject({ kind: 'example-fails' });
    expect(refused(example({ budget: '0', spent: '5', points: '10' }, { score: '5' }))).toMatchObject({ kind: 'example-fails' });
  });

  it('refuses the pack where one cannot be read', () => {
    expect(refused(example({ target: '', actual: '5' }, { score: '1' }))).toMatchObject({ kind: 'example-unreadable' });
    expect(refused(example({ total: '九十' }, { grade: '优' }))).toMatchObject({ kind: 'example-unreadable' });
  });
});

describe('the packs of the product', () => {
  it('are what the strict loading makes of their files, with every formula read and every example held', () => {
    const strict: Pack[] = [];
    for (const [file, content] of packFiles)
      strict.push(packOf(content, file, (id) => strict.find((pack) => pack.id === id) ?? null));
    for (const pack of [...strict, ...builtInPacks()])
      for (const { formula } of pack.indicators) expect(formula?.expression).not.toBeNull();
    expect(builtInPacks()).toEqual(strict);
  });

  it('have examples of their own', () => {
    expect(builtInPacks().map((pack) => pack.id)).toEqual([
      'national/2020',
      'sichuan/2024',
      'sichuan/2025',
      'hunan/2024',
      'chongqing/2024',
    ]);
    for (const pack of builtInPacks()) expect(pack.examples.length).toBeGreaterThan(0);
  });

  it('cite a document and say a gist in every clause, and mark what is not certain', () => {
    for (const pack of builtInPacks()) {
      for (const clause of Object.values(pack.clauses)) {
        expect(clause.document).not.toBe('');
        expect(clause.gist.length).toBeGreaterThan(5);
      }
    }
    const national = builtInPacks()[0]!;
    expect(national.clauses['target-missed'].certain).toBe(true);
    expect(national.clauses.equals.certain).toBe(false);
    expect(national.clauses.reverse.certain).toBe(false);
  });
});
