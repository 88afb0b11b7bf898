import { Decimal, parseAddress, valueAt } from '../../src/figures';
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from '../../src/figures';
import type { Assessment, Fill, Finding } from '../../src/assess';
import { planScore, type GeneratedSheet, type Settings, type ValueWrite, type WritePlan } from '../../src/writeback';
import { sheetOf, workbookOf, type SheetSketch } from '../support/workbook';

/** A form's score column as rows: A name, B points, C score. */
export function formSheet(rows: SheetSketch['rows'], more: Partial<SheetSketch> = {}): SheetSnapshot {
  return sheetOf({ name: '自评表', rows: [['指标', '分值', '得分'], ...rows], ...more });
}

export const at = (sheet: string, a1: string) => ({ sheet, ...parseAddress(a1)! });

export function fill(a1: string, value: string | number, more: Partial<Fill> = {}): Fill {
  return {
    cell: at('自评表', a1), value: new Decimal(value), percent: false, kind: 'score', proposal: false,
    why: { formula: `最小(18÷18, 1)×${String(value)}`, figures: [], computed: String(value), stated: null }, ...more,
  };
}

export function finding(a1: string, more: Partial<Finding> = {}): Finding {
  const id = more.id ?? `f-${a1}-${more.rule ?? 'score-differs'}-${more.reported ?? ''}`;
  return {
    id,
    rule: 'score-differs',
    severity: 'error',
    verdict: 'inconsistent',
    sheet: '自评表',
    cell: a1,
    related: [],
    reported: '6',
    expected: '5',
    message: '得分6分高于按规则计算的5分',
    source: { document: '财预〔2020〕10号', article: '第十八条' },
    why: null,
    fix: { value: new Decimal(5), percent: false },
    ...more,
  };
}

export function assessment(findings: readonly Finding[], fills: readonly Fill[] = [], more: Partial<Assessment> = {}): Assessment {
  return { verdict: '需更正', sheets: [], findings, fills, ...more };
}

const raw = (value: ValueWrite['value'] | ValueWrite['old']): RawValue => (value instanceof Decimal ? value.toNumber() : value);

/** What 评分 writes for an assessment that no filled value changes. */
export const planWith = (workbook: WorkbookSnapshot, found: Assessment, settings?: Settings): WritePlan =>
  planScore(workbook, () => found, settings).plan;

/** The workbook after a host has applied a plan: values where the cell still holds `old`, generated sheets, state. */
export function applied(workbook: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  const changed = workbook.sheets.map((sheet) => withValues(sheet, plan.values.filter((write) => write.cell.sheet === sheet.name)));
  const made = plan.sheets.map(snapshotOf);
  const kept = changed.filter((sheet) => !made.some((one) => one.name === sheet.name));
  return workbookOf([...kept, ...made], { name: workbook.name, state: plan.state === '' ? workbook.state : plan.state });
}

function withValues(sheet: SheetSnapshot, writes: readonly ValueWrite[]): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  for (const { cell, value, old } of writes) {
    if (valueAt(sheet, cell.row, cell.column) !== raw(old)) continue;
    while (values.length <= cell.row - sheet.top) values.push([]);
    const row = values[cell.row - sheet.top]!;
    while (row.length <= cell.column - sheet.left) row.push(null);
    row[cell.column - sheet.left] = raw(value);
  }
  return { ...sheet, values };
}

/** A generated sheet as it reads back. */
export function snapshotOf(sheet: GeneratedSheet): SheetSnapshot {
  const rows = sheet.rows.map((row) => {
    const line: RawValue[] = [];
    for (const cell of row.cells) {
      while (line.length <= cell.column) line.push(null);
      line[cell.column] = raw(cell.value);
    }
    return line;
  });
  return sheetOf({ name: sheet.name, rows });
}

/** What a user writes into a cell. */
export function typed(workbook: WorkbookSnapshot, sheetName: string, a1: string, value: RawValue): WorkbookSnapshot {
  const { row, column } = parseAddress(a1)!;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const values = sheet.values.map((line) => [...line]);
    const line = values[row - sheet.top]!;
    while (line.length <= column - sheet.left) line.push(null);
    line[column - sheet.left] = value;
    return { ...sheet, values };
  }) };
}

/** The cells of every sheet, blanks at the ends of rows left out, for comparing workbooks by what stands in them. */
export function contents(workbook: WorkbookSnapshot): Record<string, RawValue[][]> {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheet.values.map((row) => {
    const line = [...row];
    while (line.length > 0 && line.at(-1) === null) line.pop();
    return line;
  })]));
}

/** The texts of a generated sheet, row by row, column by column. */
export function rowsOf(sheet: GeneratedSheet): string[][] {
  return sheet.rows.map((row) => {
    const line: string[] = [];
    for (const cell of row.cells) line[cell.column] = cell.value instanceof Decimal ? cell.value.toFixed() : cell.value ?? '';
    return Array.from(line, (text) => text ?? '');
  });
}

export { workbookOf, sheetOf };
