import { readQuantity, readText, saysNone } from '../../figures';
import type { Area, CellRef, Operator, Quantity, RawValue, Read, Statement } from '../../figures';
import type { IndicatorRow, Text } from '../form';
import type { Grid } from '../grid';
import { statedPoints } from '../labels/core';
import { isPlaceholder, rowConcept } from '../labels/rows';
import { readOfPair } from '../pairs';
import type { Place } from './column-places';
import type { Layout, Single } from './layout';
import { bothIn, isOf, partOf } from './both-in-cell';
import type { Labels } from './levels';
import { joined } from './ends';
import { statementInBrackets, statementInName, statementInWords } from './explained-target';
import { natureOf } from './nature';
import { linesBeside, pointsOfNames, severalIn, statedByLine, sumOfFigures, sumOfLines } from './several';
import { tickedIn } from './ticked';

/** Reads one row of an indicator table; null where nothing but a placeholder (……, 指标2：) stands. */
export function readRow(grid: Grid, row: number, layout: Layout, labels: Labels): IndicatorRow | null {
  const label = labels.levels[labels.own];
  if (!label) return null;
  const cells = new RowCells(grid, row, layout, grid.area(label.row, label.cell.column), label.text);
  const named = cells.points(label.text, label.cell);
  const score = cells.quantity('score');
  const actualCell = cells.at('actual');
  const done = actualCell ? grid.raw(row, actualCell.column) : null;
  const figures = named?.kind === 'value' || score?.kind === 'value' || (done !== null && !(typeof done === 'string' && saysNone(done)));
  if (!figures && grid.book.read(isPlaceholder, label.text)) return null;

  const said = natureOf({
    nature: cells.text('nature')?.text,
    operator: cells.text('operator')?.text,
    direction: cells.text('direction')?.text,
  });
  const unit = cells.text('unit');
  const words = layout.places.has('target') ? null : cells.targetBesideActual(unit?.text ?? null)
    ?? statementInBrackets(grid, layout, label.name, label.cell) ?? statementInWords(grid, row, layout);
  const stated = words ?? cells.statement('target', unit?.text ?? null, said.operator);
  const adjusted = cells.statement('adjustedTarget', unit?.text ?? null, said.operator);
  const initial = silent(stated) && silent(adjusted) ? statementInName(label.name, label.cell) ?? stated : stated;
  const target = adjusted?.kind === 'value' && !saysUnchanged(adjusted.value) ? adjusted : initial;
  const actual = cells.statement('actual', cells.text('actualUnit')?.text || unit?.text || null, null);
  const off = cells.quantity('pointsOff');
  const rawScore = cells.quantity('rawScore');
  const takenOff = cells.quantity('takenOff');
  const completion = cells.rate('completion');
  const scoreRate = cells.rate('scoreRate');
  const deviation = cells.rate('deviation');
  const byLine = cells.byLine();
  const path: string[] = [];
  let bonus = false;
  let deduction = false;
  for (let level = 0; level <= labels.own; level += 1) {
    const one = labels.levels[level];
    if (!one) continue;
    const name = one.name || one.text;
    path.push(name);
    const concept = grid.book.match(rowConcept, name)?.concept;
    bonus ||= concept === 'bonus';
    deduction ||= concept === 'deduction';
  }
  return {
    row, path, name: { text: label.name || label.text, cell: label.cell },
    operator: said.operator ?? operatorIn(target) ?? (said.direction === 'positive' ? '≥' : said.direction === 'reverse' ? '≤' : null),
    nature: cells.text('nature') ?? cells.text('direction') ?? cells.text('operator'),
    direction: said.direction,
    qualitative: said.qualitative || (target?.kind === 'value' && target.value.kind === 'words'),
    target, initialTarget: adjusted ? initial : null, actual, unit,
    // What 加分项 may add lies beyond the points that sum to the total.
    points: bonus ? null : named, score, coefficient: cells.rate('coefficient'), reason: cells.reason(),
    explanation: cells.text('explanation'), method: cells.text('method'), scoringRule: cells.text('scoringRule'),
    deduction, ...(bonus ? { bonus } : {}), partOf: null, sharedWith: [row], ...(off ? { pointsOff: off } : {}),
    ...(completion ? { completion } : {}), ...(scoreRate ? { scoreRate } : {}),
    ...(byLine ? { byLine } : {}),
    ...(deviation ? { deviation } : {}), ...(rawScore ? { rawScore } : {}), ...(takenOff ? { takenOff } : {}),
  };
}

const silent = (read: Read<Statement> | null): boolean => read === null || read.kind === 'blank';

/** 无调整 in the column of adjusted targets leaves the first target in force. */
function saysUnchanged(statement: Statement): boolean {
  return statement.kind === 'words' && /^(无调整|未调整|不调整|未变|不变|无变化|同年初|同左|同上|与年初.{0,4}一致)/.test(statement.text);
}

function operatorIn(target: Read<Statement> | null): Operator | null {
  if (target?.kind !== 'value') return null;
  return target.value.kind === 'quantity' || target.value.kind === 'moment' ? target.value.operator : null;
}

/** The cells of one row by concept. */
class RowCells {
  /** How many indicators the cells of the row list line by line; mostly 0. */
  readonly several: number;
  /** What each of them is worth where their names say it. */
  private readonly worth: readonly Quantity[];

