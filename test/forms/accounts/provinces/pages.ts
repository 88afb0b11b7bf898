import type { RawValue, SheetSnapshot } from '../../../../src/figures';
import { sheetOf } from '../../../support/workbook';
import { beside } from './overall';
import { Press } from './press';
import { bodyOf, codedMerges, national, titles, type Layout } from './sets';

/** The tables of a layout, a sheet each or all on one. */
export function printLayout(layout: Layout): readonly SheetSnapshot[] {
  const press = new Press(layout.books, layout.figures);
  const tables = (layout.tables ?? national).map((table, index) => {
    const number = String(index + 1).padStart(2, '0');
    const { rows, merges = [] } = bodyOf(layout, press, table);
    const hasFigures = rows.some((row) => row.some((raw) => typeof raw === 'number' && !Number.isInteger(raw))
      || row.some((raw) => /^[\d,]+\.\d\d$/.test(String(raw)) && raw !== '0.00'));
    const head = layout.head(number, layout.titles?.[table] ?? titles[table], layout.figures.unit,
      Math.max(...rows.map((row) => row.length)));
    const foot: RawValue[][] = [...(hasFigures || layout.empty === null ? [] : [[layout.empty ?? '注：本单位本年度没有此项收支，本表为空。']]),
      ...(layout.notes ?? []).map((note) => [note])];
    const codedTop = ['income', 'expense', 'general', 'fund', 'capital', 'project', 'fiscal'].includes(table)
      ? codedMerges(layout, head.length) : [];
    const name = layout.place === 'tabs' ? `GK${number}${layout.titles?.[table] ?? titles[table]}` : `表${number}`;
    return { name, rows: [...head, ...rows, ...foot], merges: [...merges, ...codedTop] };
  });
  const own = layout.place === 'one' ? [sheetOf({ name: '决算公开表', rows: tables.flatMap(({ rows }) => [...rows, [], []]) })]
    : layout.place === 'pairs' ? inPairs(tables) : tables.map((table) => sheetOf(table));
  return [...own.flatMap((sheet) => split(sheet)), ...(layout.beside ?? [])];
}

/** Two tables beside each other on every sheet, a blank column between them. */
function inPairs(
  tables: readonly { readonly name: string; readonly rows: readonly (readonly RawValue[])[] }[],
): readonly SheetSnapshot[] {
  return tables.flatMap(({ name, rows }, index) => {
    const next = tables[index + 1];
    if (index % 2 === 1) return [];
    return next ? [sheetOf({ name, rows: beside(rows, next.rows.map((row) => [null, ...row])) })]
      : [sheetOf({ name, rows })];
  });
}

/** A sheet whose table goes on below "…（续）" becomes two sheets. */
function split(sheet: SheetSnapshot): readonly SheetSnapshot[] {
  const at = sheet.values.findIndex((row) => typeof row[0] === 'string' && row[0].startsWith('§'));
  if (at < 0) return [sheet];
  const second = sheet.values.slice(at).map((row, index) => (index === 0 ? [String(row[0]).slice(1), ...row.slice(1)] : row));
  return [{ ...sheet, values: sheet.values.slice(0, at) }, { ...sheet, id: `${sheet.id}续`, name: `${sheet.name}续`,
    values: second }];
}
