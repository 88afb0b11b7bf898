import { normalise, readQuantity } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import type { Text, TotalRow } from '../form';
import type { Grid, Region } from '../grid';
import { columnConcept } from '../labels/columns';
import { reading } from '../labels/family';
import { headConcept } from '../labels/head';
import { readOfPair } from '../pairs';
import type { Place } from './column-places';
import type { Layout } from './layout';
import { dealsOut } from './said-points';

const inWords = /[:为](\d+(?:\.\d+)?)分?/;

/** Reads a 合计 / 总分 row: points and score from their columns, else the only figure to the right of the label. */
export function readTotal(grid: Grid, row: number, layout: Layout, region: Region): TotalRow {
  const at = firstText(grid, row, region);
  const label: Text = { text: grid.text(row, at), cell: grid.cell(row, at) };
  const labelRight = grid.area(row, at).right;
  const inPoints = inColumn(grid, row, layout, 'points', at, labelRight);
  // Where nothing converts the scores out of 100 the total stands below them all the same.
  const score = inColumn(grid, row, layout, layout.places.has('score') ? 'score' : 'rawScore', at, labelRight);
  // One cell below the columns of points and scores alike holds the score.
  const points = inPoints && score && !layout.pair && isSame(inPoints.cell, score.cell) ? null : inPoints;
  if (score?.kind === 'value' || points?.kind === 'value') {
    const off = inColumn(grid, row, layout, 'pointsOff', at, labelRight);
    const scoreRate = rateInColumn(grid, row, layout, at, labelRight);
    const levels = inLevelColumns(grid, row, layout.levelPoints, labelRight);
    const levelScores = inLevelColumns(grid, row, layout.levelScores, labelRight);
    return {
      label,
      points,
      score: score ?? null,
      ...(levels.length > 0 ? { levelPoints: levels } : {}),
      ...(levelScores.length > 0 ? { levelScores } : {}),
      ...(off ? { pointsOff: off } : {}),
      ...(scoreRate ? { scoreRate } : {}),
      ...reasonBeside(grid, row, layout, labelRight),
    };
  }
  const figures = figuresRightOf(grid, row, labelRight, region);
  if (figures.length === 1) return { label, points, score: figures[0]! };
  const moved = movedLeft(grid, row, layout, figures);
  if (moved) return { label, ...moved };
  const said = inWords.exec(normalise(label.text));
  if (said) return { label, points, score: readQuantity(said[1]!, 'General', label.cell) };
  return { label, points, score };
}

/**
 * Points and score of a total of which the first stands in a column of names: the conversion that lost the merges has left
 * out the cells they covered (合计 | 100 | 98.5).
 */
function movedLeft(
  grid: Grid, row: number, { places, namesEnd }: Layout, figures: readonly Read<Quantity>[],
): Pick<TotalRow, 'points' | 'score'> | null {
  const [points, score, first, second] = [places.get('points'), places.get('score'), ...figures];
  if (grid.knowsMerges || !points || !score || points.column === score.column || !first || !second || figures.length > 2) return null;
  if (first.cell.column > namesEnd) return null;
  if (grid.own(row, points.column) !== null || grid.own(row, score.column) !== null) return null;
  return points.column < score.column ? { points: first, score: second } : { points: second, score: first };
}

const isSame = (one: CellRef, other: CellRef): boolean => one.row === other.row && one.column === other.column;

/** A total in two rows, its labels above its figures (总分 | 总分值 | 总得分 over 100 | 99.5); null where the row is none such. */
export function totalBelow(grid: Grid, row: number, region: Region): TotalRow | null {
  const at = firstText(grid, row, region);
  const label: Text = { text: grid.text(row, at), cell: grid.cell(row, at) };
  const figures = new Map<'points' | 'score', Read<Quantity>>();
  for (let column = grid.area(row, at).right + 1; column <= region.right; column += 1) {
    // The label written again in the cells it was merged over names no figure.
    const again = grid.own(row, column) === null || grid.text(row, column) === label.text;
    const concept = again ? null : figureNamed(grid, row, column);
    const below = grid.area(row, column).bottom + 1;
    if (!concept || below > region.bottom) continue;
    figures.set(concept, grid.book.reader.quantity(grid.raw(below, column), grid.format(below, column), grid.cell(below, column)));
  }
  const score = figures.get('score');
  return score?.kind === 'value' || score?.kind === 'blank' ? { label, points: figures.get('points') ?? null, score } : null;
}

/**
 * A total whose figures stand alone in the row below its label, in the columns of points and scores: a conversion has broken its row in
 * two. Null where the label has figures beside it, or the row below is another's.
 */
