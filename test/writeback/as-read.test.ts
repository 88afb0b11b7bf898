import { asRead, statedIn } from '../../src/writeback/as-read';
import { findingOf } from '../taskpane/support/findings';

it('shows rates as the sheets do, and everything else as it stands', () => {
  const rate = findingOf({ rule: 'execution-rate-differs', cell: 'I6', reported: '0.85', expected: '0.8' });
  expect([statedIn(rate), asRead(rate, rate.expected!)]).toEqual(['85%', '80%']);
  const none = findingOf({ rule: 'denominator-zero', cell: 'I6', reported: '1' });
  expect(statedIn(none)).toBe('100%');
  const over = findingOf({ rule: 'control-rate-over', cell: 'D4', reported: '1.16176470588235', expected: '≤1' });
  expect([statedIn(over), asRead(over, over.expected!)]).toEqual(['116.18%', '≤100%']);
  expect(statedIn(findingOf({ rule: 'control-rate-over', cell: 'D9', reported: '35', expected: '≤30' }))).toBe('35');
  expect(statedIn(findingOf({ rule: 'score-differs', cell: 'K20', reported: '0.5', expected: '1' }))).toBe('0.5');
});

it('does not say a cell states what nobody wrote there', () => {
  expect(statedIn(findingOf({ rule: 'score-ahead-of-spending', cell: 'H18', reported: '0.0716' }))).toBeNull();
});
