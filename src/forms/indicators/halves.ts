import { sumOf, valueOf } from '../../figures';
import type { Decimal } from '../../figures';
import type { IndicatorForm } from '../form';
import { makesWhole } from './whole-points';

/**
 * The forms of a sheet, those marked that are one table in two halves side by side: below the same header on the same row, with one
 * total at most, the points of neither of which come to the whole, but those of both.
 */
export function withHalves(forms: readonly IndicatorForm[]): readonly IndicatorForm[] {
  if (forms.length < 2) return forms;
  const halves = new Set(forms.flatMap((form, index) => {
    const other = forms.slice(index + 1).find((one) => areHalves(form, one));
    return other ? [form, other] : [];
  }));
  return halves.size === 0 ? forms : forms.map((form) => (halves.has(form) ? { ...form, half: true } : form));
}

function areHalves(one: IndicatorForm, other: IndicatorForm): boolean {
  if ((one.area.right >= other.area.left && other.area.right >= one.area.left) || (one.total && other.total)) return false;
  const total = one.total ?? other.total ?? undefined;
  const [first, second] = [pointsOf(one), pointsOf(other)];
  return haveSameHeader(one, other) && makesWhole(first.plus(second), total)
    && !makesWhole(first, total) && !makesWhole(second, total);
}

function haveSameHeader({ columns: one }: IndicatorForm, { columns: other }: IndicatorForm): boolean {
  return one.size === other.size && one.get('points') !== undefined
    && [...one].every(([concept, cell]) => other.get(concept)?.row === cell.row);
}

const pointsOf = ({ rows }: IndicatorForm): Decimal =>
  sumOf(rows.flatMap((row) => (Math.min(...row.sharedWith) === row.row ? valueOf(row.points)?.value ?? [] : [])));
