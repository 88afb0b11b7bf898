import fc from 'fast-check';
import { assess } from '../../../src/assess';
import type { Finding } from '../../../src/assess';
import { Decimal } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { baseSheet, type BaseData } from './base-sheet';

const found = (data: BaseData): readonly Finding[] => assess(workbookOf([baseSheet(data)])).findings;
const brief = (data: BaseData): readonly string[] => found(data).map(({ rule, cell, severity }) => `${rule} ${cell} ${severity}`);

describe('sums of the base data', () => {
  test('that are right are not told', () => expect(brief({ rows: { 公用经费: [80, 95, 90.5] } })).toEqual([]));

  test('三公 = 车 + 出国 + 接待', () => {
    const [finding] = found({ rows: { 三公经费: [3.0153, 4, 2.6], 公用经费: [1, '', 1] } });
    expect(finding).toMatchObject({ rule: 'sum-differs', cell: 'D6', severity: 'error', reported: '2.6', expected: '2.5' });
    expect(finding!.message).toContain('1.5 + 0 + 1 = 2.5');
    expect(finding!.fix?.value.toFixed()).toBe('2.5');
  });

  test('车 = 购置 + 运行', () => {
    expect(brief({ rows: { 公车运行维护: [1, 1.5, 1.2], 公用经费: [1, '', 1] } })).toEqual(['sum-differs D7 error']);
  });

  test('项目支出 = Σ its rows, each as exactly as it is written', () => {
    expect(brief({ rows: { '项目支出：': [400.25, 300, 612.35], 公用经费: [1, '', 1] } })).toEqual(['sum-differs D12 info']);
    expect(brief({ rows: { '项目支出：': [400.25, 300, 612.36], 公用经费: [1, '', 1] } })).toEqual(['sum-differs D12 error']);
    expect(found({ rows: { '项目支出：': [400.25, 300, 612.345679], 公用经费: [1, '', 1] } })[0]).toMatchObject({
      verdict: 'rounding-tail',
      severity: 'info',
    });
  });

  test('cars without a row or a figure of their own count as 购置 and 运行', () => {
    const blank = { '1、公务用车购置和维护经费': ['', '', ''], 公用经费: [1, '', 1] };
    expect(brief({ rows: blank })).toEqual([]);
    expect(brief({ rows: { ...blank, 公车运行维护: [1, 1.5, 1.9] } })).toEqual(['sum-differs D6 error']);
  });

  test('a column nobody filled is not judged', () => {
    expect(brief({ rows: { 三公经费: [3.0153, '', 2.5], '1、公务用车购置和维护经费': [1, '', 1.5], '其中：公车购置': [0, '', 0], 公车运行维护: [1, '', 1.5],
      '2、出国经费': [0, '', 0], '3、公务接待': [2.0153, '', 1], 公用经费: [1, '', 1] } })).toEqual([]);
  });

  test('words where money belongs are told', () => {
    expect(brief({ rows: { '3、公务接待': [2.0153, 2.5, '一万元整'], 公用经费: [1, '', 1] } })).toEqual(['value-unreadable D11 error']);
  });
});

describe('control rates', () => {
  const quiet = { 公用经费: [1, '', 1] };

  test('79 in post over a quota of 68 is 116.18 %, over the limit', () => {
    const [finding] = found({ staff: [68, 79, 1.161764705882353], rows: quiet });
    expect(finding).toMatchObject({ rule: 'control-rate-over', cell: 'D4', severity: 'warning', expected: '≤1' });
    expect(finding!.message).toContain('116.18%');
  });

  test('a rate that is not the quotient is an error, rounded ones are not', () => {
    expect(brief({ staff: [68, 60, 0.8824], rows: quiet })).toEqual([]);
    expect(brief({ staff: [68, 60, 0.88], rows: quiet })).toEqual(['control-rate-differs D4 error']);
    expect(brief({ staff: [68, 60, 0.8825], rows: quiet })).toEqual(['control-rate-differs D4 error']);
  });

  test('a blank rate is filled', () => {
    const { fills, findings } = assess(workbookOf([baseSheet({ staff: [68, 60, ''], rows: quiet })]));
    expect(findings).toEqual([]);
    expect(fills).toHaveLength(1);
    expect(fills[0]).toMatchObject({ kind: 'rate', percent: true, proposal: false });
    expect(fills[0]!.value.toFixed()).toBe('0.8824');
  });

  test('a quota of 0 is not divided by', () => {
    expect(brief({ staff: [0, 3, 1], rows: quiet })).toEqual(['denominator-zero D4 error']);
  });

  test('公用经费 and 三公经费 above their budgets are told', () => {
    expect(brief({ rows: { 公用经费: [80, 88, 90.5] } })).toEqual(['control-rate-over D15 warning']);
  });

  test('any quotient rounded to two decimals of a percentage passes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (quota, actual) => {
      const rate = Number(new Decimal(actual).div(quota).toDecimalPlaces(4).toFixed());
      expect(brief({ staff: [quota, actual, rate], rows: quiet }).filter((text) => text.includes('differs'))).toEqual([]);
    }), { numRuns: 40 });
  });
});
