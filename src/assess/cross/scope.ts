import { normalise } from '../../figures';
import type { SheetSnapshot } from '../../figures';
import type { BaseDataEntry, Form, IndicatorForm } from '../../forms';
import type { AccountsTable } from '../../forms/accounts';
import type { StaffingForm } from '../../forms/hunan';
import type { RuledForm, Surroundings } from '../contribution';
import { entriesOf } from '../systems/rehomed';

/** The forms of a workbook as checks between them need them. */
export interface CrossScope {
  readonly projects: readonly IndicatorForm[];
  readonly departments: readonly IndicatorForm[];
  readonly accounts: readonly AccountsTable[];
  readonly staffing: readonly StaffingForm[];
  readonly all: readonly Form[];
  /** The forms with the rules that hold for each. */
  readonly ruled: readonly RuledForm[];
  /** What the user wrote into 评分基础数据. */
  readonly baseData: readonly BaseDataEntry[];
  /** The sheets that hold no form. */
  readonly unread: readonly SheetSnapshot[];
  /** A sheet's place among the tabs. */
  order(sheet: string): number;
}

/** Sorts the forms of a workbook by their kind. */
export function scopeOf(around: Surroundings): CrossScope {
  const { workbook, forms, sheets } = around;
  const all = forms.map(({ form }) => form);
  const indicators = all.filter((form): form is IndicatorForm => form.kind === 'indicators');
  const tabs = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  return {
    all,
    ruled: forms,
    baseData: entriesOf(around),
    unread: sheets.filter((one) => one.forms.length === 0 && one.none?.kind !== 'ours').map(({ sheet }) => sheet),
    projects: indicators.filter((form) => !isDepartment(form)),
    departments: indicators.filter(isDepartment),
    accounts: all.filter((form): form is AccountsTable => form.kind === 'accounts'),
    staffing: all.filter((form): form is StaffingForm => form.kind === 'staffing'),
    order: (sheet) => tabs.get(sheet) ?? tabs.size,
  };
}

/** A form about a whole department; one of unknown kind is taken for a project's unless its budget names 基本支出. */
export function isDepartment(form: IndicatorForm): boolean {
  if (form.id.includes('department')) return true;
  if (form.id !== 'generic/self-evaluation') return false;
  return form.budget?.parts.some(({ label }) => label.text.includes('基本支出')) ?? false;
}

/** A project's name for matching: budget code and the word 项目 at its end left off (the year stays: 2018年 and 2022年 are two). */
export function projectKey(form: IndicatorForm): string {
  return projectName(form.subject?.text ?? '');
}

/** The same of a name that stands in a list. */
export function projectName(text: string): string {
  return normalise(text).replace(/^[\dA-Z]{10,}[-_]?/i, '').replace(/项目$/, '');
}

/** The unit a form speaks for: a department's own name, else who fills it in. */
function unitKey(form: Form): string {
  const own = form.kind === 'indicators' && isDepartment(form) ? form.subject ?? form.unit : form.unit;
  return normalise(own?.text ?? '');
}

/** Whether two forms may be compared: nothing says they are about different years. */
export function sameYear(a: Form, b: Form): boolean {
  return a.year === null || b.year === null || a.year === b.year;
}

/** Whether both name the same unit. */
export function sameUnit(a: Form, b: Form): boolean {
  const [first, second] = [unitKey(a), unitKey(b)];
  return first !== '' && first === second;
}
