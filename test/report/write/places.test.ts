import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../../src/assess';
import { openXlsx } from '../../../src/hosts/file';
import { bookOf, checkNarrative, writeNarrative } from '../../../src/report';
import type { RawValue, WorkbookSnapshot } from '../../../src/figures';
import { places } from '../../assess/places';
import { layouts } from '../../forms/accounts/provinces/layouts';
import { printLayout } from '../../forms/accounts/provinces/pages';
import { sheetOf, workbookOf } from '../../support/workbook';
import type { SheetSketch } from '../../support/workbook';
import { faultsOf } from './language';
import { paragraphsOf } from './paragraphs';

/** Words in Latin letters that stand in the forms themselves. */
const wordsOf = (workbook: WorkbookSnapshot) => {
  const cells = workbook.sheets.flatMap((sheet) => [sheet.name, ...sheet.values.flat().map(String)]).join('\n').toLowerCase();
  return (word: string): boolean => cells.includes(word.toLowerCase());
};

const faults = (workbook: WorkbookSnapshot): readonly string[] =>
  faultsOf(writeNarrative(assess(workbook), workbook), wordsOf(workbook));

const forms = places.filter((form) => !form.none).map(({ sketch }) => sketch);
const book = (...sketches: readonly SheetSketch[]): WorkbookSnapshot => workbookOf(sketches.map(sheetOf));
const examples = resolve(__dirname, '../../../assets/examples');

describe('the language of a report', () => {
  it.each(forms.map((sketch) => [sketch.name, sketch] as const))('of %s has no fault', (_name, sketch) => {
    expect(faults(book(sketch))).toEqual([]);
  });

  // Neighbours are often one project drawn two ways.
  it.each(forms.slice(9).map((sketch, index) => [forms[index]!.name, sketch.name, forms[index]!, sketch] as const))(
    'of %s and %s together has no fault', (_a, _b, one, other) => {
      expect(faults(book(one, other))).toEqual([]);
    });

  it.each(layouts.map((layout) => [layout.name, layout] as const))('of 决算 tables with %s has no fault', (_name, layout) => {
    expect(faults(workbookOf(printLayout(layout)))).toEqual([]);
  });

  it.each(readdirSync(examples).filter((name) => name.endsWith('.xlsx')))('of %s has no fault', async (name) => {
    const workbook = await (await openXlsx(new Uint8Array(readFileSync(resolve(examples, name))), name)).read();
    expect(faults(workbook)).toEqual([]);
  });
});

/** What may stand in a cell by mistake. */
const mistakes: readonly RawValue[] = [
  null, 0, -5, 1_000_000, '#REF!', '#DIV/0!', '≥90%', '95%', '无', '/', '第一行\n第二行', '2031年12月底前', '说明文字',
];

it('one cell left blank or filled by mistake makes no faulty sentence', () => {
  const cells = forms.flatMap((sketch) => sketch.rows.flatMap((row, at) => row.flatMap((value, column) =>
    (value === null || value === undefined || value === '' ? [] : [{ sketch, at, column }]))));
  fc.assert(fc.property(fc.constantFrom(...cells), fc.constantFrom(...mistakes), ({ sketch, at, column }, mistake) => {
    const rows = sketch.rows.map((row, line) => row.map((value, index) => (line === at && index === column ? mistake : value)));
    expect(faults(book({ ...sketch, rows }))).toEqual([]);
  }), { numRuns: 400 });
});

it('a report of a form that holds no error is held against that form without a finding', () => {
  const told = forms.flatMap((sketch) => {
    const workbook = book(sketch);
    const assessment = assess(workbook);
    const paragraphs = paragraphsOf(writeNarrative(assessment, workbook));
    return checkNarrative(paragraphs, { book: bookOf(workbook, assessment) }).map(({ message }) => `${sketch.name}: ${message}`);
  });
  expect(told).toEqual([]);
});
