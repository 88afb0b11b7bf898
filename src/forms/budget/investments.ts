import { moneyUnitIn } from '../../figures';
import type { Quantity, Read, Unit } from '../../figures';
import type { Investment } from '../form';
import type { Grid, Region } from '../grid';
import { reading } from '../labels/family';
import { investmentConcept } from '../labels/investment';
import type { InvestmentConcept } from '../labels/investment';
import { saysPercent } from './percent';

const labelUnit = reading(moneyUnitIn);
const triples = [['whole', 'done', 'rate'], ['yearPlan', 'yearDone', 'yearRate']] as const;

/**
 * 总投资 | 完成投资 | 投资完成率, each over its figure: what a project is to cost, what of it was done, and its rate. Only where all three
 * stand in one row of labels, each once.
 */
export function investmentsIn(grid: Grid, rows: readonly number[], region: Region, unit: Unit): readonly Investment[] {
  return rows.flatMap((row) => {
    const labels = labelsIn(grid, row, region);
    return triples.flatMap((concepts): Investment[] => {
      const columns = concepts.flatMap((concept) => labels.get(concept) ?? []);
      const [whole, done, rate] = columns as [number, number, number];
      if (columns.length < concepts.length) return [];
      return [{ whole: money(grid, row, whole, unit), done: money(grid, row, done, unit), rate: rateBelow(grid, row, rate) }];
    });
  });
}

/** The columns of a row's labels; null for one that stands there twice. */
function labelsIn(grid: Grid, row: number, region: Region): ReadonlyMap<InvestmentConcept, number | null> {
  const found = new Map<InvestmentConcept, number | null>();
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (typeof raw !== 'string' || !raw.includes('投资')) continue;
    const concept = grid.concept(investmentConcept, row, column);
    if (concept) found.set(concept, found.has(concept) ? null : column);
  }
  return found;
}

function money(grid: Grid, row: number, column: number, unit: Unit): Read<Quantity> {
  const below = grid.area(row, column).bottom + 1;
  const named = grid.book.read(labelUnit, grid.text(row, column)) ?? unit;
  return grid.book.reader.quantity(grid.raw(below, column), grid.format(below, column), grid.cell(below, column), named);
}

function rateBelow(grid: Grid, row: number, column: number): Read<Quantity> {
  const below = grid.area(row, column).bottom + 1;
  const cell = grid.cell(below, column);
  return grid.book.reader.rate(grid.raw(below, column), grid.format(below, column), cell, saysPercent(grid.text(row, column)));
}
