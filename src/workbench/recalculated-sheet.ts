import type { RawValue, SheetSnapshot } from '../figures';
import { keyOf } from './by-cell';

/** A sheet with the results that the grid's formulas have come to since the file was opened, by "row,column". */
export class RecalculatedSheet implements SheetSnapshot {
  readonly values: SheetSnapshot['values'];

  constructor(private readonly sheet: SheetSnapshot, results: ReadonlyMap<string, RawValue>) {
    this.values = sheet.values.map((row, line) => row.map((value, place) => {
      const result = results.get(keyOf(sheet.top + line, sheet.left + place));
      return result === undefined || sheet.formula(sheet.top + line, sheet.left + place) === null ? value : result;
    }));
  }
  get id() { return this.sheet.id; }
  get name() { return this.sheet.name; }
  get visible() { return this.sheet.visible; }
  get top() { return this.sheet.top; }
  get left() { return this.sheet.left; }
  get merges() { return this.sheet.merges; }
  get hiddenRows() { return this.sheet.hiddenRows; }
  get hiddenColumns() { return this.sheet.hiddenColumns; }
  get isProtected() { return this.sheet.isProtected; }
  get filtered() { return this.sheet.filtered; }
  format(row: number, column: number): string { return this.sheet.format(row, column); }
  formula(row: number, column: number): string | null { return this.sheet.formula(row, column); }
}
