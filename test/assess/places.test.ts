import { assess } from '../../src/assess';
import { bends } from '../forms/bends';
import { sheetOf, workbookOf } from '../support/workbook';
import type { SheetSnapshot } from '../../src/figures';
import type { SheetSketch } from '../support/workbook';
import { bends as workbookBends } from './bent/bends';
import { rearranged } from './bent/snapshots';
import { places } from './places';
import { withPlanted } from './places/place';

const sheetFrom = (drawn: SheetSketch | SheetSnapshot): SheetSnapshot => ('rows' in drawn ? sheetOf(drawn) : drawn);
const assessed = (sketch: SheetSketch | SheetSnapshot) => assess(workbookOf([sheetFrom(sketch)]));
/** Errors and warnings, and a check that broke off. */
const told = (sketch: SheetSketch | SheetSnapshot): string[] => assessed(sketch).findings.flatMap(({ severity, rule, cell }) =>
  (severity === 'info' && rule !== 'not-checked' ? [] : [`${rule} ${cell}`])).sort();
const rulesOf = (findings: readonly string[]): string[] => findings.map((finding) => finding.split(' ')[0]!).sort();

/** Ways to write the same form: columns changed over, digits and signs in full width, numbers as text, no blank rows, notes around. */
const ways = workbookBends.filter(({ name }) => /changed over|full-width|as text|blank rows|notes/.test(name));

describe.each(places.map((form) => [form.sketch.name, form] as const))('the form %s', (_name, form) => {
  it('is told what a careful reader would tell, and nothing else', () => {
    expect(told(form.sketch)).toEqual(form.told);
  });

  it(form.none ? 'is none' : 'computes the total it states', () => {
    const { sheets } = assessed(form.sketch);
    if (form.none) expect(sheets.map((sheet) => sheet.form)).toEqual(sheets.map(() => null));
    else if (form.noTotal) expect(sheets.some((sheet) => sheet.form !== null)).toBe(true);
    else {
      expect(sheets.length).toBeGreaterThan(0);
      for (const { total } of sheets) expect([total?.computed?.toString()]).toEqual([total?.reported?.toString() ?? 'none']);
    }
  });

  it.each(bends.filter((bend) => !(bend.hidesMerges && form.needsMerges)))('is told the same $name', ({ bend }) => {
    expect(rulesOf(told(bend(form.sketch)))).toEqual(rulesOf(form.told));
  });

  it('is told the same with a blank column before any of its columns', () => {
    const sheet = sheetOf(form.sketch);
    const width = Math.max(...sheet.values.map((cells) => cells.length));
    const widened = (at: number): SheetSketch => rearranged(sheet, (row) => row, (column) => (column >= at ? column + 1 : column));
    const other = Array.from({ length: width }, (_, at) => [at, rulesOf(told(widened(at)))] as const)
      .filter(([, rules]) => rules.join() !== rulesOf(form.told).join());
    expect(other).toEqual([]);
  });

  it('is told the same written in any other way', () => {
    const sheet = sheetOf(form.sketch);
    const other = ways.map(({ name, bend }) => [name, rulesOf(told(bend(sheet, 0)))] as const)
      .filter(([, rules]) => rules.join() !== rulesOf(form.told).join());
    expect(other).toEqual([]);
  });

  for (const planted of form.planted) {
    it(`is found out where ${planted.cell} reads ${planted.written}`, () => {
      expect(told(withPlanted(form, planted))).toEqual(planted.told);
    });
  }
});
