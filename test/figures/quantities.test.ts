import fc from 'fast-check';
import {
  Decimal,
  parseUnit,
  plain,
  readProblems,
  readQuantity,
  readRate,
  readText,
  tenThousandYuan,
  valueIn,
  valueOf,
  moneyUnitIn,
  commensurable,
} from '../../src/figures';
import { cell, told, toldRead } from './support';

describe('a figure with its unit', () => {
  const read = (raw: Parameters<typeof readQuantity>[0], format = 'General', unit: string | null = null): string =>
    toldRead(readQuantity(raw, format, cell, { unit: unit === null ? null : parseUnit(unit) }), told);

  test.each(
    [
      [1234.5, 'General', null, '1234.5'],
      ['1,234.50', '@', null, '1234.5'],
      ['18.85万元', '@', null, '18.85 万元'],
      ['100%', '@', null, '100 %'],
      [0.95, '0.00%', null, '95 %'],
      [0.95, '0%', '%', '95 %'],
      [95, 'General', '%', '95 %'],
      [10.5, '0.00', '万元', '10.5 万元'],
      ['5元', '@', '万元', '5 元'],
      ['5200（含补种）', '@', '亩', '5200 亩'],
      ['12（公里）', '@', null, '12 公里'],
      [17.6, '0.0"公里"', null, '17.6 公里'],
      [0.1 + 0.2, 'General', null, '0.3'],
      [-3, 'General', null, '-3'],
    ] as const,
  )('%s shown as %s beside %s is %s', (raw, format, unit, expected) => expect(read(raw, format, unit)).toBe(expected));

  test.each([['¥1,000.50', '万元', '1000.5 万元'], ['￥1000.50', null, '1000.5 元'], ['¥1,000.50', '个', '1000.5 元'], [
    '¥5元',
    '万元',
    '5 元',
  ]])(
    '%s beside %s is %s: the sign says money, the column of which unit',
    (raw, unit, expected) => expect(read(raw, '@', unit)).toBe(expected),
  );

  test.each(['-0', '－0.00', -0])('%s is 0 and no negative figure', (raw) => {
    const figure = readQuantity(raw, 'General', cell);
    expect(figure.kind === 'value' && !figure.value.value.isNegative() && figure.value.value.isZero()).toBe(true);
  });

  test.each([
    ['—', 'notApplicable'],
    ['/', 'notApplicable'],
    [null, 'blank'],
    ['  ', 'blank'],
    ['约数', 'unreadable: not-a-number'],
    ['1.2.3', 'unreadable: ambiguous'],
    ['1,23', 'unreadable: ambiguous'],
    ['#REF!', 'unreadable: error-value'],
    [1e16, 'unreadable: too-large'],
    [Number.NaN, 'unreadable: not-a-number'],
  ])('%s is %s', (raw, expected) => expect(read(raw)).toBe(expected));

  test('a date is no figure', () => expect(read(45657, 'yyyy-mm-dd')).toBe('unreadable: not-a-number'));

  test('decimals are those shown: the format\'s, else its own', () => {
    const decimals = (raw: number | string, format: string): number | null => {
      const result = readQuantity(raw, format, cell);
      return result.kind === 'value' ? result.value.decimals : null;
    };
    expect(decimals(10, '0.00')).toBe(2);
    expect(decimals(0.99433, '0.00%')).toBe(2);
    expect(decimals(10548.394514, '#,##0.000000')).toBe(6);
    expect(decimals(10.5, 'General')).toBe(1);
    expect(decimals('10.50', '@')).toBe(2);
    expect(decimals(3.14159, '0.0##')).toBe(3);
    expect(decimals(12, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ')).toBe(2);
    expect(decimals(0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ')).toBe(2);
  });

  test('any double of 15 digits reads as Excel shows it, and its text reads as the same figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const value = new Decimal(digits).div(new Decimal(10).pow(decimals));
        expect(read(value.toNumber())).toBe(plain(value));
        expect(read(value.toFixed(decimals))).toBe(plain(value));
        expect(read(value.abs().toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, ',').replace(/(\.\d*),/g, '$1'))).toBe(
          plain(value.abs()),
        );
      }),
    );
  });
});

