import fc from 'fast-check';
import { Decimal } from '../../../src/figures';
import { checkNarrative } from '../../../src/report';

const D = (value: number): Decimal => new Decimal(value).div(100);
/** Money with both decimals: an amount without them may have been rounded to whole 万元, and then allows more. */
const money = (value: Decimal): string => `${value.toFixed(2)}万元`;
const rate = (part: Decimal, whole: Decimal, decimals: number): string => part.div(whole).times(100).toFixed(decimals);

interface Told { readonly text: string; readonly parts: readonly string[] }

/** A report made from true figures, rounded as reports round them; `parts` are the figures a bend may change. */
function report(budget: Decimal, spent: Decimal, last: Decimal, basic: Decimal, decimals: number): Told {
  const project = spent.minus(basic);
  const change = spent.minus(last);
  const word = change.gte(0) ? ['增加', '增长'] : ['减少', '下降'];
  const parts = [
    `预算执行率为${rate(spent, budget, decimals)}%`,
    `${word[1]!}${rate(change.abs(), last, decimals)}%`,
    `占${rate(basic, spent, decimals)}%`,
  ];
  const text = [
    '一、资金情况',
    `2024年度项目资金预算总额为${money(budget)}。截至年末，实际支出金额为${money(spent)}，${parts[0]!}。`,
    `2024年度支出总计${money(spent)}，较上年${word[0]!}${money(change.abs())}，${parts[1]!}。`,
    `本年支出合计${money(spent)}，其中：基本支出${money(basic)}，${parts[2]!}；项目支出${money(project)}，占${rate(project, spent, decimals)}%。`,
  ].join('\n');
  return { text, parts };
}

const figures = fc.record({
  budget: fc.integer({ min: 50_000, max: 90_000_000 }),
  share: fc.integer({ min: 300, max: 999 }),
  before: fc.integer({ min: 500, max: 1900 }),
  part: fc.integer({ min: 100, max: 900 }),
  decimals: fc.integer({ min: 0, max: 2 }),
  at: fc.integer({ min: 0, max: 2 }),
  up: fc.boolean(),
}).map(({ budget, share, before, part, decimals, at, up }) => {
  const whole = D(budget);
  const spent = whole.times(share).div(1000).toDecimalPlaces(2);
  const last = spent.times(before).div(1000).toDecimalPlaces(2);
  return { told: report(whole, spent, last, spent.times(part).div(1000).toDecimalPlaces(2), decimals), decimals, at, up };
});

const messages = (text: string): string[] => checkNarrative(text.split('\n')).map((finding) => finding.message);

describe('laws', () => {
  it('a report made from figures that agree has no finding', () => {
    fc.assert(fc.property(figures, ({ told }) => { expect(messages(told.text)).toEqual([]); }), { numRuns: 300 });
  });

  it('a rate three points off, more than rounding of any figure explains, is found at that rate', () => {
    fc.assert(fc.property(figures, ({ told, decimals, at, up }) => {
      const part = told.parts[at]!;
      const stated = new Decimal(/[\d.]+/.exec(part)![0]);
      const bent = stated.plus(up || stated.lte(6) ? 3 : -3);
      // A rate that is right about another amount of the passage by chance (48.5% and 51.5% changed about) is taken for that one's.
      fc.pre(!told.text.includes(`${bent.toFixed(decimals)}%`));
      const text = told.text.replace(part, part.replace(/[\d.]+/, bent.toFixed(decimals)));
      expect(checkNarrative(text.split('\n')).map((finding) => finding.reported)).toContain(`${bent.toFixed(decimals)}%`);
    }), { numRuns: 300 });
  });

  it('empty paragraphs, spaces and full-width digits change nothing', () => {
    fc.assert(fc.property(figures, fc.integer({ min: 0, max: 3 }), ({ told, at }, gaps) => {
      const text = told.text.replace(told.parts[at]!, told.parts[at]!.replace(/\d/, (digit) => String((Number(digit) + 5) % 10)));
      const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll('万元', ' 万元 ');
      const spread = wide.split('\n').flatMap((line) => [...Array<string>(gaps).fill('  '), line]);
      const found = (lines: readonly string[]) => checkNarrative(lines).map(({ cell, reported, expected }) => [cell, reported, expected]);
      expect(found(spread)).toEqual(found(text.split('\n')));
    }), { numRuns: 100 });
  });
});
