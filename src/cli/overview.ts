import { judge, type Outcome } from '../assess';
import { plain } from '../figures';
import type { FileResult } from './json';
import { cliTexts } from './texts';

const words = cliTexts.overview;

/** One file in the table that closes a run over several. */
export interface OverviewRow {
  readonly name: string;
  /** What came of it: its verdict, or that it could not be used. */
  readonly verdict: string;
  readonly kind: 'unusable' | Outcome;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The totals where the file has one form with a total; '' otherwise. */
  readonly stated: string;
  readonly computed: string;
}

/** What the table says of a file. */
export function overviewRow({ name, assessment }: FileResult): OverviewRow {
  if (!assessment) {
    return { name, verdict: words.unusable, kind: 'unusable', errors: 0, warnings: 0, infos: 0, stated: '', computed: '' };
  }
  const { verdict, sheets, findings } = assessment;
  const count = (severity: string): number => findings.filter((found) => found.severity === severity).length;
  const totals = sheets.flatMap(({ total }) => total ?? []);
  const only = totals.length === 1 ? totals[0]! : null;
  return {
    name, verdict, kind: judge(findings, sheets).outcome, errors: count('error'), warnings: count('warning'), infos: count('info'),
    stated: only?.reported ? plain(only.reported) : '', computed: only?.computed ? plain(only.computed) : '',
  };
}

/** Chinese characters and full-width signs take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…]/u;

/** Columns a text takes on a terminal. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);

const gravity = ['unusable', 'correct', 'review', 'unchecked', 'ready'] as const;

/** Most in need first: what could not be used, then by how much is to be corrected and to be looked at; else as given. */
function byNeed(rows: readonly OverviewRow[]): readonly OverviewRow[] {
  const need = (row: OverviewRow): readonly number[] => [gravity.indexOf(row.kind), -row.errors, -row.warnings, -row.infos];
  return [...rows].sort((one, other) => {
    const there = need(other);
    return need(one).map((value, index) => value - there[index]!).find((difference) => difference !== 0) ?? 0;
  });
}

/** The files of a run as a table, most in need first, under a line that counts them. */
export function overviewOf(rows: readonly OverviewRow[]): string {
  const of = (kind: OverviewRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  const counts = gravity.filter((kind) => of(kind) > 0).map((kind) => words.count[kind](of(kind)));
  const lines = [
    words.columns,
    ...byNeed(rows).map(({ verdict, errors, warnings, infos, stated, computed, name }) =>
      [verdict, String(errors), String(warnings), String(infos), stated, computed, name]),
  ];
  const widths = words.columns.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]!))));
  const padded = (text: string, column: number): string => {
    const room = ' '.repeat(widths[column]! - widthOf(text));
    // Words to the left, figures to the right; after the name, the last, nothing.
    return column === 0 ? text + room : column === widths.length - 1 ? text : room + text;
  };
  return [words.title(rows.length, counts.join('、')), ...lines.map((line) => `  ${line.map(padded).join('  ')}`)].join('\n');
}
