import { Decimal, valueAt, type CellRef, type RawValue, type SheetSnapshot, type WorkbookSnapshot } from '../../figures';
import { asKept, topLeft } from '../cells';
import { withFills } from '../filled';
import type { ValueWrite } from '../plan';
import { byName, cellsOf, keyOf } from './area-cells';
import { formulaResult } from './cell-formula';
import { Results } from './results';
import { Untold } from './value';

/**
 * A workbook some program wrote without working out its formulas, with what those come to that can be told: `cells` are those with
 * a formula that show nothing. One that rests on what cannot be told goes on showing nothing.
 */
export function workedOut(workbook: WorkbookSnapshot, cells: readonly CellRef[]): WorkbookSnapshot {
  if (cells.length === 0) return workbook;
  const blanks = new Blanks(workbook, cells);
  const values = cells.flatMap((cell): ValueWrite[] => {
    const value = blanks.of(cell);
    return value === null || value === '' ? [] : [{ cell, value, old: null, kind: 'fill', format: null }];
  });
  return withFills(workbook, values);
}

class Blanks {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** Cells with a formula that show nothing, by sheet. */
  private readonly open = new Map<string, Set<number>>();
  private readonly results = new Results<Decimal | string | null>();

  constructor(workbook: WorkbookSnapshot, cells: readonly CellRef[]) {
    // with room for every open cell: a row may end before them
    this.sheets = byName(withFills(workbook, cells.map((cell) => ({ cell, value: null, old: null, kind: 'fill', format: null }))));
    for (const { sheet: name, row, column } of cells) {
      let own = this.open.get(name);
      if (!own) this.open.set(name, own = new Set());
      own.add(keyOf(row, column));
    }
  }

  /** What the formula of an open cell comes to; null where that cannot be told, or is an error. */
  of({ sheet: name, row, column }: CellRef): Decimal | string | null {
    return this.results.of(name, row, column, null, () => {
      const formula = this.sheets.get(name)?.formula(row, column) ?? null;
      const result = formula === null ? null : formulaResult(formula, (other, area) =>
        cellsOf(this.sheets.get(other ?? name), area, (from, at, across) => this.at(from, at, across)));
      return result instanceof Decimal ? asKept(result) : result;
    });
  }

  private at(sheet: SheetSnapshot, row: number, column: number): RawValue {
    const cell = topLeft(sheet, { sheet: sheet.name, row, column });
    const open = cell.row === row && cell.column === column && this.open.get(sheet.name)?.has(keyOf(row, column)) === true;
    if (!open) return valueAt(sheet, row, column);
    const result = this.of(cell);
    if (result === null) throw new Untold();
    return result instanceof Decimal ? result.toNumber() : result;
  }
}
