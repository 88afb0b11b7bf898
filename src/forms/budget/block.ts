import { moneyUnitIn, normalise, readQuantity, readText } from '../../figures';
import type { CellRef, Quantity, RawValue, Read, Unit } from '../../figures';
import type { BudgetBlock, BudgetRow, Text } from '../form';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import { reading } from '../labels/family';
import { pairOrderOf, readOfPair } from '../pairs';
import { acrossOf, summed } from './across';
import { detailsOf, divisionsOf, isDivided } from './divisions';
import { divisionsSaid } from './divisions-said';
import type { FigureAt, FoundBlock, FoundRow } from './found';
import { investmentsIn } from './investments';
import { nearerRate, saysPercent } from './percent';
import { rateOverOf } from './rate-over';
import { subtotalled } from './subtotals';

export type { FigureAt, FoundBlock, FoundRow } from './found';

const labelUnit = reading(moneyUnitIn);

const pointsTimesRate = /(\d+(?:\.\d+)?)(?:分\*?|\*)(?:预算)?执行率|执行率\*(\d+(?:\.\d+)?)/;
/** "得分（10）": the points of a score's own column, said without 分. */
const pointsOfScore = /得分\((\d{1,2}(?:\.\d+)?)\)$/;
const pointsInBrackets = /\((?:共|满分|权重|分值)?:?(\d+(?:\.\d+)?)分\)/;

/**
 * Reads the figures of a found block; `outside` are the rows of the form that hold no indicators, and `unit` holds where neither
 * cell nor label names one.
 */
export function readBlock(grid: Grid, found: FoundBlock, unit: Unit, region: Region, outside: readonly number[]): BudgetBlock {
  const known = new Map<FoundRow, BudgetRow>();
  const rowOf = (row: FoundRow): BudgetRow => {
    const read = known.get(row) ?? readRow(grid, row, found, unit);
    known.set(row, read);
    return read;
  };
  const total = rowOf(found.total);
  const parts = found.parts.map((part) => withOwnRate(rowOf(part), total));
  const sums = subtotalled(total, parts);
  const divisions = sums ? [sums.outer] : divisionsOf(grid, total, parts, region);
  const under = (found.under ?? []).map(({ of, rows }) => ({ of: rowOf(of), rows: rows.map(rowOf) })).filter(isDivided);
  const own = grid.book.read(labelUnit, found.block?.text ?? '') ?? unit;
  const across = acrossOf([...known].filter(([row]) => row.sources).map(([row, read]) => ({
    found: row, row: read, sources: row.sources!.map(({ parts }) => parts.map((place) => moneyAt(grid, place, row, found, unit))),
  })));
  const investments = investmentsIn(grid, outside, region, own);
  const said = divisionsSaid(grid, outside.filter((row) => row > found.total.label.cell.row), region, own);
  return {
    total, parts, divisions, details: [...(sums ? sums.details : divisions.length === 1 ? detailsOf(total, parts) : []), ...under],
    headers: Object.fromEntries(found.headers) as BudgetBlock['headers'],
    labelPoints: pointsOf(grid, found), ...(said.length > 0 ? { said } : {}), ...(across.length > 0 ? { across } : {}),
    ...(investments.length > 0 ? { investments } : {}),
  };
}

/** A rate merged down over the whole and its parts is that of the whole. */
function withOwnRate(part: BudgetRow, { rate }: BudgetRow): BudgetRow {
  const isShared = part.rate && rate && part.rate.cell.row === rate.cell.row && part.rate.cell.column === rate.cell.column;
  return isShared ? { ...part, rate: null } : part;
}

/** An amount of money in the unit its cell names, else its label, its row, its block, its form. */
function moneyAt(grid: Grid, place: FigureAt, row: FoundRow, block: FoundBlock, unit: Unit): Read<Quantity> {
  const { book } = grid;
  if (place.addends) return summed(place.addends.map((one) => moneyAt(grid, one, row, block, unit)));
  const raw = place.said ?? grid.raw(place.row, place.column);
  const cell = grid.cell(place.row, place.column);
  if (raw === null) return { kind: 'blank', cell };
  const named = book.read(labelUnit, grid.text(place.label.row, place.label.column)) ?? book.read(labelUnit, row.label.text)
    ?? book.read(labelUnit, block.block?.text ?? '') ?? unit;
  return noShare(raw, book.reader.quantity(raw, grid.format(place.row, place.column), cell, named));
}

