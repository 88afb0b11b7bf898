import { normalise } from '../../figures';
import type { CellRef } from '../../figures';
import type { BudgetRow } from '../form';
import type { Grid } from '../grid';
import type { MoneyConcept } from '../labels/budget';

/** What stands under the line of a rate's formula: "支出率（支出/到位）", "执行率(C÷B×100%)" (normalised text). */
const divisor = /\/([^/()*]+)/;

/** What the header of a block's rate says it divides by: in words, or by the letter of a column (到位资金（B） | 支出率（C/B）). */
export function rateOverOf(grid: Grid, headers: ReadonlyMap<MoneyConcept, CellRef>): BudgetRow['rateOver'] {
  const textOf = (concept: MoneyConcept): string => {
    const cell = headers.get(concept);
    return cell ? normalise(grid.text(cell.row, cell.column)) : '';
  };
  const under = divisor.exec(textOf('rate'))?.[1];
  if (under === undefined) return null;
  if (/到位|下达/.test(under)) return 'inPlace';
  if (/预算|安排|计划/.test(under)) return 'budget';
  const letter = `(${under})`;
  if (textOf('inPlace').includes(letter)) return 'inPlace';
  return textOf('adjusted').includes(letter) || textOf('initial').includes(letter) ? 'budget' : null;
}
