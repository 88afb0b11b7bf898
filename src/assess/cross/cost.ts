import { normalise, plain, valueIn } from '../../figures';
import type { Quantity, Read, Statement } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { moneyOf } from '../indicators/budget-figures';
import { agreesWithAny, moneyAt, shown, type Stated } from './figure';
import { clause } from './report';
import type { CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/** Names of a cost indicator that is the project's whole money, not one part or price of it. */
const wholeCost = /(项目|工程|预算|整体支出).{0,8}(总成本|成本控制数|控制数)$|^(项目|工程)?总成本$|成本控制数$/;
const partOfCost = /三公|单位成本|单价|人均|平均|每|其中|节约|节省|以外/;

/** The amount a statement names, as a figure of its cell. */
export function amountOf(read: Read<Statement> | null | undefined, name: string): Stated | null {
  if (read?.kind !== 'value' || read.value.kind !== 'quantity') return null;
  const quantity: Read<Quantity> = { kind: 'value', cell: read.cell, value: read.value.quantity };
  return moneyAt(quantity, name);
}

/** The one indicator that states the whole cost, or null where there is none or several. */
export function wholeCostRow(form: IndicatorForm): IndicatorRow | null {
  const rows = form.rows.filter((row) => {
    const written = row.path[row.path.length - 1] ?? '';
    // A name without these characters is none of them, however it is spaced.
    if (!/[本控]/.test(written)) return false;
    const name = normalise(written);
    return wholeCost.test(name) && !partOfCost.test(name) && amountOf(row.target, name) !== null;
  });
  return rows.length === 1 ? rows[0]! : null;
}

/** A cost indicator over the whole project repeats its budget (target) and what was spent (actual). */
export function checkCost(scope: CrossScope): readonly Finding[] {
  return [...scope.projects, ...scope.departments].flatMap((form) => {
    const row = wholeCostRow(form);
    const total = row && moneyOf(form);
    if (!row || !total) return [];
    const money = (column: 'initial' | 'adjusted' | 'spent'): readonly Stated[] =>
      [moneyAt(total[column], where.budget(form.sheet.name, total.label.text, moneyNames[column]))].filter((stated) => stated !== null);
    const name = row.path[row.path.length - 1]!;
    return [
      ...compared(name, crossTexts.target, amountOf(row.target, name), [...money('initial'), ...money('adjusted')]),
      ...compared(name, crossTexts.actual, amountOf(row.actual, name), money('spent')),
    ];
  });
}

/**
 * Whether a target written with fewer decimals (≤202.6万元) is the budget (202.64万元) rounded to them; a whole number may be typed
 * for 202.00.
 */
function isRounded(stated: Stated, cost: Stated): boolean {
  const { value, unit, decimals } = cost.read.value;
  const original = valueIn(stated.read.value, unit);
  return decimals > 0 && original !== null && original.toDecimalPlaces(decimals).eq(value);
}

function compared(name: string, what: string, cost: Stated | null, budget: readonly Stated[]): readonly Finding[] {
  if (!cost || agreesWithAny(budget, cost) || budget.some((stated) => isRounded(stated, cost))) return [];
  const figures = budget.map((stated) => `${stated.where} ${shown(stated, cost)}`).join('、');
  return [finding({
    rule: 'cross-sheet-differs', severity: 'warning', verdict: 'inconsistent', cell: cost.cell, related: budget.map(({ cell }) => cell),
    reported: plain(cost.read.value.value), expected: null, message: crossTexts.cost(name, what, shown(cost), figures),
    clause: clause(crossTexts.costGist), figures: budget.map((stated) => shown(stated)),
  })];
}
