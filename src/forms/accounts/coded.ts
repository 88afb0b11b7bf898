import type { CellRef, Quantity, Read } from '../../figures';
import type { Grid } from '../grid';
import { codeOfPieces, noCode, splitCode, type CodeContext } from './codes';
import { codeColumn, levelWord, totalRow } from './labels';
import { readNamedRows } from './named';
import { figureAt, figuresOf, isFigure, type Block, type Layout } from './layout';
import { basicTotals } from './rows';
import type { AccountsRow } from './table';
import { bare } from './titles';

/** Rows of a table listed by 科目: by classification code, or by name where no row has a code; 合计 rows wherever they stand. */
export function readCodedRows(layout: Layout): readonly AccountsRow[] {
  const rows = withCodes(layout);
  if (rows.some(({ code }) => code !== null)) return rows;
  const feet = new Set(rows.filter(({ key }) => key !== 'total').map(({ row }) => row));
  return [...rows.filter(({ row }) => feet.has(row)), ...readNamedRows(layout).filter(({ row }) => !feet.has(row))];
}

function withCodes(layout: Layout): readonly AccountsRow[] {
  const rows: AccountsRow[] = [];
  const contexts = layout.blocks.map(() => noCode);
  // Beside each other stand the parts of one list: its sums may stand under any of them.
  const inBlocks = layout.concept === 'general-basic' || layout.concept === 'fiscal-basic'
    || layout.blocks.filter(({ labels, figures }) => labels.length > 0 && figures.length > 0).length > 1;
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    if (repeatsHead(layout, row)) continue;
    if (inBlocks) {
      const totals = basicTotalRows(layout, row, rows);
      rows.push(...totals);
      if (totals.length > 0) continue;
    }
    for (const [index, block] of layout.blocks.entries()) {
      const read = block.figures.length > 0 ? codedRow(layout, block, row, contexts[index]!) : null;
      if (read?.code) contexts[index] = { parents: read.code };
      if (read) rows.push(read);
    }
  }
  return rows;
}

/** Whether a row only says again what a row of the header says, as at the top of a printed page. */
function repeatsHead({ grid, header, blocks }: Layout, row: number): boolean {
  const first = blocks.find(({ figures }) => figures.length > 0)?.figures[0];
  const raw = first ? grid.own(row, first.column) : null;
  if (typeof raw === 'number' || (raw !== null && isFigure(raw))) return false;
  for (let own = header.top; own <= header.bottom; own += 1) if (isSameRow(grid, row, own)) return true;
  return false;
}

function isSameRow(grid: Grid, row: number, other: number): boolean {
  let words = 0;
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    const raw = grid.own(other, column);
    if (raw !== grid.own(row, column)) return false;
    if (raw !== null) words += 1;
  }
  return words > 1;
}

interface Label { readonly code: string | null; readonly name: string; readonly cell: CellRef }

function codedRow(layout: Layout, block: Block, row: number, context: CodeContext): AccountsRow | null {
  const label = labelOf(layout, block, row, context);
  if (!label) return null;
  const key = label.code !== null ? 'item' : totalRow.test(label.name) ? 'total' : isSubtotal(layout, block, row) ? 'subtotal' : null;
  return key && { row, label: label.name, code: label.code, key, labelCell: label.cell, figures: figuresOf(layout, row, block.figures) };
}

/** A unit's sum in a table that lists its units one after the other. */
function isSubtotal({ grid }: Layout, { labels }: Block, row: number): boolean {
  return labels.some((column) => bare(grid.text(row, column)) === '小计');
}

function labelOf({ grid, header }: Layout, block: Block, row: number, context: CodeContext): Label | null {
  const pieces: (string | null)[] = [];
  let name: { text: string; column: number } | null = null;
  for (const column of block.labels) {
    const text = bare(grid.text(row, column));
    const digits = /^\d{1,7}$/.test(text);
    if (digits || codeColumn.test(header.paths.get(column) ?? '')) pieces.push(digits ? text : null);
    if (text !== '' && !digits && !levelWord.test(text)) name ??= { text, column };
  }
  const own = codeOfPieces(pieces, context);
  const split = splitCode(name?.text ?? '');
  const code = own ?? split.code;
  if (code === null && !name) return null;
  const column = name?.column ?? block.labels[0]!;
  return { code, name: own ? name?.text ?? '' : split.name, cell: grid.cell(row, column) };
}

/** 人员经费合计 and 公用经费合计 may stand under any block; their figure is the first one to the right before the next label. */
function basicTotalRows(layout: Layout, row: number, above: readonly AccountsRow[]): readonly AccountsRow[] {
  const { grid, blocks } = layout;
  const figures = blocks.flatMap((block) => block.figures);
  const rows: AccountsRow[] = [];
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    if (!grid.isAnchor(row, column) || grid.area(row, column).top !== row) continue;
    const text = bare(grid.text(row, column));
    const label = basicTotals.find(({ pattern }) => pattern.test(text));
    if (!label) continue;
    const own = label.key === 'total' ? blockAt(blocks, column) : null;
    rows.push({
      row, label: text, code: null,
      key: label.key === 'total' ? totalOf(layout, column, above) : label.key, labelCell: grid.cell(row, column),
      figures: own && own.figures.length > 1 ? figuresOf(layout, row, own.figures)
        : new Map([[figures[0]?.key ?? 'amount', amountAfter(layout, row, column, figures.map((figure) => figure.column))]]),
    });
  }
  return rows;
}

/** What a 合计 adds up: below a heading 人员经费 or 公用经费 only that block, unless a row above has its sum; else all. */
function totalOf({ header }: Layout, column: number, above: readonly AccountsRow[]): string {
  if (above.some(({ key }) => key === 'staff.total')) return 'total';
  const [heading = ''] = (header.paths.get(column) ?? '').split('/');
  return /^人员(经费|支出)$/.test(heading) ? 'staff.total' : /^(日常)?公用(经费|支出)$/.test(heading) ? 'public.total' : 'total';
}

function blockAt(blocks: readonly Block[], column: number): Block | null {
  return blocks.find((block) => block.labels.includes(column)) ?? null;
}

function amountAfter(layout: Layout, row: number, label: number, columns: readonly number[]): Read<Quantity> {
  const { grid } = layout;
  const from = grid.area(row, label).right + 1;
  let blank: Read<Quantity> | null = null;
  for (let column = from; column <= grid.bounds.right; column += 1) {
    const figure = columns.includes(column) ? figureAt(layout, row, column) : null;
    if (figure && figure.kind !== 'blank') return figure;
    if (!figure && grid.text(row, column) !== '') break;
    blank ??= figure;
  }
  return blank ?? { kind: 'blank', cell: grid.cell(row, Math.min(from, grid.bounds.right)) };
}
