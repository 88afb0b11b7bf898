import { assessNational, faultless, withFirst } from './national-form';
import type { NationalForm } from './national-form';

const idOf = (form: NationalForm, rule: string): string => assessNational(form).findings.find((found) => found.rule === rule)!.id;

/** Two forms with one finding each at one cell, told apart only by a figure that its message names. */
const pairs: readonly (readonly [rule: string, what: string, one: NationalForm, other: NationalForm])[] = [
  [
    'actual-missing',
    'the target',
    withFirst(['治理河道长度', '≥20公里', '', 20, 20]),
    withFirst(['治理河道长度', '≥21公里', '', 20, 20]),
  ],
  [
    'target-unmet-unexplained',
    'the actual value',
    withFirst(['治理河道长度', '≥20公里', '19公里', 20, 19]),
    withFirst(['治理河道长度', '≥20公里', '18公里', 20, 18]),
  ],
  [
    'overachieved-unexplained',
    'the actual value',
    withFirst(['治理河道长度', '≥20公里', '30公里', 20, 20]),
    withFirst(['治理河道长度', '≥20公里', '31公里', 20, 20]),
  ],
  [
    'score-missing',
    'the target',
    withFirst(['治理河道长度', '≥20公里', '20公里', 20, '']),
    withFirst(['治理河道长度', '≥19公里', '20公里', 20, '']),
  ],
  ['grade-differs', 'the total', { ...faultless, achievement: '已完成，评价等级为良。' }, {
    ...faultless,
    achievement: '已完成，评价等级为良。',
    total: [100, 99],
  }],
  ['unspent-over-20', 'the money', { ...faultless, budget: [100, 100, 50, 10, 0.5, 5] }, {
    ...faultless,
    budget: [200, 200, 100, 10, 0.5, 5],
  }],
  ['denominator-zero', 'the stated score', { ...faultless, budget: [0, 0, 0, 10, 1, 10] }, {
    ...faultless,
    budget: [0, 0, 0, 10, 1, 9],
  }],
];

describe('a finding comes back when a figure it names changes', () => {
  it.each(pairs)('%s by %s', (rule, _what, one, other) => {
    expect(idOf(one, rule)).toBe(idOf(one, rule));
    expect(idOf(one, rule)).not.toBe(idOf(other, rule));
  });
});
