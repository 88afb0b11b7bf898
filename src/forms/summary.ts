import { moneyUnitIn, normalise, readQuantity } from '../figures';
import type { Quantity, Read, SheetSnapshot, Unit } from '../figures';
import type { Text } from './form';
import { Grid } from './grid';
import type { LabelBook } from './grid';
import { moneyConcept } from './labels/budget';
import { columnConcept } from './labels/columns';
import { headConcept } from './labels/head';

/** A line of a list of projects; each figure is null where the list has no such column. */
export interface SummaryLine {
  readonly name: Text;
  readonly initial: Read<Quantity> | null;
  readonly adjusted: Read<Quantity> | null;
  readonly spent: Read<Quantity> | null;
  readonly score: Read<Quantity> | null;
}

type Column = Exclude<keyof SummaryLine, 'name'>;

/** Lists have their heads near the top. */
const deepest = 8;
const ending = /^(合计|总计|小计|共计|平均)/;

/**
 * The lines of a list of projects (项目绩效自评汇总表: 项目名称 | 预算数 | 执行数 | 自评得分 …), read from a sheet that is no form. Amounts
 * are read only where the list says in what unit; of several columns that claim one figure none is read. `book` knows the texts of
 * the workbook; only lines of names that are `wanted` are read.
 */
export function readSummary(sheet: SheetSnapshot, book: LabelBook, wanted: (name: string) => boolean): readonly SummaryLine[] {
  let head = heads.get(sheet);
  if (head === null) return [];
  const grid = new Grid(sheet, book);
  if (head === undefined) heads.set(sheet, head = findHead(grid));
  return head ? linesOf(grid, head, wanted) : [];
}

interface Head {
  /** The column of the names. */
  readonly name: number;
  readonly bottom: number;
  readonly places: ReadonlyMap<Column, { readonly column: number; readonly unit: Unit | null }>;
}

/** The heads of sheets looked at before: a workbook is assessed again with its blanks filled, its lists as they were. */
const heads = new WeakMap<SheetSnapshot, Head | null>();

function findHead(grid: Grid): Head | null {
  const { bounds } = grid;
  for (let row = bounds.top; row <= Math.min(bounds.bottom, bounds.top + deepest); row += 1) {
    const names = columnsOf(grid).filter((column) => grid.isAnchor(row, column) && grid.concept(headConcept, row, column) === 'subject');
    const head = names.length === 1 ? headOf(grid, row, names[0]!) : null;
    if (head) return head;
  }
  return null;
}

const columnsOf = ({ bounds }: Grid): number[] =>
  Array.from({ length: bounds.right - bounds.left + 1 }, (_, index) => bounds.left + index);

/** What the columns right of the names hold, by the lowest labels of a head of one row or two; null where none is one of ours. */
function headOf(grid: Grid, row: number, name: number): Head | null {
  const { bottom } = grid.area(row, name);
  const claims: { readonly concept: Column; readonly column: number; readonly unit: Unit | null }[] = [];
  for (const column of columnsOf(grid).filter((at) => at > name && (grid.isAnchor(bottom, at) || grid.area(bottom, at).left === at))) {
    const concept = conceptAt(grid, bottom, column);
    if (concept) claims.push({ concept, column, unit: moneyUnitIn(grid.text(bottom, column)) ?? moneyUnitIn(grid.text(row, column)) });
  }
  const single = claims.filter(({ concept }) => claims.filter((one) => one.concept === concept).length === 1);
  const general = unitAbove(grid, row);
  return single.length === 0 ? null
    : { name, bottom, places: new Map(single.map(({ concept, column, unit }) => [concept, { column, unit: unit ?? general }])) };
}

function conceptAt(grid: Grid, row: number, column: number): Column | null {
  if (grid.concept(columnConcept, row, column) === 'review') return null;
  const money = grid.concept(moneyConcept, row, column);
  if (money === 'initial' || money === 'adjusted' || money === 'spent') return money;
  const total = grid.concept(headConcept, row, column) === 'total' || grid.concept(columnConcept, row, column) === 'score';
  return total && !/执行|产出|效益|满意/.test(grid.core(row, column)) ? 'score' : null;
}

/** The unit of money the sheet names above its head (单位：万元); null where it names none. */
function unitAbove(grid: Grid, head: number): Unit | null {
  for (let row = grid.bounds.top; row < head; row += 1) {
    for (const column of columnsOf(grid)) {
      const text = normalise(String(grid.own(row, column) ?? ''));
      const unit = text.length < 40 && /单位[:为]?\(?[^,;。]{0,3}元/.test(text) ? moneyUnitIn(text.slice(text.indexOf('单位'))) : null;
      if (unit) return unit;
    }
  }
  return null;
}

function linesOf(grid: Grid, { name, bottom, places }: Head, wanted: (name: string) => boolean): SummaryLine[] {
  const lines: SummaryLine[] = [];
  for (let row = bottom + 1; row <= grid.bounds.bottom; row += 1) {
    const text = grid.text(row, name);
    const inOneRow = grid.isAnchor(row, name) && grid.area(row, name).bottom === row;
    if (!inOneRow || text === '' || !wanted(text) || ending.test(normalise(text))) continue;
    const at = (concept: Column): Read<Quantity> | null => {
      const place = places.get(concept);
      if (!place || (concept !== 'score' && !place.unit)) return null;
      const cell = grid.cell(row, place.column);
      const unit = concept === 'score' ? null : place.unit;
      return readQuantity(grid.raw(row, place.column), grid.format(row, place.column), cell, { unit });
    };
    lines.push({
      name: { text, cell: grid.cell(row, name) }, initial: at('initial'), adjusted: at('adjusted'),
      spent: at('spent'), score: at('score'),
    });
  }
  return lines;
}
