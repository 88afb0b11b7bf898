import { Decimal, valueAt, type CellRef, type RawValue, type SheetSnapshot, type WorkbookSnapshot } from '../../figures';
import { asKept, topLeft } from '../cells';
import { withFills } from '../filled';
import type { ValueWrite } from '../plan';
import { byName, cellsOf, keyOf } from './area-cells';
import { formulaResult } from './cell-formula';
import { Untold } from './value';

/** Formulas that rest on formulas that rest on formulas: beyond so many nothing is told. */
const deepest = 60;

/**
 * A workbook some program wrote without working out its formulas, with what those come to that can be told: `cells` are those with
 * a formula that show nothing. One that rests on what cannot be told goes on showing nothing.
 */
export function workedOut(workbook: WorkbookSnapshot, cells: readonly CellRef[]): WorkbookSnapshot {
  if (cells.length === 0) return workbook;
  const results = new Results(workbook, cells);
  const values = cells.flatMap((cell): ValueWrite[] => {
    const value = results.of(cell);
    return value === null || value === '' ? [] : [{ cell, value, old: null, kind: 'fill', format: null }];
  });
  return withFills(workbook, values);
}

class Results {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** By sheet and cell; undefined until it is worked out. */
  private readonly open = new Map<string, Map<number, Decimal | string | null | undefined>>();
  private depth = 0;

  constructor(workbook: WorkbookSnapshot, cells: readonly CellRef[]) {
    // with room for every open cell: a row may end before them
    this.sheets = byName(withFills(workbook, cells.map((cell) => ({ cell, value: null, old: null, kind: 'fill', format: null }))));
    for (const { sheet: name, row, column } of cells) {
      let own = this.open.get(name);
      if (!own) this.open.set(name, own = new Map());
      own.set(keyOf(row, column), undefined);
    }
  }

  /** What the formula of an open cell comes to; null where that cannot be told, or is an error. */
  of({ sheet: name, row, column }: CellRef): Decimal | string | null {
    const own = this.open.get(name)!;
    const key = keyOf(row, column);
    const known = own.get(key);
    if (known !== undefined) return known;
    const sheet = this.sheets.get(name);
    const formula = sheet?.formula(row, column);
    // One that rests on itself is none that can be told.
    own.set(key, null);
    if (!sheet || formula === null || formula === undefined || this.depth >= deepest) return null;
    this.depth += 1;
    const result = formulaResult(formula, (other, area) =>
      cellsOf(this.sheets.get(other ?? name), area, (from, at, across) => this.at(from, at, across)));
    this.depth -= 1;
    const kept = result instanceof Decimal ? asKept(result) : result;
    own.set(key, kept);
    return kept;
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
