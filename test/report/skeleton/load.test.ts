import { builtInSkeletons, loadSkeleton, SkeletonError } from '../../../src/report';

const own = { id: 'yunling/report', name: '云岭县 自评报告', for: ['chongqing'], title: ['{单位}'], moneyDecimals: 2,
  parts: [{ heading: '概况', paragraphs: [{ key: '预算', say: ['预算{预算总额}。', { if: '总执行率 < 90%', say: '执行率偏低。' }] }] }] };

const wrong: readonly (readonly [string, unknown, string, RegExp])[] = [
  ['an unknown key', { ...own, colour: 'red' }, 'colour', /colour/],
  ['an unknown name', { ...own, title: ['{预算总数}'] }, 'title.0', /没有名为“预算总数”的数据，是否想写“预算总额”/],
  ['a condition that says nothing', { ...own, parts: [{ heading: '概况', if: '预算很多' }] }, 'parts.0.if', /看不懂条件/],
  ['an unknown name in a condition', { ...own, parts: [{ heading: '概况', if: '有 预算总和' }] }, 'parts.0.if', /预算总和/],
  [
    'one paragraph name twice',
    { ...own, parts: [{ heading: '概况', paragraphs: [{ key: '甲', say: [] }, { key: '甲', say: [] }] }] },
    'parts.0.paragraphs.1.key',
    /出现了两次/,
  ],
];

describe('skeletons', () => {
  it('those that come with the product load, and are for every family', () => {
    expect(new Set(builtInSkeletons().flatMap((skeleton) => skeleton.for)))
      .toEqual(new Set(['accounts', 'sichuan-department', 'sichuan-special', 'hunan', 'chongqing', 'general-department', 'general']));
  });

  it('a county brings its own', () => {
    expect(loadSkeleton(JSON.stringify(own), 'own.json')).toMatchObject({ id: 'yunling/report', tables: false });
  });

  it.each(wrong)('%s is an error that names file, key and what was meant', (_name, content, key, message) => {
    try {
      loadSkeleton(JSON.stringify(content), 'own.json');
      throw new Error('loaded');
    } catch (error) {
      expect(error).toBeInstanceOf(SkeletonError);
      expect(error).toMatchObject({ file: 'own.json', key });
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).toContain('own.json');
    }
  });

  it('text that is no JSON is said to be so', () => {
    expect(() => loadSkeleton('{', 'own.json')).toThrow(/own\.json 不是有效的 JSON：第 1 行第 2 个字/);
  });

  it('what does not fit the format is told without the words of a program', () => {
    const loading = (change: object) => () => loadSkeleton(JSON.stringify({ ...own, ...change }), 'own.json');
    expect(loading({ id: 5 })).toThrow('own.json 的“id”不符合报告模板的格式：应为文字（加引号），现为 5；数要写成文字："5"');
    expect(loading({ parts: undefined })).toThrow('own.json 的“parts”不符合报告模板的格式：缺少这一项');
    expect(loading({ 天气: '晴' })).toThrow('own.json 的“天气”不符合报告模板的格式：没有这个键');
  });
});
