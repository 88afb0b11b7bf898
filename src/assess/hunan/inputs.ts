import { parseUnit, plain, valueOf } from '../../figures';
import type { Quantity, Read } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { AccountsTable } from '../../forms/accounts';
import type { StaffingForm } from '../../forms/hunan';
import type { Finder } from '../systems/sources';

/** The forms of one unit and year that hold the figures of the family; null: the workbook has none of that kind. */
export interface BaseForms {
  readonly base: StaffingForm | null;
  readonly form: IndicatorForm;
  readonly overall: AccountsTable | null;
}

type Find = (forms: BaseForms) => Read<Quantity> | null | undefined;

const ofBase = (key: string): Find => ({ base }) => base?.figures.get(key)?.read;
const ofOverall = (key: string): Find => ({ overall }) => overall?.rows.find((row) => row.key === key)?.figures.get('amount');

/** Where each figure that the family's formulas name stands in a workbook; the names are those of the pack's inputs. */
const finders: Readonly<Record<string, Find>> = {
  编制数: ofBase('staff.quota'),
  实际在职人数: ofBase('staff.actual'),
  本年三公经费: ofBase('threePublic.actual'),
  上年三公经费: ofBase('threePublic.previous'),
  三公经费预算: ofBase('threePublic.budget'),
  公用经费决算: ofBase('public.actual'),
  公用经费预算: ofBase('public.budget'),
  实际政府采购: ofBase('procurement.actual'),
  政府采购预算: ofBase('procurement.budget'),
  追加预算: ofBase('adjustment.actual'),
  年初预算: ({ form }) => form.budget?.total.initial,
  上年结转: ofOverall('income.carryOver'),
  年末结余: ofOverall('expense.carryOver'),
};

/** Looks for an input by its name in the forms of the unit, as printed there, in the unit the input asks for. */
export const finderIn = (forms: BaseForms): Finder => ({ name, unit }) => {
  const read = finders[name]?.(forms);
  const quantity = valueOf(read);
  if (!read || !quantity) return null;
  const value = quantity.unit ? quantity.value.times(quantity.unit.scale).div(parseUnit(unit)?.scale ?? 1) : quantity.value;
  return { items: [{ name, value, decimals: null, cell: read.cell, text: plain(value) }], where: read.cell.sheet };
};
