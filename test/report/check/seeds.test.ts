import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { recognise } from '../../../src/forms';
import { openXlsx } from '../../../src/hosts/file';
import { checkNarrative, readBook } from '../../../src/report';
import type { Finding } from '../../../src/assess';

const shared = resolve(__dirname, '../../../../shared');

async function findingsOf(seed: string, workbook: string): Promise<readonly Finding[]> {
  const file = readdirSync(resolve(shared, 'seeds')).find((name) => name.startsWith(seed))!;
  const host = await openXlsx(new Uint8Array(readFileSync(resolve(shared, 'workbooks', workbook))), workbook);
  const book = readBook(recognise(await host.read()).flatMap((sheet) => sheet.forms), null);
  return checkNarrative(readFileSync(resolve(shared, 'seeds', file), 'utf8').split('\n'), { book });
}

/** Paragraph, rule, what is stated, what it should be: everything that is reported, nothing else. */
const expected: readonly (readonly [string, string, readonly (readonly [string, string, string, string])[]])[] = [
  ['000', 'fengdu-zhijian-2024.xlsx', [
    ['P9', 'narrative-arithmetic', '96.5%', '96.6%'], ['P11', 'narrative-arithmetic', '96.5%', '96.6%'],
    ['P13', 'narrative-arithmetic', '整改率略低于目标值', '已达到目标']]],
  ['001', 'fengdu-zhifa-2024.xlsx', [['P7', 'narrative-arithmetic', expect.stringContaining('其余项目') as unknown as string, '210.36万元']]],
  ['002', 'lukou-2024.xlsx', []],
  ['003', 'dachuan-2024.xlsx', [
    ['P61', 'narrative-arithmetic', '65.13%', '100%'],
    ['P168', 'narrative-arithmetic', '81.18%', '100%'],
    ['P180', 'narrative-arithmetic', '41个', '42个'],
  ]],
  ['004', 'fengdu-fagai-2024.xlsx', [
    ['P5', 'narrative-arithmetic', '3个', '2个'],
    ['P5', 'narrative-arithmetic', '95.24%', '≤88.3%'],
    ['P5', 'narrative-arithmetic', '1471.75万元', '1302.76万元'],
    ['P9', 'narrative-figure-differs', '10%', '11%'],
    ['P11', 'narrative-figure-differs', '33%', '0%'],
  ]],
];

describe('the published reports', () => {
  it('stand beside their workbooks, or are not here at all', () => {
    expect(existsSync(resolve(shared, 'seeds'))).toBe(existsSync(resolve(shared, 'workbooks')));
  });

  if (existsSync(shared)) {
    it.each(expected)('seed %s: what is found, and nothing else', async (seed, workbook, wanted) => {
      const found = await findingsOf(seed, workbook);
      expect(found.map(({ cell, rule, reported, expected: value }) => [cell, rule, reported, value])).toEqual(wanted);
    });
  }
});
