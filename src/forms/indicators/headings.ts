import { valueOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import type { Group, IndicatorRow } from '../form';

/** The rows of a table with those that only head others taken out, and those as groups. */
export interface Headed { readonly rows: readonly IndicatorRow[]; readonly groups: readonly Group[] }

/**
 * Takes out the rows that head those below them (1 决策管理 | 20 over 1.1, 1.2 …; 产出指标 | 50 over 数量指标 | 30 over its indicators) in
 * a table without a column of levels: they have points and perhaps a score, but neither target nor actual value. The table begins
 * with one, every one has rows below it that state something, and of most the rows' points or scores add up to it.
 */
export function withHeadings(rows: readonly IndicatorRow[]): Headed {
  const spans = spansOf(rows);
  const added = spans.filter(({ members }) => members.length > 1).length > 0 || spans.some(({ outer }) => outer !== null)
    ? spans.filter((span) => addsUp(span, 'points') || addsUp(span, 'score')).length : 0;
  if (spans.length < 2 || spans[0]!.first !== rows[0] || added * 2 <= spans.length) return { rows, groups: [] };
  const outermost = [...new Set(spans.flatMap(({ outer }) => outer ?? []))].map((heading): Group =>
    groupOf(heading, 1, spans.filter(({ outer }) => outer === heading)));
  return {
    rows: spans.flatMap(({ heading, outer, members }) => members.map((row) => ({
      ...row,
      path: [...row.path.slice(0, -1), ...(outer ? [outer.path.at(-1)!] : []), heading.path.at(-1)!, row.path.at(-1)!],
    }))),
    groups: [...outermost, ...spans.map((span) => groupOf(span.heading, span.outer ? 2 : 1, [span]))],
  };
}

const groupOf = (heading: IndicatorRow, level: 1 | 2, spans: readonly Span[]): Group => ({
  label: heading.name, name: heading.path.at(-1)!, level, points: null, score: heading.score,
  rows: spans.flatMap(({ members }) => members.map(({ row }) => row)),
  ...(heading.points ? { statedPoints: heading.points } : {}),
});

/** A heading with the rows below it, and the heading it stands below itself. */
interface Span {
  readonly heading: IndicatorRow;
  readonly outer: IndicatorRow | null;
  readonly members: IndicatorRow[];
  /** The row it begins with: that of the outer heading where it is the first below it. */
  readonly first: IndicatorRow;
}

function spansOf(rows: readonly IndicatorRow[]): readonly Span[] {
  const spans: Span[] = [];
  let outer: { readonly heading: IndicatorRow; left: Decimal } | null = null;
  let first: IndicatorRow | null = null;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (!isHeading(row)) spans.at(-1)?.members.push(row);
    // A heading straight above another one heads that one too.
    else if (next && isHeading(next) && first === null) {
      outer = { heading: row, left: pointsOf(row) };
      first = row;
    } else {
      // What an outer heading has no points left for stands beside it.
      if (outer?.left.lt(pointsOf(row))) outer = null;
      if (outer) outer.left = outer.left.minus(pointsOf(row));
      spans.push({ heading: row, outer: outer?.heading ?? null, members: [], first: first ?? row });
      first = null;
    }
  }
  return spans.every(({ members }) => members.length > 0) ? spans : [];
}

const pointsOf = ({ points }: IndicatorRow): Decimal => valueOf(points)?.value ?? zero;

const isHeading = ({ points, target, actual, path, sharedWith, pointsOfGroup, deduction }: IndicatorRow): boolean =>
  points?.kind === 'value' && target?.kind === 'blank' && actual?.kind === 'blank' && path.length === 1 && sharedWith.length === 1
  && !pointsOfGroup && !deduction;

function addsUp({ heading, members }: Span, figure: 'points' | 'score'): boolean {
  const stated = valueOf(heading[figure])?.value;
  const figures = members.map((row) => valueOf(row[figure])?.value ?? null);
  return stated !== undefined && !stated.isZero() && figures.every((value) => value !== null)
    && stated.eq(figures.reduce((sum, value) => sum.plus(value), zero));
}