export function totalBroken(grid: Grid, row: number, { places, pair }: Layout, region: Region): TotalRow | null {
  const [points, score, below] = [places.get('points')?.column, places.get('score')?.column, row + 1];
  if (points === undefined || score === undefined || pair || below > region.bottom || grid.own(below, score) === null) return null;
  const at = firstText(grid, row, region);
  if (figuresRightOf(grid, row, grid.area(row, at).right, region).length > 0) return null;
  for (let column = region.left; column <= region.right; column += 1) {
    if (column !== points && column !== score && grid.own(below, column) !== null) return null;
  }
  const figure = (column: number): Read<Quantity> =>
    grid.book.reader.quantity(grid.own(below, column), grid.format(below, column), grid.cell(below, column));
  const [whole, earned] = [figure(points), figure(score)];
  if (earned.kind !== 'value' || whole.kind !== 'value') return null;
  return { label: { text: grid.text(row, at), cell: grid.cell(row, at) }, points: whole, score: earned };
}

function figureNamed(grid: Grid, row: number, column: number): 'points' | 'score' | null {
  const concept = grid.concept(columnConcept, row, column);
  if (concept === 'points' || concept === 'score') return concept;
  return grid.concept(headConcept, row, column) === 'total' ? 'score' : null;
}

const figureOnly = /^[\d.,]+[%分]?$/;

/** The first text of a row; a figure typed as text left of it is none (得分 | 分值 | … | 合计). */
function firstText(grid: Grid, row: number, region: Region): number {
  let first: number | null = null;
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (typeof raw !== 'string') continue;
    first ??= column;
    if (!figureOnly.test(normalise(raw))) return column;
  }
  return first ?? region.left;
}

function inColumn(
  grid: Grid,
  row: number,
  layout: Layout,
  concept: 'points' | 'score' | 'rawScore' | 'pointsOff',
  labelLeft: number,
  labelRight: number,
): Read<Quantity> | null {
  const place = layout.places.get(concept);
  if (!place || (place.column >= labelLeft && place.column <= labelRight)) return null;
  const [raw, cell] = [grid.raw(row, place.column), grid.cell(row, place.column)];
  // The label written again in the cells it was merged over is no figure.
  if (typeof raw === 'string' && raw.trim() === grid.text(row, labelLeft)) return null;
  if (layout.pair && (concept === 'points' || concept === 'score')) return readOfPair(raw, cell, layout.pair, concept);
  return grid.book.reader.quantity(raw, grid.format(row, place.column), cell);
}

function inLevelColumns(grid: Grid, row: number, columns: readonly { readonly place: Place }[], labelRight: number): Read<Quantity>[] {
  return columns.filter(({ place }) => place.column > labelRight && grid.own(row, place.column) !== null)
    .map(({ place: { column } }) => grid.book.reader.quantity(grid.raw(row, column), grid.format(row, column), grid.cell(row, column)));
}

function rateInColumn(grid: Grid, row: number, layout: Layout, labelLeft: number, labelRight: number): Read<Quantity> | null {
  const place = layout.places.get('scoreRate');
  if (!place || (place.column >= labelLeft && place.column <= labelRight)) return null;
  const percent = /[%％]/.test(grid.text(place.label.row, place.label.column));
  return grid.book.reader.rate(grid.raw(row, place.column), grid.format(row, place.column), grid.cell(row, place.column), percent);
}

/** What the row says in a cell of its own in the column of reasons: there some explain the money, whose block has no such column. */
function reasonBeside(grid: Grid, row: number, layout: Layout, labelRight: number): Pick<TotalRow, 'reason'> {
  const column = layout.reasons.map((place) => place.column).find((at) => at > labelRight && typeof grid.own(row, at) === 'string');
  return column === undefined ? {} : { reason: { text: grid.text(row, column), cell: grid.cell(row, column) } };
}

function figuresRightOf(grid: Grid, row: number, from: number, region: Region): Read<Quantity>[] {
  const reads: Read<Quantity>[] = [];
  for (let column = from + 1; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    const read = readQuantity(raw, grid.format(row, column), grid.cell(row, column));
    if (read.kind === 'value') reads.push(read);
  }
  return reads;
}

const gradeWord = /^(优秀?|良好?|中等?|一般|差|合格|不合格|较好|较差|[ABCD])$/;

/** A grade (优, 良 …) standing in the row of a total without a label of its own. */
export function gradeInRow(grid: Grid, row: number, region: Region): Text | null {
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (typeof raw === 'string' && gradeWord.test(normalise(raw))) return { text: raw.trim(), cell: grid.cell(row, column) };
  }
  return null;
}

/** What stands before the colon of a text ("自评得分：98"); all of it where it has none. */
const beforeColon = reading((text) => text.split(/[:：]/)[0]!);

