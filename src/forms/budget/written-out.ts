import type { Area, RawValue } from '../../figures';
import { Grid } from '../grid';
import type { Region } from '../grid';
import { moneyConcept } from '../labels/budget';
import type { MoneyConcept } from '../labels/budget';
import { isFigure } from './labels';

/** A text must fill this many cells of a row that holds nothing else: a title, written in every cell it was merged over. */
const filledTitle = 3;

/** What one cell merged down beside the rows of a block states: it is the whole's. */
const ofWhole: ReadonlySet<MoneyConcept | null> = new Set(['points', 'score']);

/**
 * The sheet as it was before its merges were dissolved and their values written out in every cell they covered (项目资金 on every row,
 * 全年预算数 | 全年预算数 over 财政拨款 | 其他资金): the cells of the rows outside the tables that hold one value again, merged. The very
 * grid where no line shows that its merges were written out.
 */
export function asMerged(grid: Grid, rows: readonly number[], region: Region): Grid {
  if (grid.knowsMerges || !rows.some((row) => mayBeTitle(grid, row, region))) return grid;
  const columns = filledColumns(grid, rows, region);
  if (!rows.some((row) => isTitle(grid, row, columns))) return grid;
  const merges = new Merger(grid, rows, region, columns).areas();
  if (merges.length === 0) return grid;
  const { sheet } = grid;
  const values = [...sheet.values];
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      const line = [...values[row - sheet.top]!];
      line.fill(null, left - sheet.left, right - sheet.left + 1);
      if (row === top) line[left - sheet.left] = grid.own(top, left);
      values[row - sheet.top] = line;
    }
  }
  return new Grid({ ...sheet, values, merges }, grid.book, grid.bounds);
}

/** The columns that hold anything in the rows: what stands on both sides of another may be one cell written out. */
const filledColumns = (grid: Grid, rows: readonly number[], { left, right }: Region): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((column) => rows.some((row) => grid.own(row, column) !== null));

/** Cheap: the first text of a row stands beside itself, or beside a blank. */
function mayBeTitle(grid: Grid, row: number, { left, right }: Region): boolean {
  let first = left;
  while (first < right && grid.own(row, first) === null) first += 1;
  const text = grid.own(row, first);
  const next = grid.own(row, first + 1);
  return typeof text === 'string' && (next === null || next === text);
}

/** Whether the first cells of a row hold one text, and the others nothing. */
function isTitle(grid: Grid, row: number, columns: readonly number[]): boolean {
  const first = columns.findIndex((column) => grid.own(row, column) !== null);
  if (first < 0) return false;
  const text = grid.own(row, columns[first]!);
  let last = first;
  while (last + 1 < columns.length && grid.own(row, columns[last + 1]!) === text) last += 1;
  return typeof text === 'string' && last - first + 1 >= filledTitle && columns.slice(last + 1).every((column) => grid.own(row, column) === null);
}

/** Finds the cells that hold one value again. */
class Merger {
  private readonly allowed: ReadonlySet<number>;
  /** The rows down to which a column is covered from above. */
  private readonly covered: number[] = [];
  /** By column the area of the last text above. */
  private readonly heads: (Area | undefined)[] = [];
  /** The first column that holds anything: whatever stands there again frames the rows. */
  private readonly first: number;

  private readonly filled: ReadonlySet<number>;

  constructor(
    private readonly grid: Grid, private readonly rows: readonly number[], private readonly region: Region, columns: readonly number[],
  ) {
    this.allowed = new Set(rows);
    this.filled = new Set(columns);
    this.first = columns[0] ?? region.left;
  }

  areas(): readonly Area[] {
    const found: Area[] = [];
    for (const row of this.rows) {
      for (let column = this.first; column <= this.region.right; column += 1) {
        const raw = this.grid.own(row, column);
        if (raw === null || (this.covered[column] ?? -1) >= row) continue;
        const area = this.areaOf(row, column, raw);
        column = area.right;
        if (area.right > area.left || area.bottom > area.top) found.push(area);
      }
    }
    return found;
  }

  private areaOf(row: number, column: number, raw: RawValue): Area {
    const figure = isFigure(this.grid, row, column);
    const head = this.heads[column];
    // Two figures side by side may be the same by chance; below one label they are one.
    const under = figure && head?.left === column ? head.right : column;
    const reach = this.reachOf(row, column, raw, figure ? under : this.region.right);
    const right = figure && reach < under ? column : reach;
    let bottom = row;
    while (this.goesOn(bottom + 1, column, right, figure)) bottom += 1;
    const area = { top: row, left: column, bottom, right };
    for (let at = column; at <= right; at += 1) {
      this.covered[at] = bottom;
      if (!figure) this.heads[at] = area;
    }
    return area;
  }

  /** The last cell on the right that holds a value again, past columns that hold nothing at all. */
  private reachOf(row: number, column: number, raw: RawValue, last: number): number {
    let right = column;
    for (let at = column + 1; at <= last; at += 1) {
      const next = this.grid.own(row, at);
      if (next === raw && (this.covered[at] ?? -1) < row) right = at;
      else if (next !== null || this.filled.has(at)) break;
    }
    return right;
  }

  /** Whether cells hold their values in the next row as well, and that is no chance. */
  private goesOn(row: number, left: number, right: number, figure: boolean): boolean {
    if (!this.allowed.has(row)) return false;
    for (let column = left; column <= right; column += 1) if (!this.isSame(row, column)) return false;
    if (this.isAgain(row)) return true;
    const head = this.heads[left];
    if (figure) return head !== undefined && this.isOfWhole(head, row);
    if (left === this.first || this.grid.concept(moneyConcept, row, left) !== null) return true;
    const beside = this.grid.filledFrom(row, right + 1, this.region.right);
    return typeof this.grid.own(row, beside) === 'string' && !isFigure(this.grid, row, beside);
  }

  private isSame(row: number, column: number): boolean {
    const [raw, above] = [this.grid.own(row, column), this.grid.own(row - 1, column)];
    if (raw === above || raw === null || above === null) return raw === above;
    return isFigure(this.grid, row, column) && isFigure(this.grid, row - 1, column) && this.isWorth(row, column);
  }

  /** Whether a figure is the one above, spelled otherwise. */
  private isWorth(row: number, column: number): boolean {
    const { grid } = this;
    const { reader } = grid.book;
    const reads = (at: number) => [
      reader.rate(grid.own(at, column), grid.format(at, column), grid.cell(at, column), false),
      reader.quantity(grid.own(at, column), grid.format(at, column), grid.cell(at, column)),
    ].map((read) => (read.kind === 'value' ? read.value.value : null));
    const above = reads(row - 1);
    return reads(row).some((value, index) => value !== null && above[index]?.eq(value) === true);
  }

  /** Points and scores beside the sources of the money, and a rate written again with them. */
  private isOfWhole(head: Area, row: number): boolean {
    const states = (area: Area): MoneyConcept | null => this.grid.concept(moneyConcept, area.top, area.left);
    const concept = states(head);
    if (concept !== 'rate') return ofWhole.has(concept);
    return this.heads.some((other, column) => other !== undefined && ofWhole.has(states(other))
      && this.grid.own(row, column) !== null && this.isSame(row, column));
  }

  /** Whether a row is cell for cell the one above. */
  private isAgain(row: number): boolean {
    let filled = 0;
    for (let column = this.first; column <= this.region.right; column += 1) {
      if (!this.isSame(row, column)) return false;
      if (this.grid.own(row, column) !== null) filled += 1;
    }
    return filled > 1;
  }
}
