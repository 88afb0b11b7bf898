import { hundred } from '../../figures';
import type { CellRef } from '../../figures';
import type { Text } from '../form';
import type { Grid, Region } from '../grid';
import { moneyConcept } from '../labels/budget';
import type { MoneyConcept } from '../labels/budget';
import { headConcept } from '../labels/head';
import type { FigureAt, FoundBlock, FoundRow } from './block';
import { figuresSaid } from './in-cells';
import { amountsNamed, headingAbove, isBudgetLabel, isFigure, moneyLabels, partsOnly, saysAdjusted, sourceAt, textAt } from './labels';
import type { MoneyLabel } from './labels';
import { partsBehind, withWhole } from './pair-parts';

/**
 * A block whose labels stand left of their figures: pairs on one row or several (年初预算数 | 100 | 全年执行数 | 95 …), or the
 * transposed table whose columns are 资金总额 / 财政拨款 / 其他资金.
 */
export function blockInPairs(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  const taking = rows.flatMap((row) => moneyLabels(grid, row, region)).filter((label) => takesValue(grid, label, region));
  const labels = beforeChange(grid, together(grid, taking));
  if (amountsNamed(labels) < 2) return null;
  const unique = labels.filter((label, index) => labels.findIndex((other) => other.concept === label.concept) === index);
  const sources = sourceColumns(grid, unique, region);
  // "预算数 | 300 | 执行数 | 297 | 得分：9.9分": what is said in one cell belongs to the pairs of its row.
  const said = [...new Set(unique.map((label) => label.cell.row))].flatMap((at) => [...figuresSaid(grid, at, region)]);
  const whole = sources.find((source) => source.total) ?? null;
  const row = (source: Source | null): ReadonlyMap<MoneyConcept, FigureAt> => {
    const more = sources.length === 0 ? said : source === whole ? besideSources(grid, sources, unique, region) : [];
    return new Map([...more, ...unique.map((label): [MoneyConcept, FigureAt] =>
      [label.concept, { row: label.cell.row, column: source?.column ?? valueBeside(grid, label, region), label: label.cell }])]);
  };
  const first = unique[0]!;
  const total: FoundRow = {
    label: whole ? textAt(grid, whole.row, whole.column) : textAt(grid, first.cell.row, first.cell.column),
    figures: row(whole),
  };
  const beside = sources.filter((source) => !source.total)
    .map((source) => ({
      name: grid.text(source.row, source.column),
      row: { label: textAt(grid, source.row, source.column), figures: row(source) },
    }));
  const below = beside.length > 0 ? beside : pairsBelow(grid, unique, rows);
  const parts = below.length > 0 || sources.length > 0 ? below : partsBehind(grid, unique, region);
  return withWhole(grid, {
    total,
    parts: partsOnly(parts),
    headers: new Map(unique.map((label): [MoneyConcept, CellRef] => [label.concept, label.cell])),
    block: blockBeside(grid, first, region),
  }, rows, region);
}

/** 当年预算数 | 1250, on another row 预算调整后数 | 1235: the one called adjusted is, and what stands before it was. */
function beforeChange(grid: Grid, labels: readonly MoneyLabel[]): readonly MoneyLabel[] {
  const [before, ...others] = labels.filter((label) => label.concept === 'adjusted');
  const called = others.find((label) => saysAdjusted(grid, label));
  if (!before || !called || saysAdjusted(grid, before) || labels.some((label) => label.concept === 'initial')) return labels;
  return labels.filter((label) => label.concept !== 'adjusted' || label === before || label === called)
    .map((label) => (label === before ? { ...label, concept: 'initial' } : label));
}

/** The rate and the score of a transposed table head columns of their own beside the sources; their figures stand in one of its rows. */
function besideSources(
  grid: Grid,
  sources: readonly Source[],
  labels: readonly MoneyLabel[],
  region: Region,
): readonly [MoneyConcept, FigureAt][] {
  const head = sources[0]!.row;
  return moneyLabels(grid, head, region).flatMap((label): [MoneyConcept, FigureAt][] => {
    if (label.concept !== 'rate' && label.concept !== 'score' && label.concept !== 'points') return [];
    const rows = labels.map((one) => one.cell.row).filter((row) =>
      grid.own(row, label.column) !== null && isNumber(grid, row, label.column)
    );
    return rows.length === 1 ? [[label.concept, { row: rows[0]!, column: label.column, label: label.cell }]] : [];
  });
}

const isNumber = (grid: Grid, row: number, column: number): boolean =>
  grid.book.reader.quantity(grid.raw(row, column), grid.format(row, column), grid.cell(row, column)).kind === 'value';

/**
 * What each amount of a row of pairs is divided into: 预算数 | 220 | 执行数 | 220, below it 其中：财政拨款 | 220 | 其中：财政拨款 | 220, or the
 * labels again beside the source (财政拨款 | 预算数 | 220 | 执行数 | 220).
 */
function pairsBelow(grid: Grid, labels: readonly MoneyLabel[], rows: readonly number[]): { name: string; row: FoundRow }[] {
  const head = labels[0]!.cell.row;
  const amounts = labels.filter((label) => label.concept !== 'rate' && grid.area(head, label.column).bottom === head);
  if (labels.some((label) => label.cell.row !== head) || amounts.length < 2) return [];
  const found: { name: string; row: FoundRow }[] = [];
  for (let row = head + 1; rows.includes(row); row += 1) {
    const figures = new Map<MoneyConcept, FigureAt>();
    const named = sourceLeftOf(grid, row, amounts[0]!.column);
    for (const label of amounts) {
      const value = grid.filledFrom(row, grid.area(row, label.column).right + 1, grid.bounds.right);
      const isPair = grid.own(row, label.column) !== null && value <= grid.bounds.right && isFigure(grid, row, value)
        && (sourceAt(grid, row, label.column) === 'part'
          || (named !== null && grid.concept(moneyConcept, row, label.column) === label.concept));
      if (isPair) figures.set(label.concept, { row, column: value, label: label.cell });
    }
    if (figures.size === 0) break;
    const label = textAt(grid, row, sourceAt(grid, row, amounts[0]!.column) === 'part' ? amounts[0]!.column : named!);
    found.push({ name: label.text, row: { label, figures } });
  }
  return found;
}

