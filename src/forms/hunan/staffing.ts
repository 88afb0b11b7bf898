import type { CellRef, Quantity, Read } from '../../figures';
import type { FormHead } from '../form';

/** 部门整体支出绩效评价基础数据表 (湖南). Figures by concept key ("staff.quota", "threePublic.actual" …). */
export interface StaffingForm extends FormHead {
  readonly kind: 'staffing';
  readonly figures: ReadonlyMap<string, { readonly label: string; readonly read: Read<Quantity>; readonly cell: CellRef }>;
}
