import { normalise } from '../../figures';
import type { Grid } from '../grid';
import { placeAt } from './column-places';
import type { Place } from './column-places';
import type { HeaderColumn } from './header';

/** 达成 | 部分达成 | 未达成: how far a target was reached, to be ticked. */
const degree = /^(?:(?:全部|已|基本|部分)?(?:达成|完成|达标|实现)|未(?:全部)?(?:达成|完成|达标|实现))$/;

const tick = /^[√✓✔☑■●1是]$/;

/** The columns in which what came of a target is ticked, each headed by what its tick says; [] where it is stated. */
export function ticksOf(columns: readonly HeaderColumn[]): readonly Place[] {
  const found = columns.filter(({ concept, core }) => concept === 'actual' && degree.test(core));
  if (found.length < 2 || !found.some(({ core }) => core.startsWith('未'))) return [];
  return found.map((column) => placeAt(column, column.left));
}

/** The column ticked in a row; the first where none or several are. */
export function tickedIn(
  grid: Grid, row: number, ticks: readonly Place[],
): { readonly place: Place; readonly says: string | null } {
  const marked = ticks.filter(({ column }) => tick.test(normalise(String(grid.own(row, column) ?? ''))));
  const [only] = marked;
  return only && marked.length === 1 ? { place: only, says: only.core } : { place: ticks[0]!, says: null };
}
