import { normalise, parseOperator, parseUnit } from '../../figures';
import type { Grid } from '../grid';
import { lastIndexWhere, lastWhere } from '../last';
import type { ColumnConcept } from '../labels/columns';
import { pairOrderIn, pairOrderOf } from '../pairs';
import type { PairOrder } from '../pairs';
import { areApart, bothColumnOf } from './both-in-cell';
import type { BothColumn } from './both-in-cell';
import { withKinds } from './column-kinds';
import { filled, levelOrder, placeAt } from './column-places';
import type { LevelPlace, Place } from './column-places';
import { hasConverted, outranks, rawBeside, standsOutOfHundred, weightsOf } from './converted';
import { endsOf } from './ends';
import type { Ends } from './ends';
import type { HeaderColumn } from './header';
import { levelsOf } from './level-columns';
import { levelScoresOf } from './level-scores';
import type { LevelScores } from './level-scores';
import type { Span } from './regions';
import { subtotalColumnsOf } from './subtotal-columns';
import { ofTheYear } from './target-columns';
import { ticksOf } from './ticked';
import { unnamedScore } from './unnamed-score';

/** Points that stand in a column beside a level (一级指标 | 分值 | 二级指标 | 分值 …). */
export interface LevelPoints { readonly level: number; readonly place: Place }

/** Which column of a table holds what. Absent concepts are missing keys. */
export interface Layout {
  /** The levels from the outermost inwards; the last holds the indicators' own names. */
  readonly levels: readonly Place[];
  /** The concept each level was labelled with, beside `levels`. */
  readonly levelConcepts: readonly ('level1' | 'level2' | 'level3' | 'level4')[];
  readonly places: ReadonlyMap<Single, Place>;
  /** Reason columns; several where the causes have columns of their own. */
  readonly reasons: readonly Place[];
  readonly levelPoints: readonly LevelPoints[];
  /** The columns in which levels have scores beside those of their indicators. */
  readonly levelScores: readonly LevelScores[];
  /** The columns in which what came of each target is ticked (达成 | 部分达成 | 未达成); mostly none. */
  readonly ticks: readonly Place[];
  /** The columns of a target's two ends; mostly null. */
  readonly ends: Ends | null;
  /** Where points and score stand in one cell (10/9.5): which of them comes first. */
  readonly pair: PairOrder | null;
  /** The column in whose cells target and actual value stand together (95%/92.6%); mostly null. */
  readonly both: BothColumn | null;
  /** The columns in which an indicator's own figures stand. */
  readonly figures: readonly number[];
  /** The first and the last column of the names and levels. */
  readonly namesStart: number;
  readonly namesEnd: number;
}

/** A concept that at most one column of a table has. */
export type Single =
  | Exclude<
    ColumnConcept,
    'level1' | 'level2' | 'level3' | 'level4' | 'name' | 'frame' | 'reason' | 'aside' | 'value' | 'title' | 'review' | 'subtotal'
  >
  | 'actualUnit'
  | 'rawScore';

const figureConcepts = [
  'target', 'adjustedTarget', 'actual', 'actualUnit', 'points', 'score', 'rawScore', 'coefficient', 'completion',
] as const;

