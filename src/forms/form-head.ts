import type { Area, CellRef, SheetSnapshot, Unit } from '../figures';

/** Ids are a contract (DESIGN, "Form ids"). */
export type FormId =
  | 'national/project-self-evaluation' | 'national/department-self-evaluation' | 'generic/self-evaluation'
  | 'sichuan/project-self-evaluation' | 'sichuan/department-targets' | 'sichuan/department-indicator-system'
  | 'sichuan/special-indicator-system' | 'sichuan/special-targets'
  | 'hunan/base-data' | 'chongqing/project-self-evaluation' | 'chongqing/department-self-evaluation'
  | `final-accounts/${string}` | 'base-data';

/** A piece of text of a form with the cell it stands in ("" where the cell is blank). */
export interface Text { readonly text: string; readonly cell: CellRef }

/** What every form knows of itself. */
export interface FormHead {
  readonly id: FormId;
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly title: Text | null;
  readonly year: number | null;
  /** The project or department the form is about. */
  readonly subject: Text | null;
  /** 填报单位 / 实施单位. */
  readonly unit: Text | null;
  /** 主管部门. */
  readonly department: Text | null;
  /** The unit money is stated in where a cell names none (万元 by the form's words). */
  readonly moneyUnit: Unit;
}
