import { readQuantity } from '../../figures';
import type { Group, IndicatorRow, TotalRow } from '../form';
import type { Grid, Region } from '../grid';
import { optional } from '../labels/rows';
import { lastIndexWhere, lastWhere } from '../last';
import { goalAbove, joinRepeated, labelPoints } from './groups';
import type { OpenGroup } from './groups';
import { withHeadings } from './headings';
import { layoutOf } from './layout';
import type { Layout } from './layout';
import { labelAt, LevelTracker } from './levels';
import type { Labels, LevelLabel } from './levels';
import { mayBePageNumber } from './pages';
import { withPartTotals } from './part-totals';
import { withParts } from './parts';
import type { Place as FormPlace, Span } from './regions';
import { firstOwn, goesOnWithHeader, kindOfRow, namesLevelsOnly } from './row-kinds';
import { withRewritten } from './rewritten';
import { readRow } from './rows';
import { withMergedScores, withShared } from './shared';
import { asShifted } from './shifted';
import type { PlacedTotal } from './shifted';
import { withSubtotals } from './subtotals';
import type { Subtotal } from './subtotals';
import { readTotal, totalBelow, totalBroken } from './totals';
import { withoutPages } from './without-pages';

/** What the indicator table of one form holds. */
export interface Table {
  readonly layouts: readonly Layout[];
  readonly rows: readonly IndicatorRow[];
  readonly groups: readonly Group[];
  readonly totals: readonly TotalRow[];
  /** The rows that belong to the table: headers, indicators, totals. */
  readonly taken: ReadonlySet<number>;
}

/** Reads the spans of a form's indicator table into rows, groups and totals. */
export function readTable(grid: Grid, place: FormPlace): Table {
  const layouts = place.spans.map((span) => layoutOf(grid, span));
  const reader = new TableReader(grid, place.region);
  for (const [index, span] of place.spans.entries()) {
    reader.under(goalAbove(grid, span.header, place.region));
    reader.read(span, layouts[index]!);
  }
  return { layouts, ...reader.result() };
}

class TableReader {
  private readonly rows: IndicatorRow[] = [];
  private readonly groups: OpenGroup[] = [];
  private readonly totals: PlacedTotal[] = [];
  private readonly taken = new Set<number>();
  /** Rows that may hold nothing but the number of a page. */
  private readonly pages = new Set<number>();
  /** Follows the levels of the table above the last header: of the page before, where one goes on. */
  private tracker: LevelTracker | null = null;
  private readonly subtotals: Subtotal[] = [];
  /** The group a line across the whole table heads, where no column of levels does. */
  private section: OpenGroup | null = null;
  /** The group of all rows below a header whose label names their points (年度目标1（40分）). */
  private goal: OpenGroup | null = null;

  constructor(private readonly grid: Grid, private readonly region: Region) {}

  read(span: Span, layout: Layout): void {
    const tracker = this.tracker = new LevelTracker(this.grid, layout, this.goal ? null : this.tracker);
    for (let row = span.header.top; row <= span.header.bottom; row += 1) this.taken.add(row);
    let ended = false;
    let start = span.first;
    for (; goesOnWithHeader(this.grid, start, layout, this.region); start += 1) this.taken.add(start);
    for (let row = start; row <= span.last; row += 1) {
      const kind = kindOfRow(this.grid, row, layout, this.region);
      if (kind === 'end') ended = !this.isRemarkWithin(row, span, layout);
      if (kind === 'money') ended = true;
      if (kind === 'other' && !ended) this.open(row, layout);
      const opens = kind === 'other' && !ended && namesLevelsOnly(this.grid, row, layout, this.region);
      if (opens) this.levels(tracker.at(row), layout, row, false);
      if (kind === 'total') this.section = null;
      // Below remarks only a total may follow (其他需要说明事项 stands above 总分 in some places).
      const beyond = ended && (kind !== 'total' || this.totals.length > 0);
      if (kind === 'end' || kind === 'money' || kind === 'other' || beyond) continue;
      this.taken.add(row);
      const below = kind !== 'total' ? null
        : totalBelow(this.grid, row, this.region) ?? totalBroken(this.grid, row, layout, this.region);
      if (below) {
        this.totals.push({ total: below, row: -1, layout });
        row += 1;
        this.taken.add(row);
      } else if (kind === 'total') this.totals.push({ total: readTotal(this.grid, row, layout, this.region), row, layout });
      else if (kind === 'subtotal') this.subtotal(row, layout);
      else if (kind === 'execution') this.execution(row, layout);
      else this.indicator(row, layout, tracker);
    }
  }

