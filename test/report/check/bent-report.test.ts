import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { assess } from '../../../src/assess';
import { openXlsx } from '../../../src/hosts/file';
import { bookOf, checkNarrative, writeNarrative } from '../../../src/report';

const folders = { own: resolve(__dirname, '../../../assets/examples'),
  shared: resolve(__dirname, '../../../../shared/workbooks') };

/**
 * A figure well beyond its rounding: 7 more, or 3 where it is small, with the decimals it had; scores go down, so that they stay
 * scores.
 */
function bent(figure: string): string {
  const [, digits = '', unit = ''] = /^([\d.]+)(.*)$/.exec(figure) ?? [];
  const step = Number(digits) > 20 ? 7 : 3;
  const changed = Number(digits) + (unit === '分' && Number(digits) > step ? -step : step);
  return `${changed.toFixed(digits.split('.')[1]?.length ?? 0)}${unit}`;
}

interface Bending { readonly found: number; readonly all: number; readonly missed: readonly string[] }

/**
 * Of every figure of the kinds asked for that a generated report states from the tables, changed one at a time: which changes are
 * found.
 */
async function bending(file: string, kinds: RegExp): Promise<Bending> {
  const workbook = await (await openXlsx(new Uint8Array(readFileSync(file)), file)).read();
  const assessment = assess(workbook);
  const book = bookOf(workbook, assessment);
  const items = writeNarrative(assessment, workbook).documents.flatMap((document) =>
    [...document.title.map((text) => ({ kind: 'title' as const, text })),
      ...document.items.filter((item) => item.kind !== 'table')]);
  const texts = items.map(({ text }) => text);
  const findings = (paragraphs: readonly string[]) =>
    checkNarrative(paragraphs, { book }).map(({ cell, reported }) => `${cell} ${String(reported)}`);
  const before = new Set(findings(texts));
  const changes = items.flatMap((item, index) => {
    if (item.kind !== 'paragraph') return [];
    let at = 0;
    return item.runs.flatMap((run) => {
      const from = at;
      at += run.text.length;
      if (run.kind === 'words' || !kinds.test(run.text)) return [];
      const text = texts[index]!.slice(0, from) + bent(run.text) + texts[index]!.slice(from + run.text.length);
      return [{ text, texts: texts.map((old, other) => (other === index ? text : old)) }];
    });
  });
  const missed = changes.filter(({ text }) => !roundedAway.test(text)).filter((changed) =>
    !findings(changed.texts).some((finding) => !before.has(finding))
  ).map(({ text }) => text);
  return { found: changes.length - missed.length, all: changes.length, missed };
}

/** A rate of figures told in whole 万 is held to what their rounding allows: 3万亩 may be 2.5 or 3.4. */
const roundedAway = /不少于\d万亩，实际完成\d\.\d万亩，完成率1\d\d\.\d+%/;

const moneyAndRates = /^[1-9][\d.]*(?:万元|%)$/;
/**
 * Counts and scores are found where the tables tell them. Not found: how many projects there are and how many of them were paid in full (a
 * workbook need not hold every project the unit has), the score of a project that has the name of another, how many indicators reached their
 * target where some row cannot be decided, and what a form's own words say (the reason written beside an indicator).
 */
const countsAndScores = /^(?!(?:19|20)\d\d$)[1-9][\d.]*分?$/;

const own = readdirSync(folders.own).filter((name) => name.endsWith('.xlsx')).map((name) => resolve(folders.own, name));
const shared = existsSync(folders.shared) ? readdirSync(folders.shared).filter((name) => name.endsWith('.xlsx')).map((name) =>
  resolve(folders.shared, name)) : [];

describe('a figure changed in a report the tables gave', () => {
  it('is found in the bundled workbooks: every amount and rate', async () => {
    const results = await Promise.all(own.map((file) => bending(file, moneyAndRates)));
    expect(results.flatMap(({ missed }) => missed)).toEqual([]);
    expect(results.reduce((all, one) => all + one.all, 0)).toBeGreaterThan(100);
  });

  it('is found in the bundled workbooks: six counts and scores of seven', async () => {
    const results = await Promise.all(own.map((file) => bending(file, countsAndScores)));
    const [found, all] = [results.reduce((sum, one) => sum + one.found, 0), results.reduce((sum, one) => sum + one.all, 0)];
    expect(all).toBeGreaterThan(30);
    expect(found / all).toBeGreaterThanOrEqual(6 / 7);
  });

  if (shared.length > 0) {
    it.each(shared.map((file) => [basename(file), file]))('is found in %s: every amount and rate', async (_name, file) => {
      const { all, missed } = await bending(file, moneyAndRates);
      expect(all).toBeGreaterThan(10);
      expect(missed).toEqual([]);
    });
  }
});
