import { plain, readStatement, valueOf } from '../../src/figures';
import type { RawValue } from '../../src/figures';
import { builtInPacks, scoreIndicator } from '../../src/rules';
import type { Given } from '../../src/rules';

const cell = { sheet: '表', row: 0, column: 0 };
const { settings } = builtInPacks()[0]!;

/** Everything the rules make of a figure: met, share, clause, operator (~ where inferred), what is open, other honest shares. */
function told(target: RawValue, actual: RawValue, more: Partial<Given> = {}): string {
  const wanted = valueOf(readStatement(target, 'General', cell, {}))!;
  const done = valueOf(readStatement(actual, 'General', cell, { role: 'actual' }))!;
  const { met, share, topic, operator, inferred, undecided, alternatives, proposal, band } = scoreIndicator(
    { operator: null, direction: null, path: ['巡查数量'], target: wanted, actual: done, year: 2024, ...more }, settings);
  const shown = share && plain(share.toDecimalPlaces(4));
  expect([proposal, band]).toEqual([false, null]);
  return [met === null ? 'open' : met ? 'met' : 'missed', shown ?? '—', topic, `${inferred ? '~' : ''}${operator ?? ''}`,
    ...(undecided ? [undecided] : []), ...alternatives.map((one) => `or ${plain(one.toDecimalPlaces(4))}`)].join(' ');
}

describe('a figure at, beside and beyond its target', () => {
  it.each<[RawValue, RawValue, string]>([
    ['≥10公里', '10公里', 'met 1 target-met ≥'], ['≥10公里', '9.99公里', 'missed 0.999 target-missed ≥'],
    ['≥10公里', '0公里', 'missed 0 target-missed ≥'],
    ['>10公里', '10公里', 'met 1 target-met >'], ['>10公里', '8公里', 'missed 0.8 target-missed >'],
    ['≤10公里', '10公里', 'met 1 target-met ≤'], ['≤10公里', '0公里', 'met 1 target-met ≤'], ['≤10公里', '12.5公里', 'missed 0.8 reverse ≤'],
    ['<10公里', '10公里', 'met 1 target-met <'], ['<10公里', '12.5公里', 'missed 0.8 reverse <'],
    ['=10公里', '10公里', 'met 1 target-met ='], ['=10公里', '8公里', 'missed 0.8 equals = or 0'], ['=10公里', '12.5公里', 'missed 0.8 equals = or 0'],
  ])('%s, %s: %s', (target, actual, expected) => expect(told(target, actual)).toBe(expected));
});

describe('a target of 0, and figures below nothing, have no ratio', () => {
  it.each<[RawValue, RawValue, string]>([
    ['≥0%', '0%', 'met 1 target-met ≥'], ['≥0%', '-1%', 'missed 0 zero-target ≥'], ['≤0起', '0起', 'met 1 target-met ≤'],
    ['≤0起', '1起', 'missed 0 zero-target ≤'], ['=0起', '0起', 'met 1 target-met ='], ['=0起', '1起', 'missed 0 zero-target ='],
    ['≥10%', '-1%', 'missed 0 target-missed ≥'], ['>10%', '-1%', 'missed 0 target-missed >'],
    ['≥-5%', '-6%', 'missed — target-missed ≥ negative'],
    ['≤-5%', '-3%', 'missed — reverse ≤ negative'], ['≤-5%', '-6%', 'met 1 target-met ≤'],
    ['=10%', '-1%', 'missed — equals = negative or 0'],
  ])('%s, %s: %s', (target, actual, expected) => expect(told(target, actual)).toBe(expected));
});

describe('a range holds its ends, and is missed by how near its nearer end came', () => {
  it.each<[RawValue, string]>([
    ['5个', 'met 1 target-met ='], ['10个', 'met 1 target-met ='], ['7个', 'met 1 target-met ='], ['4个', 'missed 0.8 equals ≥ or 0'],
    ['12.5个', 'missed 0.8 equals ≤ or 0'], ['7公里', 'open — units = units'],
  ])('5-10个, %s: %s', (actual, expected) => expect(told('5-10个', actual)).toBe(expected));
});

