import { moneyUnitIn, normalise, readQuantity, readRate, tenThousandYuan } from '../../figures';
import type { Quantity, Read, Unit } from '../../figures';
import type { Text } from '../form';
import type { Grid, Region } from '../grid';
import { findMoneyHeader, type MoneyHeader } from './columns';
import { baseDataTitle, itemised, limitColumns, moneyRows, note, numbered, ofWhich, otherPart } from './labels';
import type { StaffingFigure, StaffingForm } from './staffing';

/** 部门整体支出绩效评价基础数据表 by its labels: 编制数 and a table of last year, budget and this year. */
export function recogniseStaffing(grid: Grid): readonly StaffingForm[] {
  const header = findMoneyHeader(grid);
  if (!header) return [];
  const limits = readLimits(grid);
  const moneyUnit = moneyUnitOf(grid, header);
  const money = readMoney(grid, header, moneyUnit);
  if (!limits.has('staff.quota') || ![...money.keys()].some((key) => key.startsWith('threePublic.'))) return [];
  const figures = new Map([...limits, ...money]);
  const { title, year, unit } = readHead(grid);
  return [{
    kind: 'staffing', id: 'hunan/base-data', sheet: grid.sheet, area: areaOf(grid, title, [...figures.values()]), title, year,
    subject: unit, unit, department: null,
    moneyUnit, figures,
  }];
}

/** From the title to the last figure or the note below it, and as wide as both: another form may share the sheet. */
function areaOf(grid: Grid, title: Text | null, figures: readonly StaffingFigure[]): Region {
  const heading = title && grid.area(title.cell.row, title.cell.column);
  const rows = figures.map(({ cell }) => cell.row);
  const last = Math.max(...rows);
  const left = heading?.left ?? grid.bounds.left;
  const noted = [last + 1, last + 2].find((row) => row <= grid.bounds.bottom && note.test(normalise(grid.text(row, left))));
  return {
    top: heading?.top ?? Math.min(...rows), left, bottom: noted ?? last,
    right: Math.max(heading?.right ?? 0, ...figures.map(({ cell }) => cell.column)),
  };
}

function readLimits(grid: Grid): ReadonlyMap<string, StaffingFigure> {
  const figures = new Map<string, StaffingFigure>();
  each(grid, (row, column, text) => {
    const label = limitColumns.find(({ key, pattern }) => !figures.has(key) && pattern.test(text));
    if (!label) return;
    const { row: at, column: beside } = figurePlace(grid, row, column);
    const cell = grid.cell(at, beside);
    const [raw, format] = [grid.raw(at, beside), grid.format(at, beside)];
    const read: Read<Quantity> = /rate$/i.test(label.key) ? readRate(raw, format, cell, { percent: /%/.test(text) })
      : readQuantity(raw, format, cell);
    figures.set(label.key, { label: grid.text(row, column), read, cell });
  });
  return figures;
}

/**
 * The cell below a label. Where another label stands there (they are listed downward), or nothing while a figure stands in the
 * label's own row, that figure.
 */
function figurePlace(grid: Grid, row: number, column: number): { readonly row: number; readonly column: number } {
  const below = grid.area(row, column).bottom + 1;
  const under = normalise(grid.text(below, column));
  const listed = /[\u4e00-\u9fff]/.test(under) && !isFigure(under);
  const beside = listed || under === '' ? figureBeside(grid, row, column) : null;
  if (beside !== null) return { row, column: beside };
  // A blank row between the labels and their figures.
  if (under === '' && isFigure(normalise(grid.text(below + 1, column)))) return { row: below + 1, column };
  const next = listed ? grid.next(row, column, grid.bounds.right) : null;
  return next === null ? { row: below, column } : { row, column: next };
}

const isFigure = (text: string): boolean => /^[\d.,]+(人|名|个|%)?$/.test(text);

/** The column of the first figure to the right of a label, before any other words; null where there is none. */
function figureBeside(grid: Grid, row: number, column: number): number | null {
  for (let at = grid.next(row, column, grid.bounds.right); at !== null; at = grid.next(row, at, grid.bounds.right)) {
    const text = normalise(grid.text(row, at));
    if (text !== '') return isFigure(text) ? at : null;
  }
  return null;
}

