import type { CellRef } from '../../figures';
import type { Grid } from '../grid';
import { goesOn, shortName } from '../labels/core';
import { lastIndexWhere } from '../last';
import type { Layout } from './layout';

/** A label in force at a level, with the cell it stands in and that cell's identity. */
export interface LevelLabel { readonly text: string; readonly name: string; readonly cell: CellRef; readonly row: number }

/** The labels that hold for one row, outermost first; null where a level has none. `own` is the level of the row's own name. */
export interface Labels { readonly levels: readonly (LevelLabel | null)[]; readonly own: number }

/** The label a cell holds. */
export function labelAt(grid: Grid, row: number, column: number): LevelLabel {
  const text = String(grid.raw(row, column)).trim();
  return { text, name: grid.book.read(shortName, text), cell: grid.cell(row, column), row: grid.area(row, column).top };
}

/** A label with what the cells below it go on with: 满意度 | 指标 | （10分） written down the rows. */
function labelBelow(grid: Grid, row: number, column: number): { readonly label: LevelLabel; readonly last: number } {
  const label = labelAt(grid, row, column);
  let { text } = label;
  let last = grid.area(row, column).bottom;
  for (let next = grid.own(last + 1, column); typeof next === 'string' && goesOn(text, next); next = grid.own(last + 1, column)) {
    text += next.trim();
    last = grid.area(last + 1, column).bottom;
  }
  return { label: text === label.text ? label : { ...label, text, name: grid.book.read(shortName, text) }, last };
}

/** Follows the level columns down a table: a label holds until another at its level or further out. */
export class LevelTracker {
  private current: (LevelLabel | null)[];
  /** The last row each level's label is written in. */
  private readonly written: number[];

  /** `before`: that of the page before, whose labels go on where the levels stand in the same columns. */
  constructor(private readonly grid: Grid, private readonly layout: Layout, before: LevelTracker | null = null) {
    this.current = before?.goesOnWith(layout) ? [...before.current] : layout.levels.map(() => null);
    this.written = layout.levels.map(() => -1);
  }

  private goesOnWith({ levels }: Layout): boolean {
    const own = this.layout.levels;
    return own.length === levels.length && own.every(({ column }, level) => column === levels[level]!.column);
  }

  /** The labels in force at a row; rows must come in order. */
  at(row: number): Labels {
    let own = -1;
    let reset = false;
    let lastAnchor = -1;
    const { levels } = this.layout;
    for (let level = 0; level < levels.length; level += 1) {
      const place = levels[level]!;
      const area = this.grid.area(row, place.column);
      const raw = area.left * 65536 + area.top === lastAnchor ? null : this.grid.raw(row, place.column);
      if (raw === null) {
        if (reset) this.current[level] = null;
        continue;
      }
      lastAnchor = area.left * 65536 + area.top;
      if (area.top < row && this.current[level]?.row === area.top) continue;
      if (row <= this.written[level]! && area.left === place.column) continue;
      const { label, last } = labelBelow(this.grid, row, place.column);
      this.current[level] = label;
      this.written[level] = last;
      reset = true;
      own = level;
    }
    return { levels: [...this.current], own: own >= 0 ? own : lastIndexWhere(this.current, (label) => label !== null) };
  }
}