  constructor(
    private readonly grid: Grid, private readonly row: number, private readonly layout: Layout, private readonly name: Area, label: string,
  ) {
    const [points, score] = [this.at('points'), this.at('score')];
    const lists = score !== null && !layout.pair && listing.test(label);
    this.worth = lists ? grid.book.read(pointsOfNames, label) : [];
    this.several = lists && (points || this.worth.length > 0)
      ? severalIn({ name: label, points: points && this.raw(points), score: this.raw(score), worth: this.worth }) : 0;
  }

  at(concept: Single): Place | null {
    return this.layout.places.get(concept) ?? null;
  }

  text(concept: Single): Text | null {
    const place = this.at(concept);
    return place && { text: this.grid.text(this.row, place.column), cell: this.grid.cell(this.row, place.column) };
  }

  quantity(concept: 'points' | 'score' | 'rawScore' | 'pointsOff' | 'takenOff'): Read<Quantity> | null {
    const place = this.at(concept);
    if (!place) return null;
    const raw = this.raw(place);
    const { pair } = this.layout;
    if (pair && (concept === 'points' || concept === 'score')) return readOfPair(raw, this.cell(place), pair, concept);
    const sum = this.several > 0 && (concept === 'points' || concept === 'score') ? sumOfLines(raw, this.cell(place)) : null;
    return sum ?? this.grid.book.reader.quantity(raw, this.format(place, raw), this.cell(place));
  }

  /** Points and score of each indicator where the row lists several. */
  byLine(): IndicatorRow['byLine'] {
    if (this.several === 0) return undefined;
    const points = this.at('points');
    return linesBeside(points && this.raw(points), this.raw(this.at('score')!), this.worth);
  }

  /** Points of the row: its column's, or where the table has none those in its name ("桥梁数量（5分）"). */
  points(label: string, cell: CellRef): Read<Quantity> | null {
    if (this.at('points')) return this.quantity('points');
    if (this.worth.length > 0) return sumOfFigures(this.worth, cell);
    const named = this.grid.book.read(statedPoints, label);
    return named ? readQuantity(named.digits + (named.percent ? '%' : ''), 'General', cell) : null;
  }

  rate(concept: 'coefficient' | 'completion' | 'scoreRate' | 'deviation'): Read<Quantity> | null {
    const place = this.at(concept);
    if (!place) return null;
    const percent = /[%％]/.test(this.grid.text(place.label.row, place.label.column));
    const raw = this.raw(place);
    // A rate for each of several indicators is none of the row.
    if (this.several > 0 && typeof raw === 'string' && raw.includes('\n')) return null;
    return this.grid.book.reader.rate(raw, this.format(place, raw), this.cell(place), percent);
  }

  statement(concept: 'target' | 'adjustedTarget' | 'actual', unit: string | null, operator: Operator | null): Read<Statement> | null {
    const place = this.at(concept);
    if (!place) return null;
    const role = concept === 'actual' ? 'actual' : 'target';
    if (role === 'actual' && this.layout.ticks.length > 0) return this.ticked(this.layout.ticks);
    const { ends } = this.layout;
    if (concept === 'target' && ends) {
      const range = joined(this.raw(ends.low), this.raw(ends.high));
      return this.grid.book.reader.statement(range, general, this.cell(place), unit, operator, role);
    }
    const raw = this.raw(place);
    const { both } = this.layout;
    if (isOf(both, place)) return this.ofBoth(partOf(raw, both.order, role), raw, place, unit, operator, role);
    const each = this.several > 0 ? statedByLine(raw, this.several, this.cell(place)) : null;
    if (each) return each;
    const said = role === 'actual' && !this.at('target') ? bothIn(raw)?.actual ?? raw : raw;
    return this.grid.book.reader.statement(said, this.format(place, raw), this.cell(place), unit, operator, role);
  }

  /** What a cell of target and actual value says of the one; its format is that of the whole cell. */
  private ofBoth(
    part: RawValue, whole: RawValue, place: Place, unit: string | null, operator: Operator | null, role: 'target' | 'actual',
  ): Read<Statement> {
    const format = part === whole ? this.format(place, whole) : general;
    return this.grid.book.reader.statement(part, format, this.cell(place), unit, operator, role);
  }

  /** The target that stands in the cell of the actual value, where no column has it. */
  targetBesideActual(unit: string | null): Read<Statement> | null {
    const place = this.at('actual');
    const said = place && bothIn(this.raw(place));
    return place && said && this.grid.book.reader.statement(said.target, general, this.cell(place), unit, null, 'target');
  }

  /** What came of a target as the head of the ticked column says it. */
  private ticked(ticks: readonly Place[]): Read<Statement> {
    const { place, says } = tickedIn(this.grid, this.row, ticks);
    return this.grid.book.reader.statement(says, general, this.cell(place), null, null, 'actual');
  }

  /** The reason: the first of its columns that says something, else its first. */
  reason(): Read<string> | null {
    let first: Read<string> | null = null;
    for (const place of this.layout.reasons) {
      const read = readText(this.raw(place), this.cell(place));
      if (read.kind === 'value') return read;
      first ??= read;
    }
    return first;
  }

  /** What stands in a column of the row. A name may reach over columns it leaves empty (预算执行率 has no target): no figure of theirs. */
  private raw({ column }: Place): RawValue {
    const { grid, row, name } = this;
    return name.left < name.right && column >= name.left && column <= name.right ? null : grid.raw(row, column);
  }

  private cell({ column }: Place): CellRef {
    return this.grid.cell(this.row, column);
  }

  /** The format of what stands there; a blank has none that matters. */
  private format({ column }: Place, raw: RawValue): string {
    return raw === null ? general : this.grid.format(this.row, column);
  }
}

/** A name may list several indicators. */
const listing = /[\n;；]/;

const general = 'General';
