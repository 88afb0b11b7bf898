import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkAccounts } from '../../../src/assess/accounts';
import { recognise } from '../../../src/forms';
import { openXlsx } from '../../../src/hosts/file';
import { sheetOf, workbookOf } from '../../support/workbook';

const workbook = resolve(__dirname, '../../../../shared/workbooks/dachuan-2024.xlsx');

/** The rounding tails of the published tables (rules: 决算): what the sum gives and what is printed, at every cell that shows it. */
const tails: Readonly<Record<string, readonly string[]>> = {
  '1832.76 / 1832.75': ['01 C37', '01 F37', '04 C38', '04 F38'],
  '1234.35 / 1234.34': ['04 G38'],
  '108.64 / 108.63': ['02 E9', '02 F9', '03 E9', '03 F9', '06 E9', '06 F9'],
  '117.51 / 117.52': ['02 E8', '02 F8', '03 E8', '03 F8', '06 E8', '06 F8'],
  '821.4 / 821.41': ['05 D7', '05 E7', '05 F7', '08 C6'],
  '611.17 / 611.16': ['05 D67', '05 D67'],
  '1716.09 / 1716.1': ['05 D6'],
};

if (existsSync(workbook)) {
  test('the published tables: no error, and exactly the tails the rules list', async () => {
    const file = await openXlsx(new Uint8Array(readFileSync(workbook)), 'dachuan-2024.xlsx');
    const forms = recognise(await file.read()).flatMap(({ forms: found }) => found);
    expect(forms.filter(({ kind }) => kind === 'accounts').map(({ id }) => id.slice(-2)))
      .toEqual(['01', '02', '03', '04', '05', '06', '08', '09', '10', '11', '12', '15']);
    const { findings } = checkAccounts(forms);
    expect(findings.filter(({ verdict }) => verdict !== 'rounding-tail')).toEqual([]);
    const told: Record<string, string[]> = {};
    for (const { expected, reported, sheet, cell, severity } of findings) {
      expect(severity).toBe('info');
      (told[`${expected!} / ${reported!}`] ??= []).push(`${/\d\d/.exec(sheet!)![0]} ${cell}`);
    }
    for (const cells of Object.values(told)) cells.sort();
    expect(told).toEqual(Object.fromEntries(Object.entries(tails).map(([key, cells]) => [key, [...cells].sort()])));
  });
}

/** Sums of the published tables with the figures their rounding is judged by: stated ± this much passes, more does not. */
describe.each(
  [
    ['a total of two', [1716.1, 116.66], 1832.75, 0.01],
    ['a total of ten', [206.6, 8.99, 180.01, 124.15, 96.24, 12.4, 40.1, 0.78, 117.94, 34.19], 821.41, 0.05],
    ['a total of four', [821.41, 104.54, 178.98, 611.16], 1716.1, 0.02],
  ] as const,
)('%s', (_, items, stated, most) => {
  const check = (total: number) =>
    checkAccounts(
      recognise(workbookOf([sheetOf({
        name: 'x',
        rows: [
          ['支出决算表'],
          ['单位名称：云岭县公路养护中心', '2031年度', '单位：万元'],
          ['科目编码', '科目名称', '本年支出合计'],
          ['', '合计', total],
          ...items.map((item, index) => [String(201 + index), `科目${String(index)}`, item]),
        ],
      })])).flatMap(({ forms }) => forms),
    ).findings.filter(({ rule }) => rule === 'hierarchy-differs').map(({ verdict }) => verdict);
  const sum = items.reduce((added, item) => added + Math.round(item * 100), 0);
  const at = (cents: number): number => (sum + cents) / 100;
  const units = Math.round(most * 100);

  test('as published is a tail', () => expect(check(stated)).toEqual(['rounding-tail']));
  test('the exact sum is no finding', () => expect(check(at(0))).toEqual([]));
  test('the bound is the last tail', () => {
    expect([check(at(units)), check(at(-units))]).toEqual([['rounding-tail'], ['rounding-tail']]);
    expect([check(at(units + 1)), check(at(-units - 1))]).toEqual([['inconsistent'], ['inconsistent']]);
  });
});

test('a hidden unrounded value is compared as stored and as shown', () => {
  const rows = (total: number, format: string) => checkAccounts(recognise(workbookOf([sheetOf({
    name: 'x', formats: { C4: format, C5: '0.00', C6: '0.00' },
    rows: [['支出决算表'], ['单位名称：云岭县公路养护中心', '2031年度', '单位：万元'], ['科目编码', '科目名称', '本年支出合计'], ['', '合计', total],
      ['201', '甲', 10.004], ['202', '乙', 10.004]],
  })])).flatMap(({ forms }) => forms)).findings.filter(({ rule }) => rule === 'hierarchy-differs');
  expect(rows(20.008, '0.00').map(({ verdict, severity }) => [verdict, severity])).toEqual([['rounding-tail', 'info']]);
  expect(rows(20.108, '0.00').map(({ verdict, severity }) => [verdict, severity])).toEqual([['inconsistent', 'error']]);
});
