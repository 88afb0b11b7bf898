import { loadSkeleton } from '../../../src/report';
import { compose } from '../../../src/report/write/compose';
import { sentenceRuns } from '../../../src/report/write/sentence';
import { text, type Scope } from '../../../src/report/write/value';

const scope = (names: readonly string[]): Scope =>
  new Map([['问题', { kind: 'list', items: names.map((name): Scope => new Map([['名称', text(name)]])) }]]);
const said = (count: '一是' | '（1）' | '无', ...names: readonly string[]): string =>
  sentenceRuns({ list: '问题', before: '主要有：', say: '{名称}', between: '；', after: '。', count }, scope(names), { moneyDecimals: null })
    .map((run) => run.text).join('');

describe('a sentence over a list', () => {
  it('counts several entries, in words or in figures', () => {
    expect(said('一是', '进度慢', '资料缺')).toBe('主要有：一是进度慢；二是资料缺。');
    expect(said('（1）', '进度慢', '资料缺')).toBe('主要有：（1）进度慢；（2）资料缺。');
    expect(said('无', '进度慢', '资料缺')).toBe('主要有：进度慢；资料缺。');
  });

  it('says a single entry without a number, and nothing of none', () => {
    expect(said('一是', '进度慢')).toBe('主要有：进度慢。');
    expect(said('一是')).toBe('');
  });
});

it('a paragraph none of whose sentences has anything to say is left out', () => {
  const skeleton = loadSkeleton(JSON.stringify({
    id: 'yunling/report', name: '云岭县 自评报告', for: ['chongqing'], title: ['自评报告'], moneyDecimals: 2,
    parts: [{ heading: '概况', paragraphs: [
      { key: '有', say: ['已开展自评。'] }, { key: '无', say: [{ if: '总执行率 < 90%', say: '执行率偏低。' }] },
    ] }],
  }), 'own.json');
  expect(compose(skeleton, new Map(), 'own').items.map((item) => (item.kind === 'table' ? '' : item.text)))
    .toEqual([expect.stringContaining('概况'), '已开展自评。']);
});
