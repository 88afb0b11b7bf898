import { readStatement } from '../../src/figures';
import { cell, statementOf } from './support';

describe('a target or actual value', () => {
  test.each([
    ['≥95%', '≥ 95 %'], ['98%以上', '≥ 98 %'], ['95%及以上', '≥ 95 %'], ['100%（含）以上', '≥ 100 %'],
    ['20公里以上（含20公里）', '≥ 20 公里'], ['90%以上（含90%）', '≥ 90 %'], ['5次以内（含本数）', '≤ 5 次'], ['不少于12种', '≥ 12 种'],
    ['不低于90%', '≥ 90 %'], ['不超过5万元', '≤ 5 万元'], ['控制在5万元以内', '≤ 5 万元'], ['控制在5%', '≤ 5 %'], ['300万元以内', '≤ 300 万元'],
    ['达到95%', '≥ 95 %'], ['达到95%以上', '≥ 95 %'], ['小于等于3', '≤ 3'], ['大于等于6.6公里', '≥ 6.6 公里'], ['≧3座', '≥ 3 座'],
    ['﹦48人', '= 48 人'], ['=48人', '= 48 人'], ['>=5', '≥ 5'], ['=>5', '≥ 5'], ['=<5', '≤ 5'], ['＞＝６.６公里', '≥ 6.6 公里'],
    ['超过100人', '> 100 人'], ['不满3人', '< 3 人'], ['3天内', '≤ 3 天'], ['24小时内办结', '≤ 24 小时'], ['30分钟以内', '≤ 30 分钟'],
    ['≤125.1126万元', '≤ 125.1126 万元'], ['≥1,000人次', '≥ 1000 人次'],
  ])('states its operator: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each([
    ['1,234.50', '1234.5'], ['1，234.50元', '1234.5 元'], ['2315米', '2315 米'], ['12个项目', '12 个项目'], ['42万吨', '42 万吨'], ['５０％', '50 %'],
    ['95 %', '95 %'], ['1 234', '1234'], ['-5', '-5'], ['0起', '0 起'], ['100%完成', '100 %'], ['100个左右', '100 个'], ['约100个', '100 个'],
    ['¥1,200.00', '1200 元'], ['0.5‰', '0.5 ‰'], ['≥10000元/人', '≥ 10000 元/人'], ['1.2E3', '1200'], ['45份（册）', '45 份(册)'],
  ])('is a figure with its unit: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each([
    ['已完成241立方米', '241 立方米'], ['完成241立方米', '241 立方米'], ['达到95%', '95 %'], ['完成改造里程6.6公里', '6.6 公里'],
    ['群众满意度为90%', '90 %'], ['完成率100%', '100 %'],
    ['60余次', '60 次'], ['1,200多人', '1200 人'],
  ])('is done, without an operator, in an actual value: %s', (text, expected) => {
    expect(statementOf(text, { role: 'actual' })).toBe(expected);
  });

  test('shows a unit once', () => {
    const shown = (text: string, unit?: string): string | null => {
      const read = readStatement(text, 'General', cell, { unit: unit ?? null });
      return read.kind === 'value' ? read.value.text : null;
    };
    expect([shown('5200㎡'), shown('3.2km2'), shown('5200', '㎡'), shown('≥12', '座')]).toEqual(['5200㎡', '3.2km2', '5200㎡', '≥12座']);
  });

  test.each([
    ['受益群众满意度≥95%', '≥ 95 %'], ['偏差率≤10%', '≤ 10 %'], ['每月不少于1次', '≥ 1 次/月'], ['每季度不超过2场', '≤ 2 场/季度'],
    ['村级河长每周1次', '1 次/周'], ['铺筑25CM厚基层的面积≥941.45平方米', '≥ 941.45 平方米'], ['隐患整改率不低于95%', '≥ 95 %'],
  ])('may stand inside an explanation: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each([
    ['百分之九十二', '92 %'], ['百分之百', '100 %'], ['百分之十', '10 %'], ['百分之二十', '20 %'], ['百分之五', '5 %'], ['百分之九十九点五', '99.5 %'],
    ['不低于百分之九十', '≥ 90 %'], ['百分之九十五以上', '≥ 95 %'], ['群众满意度达到百分之八十六', '86 %'], ['百分之几', 'words'],
  ])('may say a percentage in words: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each([['三次', '3 次'], ['两个', '2 个'], ['十处', '10 处'], ['一般', 'words partly'], ['一期', 'words'], ['三公', 'words'], ['一次性', 'words']])(
    'reads a Chinese numeral only where nothing else is meant: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each([
    ['十二个月', '12 个月'], ['三百五十人', '350 人'], ['二十', '20'], ['两年', '2 年'], ['一百万元', '100 万元'], ['二千零六公里', '2006 公里'],
    ['十三五', 'words'], ['二十大精神', 'words'], ['一一', 'words'],
  ])('reads larger Chinese numerals: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each([
    ['30日之前', '≤ 30 日'], ['每月10日前发放', '≤ 10 日'], ['50元/人·月', '50 元/人·月'], ['300元/人/月', '300 元/人/月'], ['!=5', 'words'], ['≠5', 'words'],
    ['1：3', 'words'], ['1/3', 'words'], ['2.5:1', '2.5 :1'], ['不高于2.5：1', '≤ 2.5 :1'], ['偏差率4.6%', '4.6 %'], ['差2个', 'words'], ['95%≤x≤100%', '95 % … 100 %'], ['6≤pH值<9', '6 … 9'],
  ])('reads or leaves alone: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each([['5-10个', '5 个 … 10 个'], ['90%~95%', '90 % … 95 %'], ['3至5天', '3 天 … 5 天'], ['10%-20%', '10 % … 20 %'], [
    '5-5个',
    '5 个 … 5 个',
  ]])(
    'may be a range: %s',
    (text, expected) => expect(statementOf(text)).toBe(expected),
  );

  test('a range that falls, or mixes units, is no range', () => {
    expect(statementOf('10-5个')).not.toContain('…');
    expect(statementOf('5公里-10个')).not.toContain('…');
  });

  it.each([
    ['1.8万只（±5%）', '1.71 万只 … 1.89 万只'], ['20±2℃', '18 ℃ … 22 ℃'], ['100%±3%', '97 % … 103 %'], ['±2%以内', '-2 % … 2 %'],
  ])('reads %s as so much above and below', (text, told) => {
    expect(statementOf(text)).toBe(told);
  });

  test.each([
    ['2024年12月底前', '2024-12-? before'],
    ['2024年12月', '2024-12-?'],
    ['12月底完成', '?-12-?'],
    ['2024.12.31', '2024-12-31'],
    ['2024-12-31', '2024-12-31'],
    ['2024/12', '2024-12-?'],
    ['12月31日前', '?-12-31 before'],
    ['2024年底', '2024-12-?'],
    ['年底前', '?-12-? before'],
    ['第三季度', '?-9-?'],
    ['2024年第四季度末', '2024-12-?'],
    ['上半年', '?-6-?'],
    ['十二月底前', '?-12-? before'],
    ['2024年', '2024-?-?'],
    ['2024年12月30日已完成', '2024-12-30'],
    ['2024年12月31日之前完成', '2024-12-31 before'],
    ['≤2024年12月31日', '≤ 2024-12-31'],
    ['2024年1月1日-2024年12月31日', '2024-12-31 before'],
    ['1-12月', '?-12-?'],
    ['2024-2025年', '2025-?-?'],
  ])('may be a calendar moment: %s', (text, expected) => expect(statementOf(text)).toBe(expected));

  test.each(['2024年13月', '2024年2月30日', '每月5日前', '2024年12月未完成', '12.5', '1:500'])('is no moment: %s', (text) => {
    expect(statementOf(text)).not.toMatch(/\?|-\d+-/);
  });

  test('an Excel date is a moment by its format, a bare serial is a number', () => {
    expect(statementOf(45657, {}, 'yyyy/m/d')).toBe('2024-12-31');
    expect(statementOf(45657, {}, 'yyyy"年"m"月"')).toBe('2024-12-?');
    expect(statementOf(45657, {}, '[$-804]yyyy"年"m"月"d"日";@')).toBe('2024-12-31');
    expect(statementOf(45657)).toBe('45657');
    expect(statementOf(-3, {}, 'yyyy/m/d')).toBe('unreadable: not-a-date');
  });

  test('takes unit and operator from their columns, its own first', () => {
    expect(statementOf(18, { unit: '座', operator: '≥' })).toBe('≥ 18 座');
    expect(statementOf('6.6', { unit: '公里' })).toBe('6.6 公里');
    expect(statementOf('100%', { unit: '%' })).toBe('100 %');
    expect(statementOf('≤5万元', { unit: '个', operator: '≥' })).toBe('≤ 5 万元');
    expect(statementOf(12, { unit: '定性' })).toBe('12');
  });

  test('a percentage is one however it is stored', () => {
    for (const [raw, format, unit] of [[0.95, '0%', null], [0.95, '0.00%', '%'], [95, 'General', '%'], ['95%', 'General', null]] as const) {
      expect(statementOf(raw, { unit }, format)).toBe('95 %');
    }
  });

  test('tells its text as the reader sees it, unit and operator joined', () => {
    const text = (raw: string | number, options = {}, format = 'General'): string => {
      const read = readStatement(raw, format, cell, options);
      return read.kind === 'value' ? read.value.text : read.kind;
    };
    expect(text(18, { unit: '座', operator: '≥' })).toBe('≥18座');
    expect(text('≥6.6', { unit: '公里' })).toBe('≥6.6公里');
    expect(text('2315米', { operator: '≥' })).toBe('≥2315米');
    expect(text(0.95, {}, '0%')).toBe('95%');
    expect(text('  优 ')).toBe('优');
  });

  test.each([
    ['/', 'notApplicable'], ['-', 'notApplicable'], ['——', 'notApplicable'], ['－－', 'notApplicable'], ['无', 'notApplicable'],
    ['不适用', 'notApplicable'], ['', 'blank'], [' \n　', 'blank'], [null, 'blank'], ['#DIV/0!', 'unreadable: error-value'],
    ['≥', 'unreadable: not-a-number'], ['3 5', 'unreadable: ambiguous'], ['1,5', 'unreadable: ambiguous'], ['(5)', 'unreadable: ambiguous'],
    ['12345678901234567', 'unreadable: too-large'], [true, 'unreadable: not-a-number'],
  ])('says its state, never 0: %j', (raw, expected) => expect(statementOf(raw)).toBe(expected));

  test('a sentence stays words', () => {
    expect(statementOf('28个新建项目全部办理手续，覆盖率100%。')).toBe('words');
    expect(statementOf('同比增长5%')).toBe('words');
    expect(statementOf('完成目标的40.35%')).toBe('words');
    expect(statementOf('12月底前完成100%')).toBe('words');
  });
});
