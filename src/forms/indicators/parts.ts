import { roundTo, unifyWidth, valueOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { IndicatorRow } from '../form';
import type { Grid } from '../grid';
import { reading } from '../labels/family';
import { ofWhich } from '../labels/rows';

/**
 * 其中 rows below a row with points of its own detail that row, and so do rows that answer for one which states nothing itself, and
 * rows numbered below it that add up to it.
 */
export function withParts(rows: readonly IndicatorRow[], grid: Grid): IndicatorRow[] {
  const outlined = outline(rows, grid);
  let whole: IndicatorRow | null = null;
  return rows.map((row) => {
    const over = outlined.get(row);
    if (over) return { ...row, partOf: over.row };
    const part = ofWhich.test(row.name.text) || (whole !== null && answersFor(row, whole));
    if (!part) {
      whole = row;
      return row;
    }
    return whole?.points?.kind === 'value' ? { ...row, partOf: whole.row } : row;
  });
}

/**
 * Whether a row has the figures of one above it that has only points and a score (补助种植面积 | 10 | | | 10, below it what was
 * planted).
 */
function answersFor(row: IndicatorRow, whole: IndicatorRow): boolean {
  const says = (read: Read<unknown> | null): boolean => read?.kind === 'value';
  const blank = (read: Read<unknown> | null): boolean => read?.kind === 'blank';
  return beside(row, whole) && blank(row.points) && blank(row.score) && (says(row.target) || says(row.actual))
    && says(whole.points) && says(whole.score) && blank(whole.target) && blank(whole.actual);
}

/** Whether two rows stand below the same levels. */
const beside = (one: IndicatorRow, other: IndicatorRow): boolean =>
  other.path.length === one.path.length && other.path.slice(0, -1).every((level, index) => one.path[index] === level);

/** 一、 and below it 1、 2、: a row with its parts. */
const outer = /^\(?[一二三四五六七八九十]{1,3}[)、.]/;
const inner = /^\(?\d{1,2}[)、.](?!\d)/;
/** On which rank of a numbering a name stands, digits and brackets of either width. */
const rankOf = reading((text): 'outer' | 'inner' | null => {
  const plain = unifyWidth(text).trim();
  return outer.test(plain) ? 'outer' : inner.test(plain) ? 'inner' : null;
});

/**
 * The row each numbered row is a part of (一、示范区 15 | 1、水稻 5 | 2、玉米 10), where the parts of at least one row add up to it: a
 * table that counts both has them beside each other by chance only.
 */
function outline(rows: readonly IndicatorRow[], grid: Grid): ReadonlyMap<IndicatorRow, IndicatorRow> {
  const rank = ({ name: { cell } }: IndicatorRow) => grid.book.read(rankOf, grid.text(cell.row, cell.column));
  const found = new Map<IndicatorRow, IndicatorRow>();
  let whole: IndicatorRow | null = null;
  for (const row of rows) {
    if (rank(row) === 'outer') whole = row;
    else if (whole && rank(row) === 'inner' && beside(row, whole)) found.set(row, whole);
    else whole = null;
  }
  const wholes = new Set(found.values());
  const adds = [...wholes].some((one) => {
    const parts = [...found].flatMap(([part, of]) => (of === one ? [part] : []));
    return parts.length > 1
      && (['points', 'score'] as const).some((figure) => addUp(one[figure], parts.map((part) => part[figure])));
  });
  return adds ? found : new Map();
}

/** As its cell shows it: digits a format hides keep no sum from being one. */
function shown(read: Read<Quantity> | null): Decimal | null {
  const quantity = valueOf(read);
  return quantity && roundTo(quantity.value, quantity.decimals);
}

function addUp(whole: Read<Quantity> | null, parts: readonly (Read<Quantity> | null)[]): boolean {
  const stated = shown(whole);
  const sum = parts.reduce<Decimal>((added, part) => added.plus(shown(part) ?? zero), zero);
  return stated !== null && !stated.isZero() && parts.every((part) => part?.kind === 'value') && stated.eq(sum);
}
