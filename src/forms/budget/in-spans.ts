import type { CellRef } from '../../figures';
import type { Text } from '../form';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import { amountOf, sourceBelow } from './across';
import type { FigureAt, FoundBlock, FoundRow, SourceColumns } from './found';
import { amountsNamed, isFigure, moneyLabels, partsOnly, sourceAt, textAt } from './labels';
import type { MoneyLabel } from './labels';

/** The columns of one amount: each source of money below its label. */
interface Span { readonly label: MoneyLabel; readonly sources: readonly { readonly column: number; readonly total: boolean }[] }

/**
 * A block whose amounts each have a column for every source below them (全年预算数 over 合计 | 财政拨款 | 其他资金, and again 全年执行数).
 * Below stands one row of figures, or one for each task and their sum: then the tasks are the parts, else the sources are.
 */
export function blockInSpans(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    const labels = moneyLabels(grid, row, region);
    if (amountsNamed(labels) < 2) continue;
    const spans = labels.map((label): Span => ({ label, sources: sourcesBelow(grid, row + 1, label) }));
    const divided = spans.filter((span) => span.sources.some((source) => source.total));
    if (amountsNamed(divided.map((span) => span.label)) < 2) continue;
    const figured = figureRows(grid, row + 2, spans, rows);
    if (figured.length > 0) return blockOf(grid, row + 1, figured, spans, region);
  }
  return null;
}

function sourcesBelow(grid: Grid, row: number, label: MoneyLabel): Span['sources'] {
  const found: { column: number; total: boolean }[] = [];
  for (let column = label.column; column <= label.reach; column += 1) {
    const kind = sourceBelow(grid, row, column);
    if (kind) found.push({ column, total: kind === 'total' });
  }
  return found.length > 1 ? found : [];
}

const wholeOf = ({ label, sources }: Span): number => sources.find((source) => source.total)?.column ?? label.column;

/** The rows below the labels that hold figures, one after the other. */
function figureRows(grid: Grid, start: number, spans: readonly Span[], rows: readonly number[]): number[] {
  const found: number[] = [];
  const wholes = spans.map(wholeOf);
  const holds = (row: number): boolean => wholes.some((column) => grid.own(row, column) !== null && isFigure(grid, row, column));
  for (let row = start; rows.includes(row) && holds(row); row += 1) found.push(row);
  return found;
}

function blockOf(grid: Grid, head: number, rows: readonly number[], spans: readonly Span[], region: Region): FoundBlock {
  const first = spans.reduce((least, { label }) => Math.min(least, label.column), region.right);
  const nameOf = (row: number): Text | null => {
    for (let column = first - 1; column >= region.left; column -= 1) {
      if (typeof grid.own(row, column) === 'string') return textAt(grid, row, column);
    }
    return null;
  };
  const isSum = (row: number): boolean => {
    const name = nameOf(row);
    return name !== null && sourceAt(grid, name.cell.row, name.cell.column) === 'total';
  };
  const sum = rows.find(isSum) ?? rows[0]!;
  const tasks = rows.filter((row) => row !== sum);
  const figuresOf = (row: number): FoundRow['figures'] => {
    const places = spans.map((span) => ({ label: span.label, column: wholeOf(span) }));
    return new Map(places.filter(({ column }) => grid.own(row, column) !== null)
      .map(({ label, column }) => [label.concept, { row, column, label: label.cell }]));
  };
  const sourcesOf = (row: number): readonly SourceColumns[] => spans.flatMap(({ label, sources }) => {
    const of = sources.some((source) => source.total) ? amountOf(label.concept) : null;
    const parts = sources.flatMap(({ column, total }) => (total ? [] : [{ row, column, label: label.cell }]));
    return of ? [{ of, after: null, parts }] : [];
  });
  const rowAt = (row: number, label: Text): FoundRow =>
    ({ label, figures: figuresOf(row), ...(tasks.length > 0 ? { sources: sourcesOf(row) } : {}) });
  const named = tasks.map((row) => rowAt(row, nameOf(row) ?? textAt(grid, row, first)));
  return {
    total: rowAt(sum, nameOf(sum) ?? textAt(grid, head, first)), block: null,
    parts: tasks.length > 0 ? named : partsOnly(partsOf(grid, head, sum, spans)),
    headers: new Map(spans.map(({ label }): [MoneyConcept, CellRef] => [label.concept, label.cell])),
  };
}

/** The sources of money a row's amounts are divided into, each with its figure of every amount. */
function partsOf(grid: Grid, head: number, row: number, spans: readonly Span[]): { name: string; row: FoundRow }[] {
  const found = new Map<string, { readonly label: Text; readonly figures: Map<MoneyConcept, FigureAt> }>();
  for (const { label, sources } of spans) {
    for (const { column } of sources.filter((source) => !source.total)) {
      const name = grid.core(head, column);
      const part = found.get(name) ?? { label: textAt(grid, head, column), figures: new Map<MoneyConcept, FigureAt>() };
      part.figures.set(label.concept, { row, column, label: label.cell });
      found.set(name, part);
    }
  }
  return [...found.values()].map((part) => ({ name: part.label.text, row: part }));
}