describe('an operator nobody wrote', () => {
  it.each<[RawValue, RawValue, Partial<Given>, string]>([
    ['10次', '10次', {}, 'met 1 target-met ~≥'], ['10次', '8次', {}, 'missed 0.8 target-missed ~≥'],
    ['10次', '12.5次', {}, 'met 1 target-met ~≥ or 0.8'],
    ['10次', '12.5次', { direction: 'reverse' }, 'missed 0.8 reverse ≤'],
    ['10次', '8次', { direction: 'positive' }, 'missed 0.8 target-missed ≥'],
    ['10次', '12.5次', { operator: '=' }, 'missed 0.8 equals = or 0'], ['≥10次', '12.5次', { direction: 'reverse' }, 'met 1 target-met ≥'],
    ['10次', '8次', { path: ['成本指标', '巡查'] }, 'met 1 target-met ~≤ or 0.8'], ['10次', '8公里', {}, 'open — units ~≥ units'],
  ])('%s, %s %j: %s', (target, actual, more, expected) => expect(told(target, actual, more)).toBe(expected));
});

describe('words against the words that were wanted', () => {
  const judged = (target: string, actual: string): string => {
    const read = (text: string, role: 'target' | 'actual') => valueOf(readStatement(text, 'General', cell, { role }))!;
    const { met, undecided, band, proposal, inferred } = scoreIndicator(
      { operator: null, direction: null, path: ['管护机制'], target: read(target, 'target'), actual: read(actual, 'actual'), year: 2024 }, settings);
    expect(inferred).toBe(false);
    const allowed = band ? `${plain(band.low)}～${plain(band.high)}${band.highOpen ? '以下' : ''}` : '—';
    return [met === null ? 'open' : met ? 'met' : 'missed', undecided ?? 'proposed', allowed, ...(proposal ? ['proposal'] : [])].join(' ');
  };

  it.each<[string, string, string]>([
    ['优', '优', 'met proposed 0.8～1 proposal'], ['良', '优', 'met proposed 0.8～1 proposal'], ['中', '良', 'met proposed 0.8～1 proposal'],
    ['优', '良好', 'missed grade-below —'], ['优', '差', 'missed grade-below —'], ['优', '运行顺畅', 'open words —'],
    ['优', '效果明显', 'met proposed 0.8～1 proposal'], ['健全', '优', 'met proposed 0.8～1 proposal'],
    ['建立', '未建立', 'missed unmet 0～0.6以下'], ['建立', '尚未建立', 'missed unmet 0～0.6以下'], ['按期完成', '未按期完成', 'missed unmet 0～0.6以下'],
    ['健全', '100%', 'met proposed 0.8～1 proposal'], ['优良中差', '优', 'met proposed 0.8～1 proposal'],
    ['优/良/中/差', '良', 'met proposed 0.8～1 proposal'], ['优/良/中/差', '差', 'missed unmet 0～0.6以下'],
    ['优', '优/良/中/差', 'open scale —'], ['高/中/低', '高', 'met proposed 0.8～1 proposal'],
    ['健全', '较健全', 'met below-target-words 0.6～1'], ['满意', '群众基本满意', 'met below-target-words 0.6～1'],
    ['较健全', '较健全', 'met proposed 0.8～1 proposal'], ['健全', '制度健全', 'met proposed 0.8～1 proposal'],
    ['完成', '基本完成', 'met proposed 0.8～1 proposal'], ['有效提升', '持续有效提升', 'met proposed 0.8～1 proposal'],
    ['未发生', '未发生', 'met proposed 0.8～1 proposal'], ['建立', '建立了机制', 'met proposed 0.8～1 proposal'],
  ])('%s, %s: %s', (target, actual, expected) => expect(judged(target, actual)).toBe(expected));
});