  /** What follows stands below a target of its own, where the label names its points. */
  under(above: LevelLabel | null): void {
    // What stands above a header printed again on a page is a row of the page before.
    const label = above && this.taken.has(above.row) ? null : above;
    const points = label && labelPoints(this.grid, label.text, label.cell);
    this.goal = label && points && { label, depth: -1, level: 1, points, score: null, rows: [] };
    if (this.goal) this.groups.push(this.goal);
  }

  /** 一、产出指标（50分） across a table that has no column of levels heads the rows below it. */
  private open(row: number, layout: Layout): void {
    const column = firstOwn(this.grid, row, this.region);
    if (column === null || layout.levelConcepts[0] === 'level1' || typeof this.grid.own(row, column) !== 'string') return;
    const label = labelAt(this.grid, row, column);
    const points = labelPoints(this.grid, label.text, label.cell);
    if (!points) return;
    this.section = { label, depth: -1, level: 1, points, score: null, rows: [] };
    this.groups.push(this.section);
  }

  /** 注：… between two groups of a table: an indicator with points of its own follows, and no total came before. */
  private isRemarkWithin(row: number, span: Span, layout: Layout): boolean {
    const points = layout.places.get('points') ?? layout.places.get('score');
    const next = row + 1;
    if (points === undefined || this.totals.length > 0 || next > span.last) return false;
    const own = readQuantity(
      this.grid.own(next, points.column),
      this.grid.format(next, points.column),
      this.grid.cell(next, points.column),
    );
    return own.kind === 'value' && kindOfRow(this.grid, next, layout, this.region) === 'indicator';
  }

  result(): Omit<Table, 'layouts'> {
    const stated = this.totals.at(-1)?.total;
    const own = withoutPages(this.rows, this.pages, this.groups, stated);
    const rows = withMergedScores(withShared(own.map((row) => this.withGroupPoints(row))));
    const read = withHeadings(rows.map((row) => this.withSharedPoints(row)));
    const headed = { ...read, rows: withRewritten(read.rows, stated) };
    const totals = this.totals.map((total) => asShifted(this.grid, total, headed.rows, this.region));
    const sums = withPartTotals(totals, headed.rows);
    const subtotalled = withSubtotals(this.subtotals, headed.rows, this.groups, sums.totals.at(-1));
    const groups = joinRepeated(this.groups.filter((group) => group.rows.length > 0), own)
      .map(({ label, level, points, score, statedPoints, levelScore, rows }) => ({
        label: { text: label.text, cell: label.cell },
        name: label.name || label.text,
        level,
        points,
        rows,
        score,
        ...(statedPoints ? { statedPoints } : {}),
        ...(levelScore ? { levelScore } : {}),
      }));
    return {
      rows: withParts(headed.rows, this.grid),
      totals: subtotalled.whole ? [subtotalled.whole] : sums.totals,
      taken: this.taken,
      groups: [...groups, ...subtotalled.groups, ...headed.groups, ...sums.groups],
    };
  }

  /** Where a table has no points for its rows, the only row of a group has the group's ("数量指标（40分）"). */
  private withGroupPoints(row: IndicatorRow): IndicatorRow {
    const group = row.points === null
      ? lastWhere(this.groups, (one) => one.points !== null && one.rows.length === 1 && one.rows[0] === row.row) : undefined;
    return group ? { ...row, points: { kind: 'value', value: group.points!, cell: group.label.cell } } : row;
  }