function readMoney(grid: Grid, header: MoneyHeader, unit: Unit): ReadonlyMap<string, StaffingFigure> {
  const figures = new Map<string, StaffingFigure>();
  const first = Math.min(...header.columns.values());
  let items: Items | null = null;
  for (let row = header.row + 1; row <= grid.bounds.bottom; row += 1) {
    const column = labelColumn(grid, row, first);
    const text = normalise(grid.text(row, column));
    if (note.test(text)) break;
    if (otherPart.test(text)) items = null;
    const label = stripped(text);
    const known = moneyRows.find(({ pattern }) => pattern.test(label))?.key ?? null;
    if (known) items = known === itemised ? { count: 0, numbered: null } : null;
    if (label === '' || (!known && !(items && isItem(items, text)))) continue;
    const key = known ?? `${itemised}.${String(items!.count)}`;
    for (const [span, at] of header.columns) {
      const cell = grid.cell(row, at);
      if (figures.has(`${key}.${span}`)) continue;
      figures.set(`${key}.${span}`, {
        label: grid.text(row, column),
        read: readQuantity(grid.raw(row, at), grid.format(row, at), cell, { unit }),
        cell,
      });
    }
  }
  return figures;
}

/** Items seen below 项目支出, and whether the first of them carries a number. */
interface Items { count: number; numbered: boolean | null }

/** Whether a row is the next item: later rows that say 其中, or are numbered unlike the first item, only detail one. */
function isItem(items: Items, text: string): boolean {
  const own = numbered.test(text);
  if (items.numbered !== null && (ofWhich.test(text) || own !== items.numbered)) return false;
  items.numbered ??= own;
  items.count += 1;
  return true;
}

/** The last text before the figures: a merged heading may stand to its left. */
function labelColumn(grid: Grid, row: number, first: number): number {
  for (let column = first - 1; column >= grid.bounds.left; column -= 1) if (grid.text(row, column) !== '') return column;
  return grid.bounds.left;
}

function stripped(text: string): string {
  return text.replace(/["']/g, '').replace(/^其中:?/, '').replace(/^(\(?[一二三四五六七八九十\d]+[)、.])+/, '').replace(
    /[:：]$/,
    '',
  ).replace(/\(.*?\)$/, '');
}

function moneyUnitOf(grid: Grid, header: MoneyHeader): Unit {
  let unit: Unit | null = null;
  each(grid, (row, _, text) => {
    if (row <= header.row && /元\)?$/.test(text)) unit ??= moneyUnitIn(text);
  });
  return unit ?? tenThousandYuan;
}

function readHead(grid: Grid): { readonly title: Text | null; readonly year: number | null; readonly unit: Text | null } {
  let title: Text | null = null;
  let unit: Text | null = null;
  let beside: string | null = null;
  each(grid, (row, column, text) => {
    if (baseDataTitle.test(text)) title ??= { text: grid.text(row, column), cell: grid.cell(row, column) };
    beside ??= /^\(?(20\d\d)年度?\)?$/.exec(text)?.[1] ?? null;
    const named = /^(?:填报|填表|预算)?(?:单位|部门)(?:名称)?(?:\([^)]*\))?:(.+)$/.exec(text);
    if (named && !/元$/.test(text)) {
      const name = grid.text(row, column).replace(/^[^:：]*[:：]\s*/, '').replace(/^[(（](盖章|公章|签章)[)）]\s*/, '');
      unit ??= { text: name, cell: grid.cell(row, column) };
    }
  });
  const heading = title as Text | null;
  const stated = /(20\d\d)年/.exec(heading ? normalise(heading.text) : '')?.[1] ?? beside;
  return { title: heading, year: stated === null ? null : Number(stated), unit };
}

function each(grid: Grid, visit: (row: number, column: number, text: string) => void): void {
  const { top, bottom, left, right } = grid.bounds;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw === 'string') visit(row, column, normalise(raw));
    }
  }
}
