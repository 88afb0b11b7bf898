import fc from 'fast-check';
import { meetsMoment, parseMoment, type Moment } from '../../src/figures';

const meets = (actual: string, target: string, year?: number): boolean | null =>
  meetsMoment(parseMoment(actual)!, parseMoment(target)!, year ?? null);

describe('whether an actual moment keeps a deadline', () => {
  test.each([
    ['2024年12月', '2024年12月底前', true], ['12月底完成', '2024年12月底前', true], ['2024年12月31日', '2024年12月底前', true],
    ['2025年1月', '2024年12月底前', false], ['2024年11月', '2024年12月31日前', true], ['2024年12月15日', '2024年12月10日前', false],
    ['2024年12月', '2024年12月10日前', null], ['2024年', '2024年底', true], ['2024年', '2024年6月底前', null], ['2025年', '2024年底', false],
    ['第四季度', '2024年第三季度', false], ['2024年9月30日', '2024年第三季度末', true], ['2024年2月29日', '2024年2月底前', true],
    ['2024年12月底前', '2024年6月底前', null], ['2024年8月25日到货', '2024年9月1日前', true], ['2024年9月5日发放', '2024年9月1日前', false],
  ])('%s against %s: %s', (actual, target, expected) => expect(meets(actual, target)).toBe(expected));

  test('a year left out is the form\'s; without one nobody can tell', () => {
    expect(meets('2024年12月', '年底前', 2024)).toBe(true);
    expect(meets('2025年3月', '年底前', 2024)).toBe(false);
    expect(meets('2025年3月', '年底前')).toBeNull();
    expect(meets('11月', '12月底前')).toBe(true);
  });

  test.each([
    ['次年1月10日完成', '12月31日前', 2023, false],
    ['次年3月', '次年3月底前', 2023, true],
    ['2024年3月', '次年3月底前', 2023, true],
    ['2024年4月', '次年3月底前', 2023, false],
    ['12月', '11月至次年3月', 2023, true],
    ['次年1月', '2024年6月', 2023, true],
    ['2024年3月', '次年2月', undefined, null],
  ])(
    'of the year after: %s against %s in %s: %s',
    (actual, target, year, expected) => expect(meets(actual, target, year)).toBe(expected),
  );

  test('an actual moment always keeps itself as a deadline, and a later one never an earlier', () => {
    const moment = fc.record({
      year: fc.integer({ min: 2000, max: 2090 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(fc.property(moment, moment, (a, b) => {
      const [one, other]: Moment[] = [{ ...a, before: false }, { ...b, before: true }];
      expect(meetsMoment(one!, one!)).toBe(true);
      const days = (of: typeof a): number => Date.UTC(of.year, of.month - 1, of.day);
      expect(meetsMoment(one!, other!)).toBe(days(a) <= days(b));
    }));
  });
});

describe('a day told with the season it begins', () => {
  test.each([
    ['10月20日供暖前', '10月20日前'], ['2024年11月15日供暖期前完成', '2024年11月15日前完成'], ['汛期前（6月15日前）', '6月15日前'],
    ['春节前(2024年2月9日)', '2024年2月9日前'], ['2024年春节前（2月9日前）', '2024年2月9日前'], ['6月底前（主汛期前）', '6月底前'],
    ['2024年9月1日秋季开学前', '2024年9月1日前'],
  ])('%s is %s', (written, meant) => expect(parseMoment(written)).toEqual(parseMoment(meant)));

  test.each(['汛期前', '春节前', '供暖前', '10月20日验收未通过前', '6月15日前（完成招标前）'])('%s names no day', (written) =>
    expect(parseMoment(written)).toBeNull());
});
