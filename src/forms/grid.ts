import { valueAt } from '../figures';
import type { Area, CellRef, RawValue, SheetSnapshot } from '../figures';
import { coreOf } from './labels/core';
import type { Match, Matcher, Reading } from './labels/family';
import { Reader } from './reader';
import { reachOf } from './reach';

/** What is known of one text: its core label once asked for, and by the index of a matcher or reading what that gives. */
class Known {
  readonly results: unknown[] = [];
  private label: string | null = null;

  constructor(readonly text: string) {}

  get core(): string {
    return this.label ??= coreOf(this.text);
  }
}

/** The texts of one workbook and what they mean as labels and figures, each worked out once (a thousand sheets repeat the same labels). */
export class LabelBook {
  /** Reads figures of this workbook. */
  readonly reader = new Reader();
  private readonly texts = new Map<string, Known>();

  /** What is known of a text. */
  known(text: string): Known {
    let known = this.texts.get(text);
    if (!known) this.texts.set(text, known = new Known(text));
    return known;
  }

  /** The label in a cell, ready to match; '' for numbers, blanks and running text. */
  core(raw: RawValue): string {
    return typeof raw === 'string' ? this.known(raw).core : '';
  }

  /** What a text means to a family of labels; null where nothing. */
  match<K extends string>(matcher: Matcher<K>, text: string): Match<K> | null {
    return matchOf(matcher, this.known(text));
  }

  /** What a reading makes of a text. */
  read<T>(reading: Reading<T>, text: string): T {
    return resultOf(reading, this.known(text));
  }

  /** How many different texts and values it remembers. */
  get size(): number {
    return this.texts.size + this.reader.size;
  }
}

function resultOf<T>(reading: Reading<T>, known: Known): T {
  const { results } = known;
  let result = results[reading.index];
  if (result === undefined) results[reading.index] = result = reading(known.text);
  return result as T;
}

function matchOf<K extends string>(matcher: Matcher<K>, known: Known): Match<K> | null {
  if (known.core === '') return null;
  let match = known.results[matcher.index];
  if (match === undefined) known.results[matcher.index] = match = matcher(known.core);
  return match as Match<K> | null;
}

/** Blank cells that may stand between a label and what it labels. */
const widestGap = 2;

/** A rectangle of rows and columns a form lies in, all bounds inclusive. */
export type Region = Area;

/** What anybody sees of a value: a page turned into a workbook leaves spaces, or their name in its source, in its blank cells. */
function visibleIn(value: RawValue): RawValue {
  if (typeof value !== 'string' || !mayBeBlank(value.charCodeAt(0))) return value;
  return value.trim() === '' || value === '&nbsp;' ? null : value;
}

const mayBeBlank = (first: number): boolean => first <= 0x20 || first === 0x26 || first === 0xa0 || first === 0x3000;

const keyOf = (row: number, column: number): number => row * 16384 + column;

/**
 * A sheet as recognisers see it: any cell of a merge answers with the merge's value. Works without knowledge of merges
 * too (`merges` null): then only the cells themselves speak. Rows and columns count from 0 on the sheet.
 */
export class Grid {
  private merged: Map<number, Area> | null = null;
  /** The rows (from the top of the grid) that merges reach into: most have none, and need no look-up. */
  private readonly mergedRows: boolean[] = [];
  /** Row by row, and only of the rows asked about. */
  private readonly knowns: (Known | null | undefined)[][] = [];
  private readonly width: number;

  /** `bounds`: the part of the sheet to read; else all that is used. */
  constructor(
    readonly sheet: SheetSnapshot, readonly book: LabelBook = new LabelBook(), readonly bounds: Region = reachOf(sheet),
  ) {
    this.width = this.bounds.right - this.bounds.left + 1;
  }

  /** The same sheet read between two columns only. */
  between(left: number, right: number): Grid {
    const { bounds } = this;
    return left <= bounds.left && right >= bounds.right ? this : new Grid(this.sheet, this.book, { ...bounds, left, right });
  }

  /** The sheet right of, left of, below and above a form that stands on it; what is nothing is left out. */
  besides(form: Region): readonly Grid[] {
    const { top, left, bottom, right } = this.bounds;
    return [
      { ...this.bounds, left: form.right + 1 }, { ...this.bounds, right: form.left - 1 },
      { ...this.bounds, top: form.bottom + 1 }, { ...this.bounds, bottom: form.top - 1 },
    ].filter((part) => part.left <= right && part.right >= left && part.top <= bottom && part.bottom >= top)
      .map((part) => new Grid(this.sheet, this.book, part));
  }

  /** Whether merges tell which cells belong together: not where the host tells none, nor where none are left (a form pasted as values). */
  get knowsMerges(): boolean {
    return this.sheet.merges !== null && this.sheet.merges.length > 0;
  }

