import { valueOf } from '../../figures';
import { classCode } from './classes';
import { wholeDetails } from './details';
import { numbering, ofWhich, sideWord } from './labels';
import { figuresOf, type Block, type Layout } from './layout';
import { isRetold, readNature } from './nature';
import { carryOverParts, detailRows, expenseRows, fiscalParts, incomeRows, type RowLabel } from './rows';
import type { AccountsRow } from './table';
import { bare } from './titles';

type Side = 'income' | 'expense';

/** Rows of a table with income on one side and expense on the other, in whichever order the blocks stand. */
export function readSides(layout: Layout): readonly AccountsRow[] {
  const blocks = layout.blocks.filter((block) => block.labels.length > 0 && block.figures.length > 0);
  const sides = blocks.map((block) => (isRetold(layout, block) ? 'nature' : sideOf(layout, block)));
  // Where the expense is told by nature only, the sums and what follows them stand there too.
  const only = !sides.includes('expense') && blocks.length > 1;
  return blocks.flatMap((block, index) => {
    const side = sides[index]!;
    if (side !== 'nature') return readSide(layout, block, side);
    const rows = readNature(layout, block);
    const sum = rows.find(({ key }) => key === 'nature.total')?.row;
    return only && sum !== undefined
      ? [...rows.filter(({ row }) => row < sum), ...readSide(layout, block, 'expense', sum)] : rows;
  }).sort((a, b) => a.row - b.row);
}

function sideOf(layout: Layout, block: Block): Side {
  const path = layout.header.paths.get(block.labels[0]!) ?? '';
  if (/^(本年)?收入/.test(path)) return 'income';
  if (/^(本年)?支出/.test(path)) return 'expense';
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const text = bare(layout.grid.text(row, block.labels[0]!));
    if (/^本年收入合计/.test(text)) return 'income';
    if (/^本年支出合计/.test(text)) return 'expense';
  }
  return 'income';
}

function readSide(layout: Layout, block: Block, first: Side, from = layout.header.body): readonly AccountsRow[] {
  const rows: AccountsRow[] = [];
  let side = first;
  let reached = '';
  let item = '';
  const parts = new Parts();
  for (let row = from; row <= layout.bottom; row += 1) {
    const column = block.labels.find((label) => bare(layout.grid.text(row, label)) !== '') ?? block.labels[0]!;
    const label = bare(layout.grid.text(row, column));
    if (/^注[:：]?|^说明[:：]/.test(label) || spansTable(layout, row, column)) break;
    if (isCaption(layout, block, row, column)) continue;
    const figures = figuresOf(layout, row, block.figures);
    const stated = [...figures.values()].some((read) => !(valueOf(read)?.value.isZero() ?? true));
    if (label === '' && (!stated || isPageNumber(layout, row))) continue;
    const turned = turnsTo(label, side, reached);
    if (turned) [side, reached, item] = [turned, '', ''];
    if (sideWord.test(label) && !stated) continue;
    const named = keyOf(label, side, reached);
    // Beside 财政拨款收入 its three budgets are parts of it, whatever stands before them.
    const part = parts.includes(label, milestones.includes(named))
      || (item === 'income.fiscal' && (named in fiscalParts || ofWhich.test(label)));
    const key = reached === '' && part ? partKey(label, side, item) : named;
    if (!key.startsWith(`${item}.`) && !key.endsWith('.detail')) item = key;
    if (milestones.includes(key)) reached = key;
    rows.push({ row, label, code: codeOf(label, key), key, labelCell: layout.grid.cell(row, column),
      figures: layout.concept === 'fiscal-overall' ? withBoth(figures, side) : figures });
  }
  return wholeDetails(rows);
}

/** The rows below 其中 in a numbered list: as long as they go without a number of their own they are part of the item above. */
class Parts {
  private numbered = false;
  private open = false;

  includes(label: string, ends: boolean): boolean {
    if (ofWhich.test(label)) this.open = this.numbered;
    else if (numbering.test(label) || ends) [this.numbered, this.open] = [true, false];
    else if (!this.open) this.numbered = false;
    return this.open;
  }
}

