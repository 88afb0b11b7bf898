import { normalise, parseQuantity, plain, showQuantity } from '../../figures';
import type { Quantity, Read } from '../../figures';
import { betweenClauses, doneWords, numbering } from '../texts/told-figures';
import { earlier, halfWay, later } from '../texts/told-of';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';
import { agrees, amountOf, inUnitOf } from './told-agrees';
import { nameOfRow, saidIn } from './told-names';

/** Reasons beside a row that tell how much of it was done (本年完成路基17.6公里), against its actual value. */
export function checkToldReasons(context: FormContext): void {
  for (const row of context.rows) {
    const { reason, actual } = row.indicator;
    const done = amountOf(actual);
    if (reason?.kind !== 'value' || !done || !actual || !/\d/.test(reason.value)) continue;
    const wrong = toldOfRow(row, done, reason.value);
    if (!wrong) continue;
    context.report({
      rule: 'statement-differs', severity: 'warning', verdict: 'inconsistent', cell: reason.cell, related: [actual.cell],
      reported: showQuantity(wrong.figure), expected: showQuantity(done),
      message: totalTexts.statementReason(wrong.clause, showQuantity(done)), clause: context.clause('statements'),
    });
  }
}

/** A figure told as done of the row, in its unit, that is none of the row's; null where there is none. */
function toldOfRow({ indicator }: ScoredRow, done: Quantity, text: string): { readonly figure: Quantity; readonly clause: string } | null {
  const amounts = [done, ...[indicator.target, indicator.initialTarget].flatMap((read) => amountOf(read) ?? [])];
  let before = '';
  for (const clause of normalise(text).replace(numbering, ',').split(betweenClauses)) {
    before += `${clause},`;
    const said = saidIn(clause, false);
    if (!said || said.other || !doneWords.test(clause) || [earlier, halfWay, later].some((time) => time.test(before))) continue;
    if (!doneOnly.test(said.name) && !nameOfRow(indicator, said)) continue;
    const figure = parseQuantity(said.text);
    if (typeof figure === 'string' || inUnitOf(done, figure) === null || figure.unit?.dimension === 'ratio') continue;
    if (!amounts.some((amount) => agrees(amount, figure))) return { figure, clause };
  }
  return null;
}

/** Words beside a figure of what was done that name nothing: 实际完成2公里. */
const doneOnly = /^(?:实际|本年|全年|只|仅)*$/;

/** Words that change the budget before the one amount of money of a text. */
const changed = /(追加|调增|调减|核减|压减|调剂|收回|增加|减少)(?!后|前|至|到)[^\d至到为,，。;；]{0,12}?(\d+(?:\.\d+)?)(亿元|万元|元)/;

const valueOf = (read: Read<Quantity> | null | undefined): Quantity | null => (read?.kind === 'value' ? read.value : null);

/** By how much a reason beside the money says the budget was changed (年中追加6万元), against what it was before and after: asked about. */
export function checkToldChange(context: FormContext): void {
  const { budget, moneyUnit } = context.form;
  const reason = budget?.total.reason;
  if (!budget || reason?.kind !== 'value') return;
  const text = normalise(reason.value);
  const match = changed.exec(text);
  if (!match || [...text.matchAll(/\d[\d.]*[万亿]?元/g)].length !== 1) return;
  const figure = parseQuantity(match[2]! + match[3]!);
  const rows = [budget.total, ...budget.parts].flatMap(({ initial, adjusted }) => {
    const [from, to] = [valueOf(initial), valueOf(adjusted)];
    return from && to ? [{ from, to }] : [];
  });
  const [whole] = rows;
  if (typeof figure === 'string' || !whole || whole.from.value.eq(whole.to.value)) return;
  const changes = rows.flatMap(({ from, to }) => [
    { ...to, value: to.value.minus(from.value).abs() }, to,
  ]).map((one) => ({ ...one, unit: one.unit ?? moneyUnit }));
  if (changes.some((one) => agrees(one, figure))) return;
  context.report({
    rule: 'statement-differs', severity: 'info', verdict: 'unverifiable', cell: reason.cell,
    related: [budget.total.adjusted?.cell, budget.total.initial?.cell], reported: showQuantity(figure), expected: null,
    message: totalTexts.statementChange(match[1]!, showQuantity(figure), plain(whole.from.value), plain(whole.to.value)),
    clause: context.clause('statements'), figures: [plain(whole.from.value), plain(whole.to.value)],
  });
}
