import { unifyWidth } from '../../figures';
import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import { moneyConcept, sourceConcept } from '../labels/budget';
import type { MoneyConcept } from '../labels/budget';
import type { FigureAt, FoundBlock } from './block';
import { textAt } from './labels';

/** A label with its figure in one text: "预算数：50万元", several of them where one cell holds the whole line. */
const labelled = /([^\s:,;。\d][^\s:,;。]{1,15}?)\s*[:：]\s*(-?[\d,]+(?:\.\d+)?\s*(?:亿元|万元|元|%|％|分)?)(?![\d.])/g;

/** "得分10分", "执行率98%", "预算 450": a label and its figure without a colon are all the cell holds. */
const joined = /^\s*(\p{Script=Han}{2,8}?)\s*(\d[\d,]*(?:\.\d+)?\s*(?:万元|元|%|％|分)?)\s*$/u;

/** 得9.8分 behind 执行率98%. */
const earned = '得';
const asScore = /^\s*(得)\s*(\d+(?:\.\d+)?)\s*分\s*$/u;

/** "执行率98%，得9.8分": pieces that are a label and its figure each; null where any is something else. */
function piecesOf(text: string): readonly RegExpExecArray[] | null {
  const pieces = text.split(/[;；。，]|,(?!\d{3})/u).filter((piece) => piece.trim() !== '');
  const found = pieces.map((piece, index) => (index > 0 ? asScore.exec(piece) : null) ?? joined.exec(piece));
  return pieces.length > 0 && found.every((one) => one !== null) ? found : null;
}

/** A block whose labels and figures share their cells (预算数：50万元 | 执行数：48万元 | 执行率：96%): one row of money without parts. */
export function blockInCells(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    const figures = withWholeSaid(grid, row, region, figuresSaid(grid, row, region));
    if ((figures.has('adjusted') || figures.has('initial')) && figures.has('spent')) return blockOf(grid, row, figures, region);
  }
  return null;
}

/** "合计：200.00" beside what was spent is the year's money; the sources before it are told beside it. */
function withWholeSaid(grid: Grid, row: number, region: Region, figures: Map<MoneyConcept, FigureAt>): Map<MoneyConcept, FigureAt> {
  if (figures.has('adjusted') || figures.has('initial') || !figures.has('spent')) return figures;
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    const [match] = typeof raw === 'string' ? unifyWidth(raw).matchAll(labelled) : [];
    if (!match || grid.book.match(sourceConcept, match[1]!)?.concept !== 'total') continue;
    return new Map([...figures, ['adjusted', { row, column, label: grid.cell(row, column), said: match[2]!.trim() }]]);
  }
  return figures;
}

/** The figures of a row that share their cells with their labels, by what they are. */
export function figuresSaid(grid: Grid, row: number, region: Region): Map<MoneyConcept, FigureAt> {
  const figures = new Map<MoneyConcept, FigureAt>();
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (typeof raw !== 'string') continue;
    const text = unifyWidth(raw);
    for (const [, label, said] of piecesOf(text) ?? text.matchAll(labelled)) {
      const concept = label === earned ? 'score' : grid.book.match(moneyConcept, label!)?.concept;
      if (concept && !figures.has(concept)) figures.set(concept, { row, column, label: grid.cell(row, column), said: said!.trim() });
    }
  }
  return figures;
}

function blockOf(grid: Grid, row: number, figures: ReadonlyMap<MoneyConcept, FigureAt>, region: Region): FoundBlock {
  const first = [...figures.values()].reduce((left, one) => (one.column < left.column ? one : left));
  let block: ReturnType<typeof textAt> | null = null;
  for (let column = region.left; column < first.column && !block; column += 1)
    if (typeof grid.raw(row, column) === 'string') block = textAt(grid, row, column);
  return {
    total: { label: block ?? textAt(grid, row, first.column), figures }, parts: [], block,
    headers: new Map([...figures].map(([concept, { label }]): [MoneyConcept, CellRef] => [concept, label])),
  };
}
