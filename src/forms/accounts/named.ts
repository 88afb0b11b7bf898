import { classCode, economicCode } from './classes';
import { numbering, ofWhich, totalRow } from './labels';
import { figureAt, figuresOf, type Block, type Layout } from './layout';
import type { AccountsRow } from './table';
import { bare } from './titles';

/** How deep a name without a code stands: by its numbering ("一、" "（一）" "1."), else by the spaces before it. */
interface Named {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly numbered: number | null;
  readonly indent: number;
}

const numberings: readonly RegExp[] = [/^[一二三四五六七八九十百]+、/, /^\([一二三四五六七八九十]+\)/, /^\d+[.、](?!\d)/, /^\(\d+\)/];

/**
 * Rows of a table that lists 科目 by name alone: their depth is told by numbering or by spaces, where neither tells it only
 * known classes stand on top. `branch` is a row's place ("2.1.3"), so that a sum's parts are those one level below it.
 */
export function readNamedRows(layout: Layout): readonly AccountsRow[] {
  return layout.blocks.flatMap((block, index) => (block.figures.length > 0 ? branchesOf(layout, block, String(index)) : []))
    .sort((one, other) => one.row - other.row);
}

function branchesOf(layout: Layout, block: Block, prefix: string): readonly AccountsRow[] {
  const named = namedIn(layout, block);
  const depths = depthsOf(named.filter(({ name }) => !totalRow.test(name)));
  const counts: number[] = [];
  return named.map((one): AccountsRow => {
    const figures = figuresOf(layout, one.row, block.figures);
    const base = { row: one.row, labelCell: layout.grid.cell(one.row, one.column), figures };
    const name = one.name.replace(numbering, '');
    if (totalRow.test(one.name)) return { ...base, label: one.name, code: null, key: 'total' };
    const depth = depths(one);
    if (depth === null) return { ...base, label: name, code: null, key: 'item' };
    counts.length = Math.min(counts.length, depth + 1);
    while (counts.length <= depth) counts.push(0);
    counts[depth]! += 1;
    const code = depth === 0 ? codeOf(layout, name) : null;
    return { ...base, label: name, code, key: 'item', branch: `${prefix}-${counts.slice(0, depth + 1).join('.')}` };
  });
}

function codeOf({ concept }: Layout, name: string): string | null {
  return /(-basic|-detail)$/.test(concept) ? economicCode(name) : classCode(name);
}

/** Rows with a name and a figure beside it, and 合计 even without; a note below the table has none. */
function namedIn(layout: Layout, block: Block): readonly Named[] {
  const { grid, header, bottom } = layout;
  const found: Named[] = [];
  for (let row = header.body; row <= bottom; row += 1) {
    const column = block.labels.find((label) => grid.isAnchor(row, label) && bare(grid.text(row, label)) !== '');
    const raw = column === undefined ? null : grid.raw(row, column);
    const text = typeof raw === 'string' ? raw : '';
    const name = bare(text);
    const filled = block.figures.some((figure) => figureAt(layout, row, figure.column).kind === 'value');
    if (column === undefined || !(filled || totalRow.test(name))) continue;
    const numbered = numberings.findIndex((pattern) => pattern.test(name));
    found.push({ row, column, name, numbered: numbered < 0 ? null : numbered, indent: widthOf(text) });
  }
  return found;
}

/** Spaces before the name; a full-width one is as wide as two. */
function widthOf(text: string): number {
  return [...(/^\s*/.exec(text)?.[0] ?? '')].reduce((width, space) => width + (space === '\u3000' ? 2 : 1), 0);
}

type Depths = (one: Named) => number | null;

/** How deep each row stands; null for one whose depth nothing tells: it is part of no sum. */
function depthsOf(named: readonly Named[]): Depths {
  const ranks = ranked(named.map(({ numbered }) => numbered));
  const byNumber: Depths = ({ numbered }) => ranks.indexOf(numbered);
  if (!ranks.includes(null) && isTree(named, ranks.length, byNumber)) return byNumber;
  const indents = ranked(named.map(({ indent }) => indent));
  const byIndent: Depths = ({ indent }) => indents.indexOf(indent);
  if (isTree(named, indents.length, byIndent)) return byIndent;
  const classes = named.some(isClass);
  return (one) => ((classes ? isClass(one) : !ofWhich.test(one.name)) ? 0 : null);
}

const ranked = <T extends number | null>(all: readonly T[]): readonly T[] =>
  [...new Set(all)].sort((a, b) => (a ?? 0) - (b ?? 0));

/**
 * Whether numbering or spaces were meant as depth: 类 款 项 at most, no level left out on the way down, and where some class is known
 * every row on top is one.
 */
function isTree(named: readonly Named[], levels: number, depth: Depths): boolean {
  const depths = named.map((one) => depth(one) ?? 0);
  const tops = named.filter((_, index) => depths[index] === 0);
  const steps = depths.every((own, index) => own <= (index === 0 ? 0 : depths[index - 1]! + 1));
  return levels > 1 && levels <= 3 && steps && (tops.every(isClass) || !named.some(isClass));
}

function isClass(one: Named): boolean {
  const name = one.name.replace(numbering, '');
  return (classCode(name) ?? economicCode(name)) !== null;
}
