import { normalise } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { AccountsConcept } from '../../forms/accounts';
import type { StaffingForm } from '../../forms/hunan';
import type { Finding } from '../assessment';
import { tableName } from '../accounts/naming';
import { columnNames } from '../accounts/texts';
import { amountOf, wholeCostRow } from './cost';
import { agreesWithAny, moneyAt, type Stated } from './figure';
import { noneOf } from './report';
import { sameUnit, sameYear, type CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/** Where a figure of the 决算 tables stands: table, row key, column. */
type Source = readonly [AccountsConcept, string, string];

/** A department's execution may be told over all money or over 财政拨款 only; either is right. */
const wholes: readonly Source[] = [['expense', 'total', 'total'], ['fiscal-overall', 'expense.total', 'total'], [
  'general-expense',
  'total',
  'total',
]];
const basics: readonly Source[] = [['expense', 'total', 'basic'], ['general-expense', 'total', 'basic']];
const projects: readonly Source[] = [['expense', 'total', 'project'], ['general-expense', 'total', 'project']];
const threePublics: readonly Source[] = [['three-public', 'total', 'actual']];

/** What a department form or the base data take from the 决算 tables of the same unit and year must be a figure of theirs. */
export function checkAccountsCopies(scope: CrossScope): readonly Finding[] {
  if (scope.accounts.length === 0) return [];
  return [...scope.departments.flatMap((form) => ofDepartment(scope, form)), ...scope.staffing.flatMap((form) => ofBaseData(scope, form))];
}

function ofDepartment(scope: CrossScope, form: IndicatorForm): readonly Finding[] {
  const row = wholeCostRow(form);
  const part = (name: RegExp): Stated | null => {
    const found = form.budget?.parts.find(({ label }) => name.test(normalise(label.text)));
    return found ? moneyAt(found.spent, where.budget(form.sheet.name, found.label.text, moneyNames.spent)) : null;
  };
  const total = form.budget?.total;
  return [
    ...compared(
      scope,
      form,
      total ? moneyAt(total.spent, where.budget(form.sheet.name, total.label.text, moneyNames.spent)) : null,
      wholes,
    ),
    ...compared(scope, form, part(/^(其中:?)?基本支出/), basics),
    ...compared(scope, form, part(/^(其中:?)?项目支出/), projects),
    ...compared(scope, form, row && amountOf(row.actual, where.row(form.sheet.name, row.path[row.path.length - 1]!)), wholes),
  ];
}

function ofBaseData(scope: CrossScope, form: StaffingForm): readonly Finding[] {
  const of = (key: string): Stated | null => {
    const figure = form.figures.get(key);
    return figure ? moneyAt(figure.read, where.row(form.sheet.name, figure.label.trim())) : null;
  };
  return [
    ...compared(scope, form, of('project.actual'), projects),
    ...compared(scope, form, of('threePublic.actual'), threePublics),
  ];
}

function compared(
  scope: CrossScope,
  form: IndicatorForm | StaffingForm,
  copy: Stated | null,
  sources: readonly Source[],
): readonly Finding[] {
  if (!copy) return [];
  const candidates = sources.flatMap((source) => figuresAt(scope, form, source));
  return agreesWithAny(candidates, copy) ? [] : [noneOf('cross-table-differs', copy, candidates, crossTexts.accountsGist)];
}

function figuresAt(scope: CrossScope, form: IndicatorForm | StaffingForm, [concept, key, column]: Source): readonly Stated[] {
  return scope.accounts.filter((table) => table.concept === concept && sameYear(table, form) && sameUnit(table, form)).flatMap((table) => {
    const row = table.rows.find((candidate) => candidate.key === key);
    return (row && moneyAt(row.figures.get(column), where.accounts(tableName(table), row.label, columnNames[column] ?? ''))) ?? [];
  });
}
