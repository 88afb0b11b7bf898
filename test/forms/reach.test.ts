import { recognise } from '../../src/forms';
import { reachOf } from '../../src/forms/reach';
import type { RawValue } from '../../src/figures';
import { sheetOf, workbookOf } from '../support/workbook';
import { layouts } from './layouts';

const [national] = layouts;
const base = sheetOf(national!.sketch);

/** The form with blanks typed by accident at the ends of the sheet, as Excel hands them over: one long row, a million rows. */
function withStrays(places: readonly (readonly [row: number, column: number])[]): typeof base {
  const values: RawValue[][] = base.values.map((row) => [...row]);
  for (const [row, column] of places) {
    while (values.length <= row) values.push([]);
    const cells = values[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = ' ';
  }
  return { ...base, values };
}

describe('strays at the ends of a sheet', () => {
  it.each([
    ['in the last cell', [[1_048_575, 16_383]]], ['at the foot and in the first row', [[1_048_575, 0], [0, 16_383]]],
  ] as const)('%s keep no form from being read, nor make it wait', (_, places) => {
    const sheet = withStrays(places);
    expect(reachOf(sheet)).toEqual(reachOf(base));
    const [found] = recognise(workbookOf([base]));
    const [strayed] = recognise({ ...workbookOf([base]), sheets: [sheet] });
    expect(strayed!.forms.map(({ id, area }) => [id, area])).toEqual(found!.forms.map(({ id, area }) => [id, area]));
  });

  it('are looked at on a sheet that is no larger for them', () => {
    expect(reachOf(withStrays([[900, 3]]))).toEqual({ ...reachOf(base), bottom: 900 });
  });
});
