import type { Area, CellRef, SheetSnapshot, Unit } from '../figures';

/** Ids are a contract (DESIGN, "Form ids"); beside these final-accounts/01 …, one for each table. */
export const formIds = [
  'national/project-self-evaluation', 'national/department-self-evaluation', 'generic/self-evaluation',
  'sichuan/project-self-evaluation', 'sichuan/department-targets', 'sichuan/department-indicator-system',
  'sichuan/special-indicator-system', 'sichuan/special-targets',
  'hunan/base-data', 'chongqing/project-self-evaluation', 'chongqing/department-self-evaluation', 'base-data',
] as const;
/** The id of a form, as DESIGN lists them; a 决算 table's ends in its printed number. */
export type FormId = (typeof formIds)[number] | `final-accounts/${string}`;

/** Whether a text, such as a rule pack's, is the id of a form. */
export function isFormId(text: string): text is FormId {
  return /^final-accounts\/\d{2}$/.test(text) || formIds.some((id) => id === text);
}

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
