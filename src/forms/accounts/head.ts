import { moneyUnitIn, tenThousandYuan } from '../../figures';
import type { Unit } from '../../figures';
import type { Text } from '../form';
import type { Grid } from '../grid';
import { unitLabel } from './labels';
import { bare } from './titles';

/** What stands between a table's title and its header: whose table, which year, which unit of money. */
export interface AccountsHead { readonly unit: Text | null; readonly year: number | null; readonly moneyUnit: Unit }

/** Reads the lines around the title; money is in 万元 where nothing says otherwise. */
export function readHead(grid: Grid, from: number, headerTop: number): AccountsHead {
  let unit: Text | null = null;
  let year: number | null = null;
  let moneyUnit: Unit | null = null;
  for (let row = from; row < headerTop; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw !== 'string') continue;
      const text = bare(raw);
      year ??= yearIn(text);
      if (/元\)?$/.test(text)) moneyUnit ??= moneyUnitIn(text);
      else unit ??= unitAt(grid, row, column, text);
    }
  }
  return { unit, year, moneyUnit: moneyUnit ?? tenThousandYuan };
}

function yearIn(text: string): number | null {
  const match = /(20\d\d)年/.exec(text);
  return match ? Number(match[1]) : null;
}

function unitAt(grid: Grid, row: number, column: number, text: string): Text | null {
  const match = /[:：]/.test(text) || /(单位|部门)(名称)?$/.test(text) ? unitLabel.exec(text) : null;
  if (!match) return null;
  if (match[1]) return { text: grid.text(row, column).replace(/^[^:：]*[:：]\s*/, ''), cell: grid.cell(row, column) };
  const beside = grid.next(row, column, grid.bounds.right);
  const name = beside === null ? '' : grid.text(row, beside);
  return name === '' ? null : { text: name, cell: grid.cell(row, beside!) };
}
