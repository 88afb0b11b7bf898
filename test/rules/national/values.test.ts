import { plain, readQuantity, readRate, readStatement, valueOf } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';

const cell = { sheet: '表', row: 0, column: 0 };
const target = (raw: RawValue, format = 'General', unit: string | null = null) => {
  const read = readStatement(raw, format, cell, { unit });
  const value = valueOf(read);
  if (value?.kind !== 'quantity') return value?.kind ?? read.kind;
  return `${value.operator ?? ''}${plain(value.quantity.value)}${value.quantity.unit?.text ?? ''}`;
};

describe('values as forms write them', () => {
  it.each<[RawValue, string]>([
    [2315, '2315'], ['2315米', '2315米'], ['≥95%', '≥95%'], ['≤18.85万元', '≤18.85万元'], ['不少于12种', '≥12种'], ['98%以上', '≥98%'],
    ['≧18', '≥18'], ['﹦5', '=5'], ['>=10公里', '≥10公里'], ['大于等于3次', '≥3次'], ['１２３．５米', '123.5米'], ['≥９５％', '≥95%'],
    ['2024年12月底前', 'moment'], ['达成预期指标', 'words'], ['效果明显', 'words'], ['优', 'words'], ['健全', 'words'],
    ['/', 'notApplicable'], ['-', 'notApplicable'], ['—', 'notApplicable'], ['无', 'notApplicable'], [null, 'blank'],
    ['', 'blank'], ['  ', 'blank'],
  ])('%s', (raw, expected) => {
    expect(target(raw)).toBe(expected);
  });

  it('a percentage is 0.95 with a % format, 95 with the unit %, or the text 95%', () => {
    expect([target(0.95, '0%'), target(95, 'General', '%'), target('95%')]).toEqual(['95%', '95%', '95%']);
    const rates = [readRate(0.95, '0%', cell), readRate(95, 'General', cell, { percent: true }), readRate('95%', 'General', cell),
      readRate(0.95, 'General', cell)];
    expect(rates.map((read) => plain(valueOf(read)!.value))).toEqual(['0.95', '0.95', '0.95', '0.95']);
  });

  it('none of the words for "none" is a figure', () => {
    for (const raw of ['/', '-', '—', '无', '', null]) expect(valueOf(readQuantity(raw, 'General', cell))).toBeNull();
  });
});
