import { hundred, normalise, unifyWidth } from '../../figures';
import type { CellRef } from '../../figures';
import { readBlock } from '../budget/block';
import { findBudget } from '../budget/find';
import { asMerged } from '../budget/written-out';
import type { Concept, FormHead, IndicatorForm, TotalRow } from '../form';
import type { Grid } from '../grid';
import { divideExecution } from './execution';
import { withHalves } from './halves';
import { findHeaders } from './header';
import { readHead } from './head';
import { idOf, marksOf } from './identify';
import { lastWhere } from '../last';
import type { Layout } from './layout';
import { namesSeveral } from './lists';
import { isScoredOutside } from './outside';
import { withOwnParts } from './own-parts';
import { placesOf } from './regions';
import type { Place } from './regions';
import { readReviews } from './reviews';
import { saidPointsIn } from './said-points';
import { readScoredBlock } from './scored-block';
import { withWholePoints } from './share-points';
import { readStatements } from './statements';
import { readTable } from './table';
import { gradeInRow, statedBesides } from './totals';

/**
 * What the indicator tables of a sheet are: forms to score, target plans, tables of progress, lists of several projects' indicators,
 * or scored by a body from outside.
 */
export interface Found {
  readonly forms: readonly IndicatorForm[];
  readonly plans: number;
  readonly ledgers: number;
  readonly lists: number;
  readonly outside: number;
}

/** Recognises every indicator table on a sheet. */
export function recogniseIndicators(grid: Grid): Found {
  const places = placesOf(grid, findHeaders(grid));
  const forms: IndicatorForm[] = [];
  let plans = 0;
  let ledgers = 0;
  let lists = 0;
  let outside = 0;
  for (const place of places) {
    const columns = new Set(place.spans.flatMap((span) => span.header.columns.map((column) => column.concept)));
    const staged = columns.has('progress') && !columns.has('actual');
    if (columns.has('score') ? staged && titleSays(grid, place, /监控/) : staged || titleSays(grid, place, /监控/)) ledgers += 1;
    else if (!columns.has('actual') && !columns.has('score') && !columns.has('coefficient') && !columns.has('completion')) plans += 1;
    else if (isScoredOutside(grid, place)) outside += 1;
    else {
      const form = formAt(grid, place);
      if (isPlan(form)) plans += 1;
      else if (form.total === null && namesSeveral(grid, place)) lists += 1;
      else forms.push(form);
    }
  }
  const titled = (index: number) => lastWhere(forms.slice(0, index), (form) => form.title !== null);
  return { forms: withHalves(forms.map((form, index) => underTitle(form, titled(index)))), plans, ledgers, lists, outside };
}

/** A form without a title of its own below another is of the year and the unit the title above them says. */
function underTitle(form: IndicatorForm, above: IndicatorForm | undefined): IndicatorForm {
  if (!above || form.title !== null || form.area.left !== above.area.left) return form;
  return { ...form, year: form.year ?? above.year, unit: form.unit ?? above.unit };
}

/** A table called 目标表 or 申报表 whose actual values wait for next year, and that has no scores, is a plan. */
function isPlan(form: IndicatorForm): boolean {
  const title = normalise(form.title?.text ?? '');
  return /(申报|目标|批复)表/.test(title) && !/自评|完成|评价/.test(title) && !form.columns.has('score')
    && form.rows.every((row) => row.actual?.kind === 'blank');
}

/** Whether a line above a table calls it so. */
function titleSays(grid: Grid, { region, spans }: Place, words: RegExp): boolean {
  return range(region.top, spans[0]!.header.top - 1).some((row) => {
    for (let column = region.left; column <= region.right; column += 1)
      if (/表$/.test(grid.core(row, column)) && words.test(grid.core(row, column))) return true;
    return false;
  });
}

