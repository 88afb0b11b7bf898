import { isKnownUnit, normalise, parseOperator, saysNone } from '../../figures';
import type { CellRef, RawValue } from '../../figures';
import type { Grid } from '../grid';
import { coreOf } from '../labels/core';
import { columnConcept } from '../labels/columns';
import { filled, placeAt } from './column-places';
import type { Place } from './column-places';
import type { HeaderColumn } from './header';
import type { Span } from './regions';

const wanted = String.raw`(?:年度|年初|全年)?(?:目标|指标|计划|预期)(?:值|数|任务)?\s*[:：]\s*(\S[^:：]*?)`;
const done = String.raw`(?:全年|年度|年末)?(?:实际完成|实际|完成)(?:值|数|情况)?\s*[:：]\s*(\S[\s\S]*?)`;
const both = new RegExp(String.raw`^\s*${wanted}[\s,，;；。/、]+${done}[\s。；;]*$`);

const asPlanned = String.raw`(?:全年|年度|年初|原)?(?:(?:计划(?!生育)|目标|预期)(?:完成|达到|实现|为|值)?|[应拟](?:完成|达到|实现|为))\s*([^,，;；。\s][^,，;；。]*)`;
const asDone = String.raw`(?:全年|年度|年末|现)?(?:实际|已)(?:完成|达到|实现|为|值)?\s*([^,，;；。\s][^,，;；。]*)`;
const inTurn = new RegExp(String.raw`^\s*${asPlanned}[,，;；]\s*${asDone}[。；;]?\s*$`);
/** One figure, or one month, is all that a part says. */
const oneFigure = /^[^\d０-９]*(?:[\d０-９]{4}年[\d０-９]{1,2}月|[\d０-９]+(?:[.．][\d０-９]+)?)[^\d０-９]*$/;

/**
 * 目标值：≥95% 实际值：96% or 计划培训300人，实际培训312人 in the one cell of a row: what was wanted and what was done; null where a text says
 * not both.
 */
export function bothIn(raw: RawValue): { readonly target: string; readonly actual: string } | null {
  if (typeof raw !== 'string') return null;
  const found = both.exec(raw);
  if (found) return { target: found[1]!, actual: found[2]! };
  const [, target, actual] = inTurn.exec(raw) ?? [];
  if (!target || !actual || !oneFigure.test(target) || !oneFigure.test(actual)) return null;
  // 计划检查5次，实际整改3项 are two things.
  const [wantedOf, doneOf] = [target, actual].map((text) => normalise(text).replace(fromFigure, ''));
  return doneOf === '' || doneOf === wantedOf ? { target, actual } : null;
}

/** A figure with its operator, and all that follows it. */
const fromFigure = /(?:不[少低大高小]于|不超过|达到?|[≥≤=<>])*\d.*$/s;

/** Which of the two a cell holds first: 95%/92.6% below 目标值/完成值, 92.6%/95% below 完成值/目标值. */
export type BothOrder = 'target-first' | 'actual-first';

/** The column of a table whose cells hold target and actual value together. */
export interface BothColumn { readonly place: Place; readonly order: BothOrder }

/** The two of them where they have columns of their own, though one label heads both. */
export type BothPlaces = Readonly<Record<'target' | 'actual', Place>>;

const lineBreak = /\s*[\r\n]+\s*/;
const labelParts = /^(.+?)[/|、及和与](.+)$/;
const labelInBrackets = /^(.+?)\(([^()]+)\)$/;
const stating = (text: string): 'target' | 'actual' | null => {
  const concept = columnConcept(coreOf(text))?.concept;
  return concept === 'target' || concept === 'actual' ? concept : null;
};

/** In which order a label names target and actual value; null where it does not name both. */
function orderOf(label: string): BothOrder | null {
  // 目标值 above 完成值 in the one cell.
  const plain = normalise(label.trim().replace(lineBreak, '/'));
  for (const pattern of [labelParts, labelInBrackets]) {
    const parts = pattern.exec(plain);
    const [first, second] = [parts && stating(parts[1]!), parts && stating(parts[2]!)];
    if (first && second && first !== second) return first === 'target' ? 'target-first' : 'actual-first';
  }
  return null;
}

/** Cells that must hold both before a column is known to. */
const fewest = 2;

/**
 * The column whose label names target and actual value and in most of whose cells both stand, where no other column has either;
 * or their two columns below that label.
 */
