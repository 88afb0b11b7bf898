import { normalise, plain, valueIn } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { moneyAt } from './figure';
import { clause, stateTwice } from './report';
import { projectKey, sameYear, type CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/** One project on several sheets: its budget figures and the targets of like-named indicators are stated once and for all. */
export function checkSameProject(scope: CrossScope): readonly Finding[] {
  return pairs(scope.projects).flatMap(([a, b]) => [...budgets(scope, a, b), ...targets(scope, a, b)]);
}

/** Each form with the first earlier one of the same project and year. */
function pairs(forms: readonly IndicatorForm[]): readonly (readonly [IndicatorForm, IndicatorForm])[] {
  const byKey = new Map<string, IndicatorForm[]>();
  const found: (readonly [IndicatorForm, IndicatorForm])[] = [];
  for (const form of forms) {
    const key = projectKey(form);
    if (key.length < 4) continue;
    const others = byKey.get(key) ?? [];
    const earlier = others.find((other) =>
      sameYear(other, form) && normalise(other.unit?.text ?? '') === normalise(form.unit?.text ?? other.unit?.text ?? '')
    )
      ?? others.find((other) =>
        sameYear(other, form) && (other.unit === null || form.unit === null)
      );
    if (earlier) found.push([earlier, form]);
    byKey.set(key, [...others, form]);
  }
  return found;
}

function budgets(scope: CrossScope, a: IndicatorForm, b: IndicatorForm): readonly Finding[] {
  return (['initial', 'adjusted', 'spent'] as const).flatMap((column) => {
    const [first, second] = [a, b].map((form) => form.budget && moneyAt(form.budget.total[column],
      where.budget(form.sheet.name, form.budget.total.label.text, moneyNames[column])));
    return first && second ? stateTwice(scope, first, second, crossTexts.twiceGist) : [];
  });
}

function targets(scope: CrossScope, a: IndicatorForm, b: IndicatorForm): readonly Finding[] {
  const [first, second] = scope.order(a.sheet.name) <= scope.order(b.sheet.name) ? [a, b] : [b, a];
  const earlier = named(first.rows);
  return [...named(second.rows)].flatMap(([name, row]) => {
    const other = earlier.get(name);
    return other && row ? targetTwice(first, name, other, row) : [];
  });
}

/** 2031年项目预算成本控制数 on one form of the year, 项目预算成本控制数 on another. */
const yearBefore = /^20\d\d年度?/;

/** Rows by the name of what they measure; names that stand twice on a sheet are left out. */
function named(rows: readonly IndicatorRow[]): ReadonlyMap<string, IndicatorRow | null> {
  const map = new Map<string, IndicatorRow | null>();
  for (const row of rows) {
    const stem = row.explanation && row.target?.kind === 'value' ? /^[^≥≤><=]+/.exec(normalise(row.explanation.text))?.[0] : null;
    const name = (row.explanation ? stem ?? '' : normalise(row.path[row.path.length - 1] ?? '')).replace(yearBefore, '');
    if (name.length >= 4) map.set(name, map.has(name) ? null : row);
  }
  return map;
}

function targetTwice(first: IndicatorForm, name: string, other: IndicatorRow | null, row: IndicatorRow): readonly Finding[] {
  const [a, b] = [other?.target, row.target];
  if (a?.kind !== 'value' || b?.kind !== 'value' || a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return [];
  const same = valueIn(a.value.quantity, b.value.quantity.unit);
  if (same === null || same.eq(b.value.quantity.value)) return [];
  return [finding({
    rule: 'cross-sheet-differs', severity: 'error', verdict: 'inconsistent', cell: b.cell, related: [a.cell],
    reported: plain(b.value.quantity.value), expected: plain(same), clause: clause(crossTexts.twiceGist),
    message: crossTexts.targetTwice(name, where.row(first.sheet.name, name), a.value.text, b.value.text), figures: [a.value.text],
  })];
}
