import type { CellRef, Quantity, Read } from '../../figures';
import type { FormHead } from '../form-head';

/** A figure of the base data with the label it stands under. */
export interface StaffingFigure { readonly label: string; readonly read: Read<Quantity>; readonly cell: CellRef }

/**
 * 部门整体支出绩效评价基础数据表 (湖南). Figures by concept key: staff.quota, staff.actual, staff.rate (a ratio), the same
 * of offices built (building.approved, .built, .rate, .budget, .spent, .spentRate), and for each row of
 * money (threePublic, car, car.purchase, car.running, abroad, reception, project, project.1 …, public, public.1 …, staffExpense,
 * basic, procurement, adjustment) `.previous`, `.budget` and `.actual`.
 */
export interface StaffingForm extends FormHead {
  readonly kind: 'staffing';
  readonly figures: ReadonlyMap<string, StaffingFigure>;
}
