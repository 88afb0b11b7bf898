import { moneyUnitIn } from '../../figures';
import type { Unit } from '../../figures';
import type { Text } from '../form';
import type { Grid } from '../grid';
import { moneyBehind, moneyLine, unitLabel } from './labels';
import { bare } from './titles';

/** What stands between a table's title and its header: whose table, which year, which unit of money (null: no word of it). */
export interface AccountsHead { readonly unit: Text | null; readonly year: number | null; readonly moneyUnit: Unit | null }

/** The unit of money that headings print behind their words ("决算数（元）"); null where none does or they differ. */
export function unitOfHeadings(grid: Grid, top: number, bottom: number): Unit | null {
  const units = new Map<string, Unit>();
  for (let row = top; row <= bottom; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      const own = typeof raw === 'string' ? moneyBehind.exec(bare(raw)) : null;
      const unit = own && moneyUnitIn(`单位:${own[0].replace(/^\((?:单位:)?|\)$/g, '')}`);
      if (unit) units.set(unit.text, unit);
    }
  }
  return units.size === 1 ? [...units.values()][0]! : null;
}

/** Reads the lines around the title; one cell may hold several of them, set apart by white space. */
export function readHead(grid: Grid, from: number, headerTop: number): AccountsHead {
  let unit: Text | null = null;
  let year: number | null = null;
  let moneyUnit: Unit | null = null;
  for (let row = from; row < headerTop; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw !== 'string') continue;
      for (const piece of piecesOf(raw)) {
        const text = bare(piece);
        year ??= yearIn(text);
        if (moneyLine.test(text)) moneyUnit ??= moneyUnitIn(text);
        else unit ??= unitAt(grid, row, column, piece);
      }
    }
  }
  return { unit, year, moneyUnit };
}

const piecesOf = (raw: string): readonly string[] => raw.split(/[ \t]{2,}|\u3000+|\n/).filter((piece) => piece.trim() !== '');

function yearIn(text: string): number | null {
  const match = /(20\d\d)年/.exec(text) ?? /年度:(20\d\d)$/.exec(text);
  return match ? Number(match[1]) : null;
}

function unitAt(grid: Grid, row: number, column: number, piece: string): Text | null {
  const text = bare(piece);
  const match = /[:：]/.test(text) || /(单位|部门)(名称)?$/.test(text) ? unitLabel.exec(text) : null;
  if (!match) return null;
  if (match[1]) return { text: piece.replace(/^[^:：]*[:：]\s*/, '').trim(), cell: grid.cell(row, column) };
  const beside = grid.next(row, column, grid.bounds.right);
  const name = beside === null ? '' : grid.text(row, beside);
  return name === '' || moneyLine.test(bare(name)) ? null : { text: name, cell: grid.cell(row, beside!) };
}
