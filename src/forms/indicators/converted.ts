import { hundred, normalise, valueOf } from '../../figures';
import type { Grid } from '../grid';
import { converted } from '../labels/converted';
import type { Place } from './column-places';
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

/** A score out of 100 that earned something; and how many rows tell by themselves what all are out of. */
const usualScore = 60;
const fewestRows = 3;

/**
 * Whether scores that no other column converts are out of 100 all the same: their label says so and some stand above the points beside
 * them, or these are weights (权重), every score stands above its own, most of them far, and none above 100.
 */
export function standsOutOfHundred(grid: Grid, { first, last }: Span, score: HeaderColumn, points: Place): boolean {
  const said = outOfHundred.test(normalise(grid.text(score.label.row, score.label.column)));
  if (!said && !weights.test(points.core)) return false;
  const figure = (row: number, column: number) =>
    valueOf(grid.book.reader.quantity(grid.own(row, column), grid.format(row, column), grid.cell(row, column)))?.value ?? null;
  let [above, within, usual] = [0, 0, 0];
  for (let row = first; row <= last; row += 1) {
    const [earned, most] = [figure(row, score.left), figure(row, points.column)];
    if (earned === null || most === null) continue;
    if (!said && earned.gt(hundred)) return false;
    if (earned.gte(usualScore)) usual += 1;
    if (earned.gt(most)) above += 1;
    else if (!earned.isZero() && most.lt(hundred)) within += 1;
  }
  return said ? above > 1 : above >= fewestRows && within === 0 && usual * 2 > above;
}
