import { tenThousandYuan } from '../../figures';
import type { CellRef, Operator, Quantity, Statement } from '../../figures';
import type { Assessment, BaseDataInput, IndicatorAssessment, SheetAssessment } from '../../assess';
import type { AccountsTable } from '../../forms/accounts/table';
import type { StaffingForm } from '../../forms/hunan/staffing';
import type { BudgetRow, Form, FormId, IndicatorForm, IndicatorRow, Text } from '../../forms';
import { boundOf, inTenThousand } from './bound';
import type { Bound } from './bound';
import { isNamed } from './names';

/** One indicator of a form as reports speak of it. */
export interface IndicatorFact {
  readonly path: readonly string[];
  readonly name: string;
  readonly operator: Operator | null;
  readonly target: Statement | null;
  readonly actual: Statement | null;
  readonly cells: { readonly target: CellRef | null; readonly actual: CellRef | null };
  readonly points: Bound | null;
  readonly score: Bound | null;
  readonly reason: string | null;
  /** Names of the rows that share its merged points and score, itself first; null in a row that shares another's. */
  readonly sharedBy: readonly string[] | null;
  readonly assessed: IndicatorAssessment | null;
}

/** Money of a form's budget block, in 万元. */
export interface MoneyFacts {
  readonly label: Text;
  readonly initial: Bound | null;
  readonly adjusted: Bound | null;
  readonly spent: Bound | null;
}

/** One self-evaluation form: of a project or of the whole department. */
export interface FormFacts {
  readonly id: FormId;
  readonly sheet: string;
  readonly subject: Text | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly budget: (MoneyFacts & { readonly parts: readonly MoneyFacts[] }) | null;
  readonly indicators: readonly IndicatorFact[];
  readonly score: Bound | null;
  readonly form: IndicatorForm;
  readonly assessed: SheetAssessment | null;
}

/** Everything a workbook holds that a report speaks of, figures bound to their cells. */
export interface Book {
  readonly unit: string | null;
  readonly year: number | null;
  /** Forms of single projects, in the workbook's order. */
  readonly projects: readonly FormFacts[];
  /** Forms of the whole department (自评表 and 目标完成情况表). */
  readonly departments: readonly FormFacts[];
  /** Indicator systems (指标体系表) of the department and of special projects. */
  readonly systems: readonly FormFacts[];
  readonly accounts: readonly AccountsTable[];
  readonly staffing: StaffingForm | null;
  /** Figures the rules rest on beyond the forms' own, those that are known (评分基础数据). */
  readonly inputs: readonly BaseDataInput[];
}

const system = /indicator-system$/;

/**
 * Whether a form is about a whole department: by its kind, or where that says nothing by its own words. Money handed down
 * (转移支付区域绩效自评表) has a unit for its head and is a project all the same.
 */
const departmental = ({ id, form }: { readonly id: FormId; readonly form: IndicatorForm }): boolean => /department/.test(id)
  || (form.about === 'department' && (/整体/.test(form.title?.text ?? '') || !/项目|专项|转移支付/.test(form.title?.text ?? '')));

/** Gathers the forms of a workbook, with what the assessment says of each. */
export function readBook(forms: readonly Form[], assessment: Assessment | null): Book {
  const facts = forms.flatMap((form) => (form.kind === 'indicators' ? [formFacts(form, assessment)] : []));
  const accounts = forms.filter((form): form is AccountsTable => form.kind === 'accounts');
  const heads = [...facts.map((one) => one.unit), ...forms.map((form) => ('unit' in form ? form.unit?.text ?? null : null))];
  const whole = facts.filter(departmental).map((one) => one.subject?.text ?? null);
  const years = forms.map((form) => ('year' in form ? form.year : null));
  return {
    unit: mostCommon(named(heads)) ?? mostCommon(named(whole)),
    year: mostCommon(years.filter((year) => year !== null)),
    projects: facts.filter((one) => !departmental(one) && !system.test(one.id)),
    departments: facts.filter((one) => departmental(one) && !system.test(one.id)),
    systems: facts.filter((one) => system.test(one.id)),
    accounts,
    staffing: forms.find((form): form is StaffingForm => form.kind === 'staffing') ?? null,
    inputs: (assessment?.baseData ?? []).filter((input) => input.value !== null),
  };
}

const named = (heads: readonly (string | null)[]): readonly (string | null)[] => heads.filter((head) => head !== null && isNamed(head));

function mostCommon<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function formFacts(form: IndicatorForm, assessment: Assessment | null): FormFacts {
  const assessed = assessment?.sheets.find((one) => one.sheet === form.sheet.name && one.form === form.id
    && (one.subject ?? '') === (form.subject?.text ?? '')) ?? null;
  return {
    id: form.id, sheet: form.sheet.name, ...whoseOf(form), year: form.year,
    budget: form.budget && { ...money(form.budget.total, form), parts: form.budget.parts.map((part) => money(part, form)) },
    indicators: form.rows.filter((row) => !row.deduction && isNamed(row.path.at(-1)!))
      .map((row) => indicator(row, form, assessed)),
    score: boundOf(form.total?.score), form, assessed,
  };
}

/** What a form is about and who fills it in; a project that only its unit heads has no name of its own. */
function whoseOf(form: IndicatorForm): Pick<FormFacts, 'subject' | 'unit'> {
  const headed = form.about === 'department' && !departmental({ id: form.id, form });
  return headed ? { subject: null, unit: form.unit?.text ?? form.subject?.text ?? null }
    : { subject: form.subject, unit: form.unit?.text ?? null };
}

function money(row: BudgetRow, form: IndicatorForm): MoneyFacts {
  const read = (quantity: BudgetRow['spent']): Bound | null => {
    const bound = boundOf(quantity, form.moneyUnit ?? tenThousandYuan);
    return bound && inTenThousand(bound);
  };
  return { label: row.label, initial: read(row.initial), adjusted: read(row.adjusted), spent: read(row.spent) };
}

function indicator(row: IndicatorRow, form: IndicatorForm, assessed: SheetAssessment | null): IndicatorFact {
  return {
    path: row.path, name: row.path.at(-1)!, operator: row.operator,
    target: row.target?.kind === 'value' ? row.target.value : null,
    actual: row.actual?.kind === 'value' ? row.actual.value : null,
    cells: { target: row.target?.cell ?? null, actual: row.actual?.cell ?? null },
    points: boundOf(row.points), score: boundOf(row.score),
    reason: row.reason?.kind === 'value' ? row.reason.value : null,
    sharedBy: row.sharedWith.length > 1 && Math.min(...row.sharedWith) !== row.row ? null
      : form.rows.filter((other) => other === row || row.sharedWith.includes(other.row)).map((other) => other.path.at(-1)!),
    assessed: assessed?.indicators.find((one) => one.row === row.row + 1) ?? null,
  };
}

/** The quantity a statement names, null for words, ranges and moments. */
export function quantityOf(statement: Statement | null): Quantity | null {
  return statement?.kind === 'quantity' ? statement.quantity : null;
}
