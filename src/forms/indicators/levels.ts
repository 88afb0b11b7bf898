import type { CellRef } from '../../figures';
import type { Grid } from '../grid';
import { shortName } from '../labels/core';
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

/** Follows the level columns down a table: a label holds until another at its level or further out. */
export class LevelTracker {
  private current: (LevelLabel | null)[];

  constructor(private readonly grid: Grid, private readonly layout: Layout) {
    this.current = layout.levels.map(() => null);
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
      this.current[level] = labelAt(this.grid, row, place.column);
      reset = true;
      own = level;
    }
    return { levels: [...this.current], own: own >= 0 ? own : lastIndexWhere(this.current, (label) => label !== null) };
  }
}
