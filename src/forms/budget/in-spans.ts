import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import type { FigureAt, FoundBlock, FoundRow } from './block';
import { amountsNamed, isFigure, moneyLabels, partsOnly, sourceAt, textAt } from './labels';
import type { MoneyLabel } from './labels';

/** The columns of one amount: each source of money below its label. */
interface Span { readonly label: MoneyLabel; readonly sources: readonly { readonly column: number; readonly total: boolean }[] }

/**
 * A block whose amounts each have a column for every source below them (全年预算数 over 合计 | 财政拨款 | 其他资金, and again 全年执行数),
 * the figures on the row below.
 */
export function blockInSpans(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    const labels = moneyLabels(grid, row, region);
    if (amountsNamed(labels) < 2 || !rows.includes(row + 2)) continue;
    const spans = labels.map((label): Span => ({ label, sources: sourcesBelow(grid, row + 1, label) }));
    const divided = spans.filter((span) => span.sources.some((source) => source.total));
    if (amountsNamed(divided.map((span) => span.label)) >= 2) return blockOf(grid, row + 2, spans, region);
  }
  return null;
}

function sourcesBelow(grid: Grid, row: number, label: MoneyLabel): Span['sources'] {
  const found: { column: number; total: boolean }[] = [];
  for (let column = label.column; column <= label.reach; column += 1) {
    const kind = grid.own(row, column) === null ? null : sourceAt(grid, row, column);
    if (kind) found.push({ column, total: kind === 'total' });
  }
  return found.length > 1 ? found : [];
}

function blockOf(grid: Grid, row: number, spans: readonly Span[], region: Region): FoundBlock {
  const head = row - 1;
  const total = new Map<MoneyConcept, FigureAt>();
  const parts = new Map<string, { readonly column: number; readonly figures: Map<MoneyConcept, FigureAt> }>();
  for (const { label, sources } of spans) {
    const whole = sources.find((source) => source.total)?.column ?? label.column;
    if (isFigure(grid, row, whole)) total.set(label.concept, { row, column: whole, label: label.cell });
    for (const { column } of sources.filter((source) => !source.total)) {
      const name = grid.core(head, column);
      const part = parts.get(name) ?? { column, figures: new Map<MoneyConcept, FigureAt>() };
      part.figures.set(label.concept, { row, column, label: label.cell });
      parts.set(name, part);
    }
  }
  const first = spans.reduce((least, { label }) => Math.min(least, label.column), region.right);
  const block = first > region.left && typeof grid.raw(row, first - 1) === 'string' ? textAt(grid, row, first - 1) : null;
  const found = [...parts.values()].map(({ column, figures }) => {
    const row: FoundRow = { label: textAt(grid, head, column), figures };
    return { name: row.label.text, row };
  });
  return {
    total: { label: block ?? textAt(grid, head, first), figures: total }, parts: partsOnly(found), block,
    headers: new Map(spans.map(({ label }): [MoneyConcept, CellRef] => [label.concept, label.cell])),
  };
}
