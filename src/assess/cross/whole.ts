import { Decimal, normalise, plain, reconcileSum, showQuantity } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { moneyAt, shown, termOf, type Stated } from './figure';
import { clause } from './report';
import { projectKey, sameUnit, sameYear, type CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/**
 * The money of a unit's project sheets is part of its 项目支出: it may not exceed it. Only where the department's own text counts
 * exactly as many projects as there are sheets must it be all of it.
 */
export function checkWhole(scope: CrossScope): readonly Finding[] {
  return scope.departments.flatMap((department) => {
    const row = department.budget?.parts.find(({ label }) => /^(其中:?)?项目支出/.test(normalise(label.text)));
    if (!row) return [];
    const projects = own(scope, department);
    return (['adjusted', 'spent'] as const).flatMap((column) => {
      const whole = moneyAt(row[column], where.budget(department.sheet.name, row.label.text, moneyNames[column]));
      const parts = projects.map((project) => moneyAt(project.budget!.total[column], projectKey(project)));
      if (!whole || parts.length < 2 || parts.some((part) => part === null)) return [];
      const counted = column === 'spent' && counts(department, projects.length);
      return compared(whole, parts.filter((part) => part !== null), moneyNames[column], counted);
    });
  });
}

/** The unit's projects, each once however many sheets it has. */
function own(scope: CrossScope, department: IndicatorForm): readonly IndicatorForm[] {
  const projects = scope.projects.filter((project) =>
    project.budget !== null && sameYear(project, department) && sameUnit(project, department)
  );
  return projects.filter((project, index) => projects.findIndex((other) => projectKey(other) === projectKey(project)) === index);
}

function counts(department: IndicatorForm, count: number): boolean {
  return department.statements.some(({ text }) => new RegExp(`(?:^|\\D)${String(count)}个项目`).test(normalise(text)));
}

function compared(whole: Stated, parts: readonly Stated[], what: string, equal: boolean): readonly Finding[] {
  const outcome = reconcileSum({
    basis: 'underlying', rounding: 'half-up', relation: equal ? 'equal' : 'atMost', total: termOf(whole), items: parts.map(termOf),
  });
  if (outcome.verdict !== 'inconsistent') return [];
  const sum = outcome.contributions.reduce((total, { value, weight }) => total.plus(value.times(weight)), new Decimal(0));
  const words = equal ? crossTexts.notWhole : crossTexts.exceeds;
  const total = showQuantity({ ...whole.read.value, value: sum });
  return [finding({
    rule: 'cross-sheet-differs',
    severity: equal ? 'error' : 'warning',
    verdict: 'inconsistent',
    cell: whole.cell,
    related: parts.map(({ cell }) => cell),
    reported: plain(whole.read.value.value),
    expected: (equal ? '' : '≥') + plain(sum),
    message: words(what, total, parts.length, shown(whole)),
    clause: clause(crossTexts.wholeGist),
    figures: parts.map((part) => shown(part)),
  })];
}