/** What a row below 其中 is part of: of 财政拨款收入 one of the three budgets, else a detail no sum asks for. */
function partKey(label: string, side: Side, item: string): string {
  if (item !== 'income.fiscal') return `${side}.detail`;
  const name = label.replace(ofWhich, '').replace(numbering, '');
  return fiscalParts[incomeRows.find(({ pattern }) => pattern.test(name))?.key ?? ''] ?? `${side}.detail`;
}

/** A small whole number alone in its row: that of the page a sheet was made of. */
function isPageNumber({ grid }: Layout, row: number): boolean {
  const { left, right } = grid.bounds;
  const cells = Array.from({ length: right - left + 1 }, (_, index) => grid.own(row, left + index)).filter((raw) => raw !== null);
  return cells.length === 1 && /^\d{1,3}$/.test(bare(String(cells[0])));
}

/** Rows after which labels mean what belongs to them. */
const milestones: readonly string[] =
  ['income.total', 'income.grand', 'income.carryOver', 'expense.total', 'expense.grand', 'expense.carryOver',
    'expense.distribution'];

/** The side a row goes over to where one stands below the other: it names the side, or is a row only that side has. */
function turnsTo(label: string, side: Side, reached: string): Side | null {
  if (sideWord.test(label)) return label.endsWith('收入') ? 'income' : 'expense';
  if (!/\.(total|grand|carryOver)$/.test(reached)) return null;
  const name = label.replace(numbering, '');
  if (side === 'income') {
    // 国有资本经营预算 below a carry-over is where that is from, though a class of expense is called so too.
    const part = reached === 'income.carryOver'
      && incomeRows.some(({ key, pattern }) => key in carryOverParts && pattern.test(name));
    return part || classCode(name) === null ? null : 'expense';
  }
  return incomeRows.some(({ key, pattern }) => !/\.(total|grand|carryOver)$/.test(key) && pattern.test(name)) ? 'income' : null;
}

/** Where both sides stand under the same columns an income stands in 合计, and without budgets an expense in 决算数. */
function withBoth(figures: AccountsRow['figures'], side: Side): AccountsRow['figures'] {
  const [own, other] = side === 'income' ? ['amount', 'total'] : ['total', 'amount'];
  const figure = figures.get(other);
  return figure && !figures.has(own) ? new Map([...figures, [own, figure]]) : figures;
}

/** A note below the table is merged across it. */
function spansTable({ grid, header }: Layout, row: number, column: number): boolean {
  const area = grid.area(row, column);
  const columns = [...header.paths.keys()];
  return columns.length > 2 && area.left <= Math.min(...columns) && area.right >= Math.max(...columns);
}

/** A line of words (what stands above the next table's title) is merged over the figures' columns, or from another side. */
function isCaption({ grid }: Layout, { labels, figures }: Block, row: number, column: number): boolean {
  const area = grid.area(row, column);
  return area.left < labels[0]! || figures.some((figure) => figure.column > column && figure.column <= area.right);
}

function codeOf(label: string, key: string): string | null {
  return key === 'expense.class' ? classCode(label.replace(numbering, '')) : null;
}

function keyOf(label: string, side: Side, reached: string): string {
  const labels: readonly RowLabel[] = side === 'income' ? incomeRows : expenseRows;
  const known = (text: string): string | undefined => labels.find(({ pattern }) => pattern.test(text))?.key;
  const name = label.replace(numbering, '');
  if (reached === 'income.carryOver') {
    const part = carryOverParts[known(name.replace(ofWhich, '').replace(numbering, '')) ?? ''];
    if (part) return part;
  }
  if (ofWhich.test(label)) return detailsCarryOver(name, reached) ? `${reached}.detail` : `${side}.detail`;
  if (detailRows[reached]?.test(name)) return `${reached}.detail`;
  const key = known(name);
  if (key) return key;
  // Below 本年收入合计 a bare 合计 adds what follows it too.
  if (name === '合计' && reached !== '') return `${side}.grand`;
  if (side === 'expense' && reached === '' && classCode(name) !== null) return 'expense.class';
  return reached === '' && numbering.test(label) ? `${side}.item` : `${side}.unknown`;
}

/** Whether what stands behind 其中 details the carry-over above it; whether it is all of it the rows beside it tell. */
function detailsCarryOver(name: string, reached: string): boolean {
  return reached.endsWith('.carryOver') && detailRows[reached]!.test(name.replace(ofWhich, '').replace(numbering, ''));
}
