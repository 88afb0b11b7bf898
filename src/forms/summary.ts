import { moneyUnitIn, normalise, readQuantity, readRate } from '../figures';
import type { Quantity, Read, SheetSnapshot, Unit } from '../figures';
import { nearerRate, saysPercent } from './budget/percent';
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
  readonly rate: Read<Quantity> | null;
  readonly grade: Text | null;
}

/** A list of projects: its lines, and the row that adds them up where every line above or below it is one of them. */
export interface Summary {
  readonly lines: readonly SummaryLine[];
  readonly total: SummaryLine | null;
  /** The one year named above its head (2031年度项目支出情况表); null where none or several are. */
  readonly year: number | null;
}

type Column = Exclude<keyof SummaryLine, 'name'>;

/** Lists have their heads near the top. */
const deepest = 8;
const ending = /^(合计|总计|小计|共计|平均)/;
const whole = /^(合计|总计|共计)(:|$|\()/;
/** 一、市级项目 and 其中 divide a list: what adds up to what is then not plain. */
const dividing = /^([一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|其中|小计|平均)/;

/**
 * A list of projects (项目绩效自评汇总表: 项目名称 | 预算数 | 执行数 | 自评得分 …), read from a sheet that is no form. Amounts are read only
 * where the list says in what unit; of several columns that claim one figure none is read. `book` knows the texts of the workbook. Null
 * where the sheet is no list, or none of its names is `wanted`.
 */
export function readSummary(sheet: SheetSnapshot, book: LabelBook, wanted: (name: string) => boolean): Summary | null {
  let head = heads.get(sheet);
  if (head === null) return null;
  const grid = new Grid(sheet, book);
  if (head === undefined) heads.set(sheet, head = findHead(grid));
  return head && summaryOf(grid, head, wanted);
}

/** A column of a list, the unit of money its head names, and whether it says %. */
interface Place { readonly column: number; readonly unit: Unit | null; readonly percent: boolean }

interface Head {
  /** The column of the names. */
  readonly name: number;
  readonly bottom: number;
  readonly places: ReadonlyMap<Column, Place>;
}

/** The heads of sheets looked at before: a workbook is assessed again with its blanks filled, its lists as they were. */
const heads = new WeakMap<SheetSnapshot, Head | null>();

function findHead(grid: Grid): Head | null {
  const { bounds } = grid;
  for (let row = bounds.top; row <= Math.min(bounds.bottom, bounds.top + deepest); row += 1) {
    const name = nameColumn(grid, row);
    const head = name === null ? null : headOf(grid, row, name);
    if (head) return head;
  }
  return null;
}

/** The one column a row heads as that of the names; null where it heads none or several. */
function nameColumn(grid: Grid, row: number): number | null {
  let found: number | null = null;
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    if (typeof grid.own(row, column) !== 'string' || grid.concept(headConcept, row, column) !== 'subject') continue;
    if (found !== null) return null;
    found = column;
  }
  return found;
}

const columnsOf = ({ bounds }: Grid): number[] =>
  Array.from({ length: bounds.right - bounds.left + 1 }, (_, index) => bounds.left + index);

/** What the columns right of the names hold, by the lowest labels of a head of one row or two; null where none is one of ours. */
function headOf(grid: Grid, row: number, name: number): Head | null {
  const { bottom } = grid.area(row, name);
  const claims: (Place & { readonly concept: Column })[] = [];
  for (const column of columnsOf(grid).filter((at) => at > name && (grid.isAnchor(bottom, at) || grid.area(bottom, at).left === at))) {
    const concept = conceptAt(grid, bottom, column);
    const text = grid.text(bottom, column);
    const unit = moneyUnitIn(text) ?? moneyUnitIn(grid.text(row, column));
    if (concept) claims.push({ concept, column, unit, percent: saysPercent(text) });
  }
  const single = claims.filter(({ concept }) => claims.filter((one) => one.concept === concept).length === 1);
  const general = unitAbove(grid, row);
  return single.length === 0 ? null
    : {
      name, bottom,
      places: new Map(single.map(({ concept, column, unit, percent }) => [concept, { column, unit: unit ?? general, percent }])),
    };
}

function conceptAt(grid: Grid, row: number, column: number): Column | null {
  if (grid.concept(columnConcept, row, column) === 'review') return null;
  const money = grid.concept(moneyConcept, row, column);
  if (money === 'initial' || money === 'adjusted' || money === 'spent' || money === 'rate') return money;
  if (grid.concept(headConcept, row, column) === 'grade') return 'grade';
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

/** The year the words above the head speak of; null where they name none, or more than one. */
function yearAbove(grid: Grid, { bottom }: Head): number | null {
  const years = new Set<string>();
  for (let row = grid.bounds.top; row <= bottom; row += 1) {
    for (const column of columnsOf(grid)) {
      for (const [, year] of normalise(String(grid.own(row, column) ?? '')).matchAll(/(20\d\d)年/g)) years.add(year!);
    }
  }
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Whether a name of the list is wanted: most lists of a workbook hold none, and are read no further. */
function holdsWanted(grid: Grid, { name, bottom }: Head, wanted: (name: string) => boolean): boolean {
  for (let row = bottom + 1; row <= grid.bounds.bottom; row += 1) {
    const text = grid.text(row, name);
    if (text !== '' && wanted(text)) return true;
  }
  return false;
}

function summaryOf(grid: Grid, head: Head, wanted: (name: string) => boolean): Summary | null {
  if (!holdsWanted(grid, head, wanted)) return null;
  const lines: SummaryLine[] = [];
  const totals: SummaryLine[] = [];
  let plain = true;
  for (let row = head.bottom + 1; row <= grid.bounds.bottom; row += 1) {
    const text = grid.text(row, head.name);
    const label = totalLabel(grid, row, head.name);
    if (label) totals.push(lineAt(grid, row, head, label));
    const inOneRow = grid.isAnchor(row, head.name) && grid.area(row, head.name).bottom === row;
    if (label || grid.isBlankRow(row, grid.bounds.left, grid.bounds.right)) continue;
    const isOwn = inOneRow && text !== '' && !ending.test(normalise(text)) && !divides(grid, row, head.name);
    if (isOwn) lines.push(lineAt(grid, row, head, { text, cell: grid.cell(row, head.name) }));
    else plain = plain && holdsNoFigure(grid, row, head);
  }
  return { lines, total: plain && totals.length === 1 ? totals[0]! : null, year: yearAbove(grid, head) };
}

/** 合计 in the column of the names or left of it; null where the row is none. */
function totalLabel(grid: Grid, row: number, name: number): Text | null {
  for (let column = grid.bounds.left; column <= name; column += 1) {
    const raw = grid.own(row, column);
    if (typeof raw === 'string' && whole.test(normalise(raw))) return { text: raw.trim(), cell: grid.cell(row, column) };
  }
  return null;
}

const divides = (grid: Grid, row: number, name: number): boolean =>
  columnsOf(grid).some((column) => column <= name && dividing.test(normalise(grid.text(row, column))));

const holdsNoFigure = (grid: Grid, row: number, { places }: Head): boolean =>
  [...places.values()].every(({ column }) => typeof grid.raw(row, column) !== 'number');

function lineAt(grid: Grid, row: number, { places }: Head, name: Text): SummaryLine {
  const money = (concept: 'initial' | 'adjusted' | 'spent'): Read<Quantity> | null => {
    const place = places.get(concept);
    if (!place?.unit) return null;
    return readQuantity(grid.raw(row, place.column), grid.format(row, place.column), grid.cell(row, place.column), { unit: place.unit });
  };
  const [score, rate, grade] = [places.get('score'), places.get('rate'), places.get('grade')];
  const [initial, adjusted, spent] = [money('initial'), money('adjusted'), money('spent')];
  const rateAs = (at: { readonly column: number; readonly percent: boolean }, percent: boolean) =>
    readRate(grid.raw(row, at.column), grid.format(row, at.column), grid.cell(row, at.column), { percent: percent && at.percent });
  return {
    name, initial, adjusted, spent,
    score: score ? readQuantity(grid.raw(row, score.column), grid.format(row, score.column), grid.cell(row, score.column), {}) : null,
    rate: rate ? nearerRate(rateAs(rate, true), rateAs(rate, false), spent, adjusted?.kind === 'value' ? adjusted : initial) : null,
    grade: grade && typeof grid.raw(row, grade.column) === 'string'
      ? { text: grid.text(row, grade.column), cell: grid.cell(row, grade.column) } : null,
  };
}
