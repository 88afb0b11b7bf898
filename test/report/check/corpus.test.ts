import { checkNarrative } from '../../../src/report';
import { accounts } from './corpus/accounts';
import { departments } from './corpus/departments';
import { projects } from './corpus/projects';

const corpus = [...accounts, ...projects, ...departments];
const planted = corpus.flatMap(({ about, text, bends }) => bends.map((bend) => ({ about, text, ...bend })));
const check = (text: string) => checkNarrative(text.split('\n'));

describe('reports nobody showed us', () => {
  it('are many: right passages and contradictions', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    expect(planted.length).toBeGreaterThanOrEqual(40);
  });

  it.each(corpus)('right: $about', ({ text }) => {
    expect(check(text).map(({ cell, message }) => `${cell} ${message}`)).toEqual([]);
  });

  it.each(planted)('$about: $from → $to', ({ text, from, to, reported, expected, paragraph }) => {
    expect(text).toContain(from);
    const found = check(text.replace(from, to));
    expect(found.map((finding) => [finding.rule, finding.reported, finding.expected])).toContainEqual([
      'narrative-arithmetic',
      reported,
      expected,
    ]);
    expect(found.every(({ cell }) => paragraph === null || cell === `P${String(paragraph)}`)).toBe(true);
  });
});
