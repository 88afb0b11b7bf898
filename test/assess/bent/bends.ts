import { address, normalise } from '../../../src/figures';
import type { Area, CellRef, RawValue, SheetSnapshot } from '../../../src/figures';
import { recogniseSheet } from '../../../src/forms';
import type { IndicatorForm } from '../../../src/forms';
import { bends as drawnBends } from '../../forms/bends';
import { sheetOf } from '../../support/workbook';
import { synonyms } from './synonyms';
import { rearranged, sketchOf } from './snapshots';

/** A way to bend every sheet of a real workbook without changing what it says. */
export interface Bend { readonly name: string; bend(sheet: SheetSnapshot, index: number): SheetSnapshot }

const formOf = (sheet: SheetSnapshot): IndicatorForm | undefined =>
  recogniseSheet(sheet).forms.find((form): form is IndicatorForm => form.kind === 'indicators');

/** Every text and number of a sheet put another way. */
function rewritten(sheet: SheetSnapshot, change: (value: RawValue, row: number, column: number) => RawValue): SheetSnapshot {
  const sketch = sketchOf(sheet);
  const rows = sketch.rows.map((cells, row) => cells.map((value, column) => change(value ?? null, row, column)));
  return sheetOf({ ...sketch, rows });
}

const blankColumn = (before: number): Bend => ({
  name: `with a blank column before column ${String(before + 1)}`,
  bend: (sheet) => sheetOf(rearranged(sheet, (row) => row, (column) => (column >= before ? column + 1 : column))),
});

/** Two columns of an indicator table change places where no merge of the table joins or leaves them and neither holds a level. */
const swapped = (left: number): Bend => ({
  name: `with columns ${String(left + 1)} and ${String(left + 2)} of its tables changed over`,
  bend: (sheet) => {
    const form = formOf(sheet);
    const place = form && spanOf(form);
    if (!place) return sheet;
    const mine = ({ row, column }: CellRef): boolean =>
      row >= place.top && row <= place.bottom && (column === left || column === left + 1);
    const levels = [...form.columns].some(([concept, cell]) => concept.startsWith('level') && mine(cell));
    const within = (area: Area): boolean => area.bottom >= place.top && area.top <= place.bottom && area.right > area.left;
    const joined = (sheet.merges ?? []).some((area) =>
      within(area) && area.right >= left && area.left <= left + 1 && !(area.left < left && area.right > left + 1));
    if (levels || joined) return sheet;
    const over = (column: number): number => (column === left ? left + 1 : column === left + 1 ? left : column);
    const to = (column: number, row: number): number => (row < place.top || row > place.bottom ? column : over(column));
    return sheetOf(rearranged(sheet, (row) => row, to));
  },
});

function spanOf(form: IndicatorForm): { top: number; bottom: number } {
  const top = Math.min(...[...form.columns.values()].map((cell) => cell.row));
  const rows = [...form.rows.map((row) => row.row), form.total?.label.cell.row ?? 0];
  return { top, bottom: Math.max(...rows.filter((row) => row >= top)) };
}

const withSynonyms = (variant: number): Bend => ({
  name: `with its labels said otherwise (${String(variant + 1)})`,
  bend: (sheet) => rewritten(sheet, (value) =>
    (typeof value === 'string' ? synonyms[normalise(value).replace(/\(.*\)/, '')]?.[variant] ?? value : value)),
});

const unitsInCells: Bend = {
  name: 'with the units in the cells',
  bend: (sheet) => {
    const units = new Map<string, string>();
    for (const { target, actual, unit } of formOf(sheet)?.rows ?? []) {
      for (const read of [target, actual]) {
        if (read?.kind !== 'value' || read.value.kind !== 'quantity' || !unit) continue;
        units.set(address(read.cell.row, read.cell.column), unit.text);
      }
    }
    return rewritten(sheet, (value, row, column) => {
      const unit = units.get(address(sheet.top + row, sheet.left + column));
      return typeof value === 'number' && unit ? `${String(value)}${unit}` : value;
    });
  },
};

const numbersAsText: Bend = {
  name: 'with its numbers as text',
  bend: (sheet) => (formOf(sheet) ? rewritten(sheet, (value, row, column) => (
    typeof value === 'number' && sheet.format(sheet.top + row, sheet.left + column) === 'General' ? String(value) : value
  )) : sheet),
};

const fullWidth: Bend = {
  name: 'with full-width digits and signs',
  bend: (sheet) => rewritten(sheet, (value) => (typeof value === 'string' && value.length < 30
    ? value.replace(/[0-9%.()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : value)),
};

const withoutBlankRows: Bend = {
  name: 'without its blank rows',
  bend: (sheet) => {
    const rows = sheet.values.map((cells, row) => ({ cells, row: sheet.top + row }));
    const holds = rows.filter(({ cells, row }) => cells.some((value) => value !== null) || covered(sheet, row));
    const kept = holds.map(({ row }) => row);
    const place = new Map(kept.map((row, index) => [row, sheet.top + index]));
    return sheetOf(rearranged(sheet, (row) => place.get(row) ?? null, (column) => column));
  },
};

const covered = (sheet: SheetSnapshot, row: number): boolean =>
  (sheet.merges ?? []).some((area) => area.top < row && area.bottom >= row);

const notesAround: Bend = {
  name: 'with notes above and below',
  bend: (sheet) => {
    const sketch = rearranged(sheet, (row) => row + 2, (column) => column);
    const below = [['注：本表由项目单位填写，得分保留两位小数。'], ['填表人：略', null, '审核人：略']];
    return sheetOf({ ...sketch, rows: [['附件7'], ...sketch.rows.slice(1), ...below] });
  },
};

const numbered: Bend = {
  name: 'under other sheet names',
  bend: (sheet, index) => sheetOf({ ...sketchOf(sheet), name: `Sheet${String(index + 1)}` }),
};

const range = (to: number): number[] => Array.from({ length: to }, (_, index) => index);

export const bends: readonly Bend[] = [
  ...drawnBends.filter(({ name }) => !name.includes('sheet name'))
    .map(({ name, bend }): Bend => ({ name, bend: (sheet) => sheetOf(bend(sketchOf(sheet))) })),
  numbered, ...range(13).map(blankColumn), ...range(12).map(swapped), ...range(4).map(withSynonyms),
  unitsInCells, numbersAsText, fullWidth, withoutBlankRows, notesAround,
];

/** Blank rows between all the rows of a form. */
export const spacedOut: Bend = {
  name: 'with a blank row after each',
  bend: (sheet) => sheetOf(rearranged(sheet, (row) => row * 2, (column) => column)),
};