/** The column of the source that stands before the labels of a row (地方财政 | 预算数 | 360 | 执行数 | 343.8); null where none does. */
function sourceLeftOf(grid: Grid, row: number, first: number): number | null {
  for (let column = first - 1; column >= grid.bounds.left; column -= 1)
    if (grid.own(row, column) !== null) return sourceAt(grid, row, column) === 'part' ? column : null;
  return null;
}

/** The cell of a label's figure: the first filled one right of it, or where that holds none the one right beside it. */
function valueBeside(grid: Grid, label: MoneyLabel, region: Region): number {
  const at = grid.filledFrom(label.cell.row, label.right + 1, region.right);
  const holds = grid.own(label.cell.row, at) !== null && (label.concept === 'reason' || isFigure(grid, label.cell.row, at));
  return holds ? at : label.right + 1;
}

/** The label of the block, left of its first pair or on a line of its own above ("预算执行率（10分）"). */
function blockBeside(grid: Grid, first: MoneyLabel, region: Region): Text | null {
  for (let column = region.left; column < first.column; column += 1) {
    if (typeof grid.raw(first.cell.row, column) === 'string') return textAt(grid, first.cell.row, column);
  }
  return headingAbove(grid, first.cell.row, region);
}

/**
 * Labels that belong to the block: on a row with an amount, or in the column of the amounts (自评得分 of the head does not, wherever
 * it stands).
 */
function together(grid: Grid, labels: readonly MoneyLabel[]): MoneyLabel[] {
  const amounts = labels.filter((label) => label.concept !== 'score' && label.concept !== 'points' && label.concept !== 'reason');
  const ofForm = (label: MoneyLabel): boolean => grid.concept(headConcept, label.cell.row, label.cell.column) === 'total';
  // 自评得分 | 97.8 on the row of the amounts is more than the execution's points ever are.
  const ofWhole = (label: MoneyLabel): boolean => label.concept === 'score' && ofForm(label) && isWholeScore(grid, label);
  // 项目资金得分 says itself whose score it is, on the row above or below.
  const saysWhose = ({ cell, column }: MoneyLabel): boolean => /资金|预算|执行|支出/.test(grid.core(cell.row, column));
  return labels.filter((label) => !ofWhole(label)
    && amounts.some((amount) => amount.cell.row === label.cell.row || (amount.column === label.column && !ofForm(label))
      || (Math.abs(amount.cell.row - label.cell.row) === 1 && label.concept === 'score' && saysWhose(label)))
  );
}

/** The most points forms give the execution. */
const mostPoints = 30;

function isWholeScore(grid: Grid, { cell: { row }, right }: MoneyLabel): boolean {
  const at = grid.filledFrom(row, right + 1, grid.bounds.right);
  const read = grid.book.reader.quantity(grid.raw(row, at), grid.format(row, at), grid.cell(row, at));
  return read.kind === 'value' && read.value.value.gt(mostPoints) && read.value.value.lte(hundred);
}

function takesValue(grid: Grid, label: MoneyLabel, region: Region): boolean {
  const beside = grid.filledFrom(label.cell.row, label.right + 1, region.right);
  // 年初预算：68.00 has said its value itself.
  if (beside > region.right || /[:：]\s*\S/.test(grid.text(label.cell.row, label.column))) return false;
  // 招标结余 beside 原因 is the reason, not a source of money.
  const text = label.concept === 'reason' && grid.concept(moneyConcept, label.cell.row, beside) === null;
  return text || !isBudgetLabel(grid, label.cell.row, beside);
}

interface Source { readonly row: number; readonly column: number; readonly total: boolean }

/** Whatever a column among the sources is called (师市配套), what stands below it beside the amounts is money. */
const isUnnamedSource = (grid: Grid, row: number, column: number, labels: readonly MoneyLabel[]): boolean =>
  typeof grid.own(row, column) === 'string' && !isFigure(grid, row, column) && grid.concept(moneyConcept, row, column) === null
  && grid.concept(headConcept, row, column) === null
  && labels.filter(({ cell }) => grid.own(cell.row, column) !== null && isFigure(grid, cell.row, column)).length > 1;

/** The sources heading the columns right of the labels, in a row above them. */
function sourceColumns(grid: Grid, labels: readonly MoneyLabel[], region: Region): Source[] {
  const top = Math.min(...labels.map((label) => label.cell.row));
  const left = Math.max(...labels.map((label) => label.right)) + 1;
  if (labels.some((label) => label.column !== labels[0]!.column)) return [];
  for (let row = top - 1; row >= Math.max(region.top, top - 2); row -= 1) {
    const sources: Source[] = [];
    for (let column = left; column <= region.right; column += 1) {
      if (!grid.isAnchor(row, column) && grid.area(row, column).left !== column) continue;
      const kind = sourceAt(grid, row, column) ?? (sources.length > 0 && isUnnamedSource(grid, row, column, labels) ? 'part' : null);
      if (kind) sources.push({ row: grid.area(row, column).top, column, total: kind === 'total' });
    }
    if (sources.some((source) => source.total)) return sources;
  }
  return [];
}