function formAt(grid: Grid, place: Place): IndicatorForm {
  const { region } = place;
  const table = withWholePoints(readTable(grid, place));
  const first = place.spans[0]!.header.top;
  const above = range(region.top, first - 1);
  const outside = range(region.top, region.bottom).filter((row) => !table.taken.has(row));
  const head = readHead(grid, above, region);
  const items = readScoredBlock(grid, outside, region);
  const merged = asMerged(grid, outside, region);
  const found = findBudget(merged, outside.filter((row) => !items.taken.has(row)), region);
  const budget = found && readBlock(merged, found, head.moneyUnit, region, outside);
  const columns = columnsOf(table.layouts);
  const { statements, overallReason } = readStatements(grid, outside, region);
  const stated = statedBesides(grid, outside, region, [...(found?.headers.values() ?? [])]);
  const [total = null, ...restated] = wholeFirst([...table.totals, ...answered(stated.totals, table.totals)]);
  const { rows, executionRow } = divideExecution(withOwnParts([...items.rows, ...table.rows], budget, total), budget, hundred);
  const reviews = readReviews(grid, place, { layouts: table.layouts, rows: table.rows, executionRow, budget, total });
  const traits = {
    head, columns, budget, marks: marksOf(grid, region), methods: rows.flatMap((row) => row.method?.text ?? []),
    conclusion: statements.some((statement) => statement.concept === 'conclusion'),
    foreign: place.spans.some((span) => span.header.columns.some((column) => column.concept === 'progress' || column.concept === 'review')),
  };
  const formHead: FormHead = {
    id: idOf(traits),
    sheet: grid.sheet,
    area: region,
    title: head.title,
    year: head.year ?? yearTold(statements),
    subject: head.subject,
    unit: head.unit,
    department: head.department,
    moneyUnit: head.moneyUnit,
  };
  const saidPoints = saidPointsIn(grid, outside, region);
  const inTotal = [table.totals[0]?.label.cell.row, table.totals[0]?.score?.cell.row].filter((row) => row !== undefined);
  return {
    kind: 'indicators', ...formHead, about: head.about, columns, budget, rows, executionRow, groups: table.groups, total, restated,
    ...(reviews.length > 0 ? { reviews } : {}), ...(saidPoints ? { saidPoints } : {}),
    grade: stated.grade ?? inTotal.map((row) => gradeInRow(grid, row, region)).find((grade) => grade !== null) ?? null,
    statements, overallReason,
  };
}

/** Totals said besides the table without those left blank, where one is filled in (自评总分（分） above 总分 | 97.46). */
function answered(said: readonly TotalRow[], inTable: readonly TotalRow[]): readonly TotalRow[] {
  const isStated = (total: TotalRow): boolean => total.score?.kind === 'value';
  return [...said, ...inTable].some(isStated) ? said.filter(isStated) : said;
}

/** Where a total of the indicators (合计 90) stands before that of the form (总分 100), the form's is the total. */
function wholeFirst(totals: readonly TotalRow[]): readonly TotalRow[] {
  const pointsOf = (total: TotalRow | undefined) => (total?.points?.kind === 'value' ? total.points.value.value : null);
  const first = pointsOf(totals[0]);
  const whole = first === null ? undefined : totals.find((total) => pointsOf(total)?.gt(first));
  return whole ? [whole, ...totals.filter((total) => total !== whole)] : totals;
}

/** The year a form's targets begin with ("2024年财政预算资金…"), where its head names none. */
function yearTold(statements: IndicatorForm['statements']): number | null {
  const told = statements.filter(({ concept }) => concept === 'targets' || concept === 'achievement').map(({ text }) =>
    /^(20\d\d)年/.exec(unifyWidth(text))?.[1]
  );
  const year = told.find((one) => one !== undefined);
  return year === undefined ? null : Number(year);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The header cell of each concept, by the first of a form's layouts that has it. */
function columnsOf(layouts: readonly Layout[]): Map<Concept, CellRef> {
  const columns = new Map<Concept, CellRef>();
  const put = (concept: Concept, cell: CellRef): void => {
    if (!columns.has(concept)) columns.set(concept, cell);
  };
  for (const layout of layouts) {
    for (const [index, place] of layout.levels.entries()) put(layout.levelConcepts[index]!, place.label);
    for (const [concept, place] of layout.places) if (concept !== 'actualUnit' && concept !== 'progress') put(concept, place.label);
    if (layout.reasons[0]) put('reason', layout.reasons[0].label);
  }
  return columns;
}
