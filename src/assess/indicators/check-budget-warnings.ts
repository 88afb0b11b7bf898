import { normalise, one, plain, readQuantity, roundTo, valueAt, valueOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { BudgetRow } from '../../forms';
import { budgetTexts } from '../texts/budget';
import { percentText } from '../texts/common';
import { spentIn } from './budget-figures';
import type { FormContext } from './context';
import { explainedForAll, readSaysSomething, saysSomething } from './reasons';
import { sumScores } from './sums';

const rateDecimals = 2;

/** Why money was not spent, in words: a cause, or that something is unpaid, left over or carried on. No note on how a total is reckoned. */
const unspentWords = /[因由受].{2}|未|结转|结余|节约|节余|尾款|质保金|执行(率|进度)/;
const reckoningWords = /得分|填[写报列]|权重|分值|公式|合计|之和/;

/** What came of the year, where it tells of money left over and why (因培训改为线上，节约经费2.4万元). */
const savedWords = /(节约|节余|结余|未支付|未执行|未使用|尾款|质保金|收回).{0,12}\d[\d,.]*(万|亿)?元|(尾款|质保金|余款|剩余(资金|款项)).{0,24}支付/;

/** Money left over, told as an indicator's reason (尚未验收，资金结转下年). */
const unspentMoney = /(资金|款项?|预算|经费).{0,10}(未|结转|结余|次年|下年|尾款|质保金)|(结转|结余|未支付|未拨付|未执行|尾款|质保金).{0,8}(资金|款|预算|经费|支付)/;

/** Spending told to be slow or short, as a problem found (支出偏慢). */
const slowSpending = /(执行|支出|拨付|支付|结算|使用|报账)(率|进度|数)?.{0,4}(慢|低|缓|滞后|不高|不足|未完成)/;

/** What brought it about. */
const cause = /因|由于|[受致].{2}|导致|影响/;

/**
 * Whether anything on the form explains its execution: the block's reason cell, the one reason cell for all, the total's own, a
 * problem named, or the words on what came of the year where the block has no cell of reasons (备注 is none).
 */
function executionExplained(context: FormContext): boolean {
  const { form } = context;
  const besideTotal = form.total?.reason?.text ?? '';
  const { reason: header } = form.budget?.headers ?? {};
  const column = header ? String(valueAt(form.sheet, header.row, header.column) ?? '') : '';
  for (const { concept, label, text } of form.statements) {
    const flat = normalise(text);
    const causeTold = unspentMoney.test(flat) && cause.test(flat);
    if (concept === 'problems' && slowSpending.test(flat)) return true;
    if (concept === 'budget' && ((label.includes('原因') && saysSomething(text)) || causeTold)) return true;
    if (concept !== 'achievement' && concept !== 'conclusion') continue;
    if ((!header && savedWords.test(flat)) || (!column.includes('原因') && causeTold)) return true;
  }
  const reasons = context.rows.map(({ indicator: { reason } }) => (reason?.kind === 'value' ? normalise(reason.value) : ''));
  if (reasons.some((text) => unspentMoney.test(text))) return true;
  return readSaysSomething(form.budget?.total.reason) || readSaysSomething(form.executionRow?.reason) || explainedForAll(form)
    || (saysSomething(besideTotal) && unspentWords.test(normalise(besideTotal)) && !reckoningWords.test(besideTotal));
}

/** A figure as its reader sees it: digits its format hides decide nothing. */
const shown = (figure: Quantity): Quantity => ({ ...figure, value: roundTo(figure.value, figure.decimals) });

/** Spent above the budget; a low rate without a reason; much unspent. */
export function checkExecution(context: FormContext): void {
  const { total, base, rate } = context.budget;
  if (!total || base?.kind !== 'value') return;
  const { settings } = context;
  if (base.value.value.isZero()) {
    context.report({
      rule: 'unspent-over-20', severity: 'warning', verdict: 'unverifiable', cell: base.cell, related: [total.spent?.cell],
      reported: '0', message: budgetTexts.zeroWarning, clause: context.clause('unspent'),
    });
  }
  if (!rate || total.spent?.kind !== 'value') return;
  const related = [total.spent.cell, base.cell];
  const rateText = percentText(rate, rateDecimals);
  // Thresholds are kept by the figures as they are printed: a rate of 90.00 % is not below 90 %.
  const ratio = roundTo(rate, rateDecimals + 2);
  const rateCell = total.rate?.cell ?? context.form.executionRow?.actual?.cell ?? total.spent.cell;
  if (spentIn(shown(total.spent.value), base.value).gt(shown(base.value).value)) {
    context.report({
      rule: 'spent-exceeds-budget',
      severity: 'error',
      verdict: 'inconsistent',
      cell: total.spent.cell,
      related: [base.cell, total.rate?.cell],
      reported: plain(spentIn(total.spent.value, base.value)),
      expected: `≤${plain(base.value.value)}`,
      message: budgetTexts.overspent(
        plain(spentIn(total.spent.value, base.value)),
        plain(base.value.value),
        rateText,
        base === total.inPlace,
      ),
      clause: context.clause('execution-rate'),
    });
  }
  if (ratio.lt(settings.explainRateBelow) && !executionExplained(context)) {
    context.report({
      rule: 'low-execution-unexplained', severity: 'warning', verdict: 'inconsistent', cell: total.reason?.cell ?? rateCell,
      related: [rateCell, ...related],
      reported: plain(ratio),
      message: budgetTexts.lowRate(rateText, percentText(settings.explainRateBelow)),
      clause: context.clause('reasons'),
      figures: [plain(total.spent.value.value), plain(base.value.value)],
    });
  }
  if (one.minus(ratio).gt(settings.unspentAbove)) {
    context.report({
      rule: 'unspent-over-20', severity: 'warning', verdict: 'inconsistent', cell: rateCell, related, reported: plain(ratio),
      message: budgetTexts.unspent(percentText(one.minus(rate), rateDecimals), percentText(settings.unspentAbove)),
      clause: context.clause('unspent'),
      figures: [plain(total.spent.value.value), plain(base.value.value)],
    });
  }
}

const adjustmentWords = /调整|追加|调增|调减|核减|压减|收回|新增|增加|减少|结转|年中|上级|下达/;

/** The budget's change told as an indicator's reason (年中追加预算). */
const moneyAdjusted = new RegExp('(年中|追加|调增|调减|核减|压减|调整|收回).{0,8}(预算|资金|经费|指标)|'
  + '(预算|资金|经费).{0,8}(追加|调增|调减|核减|压减|调整|收回)|年中.{0,2}(追加|调增|调减|核减|压减|收回)\\D{0,6}[\\d,.]+[万亿]?元');

/** Words in the row of the money itself, in a column nobody labelled (年中压减14.22万元). */
function besideMoney({ form: { sheet }, budget: { total } }: FormContext): boolean {
  const row = total?.adjusted?.cell.row;
  const texts = row === undefined ? [] : (sheet.values[row - sheet.top] ?? []).filter((raw): raw is string => typeof raw === 'string');
  return texts.some((text) => text !== total?.label.text && /(年中|追加|调增|调减|核减|压减|收回)[^：:]*\d/.test(normalise(text)));
}

const isChanged = ({ initial, adjusted }: BudgetRow): boolean =>
  initial?.kind === 'value' && adjusted?.kind === 'value' && !initial.value.value.eq(adjusted.value.value);

/** What the sentence that tells a year's money says besides its figures ("" where they have cells of their own). */
function moneySentence({ form: { sheet }, budget: { total } }: FormContext): string {
  const at = total?.initial?.cell;
  const raw = at && total.adjusted?.cell.row === at.row && total.adjusted.cell.column === at.column ? valueAt(sheet, at.row, at.column) : null;
  return typeof raw === 'string' ? raw.replace(/调整后的?(全年)?预算/g, '') : '';
}

const carriedOver = /上年|以前年度|结转|结余/;

/** Whether the budget grew by just what the form names as carried over (其中：上年结转资金 0 → 68.12): nobody adjusted anything. */
function grewByCarryOver({ form }: FormContext, grown: Decimal): boolean {
  const added = (read: Read<Quantity> | null): Decimal => (read?.kind === 'value' ? shown(read.value).value : zero);
  const parts = form.budget?.parts.filter(({ label }) => carriedOver.test(normalise(label.text))) ?? [];
  return carriedBeside(form, grown)
    || parts.some(({ initial, adjusted }) => initial !== null && adjusted !== null && added(adjusted).minus(added(initial)).eq(grown));
}

/** Whether what was carried over stands in a column of its own between the two budgets (预算安排 | 上年结转 | 全年可用). */
function carriedBeside({ budget, sheet }: FormContext['form'], grown: Decimal): boolean {
  const { total: { initial, adjusted }, headers: { initial: before, adjusted: after } } = budget!;
  if (!initial || !adjusted || !before || !after || initial.cell.row !== adjusted.cell.row) return false;
  for (let column = before.column + 1; column < after.column; column += 1) {
    const head = valueAt(sheet, before.row, column);
    const raw = valueAt(sheet, initial.cell.row, column);
    const amount = valueOf(readQuantity(raw, 'General', { ...initial.cell, column }));
    if (typeof head === 'string' && carriedOver.test(normalise(head)) && amount?.value.eq(grown)) return true;
  }
  return false;
}

/** 年初 and 调整后 differ and nothing on the form says why. */
export function checkAdjustment(context: FormContext): void {
  const { total } = context.budget;
  const initial = total?.initial;
  const adjusted = total?.adjusted;
  if (initial?.kind !== 'value' || adjusted?.kind !== 'value') return;
  if (spentIn(shown(initial.value), adjusted.value).eq(shown(adjusted.value).value)) return;
  if (grewByCarryOver(context, shown(adjusted.value).value.minus(spentIn(shown(initial.value), adjusted.value)))) return;
  const { form } = context;
  const texts = [...form.statements.filter((one) => one.concept !== 'remark').map(({ text }) => text), moneySentence(context),
    form.overallReason?.text ?? '', form.total?.reason?.text ?? ''];
  if (readSaysSomething(total?.reason) || readSaysSomething(form.executionRow?.reason)) return;
  if (besideMoney(context)) return;
  // 基本支出 追加 28.6, beside it why.
  if (form.budget?.parts.some((part) => isChanged(part) && readSaysSomething(part.reason))) return;
  if (texts.some((text) => adjustmentWords.test(normalise(text)) && saysSomething(text))) return;
  const reasons = context.rows.map(({ indicator: { reason } }) => (reason?.kind === 'value' ? normalise(reason.value) : ''));
  if (reasons.some((text) => moneyAdjusted.test(text))) return;
  context.report({
    rule: 'adjustment-unexplained', severity: 'warning', verdict: 'inconsistent', cell: total?.reason?.cell ?? adjusted.cell,
    related: [initial.cell, adjusted.cell], reported: plain(adjusted.value.value), figures: [plain(initial.value.value)],
    message: budgetTexts.adjusted(plain(initial.value.value), plain(adjusted.value.value)), clause: context.clause('adjustment'),
  });
}

/** 红色预警: the share of indicator points runs ahead of the share of the execution points. */
export function checkScoreAhead(context: FormContext): void {
  const { points: executionPoints, rate } = context.budget;
  const total = context.form.total?.score ?? null;
  const sums = sumScores(context.rows);
  if (context.weighedTwice || !executionPoints || executionPoints.isZero() || !sums || sums.points.isZero() || sums.score.isZero()) return;
  const { score } = context.budget;
  const stated = score?.kind === 'value' ? shown(score.value).value : null;
  const share: Decimal | null = stated ? stated.div(executionPoints) : rate && (rate.gt(1) ? one : rate);
  // Nothing runs ahead of money spent in full: scores above their points are named themselves.
  if (!share || share.gte(one)) return;
  const scoreShare = sums.score.div(sums.points);
  const ahead = scoreShare.minus(share).div(scoreShare);
  if (!ahead.gt(context.settings.scoreAhead)) return;
  const cell = total?.cell ?? context.form.total?.label.cell ?? context.budget.score?.cell ?? context.budget.total?.label.cell;
  if (!cell) return;
  context.report({
    rule: 'score-ahead-of-spending', severity: 'warning', verdict: 'inconsistent', cell,
    related: [context.budget.score?.cell, context.budget.total?.rate?.cell],
    reported: plain(roundTo(ahead, rateDecimals + 2)),
    message: budgetTexts.ahead(percentText(scoreShare, rateDecimals), percentText(share, rateDecimals), percentText(ahead, rateDecimals),
      percentText(context.settings.scoreAhead)),
    clause: context.clause('score-ahead'), figures: [plain(sums.score), plain(share)],
  });
}
