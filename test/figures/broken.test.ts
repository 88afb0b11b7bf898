import { normalise, parseNumber, parseQuantity } from '../../src/figures';
import { unbroken } from '../../src/figures/broken';

describe('unbroken', () => {
  it.each([
    ['9\n5%', '95%'], ['1,25\n0,000.\n00', '1,250,000.00'], ['3\n00', '300'], ['≥42\n0公里', '≥420公里'], ['95.0\n0%', '95.00%'],
    ['9\u200b8\u200b', '98'], ['1OO%', '100%'], ['≥4OO公里', '≥400公里'], ['48 000人次', '48000人次'], ['≥ 3 256人', '≥3256人'],
  ])('puts %j together', (written, whole) => {
    expect(unbroken(written)).toBe(whole);
  });

  it.each(['10\n15', '1\n5', '30\n0', '40座\n85%', '10\n10\n20', 'H2O', '5oz', '3 5', '12.5\n3.5', '建成3座\n改造2座', '100 %', '5 100%'])(
    'leaves %j, which may be read otherwise', (written) => {
      expect(unbroken(written)).toBe(written);
    },
  );

  it('lets the readers of figures read on', () => {
    expect(parseQuantity('9\n5%')).toMatchObject({ unit: { text: '%' } });
    expect(parseQuantity('10\n15')).toBe('ambiguous');
    expect(parseNumber('10\n15')).toBe('ambiguous');
  });
});

it('radicals and ideographs of old codes are read as the characters they look like', () => {
  expect(normalise('⼀级指标 年度⽬标 ⻓度')).toBe('一级指标年度目标长度');
});

it('signs by their names in the source of a page are read as the signs', () => {
  expect(['&ge;95%', '&gt;=10', '&lt;5&nbsp;', 'R&D'].map(normalise)).toEqual(['≥95%', '>=10', '<5', 'R&D']);
});
