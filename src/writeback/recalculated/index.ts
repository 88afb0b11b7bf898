import { valueAt, type Decimal, type RawValue, type SheetSnapshot, type WorkbookSnapshot } from '../../figures';
import { asKept, holds, stored } from '../cells';
import { withFills } from '../filled';
import { parseState } from '../state';
import { restored } from '../undo';
import { byName, cellsOf, widthOf } from './area-cells';
import { formulaResult } from './cell-formula';
import { Results } from './results';

export { workedOut } from './worked-out';

/**
 * The workbook `now`, whose values differ from those of `before`, with its formulas' results as Excel will work them out: a total
 * that adds scores just written is not held against its result of before. Only a formula is believed that gives, of the values of
 * before, the very result its cell shows; any other keeps what it shows.
 */
export function recalculated(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookSnapshot {
  const changed = new Recalculation(before, now);
  const sheets = now.sheets.map((sheet) => changed.sheet(sheet));
  return sheets.some((sheet, index) => sheet !== now.sheets[index]) ? { ...now, sheets } : now;
}

/**
 * A file that was written and that Excel has not opened since still shows the results of before: the same, with those
 * worked out, going by the record of what was written.
 */
export function asCalculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { record } = parseState(workbook.state).state;
  const first = record.reduceRight((now, { writes }) => withFills(now, restored(now, writes).values), workbook);
  return first === workbook ? workbook : recalculated(first, workbook);
}

/** Whether a cell shows a result; nothing at all for an empty text. */
const shows = (shown: RawValue, result: Decimal | string): boolean =>
  (typeof result === 'string' ? (shown ?? '') === result : holds(shown, stored(asKept(result))));

const rawOf = (result: Decimal | string): RawValue => (typeof result === 'string' ? result || null : asKept(result).toNumber());

class Recalculation {
  private readonly before: ReadonlyMap<string, SheetSnapshot>;
  private readonly now: ReadonlyMap<string, SheetSnapshot>;
  private readonly results = new Results<RawValue>();

  constructor(before: WorkbookSnapshot, now: WorkbookSnapshot) {
    this.before = byName(before);
    this.now = byName(now);
  }

  /** The sheet with the results of its formulas; itself where none is another. */
  sheet(sheet: SheetSnapshot): SheetSnapshot {
    if (sheet.withoutFormulas === true) return sheet;
    const width = widthOf(sheet);
    let values: RawValue[][] | null = null;
    for (let line = 0; line < sheet.values.length; line++) {
      for (let place = 0; place < width; place++) {
        const result = this.at(sheet, sheet.top + line, sheet.left + place);
        if (result === (sheet.values[line]![place] ?? null)) continue;
        values ??= sheet.values.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
        values[line]![place] = result;
      }
    }
    return values === null ? sheet : {
      ...sheet, values, format: (row, column) => sheet.format(row, column), formula: (row, column) => sheet.formula(row, column),
    };
  }

  /** What a cell holds, once Excel has worked out its formula. */
  private at(sheet: SheetSnapshot, row: number, column: number): RawValue {
    const shown = valueAt(sheet, row, column);
    const formula = typeof shown === 'boolean' ? null : sheet.formula(row, column);
    if (formula === null) return shown;
    return this.results.of(sheet.name, row, column, shown, () => this.result(sheet, formula, shown));
  }

  private result(sheet: SheetSnapshot, formula: string, shown: RawValue): RawValue {
    const old = formulaResult(formula, (name, area) => cellsOf(this.before.get(name ?? sheet.name), area, valueAt));
    if (old === null || !shows(shown, old)) return shown;
    const result = formulaResult(formula, (name, area) =>
      cellsOf(this.now.get(name ?? sheet.name), area, (other, row, column) => this.at(other, row, column)));
    return result === null || shows(shown, result) ? shown : rawOf(result);
  }
}
