import { Decimal, normalise, plain, reconcileSum, showQuantity } from '../../figures';
import type { BudgetRow, IndicatorForm } from '../../forms';
import type { StaffingForm } from '../../forms/hunan';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { amountOf } from './cost';
import { agreesWithAny, moneyAt, shown, termOf, type Stated } from './figure';
import { clause, laterCell, noneOf, stateTwice } from './report';
import { sameUnit, sameYear, type CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/** The 基础数据表 against the department's form of the same unit and year. */
export function checkBaseData(scope: CrossScope): readonly Finding[] {
  return scope.staffing.flatMap((base) => scope.departments.filter((form) => sameYear(base, form) && sameUnit(base, form))
    .flatMap((form) => [...projects(scope, base, form), ...basic(scope, base, form), ...threePublic(scope, base, form)]));
}

function baseFigure(base: StaffingForm, key: string): Stated | null {
  const figure = base.figures.get(key);
  const span = key.slice(key.lastIndexOf('.') + 1);
  const column = span === 'budget' ? '预算数' : '决算数';
  return figure ? moneyAt(figure.read, where.budget(base.sheet.name, figure.label.trim(), column)) : null;
}

function partOf(form: IndicatorForm, name: RegExp): BudgetRow | null {
  return form.budget?.parts.find(({ label }) => name.test(normalise(label.text))) ?? null;
}

function money(form: IndicatorForm, row: BudgetRow | null, column: 'initial' | 'adjusted' | 'spent'): Stated | null {
  return row && moneyAt(row[column], where.budget(form.sheet.name, row.label.text, moneyNames[column]));
}

function projects(scope: CrossScope, base: StaffingForm, form: IndicatorForm): readonly Finding[] {
  const row = partOf(form, /^(其中:?)?项目支出/);
  const [actual, spent] = [baseFigure(base, 'project.actual'), money(form, row, 'spent')];
  const budget = baseFigure(base, 'project.budget');
  const budgets = [money(form, row, 'initial'), money(form, row, 'adjusted')].filter((stated) => stated !== null);
  return [
    ...(actual && spent ? stateTwice(scope, actual, spent, crossTexts.baseGist) : []),
    ...(budget && !agreesWithAny(budgets, budget) ? [noneOf('cross-sheet-differs', budget, budgets, crossTexts.baseGist)] : []),
  ];
}

/** 人员经费 and 公用经费 are the greater part of 基本支出, never more than it: less than half of it is asked about. */
function basic(scope: CrossScope, base: StaffingForm, form: IndicatorForm): readonly Finding[] {
  const spent = money(form, partOf(form, /^(其中:?)?基本支出/), 'spent');
  const [staff, common] = [baseFigure(base, 'staffExpense.actual'), baseFigure(base, 'public.actual')];
  if (!spent || !staff || !common) return [];
  const outcome = reconcileSum({
    basis: 'underlying',
    rounding: 'half-up',
    relation: 'atMost',
    total: termOf(spent),
    items: [termOf(staff), termOf(common)],
  });
  if (outcome.verdict === 'unverifiable') return [];
  const sum = outcome.contributions.reduce((total, { value, weight }) => total.plus(value.times(weight)), new Decimal(0));
  const few = sum.times(2).lt(spent.read.value.value);
  if (outcome.verdict !== 'inconsistent' && !few) return [];
  const cell = laterCell(scope, staff.cell, spent.cell);
  return [finding({
    rule: 'cross-sheet-differs',
    severity: few ? 'info' : 'error',
    verdict: few ? 'unverifiable' : 'inconsistent',
    cell,
    related: [staff.cell, common.cell, spent.cell].filter((other) => other !== cell),
    reported: plain(spent.read.value.value),
    expected: few ? null : `≥${plain(sum)}`,
    clause: clause(crossTexts.baseGist),
    message: (few ? crossTexts.sumBelowHalf : crossTexts.sumAbove)(
      `${staff.where}、${common.where}`,
      showQuantity({ ...spent.read.value, value: sum }),
      spent.where,
      shown(spent),
    ),
    figures: [shown(staff), shown(common)],
  })];
}

/** An indicator of the 三公 money states what the base data state. */
function threePublic(scope: CrossScope, base: StaffingForm, form: IndicatorForm): readonly Finding[] {
  const actual = baseFigure(base, 'threePublic.actual');
  if (!actual) return [];
  return form.rows.flatMap((row) => {
    const name = row.path[row.path.length - 1]!;
    if (!/^["']?三公["']?经费(控制数|支出数?|总额|决算数?)?$/.test(normalise(name))) return [];
    const stated = amountOf(row.actual, where.row(form.sheet.name, name));
    return stated ? stateTwice(scope, actual, stated, crossTexts.baseGist) : [];
  });
}
