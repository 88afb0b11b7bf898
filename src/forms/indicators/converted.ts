import { normalise, valueOf, zero } from '../../figures';
import type { Grid } from '../grid';
import { converted } from '../labels/converted';
import type { HeaderColumn } from './header';
import type { Span } from './regions';

/** 得分（百分制）, 自评得分（满分100分）: the label itself says what the scores below it are out of. */
const outOfHundred = /百分制|100分制|(满分|总分)[为:]?100分?/;

const weights = /权[重数]|占比/;

/** Of several scores the converted one adds up to the total, and the unit's own stands before any other. */
export const outranks = (core: string, known: string): boolean =>
  [converted, /自评/].map((words) => [words.test(core), words.test(known)]).find(([mine, its]) => mine !== its)?.[0] ?? false;

/** Whether a table has a column of converted scores. */
export const hasConverted = (columns: readonly HeaderColumn[]): boolean =>
  columns.some((column) => column.concept === 'score' && converted.test(column.core));

/** The scores out of 100 that stand beside converted ones; undefined where the table converts none. */
export function rawBeside(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  if (!hasConverted(columns)) return undefined;
  const raw = columns.filter((column) => column.concept === 'score' && !converted.test(column.core));
  return raw.find((column) => raw.every((other) => !outranks(other.core, column.core)));
}

/** Of several columns of points (分值 of 100 for every row beside 权重) the weights, where scores are converted by them. */
export const weightsOf = (points: readonly HeaderColumn[]): HeaderColumn | undefined =>
  (points.length > 1 ? points.find((column) => weights.test(column.core)) : undefined);

/**
 * Whether scores that no other column converts are out of 100 all the same: their label says so, and in some row they stand above
 * the points beside them, in none above 100.
 */
export function standsOutOfHundred(grid: Grid, { first, last }: Span, score: HeaderColumn, points: number): boolean {
  if (!outOfHundred.test(normalise(grid.text(score.label.row, score.label.column)))) return false;
  const figure = (row: number, column: number) =>
    valueOf(grid.book.reader.quantity(grid.own(row, column), grid.format(row, column), grid.cell(row, column)))?.value ?? null;
  let above = 0;
  for (let row = first; row <= last; row += 1) {
    const [earned, most] = [figure(row, score.left), figure(row, points)];
    if (earned?.gt(most ?? zero) && most !== null) above += 1;
  }
  return above > 1;
}