export function bothColumnOf(grid: Grid, span: Span, columns: readonly HeaderColumn[]): BothColumn | BothPlaces | null {
  const stated = columns.filter(({ concept }) => concept === 'target' || concept === 'actual' || concept === 'adjustedTarget');
  const [column] = stated;
  if (!column || stated.length > 1) return null;
  const order = orderOf(grid.text(column.label.row, column.label.column));
  if (order === null) return null;
  const at = filled(grid, span, column).map((one) => placeAt(column, one));
  const [first, second, more] = at;
  if (first && second) {
    if (more) return null;
    return order === 'target-first' ? { target: first, actual: second } : { target: second, actual: first };
  }
  let [held, others] = [0, 0];
  for (let row = span.first; row <= span.last; row += 1) {
    const raw = grid.own(row, first!.column);
    // What reaches further (a total, a remark) is in no column.
    if (raw === null || grid.area(row, first!.column).right > column.right || (typeof raw === 'string' && saysNone(raw))) continue;
    if (typeof raw === 'string' && partsOf(raw) !== null) held += 1;
    else others += 1;
  }
  return held >= fewest && held >= others * 2 ? { place: first!, order } : null;
}

const slash = /[/／|｜]/g;
const listed = /\s*[\r\n]+\s*|[;；]/;
const besideStroke = /\s*([/／|｜])\s*/g;
const inBrackets = /^([^()（）]+)[(（]([^()（）]+)[)）]$/;
/** What may begin an actual value that follows the stroke of a unit (35元/平方米/33.5元/平方米). */
const figureFirst = /^\s*(?:[≥≤=<>＝＜＞]|[\d０-９.])/;

/** The two parts of a cell, in its own order; null where it holds but one, or does not say where one ends. */
function partsOf(raw: string): readonly [string, string] | null {
  const text = raw.trim().replace(besideStroke, '$1').replace(/[;；]+$/, '');
  const strokes = [...text.matchAll(slash)].map(({ index }) => index);
  const [first = '', second, more] = text.split(listed);
  // 25人次/亩；26人次/亩: the strokes are the units'. 完成50场⏎满意度95% are two facts of what was done.
  if (second !== undefined && more === undefined && (alike(first, second) || (strokes.length === 0 && !/[\d０-９]/.test(text)))) {
    return [first.trim(), second.trim()];
  }
  // The stroke of a unit stands before no figure; one beside which nothing else could part is the one that does.
  const parting = strokes.length === 1 ? strokes : strokes.filter((at) => figureFirst.test(text.slice(at + 1)));
  const at = parting[0];
  if (at !== undefined) {
    const [before, after] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    return parting.length === 1 && !isKnownUnit(normalise(after)) ? [before, after] : null;
  }
  const bracketed = second === undefined ? inBrackets.exec(text) : null;
  return bracketed && stands(bracketed[1]!) && stands(bracketed[2]!) ? [bracketed[1]!.trim(), bracketed[2]!.trim()] : null;
}

/** Whether two lines begin with a figure each, the first perhaps with its operator in words. */
const alike = (first: string, second: string): boolean =>
  figureFirst.test(second) && (figureFirst.test(first) || parseOperator(first) !== null);

/** 95%（92.6%）: a figure in the brackets as well, not a remark on the one before them. */
const stands = (text: string): boolean => /^[≥≤=<>]*\d/.test(normalise(text)) && !/[:;,]/.test(normalise(text));

/**
 * Target or actual value of a cell that holds both. One that stands alone is the actual value, but with an operator before it the
 * target; null stands for what is not there.
 */
export function partOf(raw: RawValue, order: BothOrder, which: 'target' | 'actual'): RawValue {
  if (typeof raw === 'string') {
    const named = bothIn(raw);
    if (named) return named[which];
    const parts = partsOf(raw);
    if (parts) return parts[(order === 'target-first') === (which === 'target') ? 0 : 1] || null;
    if (parseOperator(raw)) return which === 'target' ? raw : null;
  }
  return which === 'actual' ? raw : null;
}

/** Whether what was found are two columns, not one. */
export const areApart = (found: BothColumn | BothPlaces): found is BothPlaces => 'actual' in found;

/** Whether a cell is the one of both. */
export const isOf = (both: BothColumn | null, place: { readonly column: number; readonly label: CellRef }): both is BothColumn =>
  both?.place.column === place.column;
