import { bends } from '../forms/bends';
import { sheetOf } from '../support/workbook';
import type { SheetSketch } from '../support/workbook';
import { bends as workbookBends } from './bent/bends';
import { rearranged } from './bent/snapshots';
import { places } from './places';
import { rulesOf, told } from './places/findings';

/** Ways to write the same form: columns changed over, digits and signs in full width, numbers as text, no blank rows, notes around. */
const ways = workbookBends.filter(({ name }) => /changed over|full-width|as text|blank rows|notes/.test(name));

describe.each(places.map((form) => [form.sketch.name, form] as const))('the form %s', (_name, form) => {
  const expected = rulesOf(form.told);

  it.each(bends.filter((bend) => !(bend.hidesMerges && form.needsMerges)))('is told the same $name', ({ bend }) => {
    expect(rulesOf(told(bend(form.sketch)))).toEqual(expected);
  });

  it('is told the same with a blank column before any of its columns', () => {
    const sheet = sheetOf(form.sketch);
    const width = Math.max(...sheet.values.map((cells) => cells.length));
    const widened = (at: number): SheetSketch => rearranged(sheet, (row) => row, (column) => (column >= at ? column + 1 : column));
    const other = Array.from({ length: width }, (_, at) => [at, rulesOf(told(widened(at)))] as const)
      .filter(([, rules]) => rules.join() !== expected.join());
    expect(other).toEqual([]);
  });

  it('is told the same written in any other way', () => {
    const sheet = sheetOf(form.sketch);
    const other = ways.map(({ name, bend }) => [name, rulesOf(told(bend(sheet, 0)))] as const)
      .filter(([, rules]) => rules.join() !== expected.join());
    expect(other).toEqual([]);
  });
});