  /** The merged area a cell belongs to, or the cell itself. */
  area(row: number, column: number): Area {
    return this.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** What stands in the cell itself: null for the covered cells of a merge. */
  own(row: number, column: number): RawValue {
    return visibleIn(valueAt(this.sheet, row, column));
  }

  /** What the reader sees at the cell: the value of its merge. */
  raw(row: number, column: number): RawValue {
    const own = visibleIn(valueAt(this.sheet, row, column));
    if (own !== null) return own;
    const area = this.merge(row, column);
    return area ? visibleIn(valueAt(this.sheet, area.top, area.left)) : null;
  }

  /** Text at a cell as typed, trimmed; numbers as Excel shows them in general format; '' where blank. */
  text(row: number, column: number): string {
    const raw = this.raw(row, column);
    return raw === null ? '' : String(raw).trim();
  }

  /** The label at a cell, ready to match; '' where it holds none. */
  core(row: number, column: number): string {
    return this.known(row, column)?.core ?? '';
  }

  /** What the label at a cell means to a family of labels; null where nothing. */
  match<K extends string>(matcher: Matcher<K>, row: number, column: number): Match<K> | null {
    const known = this.known(row, column);
    return known && matchOf(matcher, known);
  }

  /** The concept the label at a cell names in a family of labels; null where it names none. */
  concept<K extends string>(matcher: Matcher<K>, row: number, column: number): K | null {
    return this.match(matcher, row, column)?.concept ?? null;
  }

  /** The top-left cell of the merge the cell belongs to. */
  cell(row: number, column: number): CellRef {
    const area = this.merge(row, column);
    return area ? { sheet: this.sheet.name, row: area.top, column: area.left } : { sheet: this.sheet.name, row, column };
  }

  /** Whether the cell is the one that holds its merge's value (or is not merged). */
  isAnchor(row: number, column: number): boolean {
    const area = this.merge(row, column);
    return !area || (area.top === row && area.left === column);
  }

  /** The number format of the cell a value stands in. */
  format(row: number, column: number): string {
    const area = this.merge(row, column);
    return area ? this.sheet.format(area.top, area.left) : this.sheet.format(row, column);
  }

  /**
   * From a column on the first cell of a row that holds anything: past a blank one or two, and where merges are unknown past all those
   * they may cover; where none does, the last cell looked at.
   */
  filledFrom(row: number, from: number, right: number): number {
    const last = this.knowsMerges ? Math.min(right, from + widestGap) : right;
    let at = from;
    while (at < last && this.raw(row, at) === null) at += 1;
    return at;
  }

  /** Whether nothing stands in a row between two columns. */
  isBlankRow(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column += 1) if (this.raw(row, column) !== null) return false;
    return true;
  }

  /** The first cell to the right, past the merge at `column`, up to `right`; null at the edge. */
  next(row: number, column: number, right: number): number | null {
    const after = (this.merge(row, column)?.right ?? column) + 1;
    return after <= right ? after : null;
  }

  private known(row: number, column: number): Known | null {
    if (column < this.bounds.left || column > this.bounds.right || row < this.bounds.top) return null;
    const down = row - this.bounds.top;
    const right = column - this.bounds.left;
    const knowns = this.knowns[down] ??= new Array<Known | null | undefined>(this.width);
    let known = knowns[right];
    if (known === undefined) {
      const raw = this.raw(row, column);
      knowns[right] = known = typeof raw === 'string' ? this.book.known(raw) : null;
    }
    return known;
  }

  /** What a reading makes of the text of the cell itself; null where it holds none. */
  read<T>(reading: Reading<T>, row: number, column: number): T | null {
    return typeof this.own(row, column) === 'string' ? resultOf(reading, this.known(row, column)!) : null;
  }

  /** The merged area a cell belongs to, if any. */
  private merge(row: number, column: number): Area | undefined {
    const areas = this.merged ?? this.areas();
    return this.mergedRows[row - this.bounds.top] === true ? areas.get(keyOf(row, column)) : undefined;
  }

  private areas(): Map<number, Area> {
    const map = new Map<number, Area>();
    const { bounds } = this;
    for (const area of this.sheet.merges ?? []) {
      const bottom = Math.min(area.bottom, bounds.bottom);
      const right = Math.min(area.right, bounds.right);
      for (let row = Math.max(area.top, bounds.top); row <= bottom; row += 1) {
        this.mergedRows[row - bounds.top] = true;
        for (let column = Math.max(area.left, bounds.left); column <= right; column += 1) map.set(keyOf(row, column), area);
      }
    }
    this.merged = map;
    return map;
  }
}
