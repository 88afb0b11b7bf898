import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import { ofWhich } from '../labels/rows';
import { holdsAmount } from './beside';
import type { FigureAt, FoundBlock, FoundRow } from './block';
import { isBudgetLabel, isFigure, moneyLabels, partsOnly, sourceAt, textAt } from './labels';

interface Source {
  readonly row: number;
  readonly column: number;
  readonly total: boolean;
  readonly value: { readonly row: number; readonly column: number; };
}

/**
 * A block of bare amounts, one for each source: 资金总额 / 财政拨款 / 其他资金 on a row with the amounts below, or down a column with
 * the amounts beside. They are the year's budget unless the label says 年初 or 执行.
 */
export function plainBlock(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  const sources = rows.flatMap((row) => sourcesIn(grid, row, region));
  const whole = sources.find((source) => source.total);
  if (!whole) return null;
  const block = blockLabelOf(grid, whole, region);
  const income = spentOf.test(grid.core(whole.row, whole.column)) ? incomeAbove(grid, rows, whole.row, region) : null;
  const concept = income ? 'spent' : conceptOf(`${block?.text ?? ''}${grid.text(whole.row, whole.column)}`);
  const near = sources.filter((source) => !source.total && (source.row === whole.row || isBelow(grid, sources, source, whole)));
  const foundRow = (source: Source): FoundRow => {
    const label = textAt(grid, source.row, source.column);
    return { label, figures: new Map([[concept, { ...source.value, label: label.cell }]]) };
  };
  const beside = figuresBeside(grid, whole, region);
  const total = foundRow(whole);
  return {
    total: { ...total, figures: new Map([...beside, ...total.figures, ...(income ? [['adjusted', income] as const] : [])]) },
    parts: partsOnly(near.map((source) => ({ name: grid.text(source.row, source.column), row: foundRow(source) }))),
    headers: new Map([...beside].map(([concept, { label }]): [MoneyConcept, CellRef] => [concept, label])),
    block,
  };
}

/**
 * Whether a source stands below the whole, or goes on beside one that does (其中：基本支出 | 2410 | 项目支出 | 1240); 其中 behind another
 * is a part of that one.
 */
function isBelow(grid: Grid, sources: readonly Source[], source: Source, { row, column }: Source): boolean {
  if (source.row <= row) return false;
  if (source.column === column) return true;
  return !ofWhich.test(grid.text(source.row, source.column).trim())
    && sources.some((first) => first.row === source.row && first.column === column && !first.total);
}

const spentOf = /^支出(?:合计|总计|总额)$/;
const incomeOf = /^收入(?:合计|总计|总额)$/;

/** 收入合计 | 480.8 above 支出合计 | 472.4 | 执行率: the one is the year's money, the other what was spent of it. */
function incomeAbove(grid: Grid, rows: readonly number[], below: number, region: Region): FigureAt | null {
  if (!moneyLabels(grid, below, region).some(({ concept }) => concept === 'rate')) return null;
  for (const row of rows.filter((one) => one < below)) {
    for (let column = region.left; column <= region.right; column += 1) {
      if (grid.own(row, column) === null || !incomeOf.test(grid.core(row, column))) continue;
      const at = grid.filledFrom(row, grid.area(row, column).right + 1, region.right);
      if (holdsAmount(grid, row, at)) return { row, column: at, label: grid.cell(row, column) };
    }
  }
  return null;
}

/** What the row of the whole states of it besides (资金总额 | 180 | … | 实际支出 | 176.4). */
function figuresBeside(grid: Grid, whole: Source, region: Region): Map<MoneyConcept, FigureAt> {
  const found = new Map<MoneyConcept, FigureAt>();
  for (const label of moneyLabels(grid, whole.row, region)) {
    const at = label.column === whole.column || sourceAt(grid, whole.row, label.column) !== null ? null
      : grid.next(whole.row, label.column, region.right);
    if (at !== null && grid.raw(whole.row, at) !== null && isFigure(grid, whole.row, at))
      found.set(label.concept, { row: whole.row, column: at, label: label.cell });
  }
  return found;
}

function sourcesIn(grid: Grid, row: number, region: Region): Source[] {
  const found: { column: number; total: boolean }[] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    const kind = grid.own(row, column) === null ? null : sourceAt(grid, row, column);
    if (kind) found.push({ column, total: kind === 'total' });
  }
  return found.flatMap(({ column, total }) => {
    const value = valueOf(grid, row, column, found.length > 1, region);
    return value ? [{ row, column, total, value }] : [];
  });
}

/** Beside the label, or below it where labels stand side by side. */
function valueOf(grid: Grid, row: number, column: number, several: boolean, region: Region): { row: number; column: number } | null {
  const beside = grid.next(row, column, region.right);
  const free = beside !== null && !isBudgetLabel(grid, row, beside) ? { row, column: beside } : null;
  // Past a blank cell or two, where nothing stands below for it; below a label alone in its row stands the next one's.
  const further = free && grid.raw(row, free.column) === null ? grid.filledFrom(row, free.column, region.right) : null;
  const stands = further !== null && holdsAmount(grid, row, further) && !(several && standsBelow(grid, row, column, region));
  if (stands) return { row, column: further };
  if (free && (grid.raw(row, free.column) !== null || !several)) return mayHold(grid, free.row, free.column) ? free : null;
  const below = grid.area(row, column).bottom + 1;
  if (several && below <= region.bottom && !isBudgetLabel(grid, below, column))
    return mayHold(grid, below, column) ? { row: below, column } : null;
  return free;
}

const standsBelow = (grid: Grid, row: number, column: number, region: Region): boolean => {
  const below = grid.area(row, column).bottom + 1;
  return below <= region.bottom && holdsAmount(grid, below, column);
};

const mayHold = (grid: Grid, row: number, column: number): boolean => grid.raw(row, column) === null || isFigure(grid, row, column);

function blockLabelOf(grid: Grid, whole: Source, region: Region): ReturnType<typeof textAt> | null {
  for (let column = whole.column - 1; column >= region.left; column -= 1) {
    if (typeof grid.raw(whole.row, column) === 'string' && sourceAt(grid, whole.row, column) === null)
      return textAt(grid, whole.row, column);
  }
  return null;
}

function conceptOf(label: string): MoneyConcept {
  if (/年初|申请/.test(label)) return 'initial';
  return /执行|支出数|实际支出/.test(label) ? 'spent' : 'adjusted';
}