describe('a rate', () => {
  test.each(
    [
      [0.95, 'General', false, '0.95'],
      [0.95, '0.00%', false, '0.95'],
      ['95%', '@', false, '0.95'],
      [95, 'General', true, '0.95'],
      [99.4, 'General', false, '0.994'],
      [1, '0%', false, '1'],
      [100, 'General', false, '1'],
      [1.16, 'General', false, '1.16'],
      ['100%', '@', true, '1'],
      [0, 'General', false, '0'],
      ['／', '@', true, 'notApplicable'],
      ['5万元', '@', false, 'unreadable: not-a-number'],
      ['5‰', '@', false, '0.005'],
    ] as const,
  )('%s as %s (header in %%: %s) is %s', (raw, format, percent, expected) => {
    expect(toldRead(readRate(raw, format, cell, { percent }), told)).toBe(expected);
  });

  test('carries the decimals of the ratio', () => {
    const read = readRate(0.9951, '0.00%', cell);
    expect(read.kind === 'value' && read.value.decimals).toBe(4);
  });
});

describe('units', () => {
  test.each([
    ['万元', 'money', '10000'],
    ['亿元', 'money', '100000000'],
    ['（公里）', 'length', '1000'],
    ['KM', 'length', '1000'],
    ['㎡', 'area', '1'],
    ['公顷', 'area', '10000'],
    ['m³', 'volume', '1'],
    ['吨', 'mass', '1000'],
    ['％', 'ratio', '0.01'],
    ['百分比', 'ratio', '0.01'],
    ['日', 'duration', '1'],
    ['万人次', 'count', '10000'],
    ['元/吨', 'other', '0.001'],
  ])('%s is of %s, worth %s', (text, dimension, scale) => {
    const unit = parseUnit(text)!;
    expect([unit.dimension, unit.scale.toFixed()]).toEqual([dimension, scale]);
  });

  test('a full-width ％ is a %', () => expect(parseUnit('（％）')?.text).toBe('%'));

  test.each(['定性', '无', '优', '12', '', '完成情况说明文字'])('%s is none', (text) => expect(parseUnit(text)).toBeNull());

  test.each([
    ['公里', '千米', true],
    ['公里', '里程公里', true],
    ['天', '日', true],
    ['平方米', '㎡', true],
    ['个项目', '个', true],
    ['个', '项', false],
    ['人', '人次', false],
    ['人', '名', false],
    ['天', '个月', false],
    ['公里', '平方公里', false],
    ['元', '元/人', false],
    ['元/人、天', '元/人·天', true],
    ['元/人次', '元/人·次', true],
  ])('%s and %s commensurable: %s', (a, b, expected) => expect(commensurable(parseUnit(a), parseUnit(b))).toBe(expected));

  test('a figure is brought to another unit of its family only', () => {
    const read = readQuantity('1,234,567.89元', '@', cell);
    const quantity = read.kind === 'value' ? read.value : null;
    expect(valueIn(quantity!, tenThousandYuan)!.toFixed()).toBe('123.456789');
    expect(valueIn(quantity!, parseUnit('公里'))).toBeNull();
  });

  test.each([
    ['3.5万亩', '万亩', '3.5'],
    ['15亩', '公顷', '1'],
    ['36小时', '天', '1.5'],
    ['7小时', '小时', '7'],
    ['3.5万亩', '亩', '35000'],
    ['13小时', '分钟', '780'],
    ['1公顷', '亩', '15'],
  ])(
    'convert without a trace of a scale that has no end: %s in %s is %s',
    (stated, unit, value) => {
      expect(valueIn(valueOf(readQuantity(stated, '@', cell))!, parseUnit(unit))!.toFixed()).toBe(value);
    });

  test('the money unit of a form\'s words', () => {
    expect(moneyUnitIn('单位：万元')!.scale.toFixed()).toBe('10000');
    expect(moneyUnitIn('项目资金（元）')!.scale.toFixed()).toBe('1');
    expect(moneyUnitIn('指标值')).toBeNull();
  });
});

test('text keeps its words and tells what is none', () => {
  expect(readText(' 因施工单位停工\n未完成 ', cell)).toEqual({ kind: 'value', value: '因施工单位停工\n未完成', cell });
  expect(readText('—', cell).kind).toBe('notApplicable');
  expect(readText(null, cell).kind).toBe('blank');
});

test('every problem has its words', () => {
  for (const words of Object.values(readProblems)) expect(words.length).toBeGreaterThan(5);
});
