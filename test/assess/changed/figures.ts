import { address } from '../../../src/figures';
import type { CellRef, RawValue, Read, SheetSnapshot, WorkbookSnapshot } from '../../../src/figures';
import { recognise } from '../../../src/forms';
import type { IndicatorForm } from '../../../src/forms';

/** What a figure of an indicator form is. */
export type Role = 'score' | 'points' | 'target' | 'actual' | 'money' | 'rate' | 'total';

/** A cell of a form that holds a figure. */
export interface FormFigure {
  readonly cell: CellRef;
  readonly role: Role;
  /** What stands in the column of units beside it. */
  readonly unit: string | null;
}

/** Every figure of a form, each cell once. */
export function figuresOf(form: IndicatorForm): readonly FormFigure[] {
  const found = new Map<string, FormFigure>();
  const put = (read: Read<unknown> | null | undefined, role: Role, unit: string | null = null): void => {
    if (read?.kind !== 'value') return;
    const key = address(read.cell.row, read.cell.column);
    if (!found.has(key)) found.set(key, { cell: read.cell, role, unit });
  };
  for (const row of [...form.rows, ...(form.executionRow ? [form.executionRow] : [])]) {
    const unit = row.unit?.text ?? null;
    put(row.target, 'target', unit);
    put(row.initialTarget, 'target', unit);
    put(row.actual, 'actual', unit);
    put(row.points, 'points');
    put(row.score, 'score');
  }
  for (const total of [form.total, ...(form.restated ?? [])]) {
    put(total?.points, 'points');
    put(total?.score, 'total');
  }
  for (const row of form.budget ? [form.budget.total, ...form.budget.parts] : []) {
    for (const column of ['initial', 'adjusted', 'inPlace', 'spent'] as const) put(row[column], 'money');
    put(row.rate, 'rate');
    put(row.points, 'points');
    put(row.score, 'score');
  }
  return [...found.values()];
}

/** The indicator forms of a workbook. */
export const indicatorForms = (workbook: WorkbookSnapshot): readonly IndicatorForm[] =>
  recognise(workbook).flatMap(({ forms }) => forms).filter((form): form is IndicatorForm => form.kind === 'indicators');

/** What a cell reads instead; without a format its own stays. */
export interface Written { readonly raw: RawValue; readonly format?: string }

/** A sheet with some cells, by address, written over. */
function rewritten(sheet: SheetSnapshot, cells: ReadonlyMap<string, Written>): SheetSnapshot {
  const { id, name, visible, top, left, merges, hiddenRows, hiddenColumns, isProtected, filtered } = sheet;
  const at = (row: number, column: number): Written | undefined => cells.get(address(row, column));
  return {
    id, name, visible, top, left, merges, hiddenRows, hiddenColumns, isProtected, filtered,
    values: sheet.values.map((row, down) => row.map((old, right) => {
      const written = at(top + down, left + right);
      return written ? written.raw : old;
    })),
    format: (row, column) => at(row, column)?.format ?? sheet.format(row, column),
    formula: (row, column) => (at(row, column) ? null : sheet.formula(row, column)),
  };
}

/** A workbook with some cells of one of its sheets, by address, written over. */
export const withCells = (workbook: WorkbookSnapshot, id: string, cells: ReadonlyMap<string, Written>): WorkbookSnapshot =>
  ({ ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.id === id ? rewritten(sheet, cells) : sheet)) });
