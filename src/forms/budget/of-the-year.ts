import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';

/** A label of the year's own money. */
export interface YearLabel {
  readonly concept: 'adjusted' | 'spent';
  readonly column: number;
  readonly right: number;
  readonly reach: number;
  readonly cell: CellRef;
}

const planned = /^(?:本年度?|当年|年度)(?:投资|资金)?计划(?:投资|下达)?(?:数|额|金额)?$/;
const done = /^(?:本年度?|当年|年度)(?:实际)?(?:投资)?完成(?:投资|支付)?(?:数|额|金额)?$/;

/**
 * 总投资 | 本年计划 | 本年完成: of the money of all a project's years, what this one was to spend and what it spent. Elsewhere the same
 * words head targets and what came of them.
 */
export function plannedAndDone(
  grid: Grid, row: number, found: readonly { readonly concept: MoneyConcept }[], region: Region,
): readonly YearLabel[] {
  if (found.some(({ concept }) => concept === 'spent')) return [];
  const added: YearLabel[] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    if (typeof grid.own(row, column) !== 'string') continue;
    const core = grid.core(row, column);
    const concept = planned.test(core) ? 'adjusted' : done.test(core) ? 'spent' : null;
    const { right } = grid.area(row, column);
    if (concept !== null) added.push({ concept, column, right, reach: right, cell: grid.cell(row, column) });
  }
  return added.length === 2 && added[0]!.concept !== added[1]!.concept ? added : [];
}
