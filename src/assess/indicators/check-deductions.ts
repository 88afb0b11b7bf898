import { plain, zero } from '../../figures';
import { decisionTexts } from '../texts/decisions';
import { tellUnverifiable } from './check-decision';
import { fixOf } from './context';
import type { FormContext } from './context';
import { deductionGroups, statedDeduction } from './deductions';
import { rowWhy } from './explain-row';
import type { ScoredRow } from './scored-row';

/** 扣分项: each deduction against its cases where they are known, and all of them against what their label allows. */
export function checkDeductions(context: FormContext): void {
  for (const { rows, most } of deductionGroups(context.rows, context.form.groups)) {
    for (const row of rows) checkCases(context, row);
    const sum = rows.reduce((total, row) => total.plus(statedDeduction(row)), zero);
    const last = [...rows].reverse().find((row) => row.reported !== null);
    if (!last || !most?.lt(sum)) continue;
    context.report({
      rule: 'score-exceeds-points', severity: 'error', verdict: 'inconsistent', cell: last.indicator.score!.cell,
      related: rows.filter((row) => row !== last).map((row) => row.scoreCell), reported: plain(sum), expected: `≤${plain(most)}`,
      message: decisionTexts.deductedTooMuch(plain(sum), plain(most)), clause: context.clause('row-score'),
    });
  }
}

function checkCases(context: FormContext, row: ScoredRow): void {
  const { decision, indicator, computed } = row;
  if (!decision || !indicator.score || indicator.score.kind === 'unreadable') return;
  if (!computed) {
    tellUnverifiable(context, row, decision);
    return;
  }
  const [stated, due] = [statedDeduction(row), computed.abs()];
  if (stated.eq(due)) return;
  const tooLittle = stated.lt(due);
  context.report({
    rule: 'score-differs', severity: tooLittle ? 'error' : 'warning', verdict: 'inconsistent', cell: indicator.score.cell,
    related: decision.related, reported: row.reported && plain(row.reported), expected: plain(computed),
    message: decisionTexts.deduction(plain(stated), plain(due), decision.why, plain(due.minus(stated).abs()), tooLittle),
    clause: decision.clause, why: rowWhy(row), fix: fixOf(computed),
  });
}