function readRow(grid: Grid, row: FoundRow, block: FoundBlock, unit: Unit): BudgetRow {
  const { reader } = grid.book;
  const at = (concept: MoneyConcept): FigureAt | null => row.figures.get(concept) ?? null;
  const read = <T>(
    concept: MoneyConcept,
    reader: (raw: ReturnType<Grid['raw']>, format: string, cell: CellRef, label: string) => Read<T>,
  ): Read<T> | null => {
    const place = at(concept);
    if (!place) return null;
    const raw = place.said ?? grid.raw(place.row, place.column);
    const cell = grid.cell(place.row, place.column);
    // Most cells of most rows are blank, and a blank is blank whatever its format and label.
    if (raw === null) return { kind: 'blank', cell };
    return reader(raw, grid.format(place.row, place.column), cell, grid.text(place.label.row, place.label.column));
  };
  const money = (concept: MoneyConcept): Read<Quantity> | null => {
    const place = at(concept);
    return place && moneyAt(grid, place, row, block, unit);
  };
  const plain = (concept: MoneyConcept): Read<Quantity> | null =>
    read(concept, (raw, format, cell) => reader.quantity(raw, format, cell));
  // 分值/得分 over 10/9.5: the one cell holds both.
  const together = block.headers.has('score') ? undefined : block.headers.get('points');
  const order = together ? pairOrderOf(grid, together) : null;
  const pair = (which: 'points' | 'score'): Read<Quantity> | null => {
    const place = at('points');
    return order && place && readOfPair(grid.raw(place.row, place.column), grid.cell(place.row, place.column), order, which);
  };
  const [initial, adjusted, spent] = [money('initial'), money('adjusted'), money('spent')];
  const [change, inPlaceRate] = [
    money('change'),
    read('inPlaceRate', (raw, format, cell, label) => reader.rate(raw, format, cell, saysPercent(label))),
  ];
  const balance = money('balance');
  const rateAs = (percent: boolean) =>
    read('rate', (raw, format, cell, label) => reader.rate(raw, format, cell, percent && saysPercent(label)));
  return {
    label: row.label, initial, adjusted, inPlace: money('inPlace'), spent, rateOver: rateOverOf(grid, block.headers),
    rate: nearerRate(rateAs(true), rateAs(false), spent, adjusted?.kind === 'value' ? adjusted : initial),
    ...(change ? { change } : {}), ...(inPlaceRate ? { inPlaceRate } : {}), ...(balance ? { balance } : {}),
    points: order ? pair('points') : plain('points'),
    score: order ? pair('score') : plain('score'), reason: read('reason', (raw, _format, cell) => readText(raw, cell)),
  };
}

/** A percentage in the place of an amount is none. */
const noShare = (raw: RawValue, read: Read<Quantity>): Read<Quantity> =>
  (read.kind === 'value' && read.value.unit?.dimension === 'ratio'
    ? { kind: 'unreadable', cell: read.cell, text: String(raw).trim(), why: 'not-a-number' } : read);

/** "预算执行情况（10分）", or "得分（20分*执行率）" where that is how a form states the points. */
function pointsOf(grid: Grid, found: FoundBlock): BudgetBlock['labelPoints'] {
  const labels: Text[] = [];
  for (const cell of found.headers.values()) labels.push({ text: grid.text(cell.row, cell.column), cell });
  if (found.block) labels.unshift(found.block);
  for (const { text, cell } of labels) {
    const plain = normalise(text);
    const times = pointsTimesRate.exec(plain);
    const digits = pointsInBrackets.exec(plain)?.[1] ?? pointsOfScore.exec(plain)?.[1] ?? times?.[1] ?? times?.[2];
    const read = digits === undefined ? null : readQuantity(digits, 'General', cell);
    if (read?.kind === 'value') return { points: read.value, cell };
  }
  return null;
}