/** Works out from header and cells which column holds what. */
export function layoutOf(grid: Grid, span: Span): Layout {
  const columns = withKinds(grid, span, ofTheYear(span.header.columns));
  const levels = levelsOf(grid, span);
  const places = new Map<Single, Place>();
  const reasons: Place[] = [];
  const { points, levelPoints: besideLevels } = pointsOf(columns, levels);
  const subtotals = subtotalColumnsOf(grid, span, columns, levels);
  const levelPoints = [...besideLevels, ...subtotals.filter(({ of }) => of === 'points')];
  const scoreSums = subtotals.flatMap(({ of, level, place }) => (of === 'score' ? [{ level, place, named: false }] : []));
  const levelScores = [...levelScoresOf(columns, levels), ...scoreSums];
  for (const column of columns) {
    if (ofOuterLevel(column, columns, levels) || levelScores.some(({ place }) => place.column === column.left)) continue;
    if (isLevel(column) || levels.some((level) => level.place.column === column.left) || column.concept === 'points') continue;
    if (column.concept === 'reason') reasons.push(...filled(grid, span, column).map((at) => placeAt(column, at)));
    else if (column.concept === 'target' || column.concept === 'actual' || column.concept === 'adjustedTarget')
      statementColumns(grid, span, column, places);
    else if (isSingle(column.concept))
      putPlace(places, column.parent === 'actual' && column.concept === 'unit' ? 'actualUnit' : column.concept, column, columns);
  }
  if (points) places.set('points', points);
  const pointed = points && !places.has('score') ? columns.find((one) => one.left === points.column) : undefined;
  const scores = pointed ? unnamedScore(grid, span, pointed) : null;
  if (pointed && scores !== null) places.set('score', placeAt({ ...pointed, core: '' }, scores));
  const scored = points ? undefined : places.get('score');
  const pair = scored ? pairOrderOf(grid, scored.label) ?? pairOrderIn(grid, scored.column, span.first, span.last)
    : pointed && scores === null ? pairOrderOf(grid, pointed.label) : null;
  if (pair) places.set(scored ? 'points' : 'score', scored ?? points!);
  putRawScores(grid, span, columns, places);
  const both = bothColumnOf(grid, span, columns);
  for (const concept of both ? ['target', 'actual'] as const : []) places.set(concept, areApart(both!) ? both[concept] : both!.place);
  settleNotes(places, reasons);
  return {
    levels: levels.map((level) => level.place), levelConcepts: levels.map((level) => level.concept), places, reasons,
    levelPoints, levelScores,
    pair, both: both && !areApart(both) ? both : null,
    ticks: ticksOf(columns), ends: endsOf(columns),
    figures: figureConcepts.flatMap((concept) => places.get(concept)?.column ?? []),
    namesStart: Math.min(...levels.map((level) => level.place.column)),
    namesEnd: Math.max(...levels.map((level) => level.place.column)),
  };
}

/** 一级指标得分 left of the indicators' own names, where these have scores of their own as well: that of a level. */
function ofOuterLevel(column: HeaderColumn, columns: readonly HeaderColumn[], levels: readonly LevelPlace[]): boolean {
  const own = levels.at(-1)?.place.column ?? 0;
  return column.concept === 'score' && column.left < own && columns.some((one) => one.concept === 'score' && one.left > own);
}

/** Scores out of 100: beside those converted by the weights, or the only ones where their label says what they are out of. */
function putRawScores(grid: Grid, span: Span, columns: readonly HeaderColumn[], places: Map<Single, Place>): void {
  const beside = rawBeside(columns);
  if (beside) places.set('rawScore', placeAt(beside, beside.left));
  const [score, points] = [places.get('score'), places.get('points')];
  const only = beside || !points ? undefined : columns.find((one) => one.concept === 'score' && one.left === score?.column);
  if (!only || hasConverted(columns) || !standsOutOfHundred(grid, span, only, points!)) return;
  places.delete('score');
  places.set('rawScore', placeAt(only, only.left));
}

const isLevel = (column: HeaderColumn): boolean => (levelOrder as readonly string[]).includes(column.concept);

function isSingle(concept: ColumnConcept): concept is Exclude<Single, 'actualUnit' | 'rawScore'> {
  return !['name', 'frame', 'aside', 'value', 'title', 'review', 'subtotal'].includes(concept);
}

/** 权重设定值 | 权重: the weights the plan set beside those that hold. */
const planned = /设定|年初|原(定|权|分)|调整前/;

