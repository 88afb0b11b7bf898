import fc from 'fast-check';
import { normalise, unifyWidth } from '../../src/figures';

const pieces = fc.constantFrom(
  '指标', '（万元）', '≧', '＞＝', '１２．５％', '—', '“', '㎡', '【', ' ', '\n', '　', '\u200b', '\u00ad', '\ufeff', 'a1', '。', '、', '…', '𠮷',
);
const texts = fc.array(pieces, { maxLength: 12 }).map((found) => found.join(''));

describe('normalise', () => {
  it.each([
    ['项目\n资金（万元）', '项目资金(万元)'], ['＞＝ 95 ％', '>=95%'], ['≧9〜10', '≥9~10'], ['【注】“一”', '(注)"一"'], ['㎡×２', 'm2*2'],
    ['预 算\u200b数', '预算数'], ['完成。、…', '完成。、…'], ['￥１', '¥1'],
  ])('reads %j as %j', (text, expected) => { expect(normalise(text)).toBe(expected); });

  it('makes every full-width sign of ASCII a half-width one', () => {
    for (let code = 0x21; code <= 0x7e; code += 1)
      expect(unifyWidth(`甲${String.fromCodePoint(code + 0xfee0)}`)).toBe(`甲${String.fromCodePoint(code)}`);
  });

  it('goes by characters: texts put together read as their parts do', () => {
    fc.assert(fc.property(texts, texts, (a, b) => {
      expect(normalise(a + b)).toBe(normalise(a) + normalise(b));
      expect(normalise(normalise(a))).toBe(normalise(a));
    }));
  });

  it('leaves white space where widths alone are unified', () => {
    expect(unifyWidth('１ 2　３')).toBe('1 2　3');
  });
});
