import { valueOf, zero } from '../../figures';
import type { Group, IndicatorRow } from '../form';

/** The rows of a table with those that only head others taken out, and those as groups. */
export interface Headed { readonly rows: readonly IndicatorRow[]; readonly groups: readonly Group[] }

/**
 * Takes out the rows that head those below them (1 决策管理 | 20 over 1.1, 1.2 …) in a table without a column of levels: they have
 * points and perhaps a score, but neither target nor actual value. The table begins with one, every one has rows below it that state
 * something, and of most the rows' points or scores add up to it.
 */
export function withHeadings(rows: readonly IndicatorRow[]): Headed {
  const spans = spansOf(rows);
  const added = spans.filter(({ members }) => members.length > 1).length > 0
    ? spans.filter((span) => addsUp(span, 'points') || addsUp(span, 'score')).length : 0;
  if (spans.length < 2 || spans[0]!.heading !== rows[0] || added * 2 <= spans.length) return { rows, groups: [] };
  return {
    rows: spans.flatMap(({ heading, members }) =>
      members.map((row) => ({ ...row, path: [...row.path.slice(0, -1), heading.path.at(-1)!, row.path.at(-1)!] }))),
    groups: spans.map(({ heading, members }): Group => ({
      label: heading.name, name: heading.path.at(-1)!, level: 1, points: null, rows: members.map(({ row }) => row), score: heading.score,
      ...(heading.points ? { statedPoints: heading.points } : {}),
    })),
  };
}

interface Span { readonly heading: IndicatorRow; readonly members: IndicatorRow[] }

function spansOf(rows: readonly IndicatorRow[]): readonly Span[] {
  const spans: Span[] = [];
  for (const row of rows) {
    if (isHeading(row)) spans.push({ heading: row, members: [] });
    else spans.at(-1)?.members.push(row);
  }
  return spans.every(({ members }) => members.length > 0) ? spans : [];
}

const isHeading = ({ points, target, actual, path, sharedWith, pointsOfGroup, deduction }: IndicatorRow): boolean =>
  points?.kind === 'value' && target?.kind === 'blank' && actual?.kind === 'blank' && path.length === 1 && sharedWith.length === 1
  && !pointsOfGroup && !deduction;

function addsUp({ heading, members }: Span, figure: 'points' | 'score'): boolean {
  const stated = valueOf(heading[figure])?.value;
  const figures = members.map((row) => valueOf(row[figure])?.value ?? null);
  return stated !== undefined && !stated.isZero() && figures.every((value) => value !== null)
    && stated.eq(figures.reduce((sum, value) => sum.plus(value), zero));
}
