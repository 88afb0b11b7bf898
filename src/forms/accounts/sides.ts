import { valueOf } from '../../figures';
import { classCode, economicCode } from './classes';
import { numbering, ofWhich, retold } from './labels';
import { figuresOf, type Block, type Layout } from './layout';
import { carryOverParts, detailRows, expenseRows, incomeRows, natureRows, type RowLabel } from './rows';
import type { AccountsRow } from './table';
import { bare } from './titles';

type Side = 'income' | 'expense';

/** Rows of a table with income on one side and expense on the other, in whichever order the blocks stand. */
export function readSides(layout: Layout): readonly AccountsRow[] {
  return layout.blocks.filter((block) => block.labels.length > 0 && block.figures.length > 0)
    .flatMap((block) => (isRetold(layout, block) ? readNature(layout, block) : readSide(layout, block, sideOf(layout, block))))
    .sort((a, b) => a.row - b.row);
}

/** Expenses by nature or economic class stand beside those by function, and come to the same sum. */
function isRetold(layout: Layout, block: Block): boolean {
  if (retold.test(layout.header.paths.get(block.labels[0]!) ?? '')) return true;
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const label = bare(layout.grid.text(row, block.labels[0]!)).replace(numbering, '');
    if (label !== '') return label === '基本支出';
  }
  return false;
}

function readNature(layout: Layout, block: Block): readonly AccountsRow[] {
  const rows: AccountsRow[] = [];
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const label = bare(layout.grid.text(row, block.labels[0]!));
    const name = label.replace(numbering, '');
    const code = economicCode(name);
    if (label === '' || ofWhich.test(label)) continue;
    const key = natureRows.find(({ pattern }) => pattern.test(name))?.key ?? (code ? 'nature.class' : 'nature.unknown');
    rows.push({ row, label, code, key, labelCell: layout.grid.cell(row, block.labels[0]!),
      figures: figuresOf(layout, row, block.figures) });
  }
  return rows;
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

function readSide(layout: Layout, block: Block, first: Side): readonly AccountsRow[] {
  const rows: AccountsRow[] = [];
  let side = first;
  let reached = '';
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const column = block.labels.find((label) => bare(layout.grid.text(row, label)) !== '') ?? block.labels[0]!;
    const label = bare(layout.grid.text(row, column));
    if (/^注[:：]?|^说明[:：]/.test(label) || spansTable(layout, row, column)) break;
    const figures = figuresOf(layout, row, block.figures);
    const stated = [...figures.values()].some((read) => !(valueOf(read)?.value.isZero() ?? true));
    if (label === '' && !stated) continue;
    const turned = turnsTo(label, side, reached);
    if (turned) [side, reached] = [turned, ''];
    if (sideWord.test(label) && !stated) continue;
    const key = keyOf(label, side, reached);
    if (milestones.includes(key)) reached = key;
    rows.push({ row, label, code: codeOf(label, key), key, labelCell: layout.grid.cell(row, column),
      figures: layout.concept === 'fiscal-overall' ? withBoth(figures, side) : figures });
  }
  return rows;
}

/** Rows after which labels mean what belongs to them. */
const milestones: readonly string[] =
  ['income.total', 'income.grand', 'income.carryOver', 'expense.total', 'expense.grand', 'expense.carryOver',
    'expense.distribution'];
const sideWord = /^(本年)?(收入|支出)$/;

/** The side a row goes over to where one stands below the other: it names the side, or is a row only that side has. */
function turnsTo(label: string, side: Side, reached: string): Side | null {
  if (sideWord.test(label)) return label.endsWith('收入') ? 'income' : 'expense';
  if (!/\.(total|grand|carryOver)$/.test(reached)) return null;
  const name = label.replace(numbering, '');
  if (side === 'income') return classCode(name) === null ? null : 'expense';
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

function codeOf(label: string, key: string): string | null {
  return key === 'expense.class' ? classCode(label.replace(numbering, '')) : null;
}

function keyOf(label: string, side: Side, reached: string): string {
  if (ofWhich.test(label)) return `${side}.detail`;
  const name = label.replace(numbering, '');
  const labels: readonly RowLabel[] = side === 'income' ? incomeRows : expenseRows;
  const known = labels.find(({ pattern }) => pattern.test(name))?.key;
  if (known && reached === 'income.carryOver') return carryOverParts[known] ?? known;
  if (detailRows[reached]?.test(name)) return `${reached}.detail`;
  if (known) return known;
  if (side === 'expense' && reached === '' && classCode(name) !== null) return 'expense.class';
  return reached === '' && numbering.test(label) ? `${side}.item` : `${side}.unknown`;
}
