import { valueAt } from '../figures';
import type { CellRef, Quantity, RawValue, Read, SheetSnapshot } from '../figures';
import { saysPercent } from './budget/percent';
import { families } from './families';
import type { BudgetBlock, Form, IndicatorForm, IndicatorRow, SheetRecognition } from './form';
import { Grid } from './grid';
import type { LabelBook } from './grid';

/** A cell of the sheet at hand. */
interface Place { readonly row: number; readonly column: number }

/** Where a sheet comes from: one that is the same but for these cells, which were blank there and hold a figure now. */
export interface Origin { readonly sheet: SheetSnapshot; readonly cells: readonly Place[] }

const origins = new WeakMap<SheetSnapshot, Origin>();

/** Keeps in mind what a sheet was made of by filling blank cells with figures, for `recogniseFilled`. */
export function rememberOrigin(filled: SheetSnapshot, origin: Origin): void {
  origins.set(filled, origin);
}

/** What `rememberOrigin` was told of a sheet; null for any other. */
export function originOf(sheet: SheetSnapshot): Origin | null {
  return origins.get(sheet) ?? null;
}

/** A form that does not rest as plainly on its cells as reading anew in place would need: it is recognised again as a whole. */
class NotPlain extends Error {}

/**
 * What `recogniseSheet` finds on a sheet whose blank scores, rates and totals were filled with figures since it was recognised as
 * `before`: a form's labels say what it is and where its figures stand, so only the filled ones are read anew. Null where that is not
 * plainly so (merges unknown, a cell that something else rests on, rows that share a score, other families of forms).
 */
export function recogniseFilled(
  before: SheetRecognition,
  filled: SheetSnapshot,
  cells: readonly Place[],
  book: LabelBook,
): SheetRecognition | null {
  if (filled.merges === null || before.forms.length === 0 || !before.forms.every(isIndicators)) return null;
  const grid = new Grid(filled, book);
  const old = new Grid(before.sheet, book).bounds;
  const { bounds } = grid;
  const same = old.top === bounds.top && old.left === bounds.left && old.bottom === bounds.bottom && old.right === bounds.right;
  if (!same || families.some((family) => family(grid).length > 0)) return null;
  try {
    const refill = new Refill(grid, cells);
    const forms = before.forms.map((form) => refill.form(form as IndicatorForm));
    return refill.isComplete ? { sheet: filled, forms, none: null } : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

const isIndicators = (form: Form): boolean => form.kind === 'indicators';

/** Columns of a sheet in Excel. */
const mostColumns = 16384;
const keyOf = ({ row, column }: Place): number => row * mostColumns + column;

/** Reads a filled cell anew, by what it holds of its form. @throws NotPlain where that is nothing a rule fills in plainly. */
type ReadAnew = (key: string, cell: CellRef) => Read<Quantity>;

class Refill {
  private readonly cells: ReadonlySet<number>;
  private readonly open: Set<number>;

  constructor(private readonly grid: Grid, cells: readonly Place[]) {
    this.cells = new Set(cells.map(keyOf));
    this.open = new Set(this.cells);
  }

  /** Whether every filled cell was read anew. */
  get isComplete(): boolean {
    return this.open.size === 0;
  }

  form(form: IndicatorForm): IndicatorForm {
    if (form.rows.some(({ sharedWith, pointsOfGroup }) => sharedWith.length > 1 || pointsOfGroup)) throw new NotPlain();
    const { columns, budget, ...rest } = form;
    const table = columns.get('score')?.row ?? -1;
    const renewed = this.renewed(rest, '', (key, cell) => this.score(key, cell));
    if (renewed.rows.some((row) => this.exceeds(row))) throw new NotPlain();
    return {
      ...renewed, columns, sheet: this.grid.sheet,
      budget: budget && this.renewed(budget, '', (key, cell) => this.money(key, cell, budget.headers, table)),
    };
  }

  /** Scores above their points may say that a column is scored out of 100: no rule fills one, but what fills is not known here. */
  private exceeds({ score, points }: IndicatorRow): boolean {
    return score?.kind === 'value' && points?.kind === 'value' && this.isFilled(score.cell) && score.value.value.gt(points.value.value);
  }

  /** What is read of a form, with whatever a filled cell holds read anew; the very same where there is none. */
  private renewed<T>(value: T, key: string, anew: ReadAnew): T {
    if (typeof value !== 'object' || value === null) return value;
    if ('cell' in value) {
      const { cell } = value as Partial<Read<unknown>> & { readonly cell: CellRef };
      if (!this.isFilled(cell)) return value;
      if ((value as Partial<Read<unknown>>).kind !== 'blank') throw new NotPlain();
      return anew(key, cell) as T;
    }
    if (Array.isArray(value)) return this.renewedItems(value as unknown[], key, anew) as T;
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    let renewed: T | null = null;
    for (const name in value) {
      const own = value[name];
      if (typeof own !== 'object' || name === 'sheet') continue;
      const other = this.renewed(own, name, anew);
      if (other !== own) (renewed ??= { ...value })[name] = other;
    }
    return renewed ?? value;
  }

  private renewedItems(items: readonly unknown[], key: string, anew: ReadAnew): readonly unknown[] {
    let renewed: unknown[] | null = null;
    for (let index = 0; index < items.length; index += 1) {
      const own = items[index];
      const other = typeof own === 'object' ? this.renewed(own, key, anew) : own;
      if (other !== own) (renewed ??= [...items])[index] = other;
    }
    return renewed ?? items;
  }

  private isFilled(cell: Place): boolean {
    return this.cells.has(keyOf(cell));
  }

  private score(key: string, cell: CellRef): Read<Quantity> {
    if (key !== 'score') throw new NotPlain();
    return this.grid.book.reader.quantity(this.taken(cell), this.grid.sheet.format(cell.row, cell.column), cell);
  }

  /** A rate or score of the money: straight below its header and above the indicators, for any other arrangement is no plain one. */
  private money(key: string, cell: CellRef, headers: BudgetBlock['headers'], table: number): Read<Quantity> {
    const header = key === 'rate' || key === 'score' ? headers[key] : undefined;
    if (!header || header.row >= cell.row || header.column !== cell.column || cell.row > table) throw new NotPlain();
    if (key === 'score') return this.score(key, cell);
    // Below a header that says % the money beside it tells how a rate is written.
    if (saysPercent(this.grid.text(header.row, header.column))) throw new NotPlain();
    return this.grid.book.reader.rate(this.taken(cell), this.grid.sheet.format(cell.row, cell.column), cell, false);
  }

  private taken(cell: CellRef): RawValue {
    this.open.delete(keyOf(cell));
    return valueAt(this.grid.sheet, cell.row, cell.column);
  }
}