/** Points beside the innermost level are the indicators'; points beside an outer level are that level's. */
function pointsOf(columns: readonly HeaderColumn[], levels: readonly LevelPlace[]): { points: Place | null; levelPoints: LevelPoints[] } {
  const all = columns.filter((column) => column.concept === 'points');
  const innermost = levels.length - 1;
  const owners = all.map((column) => {
    const owner = lastWhere(
      columns,
      (one) => one.right < column.left && levels.some((level) => level.place.label.column === one.label.column),
    );
    const adjacent = owner !== undefined && columns.indexOf(owner) === columns.indexOf(column) - 1;
    const named = levels.findIndex((one) => one.concept === column.parent);
    const level = named >= 0 ? named : adjacent ? lastIndexWhere(levels, (one) =>
      one.place.label.column === owner.label.column) : innermost;
    return { column, level: level < 0 ? innermost : level };
  });
  const inForce = owners.filter((one) => one.level === innermost && !planned.test(one.column.core));
  const mine = inForce.length > 0 ? inForce : owners.filter((one) => one.level === innermost);
  const weighed = hasConverted(columns) ? weightsOf(mine.map((one) => one.column)) : undefined;
  const chosen = mine.find((one) => one.column === weighed) ?? mine.find((one) => one.column.exact) ?? mine[0]
    ?? (all.length === 1 ? owners[0] : undefined);
  return {
    points: chosen ? placeAt(chosen.column, chosen.column.left) : null,
    levelPoints: owners.filter((one) => one !== chosen && one.level < innermost).map((one) => ({
      level: one.level,
      place: placeAt(one.column, one.column.left),
    })),
  };
}

/** A statement's span may hold operator, value and unit in columns without labels of their own. */
function statementColumns(grid: Grid, span: Span, column: HeaderColumn, places: Map<Single, Place>): void {
  const concept = column.concept as 'target' | 'actual' | 'adjustedTarget';
  const at = filled(grid, span, column);
  const kinds = at.map((one) => (at.length === 1 ? 'value' : kindOf(grid, span, one)));
  for (const [index, one] of at.entries()) {
    const kind = kinds[index]!;
    const key = kind === 'value' ? concept
      : concept === 'actual' ? (kind === 'unit' ? 'actualUnit' : null)
        : kind;
    if (key !== null && !places.has(key)) places.set(key, placeAt(column, one));
  }
  if (!places.has(concept)) places.set(concept, placeAt(column, at[0]!));
}

/** What the cells of a column without a label are: operators, units or values. */
function kindOf(grid: Grid, span: Span, column: number): 'operator' | 'unit' | 'value' {
  const votes = { operator: 0, unit: 0, value: 0 };
  for (let row = span.first; row <= span.last; row += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    if (typeof raw !== 'string') votes.value += 1;
    else if (operatorWord.test(normalise(raw)) || parseOperator(raw)?.rest === '') votes.operator += 1;
    else if (parseUnit(raw)) votes.unit += 1;
    else votes.value += 1;
  }
  if (votes.operator > votes.value && votes.operator >= votes.unit) return 'operator';
  return votes.unit > votes.value ? 'unit' : 'value';
}

const operatorWord = /^(定性|定量|正向|反向|[≥≤=<>])$/;

/** 评价要点 beside 评分标准 says what is looked at, not what it earns. */
const isPoint = (core: string): boolean => core.endsWith('要点');

function putPlace(places: Map<Single, Place>, concept: Single, column: HeaderColumn, columns: readonly HeaderColumn[]): void {
  const known = places.get(concept);
  if (!known) {
    places.set(concept, placeAt(column, column.left));
    return;
  }
  const before = columns.find((one) => one.label.column === known.label.column && one.label.row === known.label.row);
  const better = concept === 'score' ? outranks(column.core, known.core)
    : concept === 'scoringRule' && isPoint(known.core) !== isPoint(column.core) ? isPoint(known.core)
      : column.exact && before?.exact === false;
  if (better) places.set(concept, placeAt(column, column.left));
}

/** 说明 or 备注 is where reasons stand on forms that have no column of reasons (重庆), else a remark. 完成率 alone is the actual value. */
function settleNotes(places: Map<Single, Place>, reasons: Place[]): void {
  const note = places.get('note');
  if (note && reasons.length === 0 && places.has('actual')) {
    reasons.push(note);
    places.delete('note');
  }
  const completion = places.get('completion');
  if (completion && !places.has('actual') && places.has('target')) {
    places.set('actual', completion);
    places.delete('completion');
  }
}