  /** Several rows of a group that alone names points (质量指标（12分）) share them, each with a score of its own. */
  private withSharedPoints(row: IndicatorRow): IndicatorRow {
    if (row.points !== null) return row;
    const around = (one: IndicatorRow) => lastWhere(this.groups, (group) => group.points !== null && group.rows.includes(one.row));
    const group = around(row);
    const alone = group && this.rows.every((one) => !group.rows.includes(one.row) || (one.points === null && around(one) === group));
    return alone ? { ...row, points: { kind: 'value', value: group.points!, cell: group.label.cell }, pointsOfGroup: true } : row;
  }

  private indicator(row: number, layout: Layout, tracker: LevelTracker): void {
    const labels = tracker.at(row);
    const found = readRow(this.grid, row, layout, labels);
    const read = found && isUnused(found, labels.levels[labels.own]!.text) ? null : found;
    this.levels(labels, layout, row, read !== null);
    if (!read) return;
    const first = firstOwn(this.grid, row, this.region);
    if (first !== null && mayBePageNumber(this.grid, row, first, layout, this.region)) this.pages.add(row);
    this.section?.rows.push(row);
    this.goal?.rows.push(row);
    this.rows.push(this.section ? { ...read, path: [this.section.label.name, ...read.path] } : read);
  }

  /** The groups a row stands below, of which it is one where it `counts`. */
  private levels(labels: Labels, layout: Layout, row: number, counts: boolean): void {
    for (let level = 0; level < labels.own; level += 1) {
      const label = labels.levels[level];
      if (label) this.group(label, level, layout, row, counts);
    }
  }

  /** A row that says 预算执行率 outside the levels: below no label but its own. */
  private execution(row: number, layout: Layout): void {
    const label = labelAt(this.grid, row, firstOwn(this.grid, row, this.region)!);
    const read = readRow(this.grid, row, layout, { levels: [label], own: 0 });
    if (read) this.rows.push(read);
  }

  private group(label: LevelLabel, level: number, layout: Layout, row: number, counts: boolean): void {
    const known = this.groups.find((group) => group.label === label);
    if (known) {
      if (counts) known.rows.push(row);
      return;
    }
    const concept = layout.levelConcepts[level]!;
    const place = layout.levelPoints.find((points) => points.level === level)?.place;
    const beside = place
      ? readQuantity(
        this.grid.raw(label.row, place.column),
        this.grid.format(label.row, place.column),
        this.grid.cell(label.row, place.column),
      ) : null;
    this.groups.push({
      label, depth: level, level: concept === 'level1' ? 1 : concept === 'level2' ? 2 : 3, score: null, rows: counts ? [row] : [],
      points: (beside?.kind === 'value' ? beside.value : null) ?? labelPoints(this.grid, label.text, label.cell),
      levelScore: this.levelScore(label, level, layout),
    });
  }

  /** What a level's label has in the level's own column of scores. */
  private levelScore({ row }: LevelLabel, level: number, { levelScores }: Layout): Group['levelScore'] {
    const scores = levelScores.find((one) => one.level === level);
    if (!scores) return undefined;
    const { place: { column }, named } = scores;
    const [raw, format] = [this.grid.raw(row, column), this.grid.format(row, column)];
    return { score: this.grid.book.reader.quantity(raw, format, this.grid.cell(row, column)), named };
  }

  private subtotal(row: number, layout: Layout): void {
    const read = readTotal(this.grid, row, layout, this.region);
    const { column } = read.label.cell;
    const depth = Math.max(0, lastIndexWhere(layout.levels, (level) => level.column <= column) - 1);
    this.subtotals.push({ row, read, label: labelAt(this.grid, row, column), depth });
  }
}

/** A row to be filled only where it applies, or one whose target was taken back during the year, left blank. */
const isUnused = (row: IndicatorRow, label: string): boolean =>
  row.score?.kind === 'blank' && (row.actual === null || row.actual.kind === 'blank') && (optional.test(label) || isTakenBack(row));

/** 年初指标值 with nothing in the column of the targets that hold, and no points left for it. */
const isTakenBack = ({ initialTarget, target, points }: IndicatorRow): boolean =>
  initialTarget !== null && target === initialTarget && points?.kind === 'blank';
