import { normalise, reconcileSum } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { AccountsConcept, AccountsTable } from '../../forms/accounts';
import type { StaffingForm } from '../../forms/hunan';
import type { Finding } from '../assessment';
import { tableName } from '../accounts/naming';
import { precisionsOf } from '../accounts/precision';
import { columnNames } from '../accounts/texts';
import { amountOf, wholeCostRow } from './cost';
import { agreesWithAny, moneyAt, termOf, type Stated } from './figure';
import { noneOf } from './report';
import { sameUnit, sameYear, type CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/** Where a figure of the 决算 tables stands: table, row key, column. */
type Source = readonly [AccountsConcept, string, string];

/** A department's execution may be told over all money or over 财政拨款 only; either is right. */
const wholes: readonly Source[] = [['overall', 'expense.total', 'amount'], ['expense', 'total', 'total'],
  ['fiscal-overall', 'expense.total', 'total'], ['fiscal-expense', 'total', 'total'], ['general-expense', 'total', 'total']];
const kindOf = (kind: 'basic' | 'project'): readonly Source[] =>
  [['expense', 'total', kind], ['fiscal-expense', 'total', kind], ['general-expense', 'total', kind]];
const [basics, projects] = [kindOf('basic'), kindOf('project')];

/** What an indicator's name says that the 三公 table tells too, by the row of that table. */
const threePublicNames: readonly { readonly pattern: RegExp; readonly row: string }[] = [
  { pattern: /^三公经费(控制数|支出数?|总额|决算数?)?$/, row: 'total' },
  { pattern: /^公务接待(费|经费)(控制数|支出数?|总额|决算数?)?$/, row: 'reception' },
  { pattern: /^因公出国(\(境\))?(费用?|经费)(控制数|支出数?|总额|决算数?)?$/, row: 'abroad' },
  { pattern: /^公务用车购置[及和与]运行(维护)?(费用?|经费)(控制数|支出数?|总额|决算数?)?$/, row: 'car' },
  { pattern: /^公务用车运行(维护)?(费用?|经费)(控制数|支出数?|总额|决算数?)?$/, row: 'car.running' },
];
const spentOn = (row: string): readonly Source[] => [['three-public', row, 'actual']];

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
    ...form.rows.flatMap((indicator) => threePublicOf(scope, form, indicator)),
  ];
}

/** An indicator of what was spent on 三公, or on one part of it, states what the 三公 table does. */
function threePublicOf(scope: CrossScope, form: IndicatorForm, indicator: IndicatorRow): readonly Finding[] {
  const name = indicator.path[indicator.path.length - 1] ?? '';
  const plain = normalise(name).replace(/["']/g, '');
  const known = threePublicNames.find(({ pattern }) => pattern.test(plain));
  return known ? compared(scope, form, amountOf(indicator.actual, where.row(form.sheet.name, name)), spentOn(known.row)) : [];
}

function ofBaseData(scope: CrossScope, form: StaffingForm): readonly Finding[] {
  const of = (key: string): Stated | null => {
    const figure = form.figures.get(key);
    return figure ? moneyAt(figure.read, where.row(form.sheet.name, figure.label.trim())) : null;
  };
  return [
    ...compared(scope, form, of('project.actual'), projects),
    ...compared(scope, form, of('threePublic.actual'), spentOn('total')),
    ...compared(scope, form, of('reception.actual'), spentOn('reception')),
    ...compared(scope, form, of('car.running.actual'), spentOn('car.running')),
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
  if (agreesWithAny(candidates, copy) || sources.some((source) => addsUp(budgetsAt(scope, form, source), copy))) return [];
  if (sources === wholes && addsUp(withoutBusiness(scope, form), copy)) return [];
  return [noneOf('cross-table-differs', copy, candidates, crossTexts.accountsGist)];
}

/** Where 一般公共预算 stands among the sources, the other budgets of the same table set in that column. */
function budgetsAt(scope: CrossScope, form: IndicatorForm | StaffingForm, [concept, key, column]: Source): readonly Stated[] {
  if (concept !== 'general-expense') return [];
  const of = (other: AccountsConcept): readonly Stated[] => figuresAt(scope, form, [other, key, column]).slice(0, 1);
  const capital = of('state-capital-expense');
  return [...of(concept), ...of('fund'), ...(capital.length > 0 ? capital : of('state-capital'))];
}

/** 基本支出 and 项目支出 alone: a form has no row for 经营支出, and may leave it out of its whole too. */
function withoutBusiness(scope: CrossScope, form: IndicatorForm | StaffingForm): readonly Stated[] {
  const of = (kind: string): readonly Stated[] => figuresAt(scope, form, ['expense', 'total', kind]).slice(0, 1);
  return of('basic').length > 0 ? [...of('basic'), ...of('project')] : [];
}

/** Whether a figure is 一般公共预算 with one or all of the other budgets. */
function addsUp([general, ...others]: readonly Stated[], copy: Stated): boolean {
  if (!general) return false;
  return [others, ...others.map((other) => [other])].some((added) => added.length > 0 && reconcileSum({
    basis: 'underlying', rounding: 'half-up', total: termOf(copy), items: [general, ...added].map(termOf),
  }).verdict !== 'inconsistent');
}

/** Whether a table is printed to the whole 元: then its figures are no more exact than that. */
const isWhole = (table: AccountsTable): boolean => table.moneyUnit.scale.eq(1) && precisionsOf([table]).get(table) === 0;

function figuresAt(scope: CrossScope, form: IndicatorForm | StaffingForm, [concept, key, column]: Source): readonly Stated[] {
  return scope.accounts.filter((table) => table.concept === concept && sameYear(table, form) && sameUnit(table, form)).flatMap((table) => {
    const row = table.rows.find((candidate) => candidate.key === key);
    const stated = row && moneyAt(row.figures.get(column), where.accounts(tableName(table), row.label, columnNames[column] ?? ''));
    return stated ? [isWhole(table) ? { ...stated, decimals: 0 } : stated] : [];
  });
}
