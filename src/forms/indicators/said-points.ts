import { normalise, readQuantity, valueOf } from '../../figures';
import type { CellRef, Quantity } from '../../figures';
import type { SaidPoints } from '../form';
import type { Grid, Region } from '../grid';
import { reading } from '../labels/family';

/** 总分100分, 满分为100分: what the whole of a form is out of. 自评总分98分 is a score. */
const whole = /(?<!自评|评价|自评价)(?:总分值?|满分|共计|合计)(?:[为共计:(]|设置为)*(\d{2,3})分(?!\d)/;
/** 预算执行率10分, 资金执行情况（10分）, 执行率占10分. 执行率得分9.5分 is a score. */
const execution = /执行(?:率|情况|进度)?(?:指标)?(?:分值|权重|满分)?[为占计:(]*(\d{1,2})分(?!\d)/;

/** The points a text deals out; null where it deals out none. */
const dealt = reading((text) => {
  if (!text.includes('分')) return null;
  const plain = normalise(text);
  const [all, ofExecution] = [whole.exec(plain)?.[1] ?? null, execution.exec(plain)?.[1] ?? null];
  return all === null && ofExecution === null ? null : { whole: all, execution: ofExecution };
});

/**
 * Points that a line of the head or a note below the table deals out (总分100分，其中预算执行率10分), each with its cell: first come. `rows`
 * hold no indicators.
 */
export function saidPointsIn(grid: Grid, rows: readonly number[], { left, right }: Region): SaidPoints | null {
  const found: { -readonly [K in keyof SaidPoints]: SaidPoints[K] } = { whole: null, execution: null };
  for (const row of rows) {
    for (let column = left; column <= right; column += 1) {
      const said = grid.read(dealt, row, column);
      if (!said) continue;
      found.whole ??= pointsOf(said.whole, grid.cell(row, column));
      found.execution ??= pointsOf(said.execution, grid.cell(row, column));
    }
  }
  return found.whole || found.execution ? found : null;
}

/** Whether a text says what a form is out of rather than what it earned: 总分：100分（预算执行率10分，绩效指标90分）. */
export const dealsOut = reading((text) => {
  const said = dealt(text);
  return said !== null && said.whole !== null && said.execution !== null && /100$/.test(said.whole);
});

function pointsOf(digits: string | null, cell: CellRef): { readonly points: Quantity; readonly cell: CellRef } | null {
  const points = digits === null ? null : valueOf(readQuantity(digits, 'General', cell));
  return points && { points, cell };
}
