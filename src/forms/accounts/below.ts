import type { Area, CellRef, RawValue, SheetSnapshot } from '../../figures';

/** Rows of one sheet as they follow those of another. */
interface Part {
  readonly sheet: SheetSnapshot;
  /** The first of its rows that count. */
  readonly first: number;
  /** Where that row stands below the others. */
  readonly at: number;
}

/** Sheets read as one: the rows of each below those of the one before it, in the columns they stand in. */
export class Below {
  private readonly parts: readonly Part[];

  /** `pages`: the sheets that go on, each with the rows at its top that only repeat the head. */
  constructor(readonly head: SheetSnapshot, pages: readonly { readonly sheet: SheetSnapshot; readonly skip: number }[]) {
    const parts: Part[] = [{ sheet: head, first: head.top, at: head.top }];
    let at = head.top + head.values.length;
    for (const { sheet, skip } of pages) {
      parts.push({ sheet, first: sheet.top + skip, at });
      at += Math.max(0, sheet.values.length - skip);
    }
    this.parts = parts;
  }

  /** Where a cell of the whole really stands. */
  cell({ row, column }: CellRef): CellRef {
    const { sheet, first, at } = this.partAt(row);
    return { sheet: sheet.name, row: row - at + first, column };
  }

  /** The whole as if it stood on the first sheet. */
  snapshot(): SheetSnapshot {
    const { head, parts } = this;
    const values = parts.flatMap(({ sheet, first }) =>
      sheet.values.slice(first - sheet.top).map((row) => shifted(row, sheet.left - head.left)));
    return {
      ...head, values, hiddenRows: new Set(), hiddenColumns: new Set(),
      merges: parts.every(({ sheet }) => sheet.merges !== null) ? parts.flatMap(mergesOf) : null,
      format: (row, column) => this.partAt(row).sheet.format(this.cell({ sheet: head.name, row, column }).row, column),
      formula: (row, column) => this.partAt(row).sheet.formula(this.cell({ sheet: head.name, row, column }).row, column),
    };
  }

  private partAt(row: number): Part {
    return [...this.parts].reverse().find(({ at }) => row >= at) ?? this.parts[0]!;
  }
}

const shifted = (row: readonly RawValue[], by: number): readonly RawValue[] =>
  (by === 0 ? row : by > 0 ? [...Array.from({ length: by }, () => null), ...row] : row.slice(-by));

function mergesOf({ sheet, first, at }: Part): readonly Area[] {
  return (sheet.merges ?? []).filter(({ top }) => top >= first)
    .map((area) => ({ ...area, top: area.top - first + at, bottom: area.bottom - first + at }));
}
