import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../../src/assess';
import { openXlsx } from '../../../src/hosts/file';
import { bookOf, checkNarrative, writeNarrative } from '../../../src/report';

const folders = { own: resolve(__dirname, '../../../assets/examples'), shared: resolve(__dirname, '../../../../shared/workbooks') };

/** A figure well beyond its rounding: 7 more, or 3 where it is small, with the decimals it had. */
function bent(figure: string): string {
  const [, digits = '', unit = ''] = /^([\d.]+)(.*)$/.exec(figure) ?? [];
  return `${(Number(digits) + (Number(digits) > 20 ? 7 : 3)).toFixed(digits.split('.')[1]?.length ?? 0)}${unit}`;
}

/** Of every amount and rate that a generated report states from the tables, changed one at a time: which changes are found. */
async function bending(file: string): Promise<{ readonly found: number; readonly all: number }> {
  const workbook = await (await openXlsx(new Uint8Array(readFileSync(file)), file)).read();
  const assessment = assess(workbook);
  const book = bookOf(workbook, assessment);
  const items = writeNarrative(assessment, workbook).documents.flatMap((document) => document.items.filter((item) => item.kind !== 'table'));
  const texts = items.map(({ text }) => text);
  const findings = (paragraphs: readonly string[]) => checkNarrative(paragraphs, { book }).map(({ cell, reported }) => `${cell} ${String(reported)}`);
  const before = new Set(findings(texts));
  const changes = items.flatMap((item, index) => {
    if (item.kind !== 'paragraph') return [];
    let at = 0;
    return item.runs.flatMap((run) => {
      const from = at;
      at += run.text.length;
      if (run.kind === 'words' || !/^[1-9][\d.]*(?:万元|%)$/.test(run.text)) return [];
      return [texts.map((text, other) => (other === index ? text.slice(0, from) + bent(run.text) + text.slice(from + run.text.length) : text))];
    });
  });
  return { found: changes.filter((changed) => findings(changed).some((finding) => !before.has(finding))).length, all: changes.length };
}

describe('a figure changed in a report the tables gave', () => {
  it('is found in the bundled 重庆 workbook, seven times of ten or more', async () => {
    const { found, all } = await bending(resolve(folders.own, '重庆项目自评表.xlsx'));
    expect(all).toBeGreaterThan(4);
    expect(found / all).toBeGreaterThanOrEqual(0.7);
  });

  if (existsSync(folders.shared)) {
    it.each(['fengdu-zhijian-2024.xlsx', 'fengdu-fagai-2024.xlsx', 'fengdu-zhifa-2024.xlsx', 'lukou-2024.xlsx'])('is found in %s, seven times of ten or more', async (name) => {
      const { found, all } = await bending(resolve(folders.shared, name));
      expect(all).toBeGreaterThan(10);
      expect(found / all).toBeGreaterThanOrEqual(0.7);
    });
  }
});
