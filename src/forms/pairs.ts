import { Decimal, normalise, readQuantity } from '../figures';
import type { CellRef, Quantity, RawValue, Read } from '../figures';
import type { Grid } from './grid';

/** Which of two figures in one cell is the points: 10/9.5 below 分值/得分, 9.5/10 below 得分/分值. */
export type PairOrder = 'points-first' | 'score-first';

const points = '(?:标准|指标|参考)?(?:分值|权重|权数|满分|标准分)';
const score = '(?:自评|实际|评价|指标)?得分';
const between = '[/、及和与(|-]';
const pointsFirst = new RegExp(`^${points}${between}${score}\\)?$`);
const scoreFirst = new RegExp(`^${score}${between}${points}\\)?$`);

/** How the cells below a label hold points and score together; null where it names but one of them. */
export function pairOrderOf(grid: Grid, label: CellRef): PairOrder | null {
  const text = normalise(grid.text(label.row, label.column));
  return pointsFirst.test(text) ? 'points-first' : scoreFirst.test(text) ? 'score-first' : null;
}

const number = '(\\d+(?:\\.\\d+)?)分?';
const two = new RegExp(`^${number}(?:[/、;,|](?:实?得)?${number}|\\((?:实?得)?${number}\\))$`);

/**
 * How the cells of a column of scores hold their points as well, where no label says so (得分情况 over 9.99/10): all that is written in
 * these rows is two figures, of which the first is seldom the larger.
 */
export function pairOrderIn(grid: Grid, column: number, first: number, last: number): PairOrder | null {
  let pairs = 0;
  let above = 0;
  for (let row = first; row <= last; row += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    const found = typeof raw === 'string' && raw.includes('/') ? two.exec(normalise(raw)) : null;
    const [score, points] = [found?.[1], found?.[2] ?? found?.[3]];
    if (score === undefined || points === undefined) return null;
    pairs += 1;
    if (new Decimal(score).gt(points)) above += 1;
  }
  return pairs > 1 && above * 3 <= pairs ? 'score-first' : null;
}

/** Whether a text holds two figures as such a cell does. */
export const isPair = (text: string): boolean => two.test(normalise(text));

/** One figure of the two in a cell: null where it holds no such pair, for nothing may be filled into one that it shares. */
export function readOfPair(raw: RawValue, cell: CellRef, order: PairOrder, which: 'points' | 'score'): Read<Quantity> | null {
  const found = typeof raw === 'string' ? two.exec(normalise(raw)) : null;
  const [first, second] = [found?.[1], found?.[2] ?? found?.[3]];
  if (first === undefined || second === undefined) return null;
  return readQuantity((order === 'points-first') === (which === 'points') ? first : second, 'General', cell);
}
