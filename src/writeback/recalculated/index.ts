import { valueAt, type Area, type Decimal, type RawValue, type SheetSnapshot, type WorkbookSnapshot } from '../../figures';
import { asKept, holds, stored } from '../cells';
import { withFills } from '../filled';
import { parseState } from '../state';
import { restored } from '../undo';
import { formulaResult } from './cell-formula';

/** Formulas that rest on formulas that rest on formulas: beyond so many the result is left to Excel. */
const deepest = 60;

/**
 * The workbook `now`, whose values differ from those of `before`, with its formulas' results as Excel will work them out: a total
 * that adds scores just written is not held against its result of before. Only a formula is believed that gives, of the values of
 * before, the very result its cell shows; any other keeps what it shows.
 */
export function recalculated(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookSnapshot {
  const results = new Results(before, now);
  const sheets = now.sheets.map((sheet) => results.sheet(sheet));
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

const byName = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> => new Map(sheets.map((sheet) => [sheet.name, sheet]));

const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** Whether a cell shows a result; nothing at all for an empty text. */
const shows = (shown: RawValue, result: Decimal | string): boolean =>
  (typeof result === 'string' ? (shown ?? '') === result : holds(shown, stored(asKept(result))));

const rawOf = (result: Decimal | string): RawValue => (typeof result === 'string' ? result || null : asKept(result).toNumber());

class Results {
  private readonly before: ReadonlyMap<string, SheetSnapshot>;
  private readonly now: ReadonlyMap<string, SheetSnapshot>;
  private readonly known = new Map<SheetSnapshot, Map<number, RawValue>>();
  private depth = 0;

  constructor(before: WorkbookSnapshot, now: WorkbookSnapshot) {
    this.before = byName(before);
    this.now = byName(now);
  }

  /** The sheet with the results of its formulas; itself where none is another. */
  sheet(sheet: SheetSnapshot): SheetSnapshot {
    if (sheet.withoutFormulas === true) return sheet;
    let values: RawValue[][] | null = null;
    sheet.values.forEach((cells, line) => {
      cells.forEach((shown, place) => {
        const result = this.at(sheet, sheet.top + line, sheet.left + place);
        if (result === shown) return;
        values ??= sheet.values.map((row) => [...row]);
        values[line]![place] = result;
      });
    });
    return values === null ? sheet : {
      ...sheet, values, format: (row, column) => sheet.format(row, column), formula: (row, column) => sheet.formula(row, column),
    };
  }

  /** What a cell holds, once Excel has worked out its formula. */
  private at(sheet: SheetSnapshot, row: number, column: number): RawValue {
    const shown = valueAt(sheet, row, column);
    const formula = typeof shown === 'boolean' ? null : sheet.formula(row, column);
    if (formula === null) return shown;
    let results = this.known.get(sheet);
    if (!results) this.known.set(sheet, results = new Map());
    const key = keyOf(row, column);
    if (results.has(key)) return results.get(key)!;
    // A formula that rests on itself finds here what it shows.
    results.set(key, shown);
    if (this.depth >= deepest) return shown;
    this.depth += 1;
    const result = this.result(sheet, formula, shown);
    this.depth -= 1;
    results.set(key, result);
    return result;
  }

  private result(sheet: SheetSnapshot, formula: string, shown: RawValue): RawValue {
    const old = formulaResult(formula, (name, area) => this.cells(this.before, name ?? sheet.name, area, valueAt));
    if (old === null || !shows(shown, old)) return shown;
    const result = formulaResult(formula, (name, area) =>
      this.cells(this.now, name ?? sheet.name, area, (other, row, column) => this.at(other, row, column)));
    return result === null || shows(shown, result) ? shown : rawOf(result);
  }

  /** The cells of an area as far as its sheet is used. */
  private cells(
    sheets: ReadonlyMap<string, SheetSnapshot>, name: string, area: Area,
    read: (sheet: SheetSnapshot, row: number, column: number) => RawValue,
  ): readonly RawValue[] {
    const sheet = sheets.get(name);
    if (!sheet) return [noSuchSheet];
    if (area.top === area.bottom && area.left === area.right) return [read(sheet, area.top, area.left)];
    const found: RawValue[] = [];
    const bottom = Math.min(area.bottom, sheet.top + sheet.values.length - 1);
    for (let row = Math.max(area.top, sheet.top); row <= bottom; row++) {
      const right = Math.min(area.right, sheet.left + sheet.values[row - sheet.top]!.length - 1);
      for (let column = Math.max(area.left, sheet.left); column <= right; column++) found.push(read(sheet, row, column));
    }
    return found;
  }
}

const noSuchSheet = '#REF!';
