import { hundred, normalise, plain, reconcileRatio, reconcileSum, roundTo } from '../../figures';
import type { Quantity, Read } from '../../figures';
import type { Summary, SummaryLine } from '../../forms';
import { gradeOf } from '../../rules';
import type { Pack } from '../../rules';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { statedGrade } from '../indicators/check-grade';
import { percentText } from '../texts/common';
import { totalTexts } from '../texts/totals';
import { moneyAt, shown, termOf } from './figure';
import { clause } from './report';
import { crossTexts, moneyNames } from './texts';

/** What a list of projects works out itself: the sums of its total row, the rates of its lines, the grades of their scores. */
export function checkOwnFigures({ lines, total }: Summary, pack: Pack | null): readonly Finding[] {
  return [
    ...(total ? sums(lines, total) : []),
    ...[...lines, ...(total ? [total] : [])].flatMap(rate),
    ...(pack ? lines.flatMap((line) => grade(line, pack)) : []),
  ];
}

function sums(lines: readonly SummaryLine[], total: SummaryLine): readonly Finding[] {
  return (['initial', 'adjusted', 'spent'] as const).flatMap((column) => {
    const name = moneyNames[column];
    const stated = moneyAt(total[column], name);
    const items = lines.flatMap((line) => line[column] ?? []);
    if (!stated || items.length < 2) return [];
    const result = reconcileSum({
      basis: 'underlying', rounding: 'half-up', blankAs: 'zero', total: termOf(stated),
      items: items.map((read) => ({ read, decimals: moneyDecimals(read) })),
    });
    if (result.verdict !== 'inconsistent' || !result.delta) return [];
    const sum = stated.read.value.value.minus(result.delta);
    return [finding({
      rule: 'sum-differs', severity: 'error', verdict: 'inconsistent', cell: stated.cell, related: items.map(({ cell }) => cell),
      reported: plain(stated.read.value.value), expected: plain(sum), clause: clause(crossTexts.listGist),
      message: crossTexts.listSum(name, shown(stated), plain(sum), plain(result.delta.abs())),
    })];
  });
}

/** As many decimals as `termOf` keeps; blanks and dashes have none. */
const moneyDecimals = (read: Read<Quantity>): number => {
  const stated = moneyAt(read, '');
  return stated ? termOf(stated).decimals : 0;
};

/** A line's rate against its own amounts; either of two budgets may be meant. */
function rate({ name, initial, adjusted, spent, rate: stated }: SummaryLine): readonly Finding[] {
  const over = moneyAt(spent, '');
  const budgets = [adjusted, initial].flatMap((read) => moneyAt(read, '') ?? []).filter(({ read }) => !read.value.value.isZero());
  const [budget] = budgets;
  if (stated?.kind !== 'value' || !over || !budget) return [];
  // A bare 1 is 100 % at the least.
  const decimals = Math.max(2, stated.value.decimals);
  const agrees = budgets.some((under) => reconcileRatio({
    basis: 'underlying', rounding: 'half-up', numerator: termOf(over), denominator: termOf(under),
    rate: { read: stated, decimals },
  }).verdict !== 'inconsistent');
  if (agrees) return [];
  const exact = over.read.value.value.div(budget.read.value.value);
  return [finding({
    rule: 'execution-rate-differs', severity: 'error', verdict: 'inconsistent', cell: stated.cell,
    related: [over.cell, budget.cell], reported: plain(stated.value.value), expected: plain(roundTo(exact, Math.max(4, decimals))),
    clause: clause(crossTexts.listGist),
    message: crossTexts.listRate(normalise(name.text), percentText(stated.value.value), plain(over.read.value.value),
      plain(budget.read.value.value), percentText(exact, Math.max(2, decimals - 2))),
  })];
}

/** A line's grade against its own score, by the rules its project's form is held to. */
function grade({ score, grade: stated }: SummaryLine, { grades }: Pack): readonly Finding[] {
  if (!stated || score?.kind !== 'value') return [];
  const named = statedGrade(stated.text, grades);
  const expected = gradeOf(score.value.value, hundred, grades);
  if (named === null || expected === null || named === expected) return [];
  return [finding({
    rule: 'grade-differs', severity: 'error', verdict: 'inconsistent', cell: stated.cell, related: [score.cell],
    reported: named, expected, clause: clause(crossTexts.listGist),
    message: totalTexts.grade(named, plain(score.value.value), expected),
  })];
}