/** …自评表（自评得分：96.5分，等级：优）: the total and the grade in the brackets of a title. */
const inTitle = reading((text) => {
  const bracket = /表\s*[（(]([^（()）]*得分[^（()）]*)[)）]/.exec(text)?.[1];
  const score = bracket === undefined ? null : /得分\s*[:：为]?\s*(\d+(?:\.\d+)?)\s*分?/.exec(bracket);
  return score && { score: score[1]!, grade: /等[级次]\s*[:：为]?\s*[“"]?(优秀?|良好?|中等?|差)/.exec(bracket!)?.[1] ?? null };
});

/**
 * The total and the grade stated outside the table and the labels of the budget, beside their labels or in one cell with them
 * ("自评得分：98").
 */
export function statedBesides(
  grid: Grid,
  rows: readonly number[],
  region: Region,
  budget: readonly CellRef[],
): { totals: TotalRow[]; grade: Text | null; } {
  const totals: TotalRow[] = [];
  let grade: Text | null = null;
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      const head = grid.read(beforeColon, row, column);
      const concept = head === null ? undefined : grid.book.match(headConcept, head)?.concept;
      if (concept === 'total' && !budget.some((cell) => cell.row === row && cell.column === column)) {
        const total = totalAt(grid, row, column, region);
        if (total) totals.push(total);
      } else if (concept === 'grade') grade ??= gradeAt(grid, row, column, region);
      else {
        const titled = grid.read(inTitle, row, column);
        const label: Text | null = titled && { text: grid.text(row, column), cell: grid.cell(row, column) };
        if (label) totals.push({ label, points: null, score: readQuantity(titled!.score, 'General', label.cell) });
        if (label && titled!.grade !== null) grade ??= { text: titled!.grade, cell: label.cell };
      }
    }
  }
  return { totals, grade };
}

/** Whether a cell holds a score or a grade, be it one of several to tick. */
function mayAnswer(grid: Grid, row: number, column: number): boolean {
  const text = normalise(grid.text(row, column));
  return gradeWord.test(text) || legend.test(text)
    || grid.book.reader.quantity(grid.raw(row, column), grid.format(row, column), grid.cell(row, column)).kind === 'value';
}

/** The cell right of a label, past a few blank ones up to the next label. */
function besideLabel(grid: Grid, row: number, column: number, region: Region): number | null {
  const next = grid.next(row, column, region.right);
  if (next === null) return null;
  const at = grid.filledFrom(row, next, region.right);
  if (grid.own(row, at) === null || grid.match(headConcept, row, at)) return next;
  // Past a gap only what may be an answer is one; a remark is not.
  return at === next || mayAnswer(grid, row, at) ? at : next;
}

function totalAt(grid: Grid, row: number, column: number, region: Region): TotalRow | null {
  const label: Text = { text: grid.text(row, column), cell: grid.cell(row, column) };
  if (grid.read(dealsOut, row, column) === true) return null;
  const said = inWords.exec(normalise(label.text));
  if (said) return { label, points: null, score: readQuantity(said[1]!, 'General', label.cell) };
  const at = besideLabel(grid, row, column, region);
  if (at === null) return null;
  const score = readQuantity(grid.raw(row, at), grid.format(row, at), grid.cell(row, at));
  return score.kind === 'value' || score.kind === 'blank' ? { label, points: null, score } : null;
}

function gradeAt(grid: Grid, row: number, column: number, region: Region): Text | null {
  const text = grid.text(row, column);
  const said = /[:：]\s*(\S.*)/s.exec(text);
  if (said) return gradeIn(said[1]!, grid.cell(row, column));
  const at = besideLabel(grid, row, column, region);
  if (at === null) return null;
  const value = grid.text(row, at);
  return !legend.test(normalise(value)) && legend.test(rowText(grid, row, region)) ? null : gradeIn(value, grid.cell(row, at));
}

/** 优 … 良 … 中: all the grades there are, to choose from. */
const legend = /优[^良]*良[^中]*[中合]|A[^B]*B[^C]*C/;
const words = '(优秀?|良好?|中等?|合格|不合格|差|[ABCD])';
const marks = '[√✓☑✔■]';
const tickedBefore = new RegExp(`${marks}${words}`);
const tickedAfter = new RegExp(`${words}\\(?${marks}`);
/** The boxes stand before their grades (□优 ☑良), not after them (优□ 良☑). */
const boxFirst = /^\(?[□○☐√✓☑✔■]/;

/** The grade a text states: the one ticked where it offers several, null where none of them is. */
function gradeIn(text: string, cell: CellRef): Text | null {
  const plain = normalise(text);
  if (!legend.test(plain)) return { text: text.split(/\s/)[0]!, cell };
  const chosen = (boxFirst.test(plain) ? tickedBefore : tickedAfter).exec(plain);
  return chosen ? { text: chosen[1]!, cell } : null;
}

function rowText(grid: Grid, row: number, region: Region): string {
  let text = '';
  for (let column = region.left; column <= region.right; column += 1) text += String(grid.own(row, column) ?? '');
  return normalise(text);
}
