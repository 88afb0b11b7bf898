import { recognise } from '../../src/forms';
import type { IndicatorForm } from '../../src/forms';
import { digest } from '../support/digest';
import { areaAddress } from '../../src/figures';
import { areaOf, sheetOf, workbookOf } from '../support/workbook';
import type { SheetSketch } from '../support/workbook';
import { nationalDepartment } from './layouts/departments';
import { nationalProject, sichuanProject } from './layouts/project';

const read = (sketch: SheetSketch): string[][] =>
  recognise(workbookOf([sheetOf(sketch)]))[0]!.forms.filter((form): form is IndicatorForm => form.kind === 'indicators').map(digest);

function joined(first: SheetSketch, second: SheetSketch, down: number, right: number): SheetSketch {
  const rows = first.rows.map((row) => [...row]);
  second.rows.forEach((row, r) => {
    while (rows.length <= r + down) rows.push([]);
    const target = rows[r + down]!;
    while (target.length < right) target.push(null);
    row.forEach((cell, c) => { target[c + right] = cell; });
  });
  const moved = second.merges!.map((text) => {
    const area = areaOf(text);
    return areaAddress({ top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right });
  });
  return { name: '合并', rows, merges: [...first.merges!, ...moved], formats: { ...first.formats } };
}

describe('several forms on one sheet', () => {
  it('stacked with a blank row between', () => {
    expect(read(joined(nationalProject, sichuanProject, nationalProject.rows.length + 1, 0)))
      .toEqual([...read(nationalProject), ...withoutFormats(sichuanProject)]);
  });

  it('stacked without a blank row between', () => {
    expect(read(joined(nationalProject, sichuanProject, nationalProject.rows.length, 0)))
      .toEqual([...read(nationalProject), ...withoutFormats(sichuanProject)]);
  });

  it('side by side with a blank column between', () => {
    expect(read(joined(nationalProject, nationalDepartment, 0, 11))).toEqual([
      ...read(nationalProject),
      ...withoutFormats(nationalDepartment),
    ]);
  });

  it('side by side with headers on different rows', () => {
    expect(read(joined(nationalProject, nationalDepartment, 5, 11))).toEqual([
      ...read(nationalProject),
      ...withoutFormats(nationalDepartment),
    ]);
  });

  it('side by side without a blank column between', () => {
    expect(read(joined(nationalProject, nationalDepartment, 0, 10))).toEqual([
      ...read(nationalProject),
      ...withoutFormats(nationalDepartment),
    ]);
  });

  it('three of one kind under each other', () => {
    const height = nationalProject.rows.length;
    const three = joined(joined(nationalProject, nationalProject, height + 2, 0), nationalProject, 2 * (height + 2), 0);
    expect(read(three)).toEqual([...read(nationalProject), ...read(nationalProject), ...read(nationalProject)]);
  });
});

/** Joining keeps the formats of the first form only. */
function withoutFormats(sketch: SheetSketch): string[][] {
  return read({ ...sketch, formats: {} });
}
