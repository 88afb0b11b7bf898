import { normalise } from '../../figures';
import type { Grid } from '../grid';
import { reading } from '../labels/family';
import { moneyColumn, type Span } from './labels';

/** The header row of 经费控制情况 and its columns. */
export interface MoneyHeader { readonly row: number; readonly columns: ReadonlyMap<Span, number> }

interface Headed { readonly column: number; readonly year: number | null; readonly word: string; readonly kind: string }

const moneyNamed = reading((text) => {
  const match = moneyColumn.exec(normalise(text));
  return match && { year: match[1] ? Number(match[1]) : null, word: match[2] ?? '', kind: match[4]! };
});

/** The row that names 上年决算数, 本年预算数, 本年决算数 (by year or by word), or null. */
export function findMoneyHeader(grid: Grid): MoneyHeader | null {
  const { top, bottom, left, right } = grid.bounds;
  for (let row = top; row <= bottom; row += 1) {
    const headed: Headed[] = [];
    for (let column = left; column <= right; column += 1) {
      const raw = grid.own(row, column);
      const named = typeof raw === 'string' && raw.includes('算') ? grid.read(moneyNamed, row, column) : null;
      if (named) headed.push({ column, ...named });
    }
    if (headed.length < 2) continue;
    const columns = spansOf(headed);
    if (columns.has('actual') && columns.size >= 2) return { row, columns };
  }
  return null;
}

/** Of two 决算数 the earlier year (or 上年, or the left one) is last year's. */
function spansOf(headed: readonly Headed[]): ReadonlyMap<Span, number> {
  const columns = new Map<Span, number>();
  const budget = headed.find(({ kind }) => kind === '预算');
  if (budget) columns.set('budget', budget.column);
  const rank = ({ year, word, column }: Headed): number => (year ?? (word === '上' ? 0 : word === '本' ? 1 : 0)) * 1000 + column;
  const accounts = headed.filter(({ kind }) => kind === '决算').sort((a, b) => rank(a) - rank(b));
  const actual = accounts[accounts.length - 1];
  if (actual) columns.set('actual', actual.column);
  if (accounts.length > 1) columns.set('previous', accounts[0]!.column);
  return columns;
}
