import { normalise, valueAt } from '../../figures';
import type { BudgetRow } from '../../forms';
import type { FormContext } from './context';
import { explainedForAll, readSaysSomething, saysSomething } from './reasons';

/** Why money was not spent, in words: a cause, or that something is unpaid, left over or carried on. No note on how a total is reckoned. */
const unspentWords = /[因由受].{2}|未|结转|结余|节约|节余|尾款|质保金|执行(率|进度)/;
const reckoningWords = /得分|填[写报列]|权重|分值|公式|合计|之和/;

/** What came of the year, where it tells of money left over and why (因培训改为线上，节约经费2.4万元). */
const savedWords = /(节约|节余|结余|未支付|未执行|未使用|尾款|质保金|收回).{0,12}\d[\d,.]*(万|亿)?元|(尾款|质保金|余款|剩余(资金|款项)).{0,24}支付/;

/** Money left over, told as an indicator's reason (尚未验收，资金结转下年). */
const unspentMoney = new RegExp('(资金|款项?|预算|经费).{0,10}(未|结转|结余|次年|下年|尾款|质保金)|'
  + '(结转|结余|未支付|未拨付|未执行|尾款|质保金).{0,8}(资金|款|预算|经费|支付)');

/** Spending told to be slow or short, as a problem found (支出偏慢). */
const slowSpending = /(执行|支出|拨付|支付|结算|使用|报账)(率|进度|数)?.{0,4}(慢|低|缓|滞后|不高|不足|未完成)/;

/** What brought it about. */
const cause = /因|由于|[受致].{2}|导致|影响/;

/** Remarks beside the indicators and below the table, in a column or a line that asks for no reason (备注, 需要说明的问题). */
function remarks({ form, rows }: FormContext): readonly string[] {
  const note = form.columns.get('note')?.column;
  const lines = [...rows.map(({ indicator }) => indicator.row), form.executionRow?.row, form.total?.label.cell.row];
  const beside = note === undefined ? [] : lines.flatMap((row) => (row === undefined ? [] : valueAt(form.sheet, row, note) ?? []));
  const below = form.statements.filter(({ concept }) => concept === 'remark' || concept === 'other').map(({ text }) => text);
  return [...beside, ...below].filter((raw): raw is string => typeof raw === 'string' && saysSomething(raw));
}

/**
 * What on the form explains its execution: the block's reason cell, the one reason cell for all, the total's own, a problem named, the
 * words on what came of the year where the block has no cell of reasons, or a remark that tells money unspent and why. Null where
 * nothing does.
 */
export function executionReason(context: FormContext): string | null {
  const { form } = context;
  const { reason: header } = form.budget?.headers ?? {};
  const column = header ? String(valueAt(form.sheet, header.row, header.column) ?? '') : '';
  const saysWhy = (text: string): boolean => unspentMoney.test(normalise(text)) && cause.test(normalise(text));
  const told = form.statements.find(({ concept, label, text }) => {
    if (!['problems', 'budget', 'achievement', 'conclusion'].includes(concept)) return false;
    const flat = normalise(text);
    if (concept === 'problems' && slowSpending.test(flat)) return true;
    if (concept === 'budget' && ((label.includes('原因') && saysSomething(text)) || saysWhy(text))) return true;
    if (concept !== 'achievement' && concept !== 'conclusion') return false;
    return (!header && savedWords.test(flat)) || (!column.includes('原因') && saysWhy(text));
  });
  if (told) return told.text;
  for (const read of [form.budget?.total.reason, form.executionRow?.reason]) {
    if (read?.kind === 'value' && readSaysSomething(read)) return read.value;
  }
  const ofRows = context.rows.flatMap(({ indicator: { reason } }) => (reason?.kind === 'value' ? [reason.value] : []));
  const ofRow = ofRows.find((text) => unspentMoney.test(normalise(text))) ?? remarks(context).find(saysWhy);
  if (ofRow !== undefined) return ofRow;
  if (explainedForAll(form)) return form.overallReason?.text ?? form.statements.find(({ concept }) => concept === 'problems')?.text ?? '';
  const besideTotal = form.total?.reason?.text ?? '';
  const ofTotal = saysSomething(besideTotal) && unspentWords.test(normalise(besideTotal)) && !reckoningWords.test(besideTotal);
  return ofTotal ? besideTotal : null;
}

const adjustmentWords = /调整|追加|调增|调减|核减|压减|收回|新增|增加|减少|结转|年中|上级|下达/;

/** The budget's change told as an indicator's reason (年中追加预算). */
const moneyAdjusted = new RegExp('(年中|追加|调增|调减|核减|压减|调整|收回).{0,8}(预算|资金|经费|指标)|'
  + '(预算|资金|经费).{0,8}(追加|调增|调减|核减|压减|调整|收回)|年中.{0,2}(追加|调增|调减|核减|压减|收回)\\D{0,6}[\\d,.]+[万亿]?元');

/** By how much, or why: what tells a remark from a printed note that adjustments are to be explained. */
const particular = /\d[\d,.]*[万亿]?元|因|由于|根据|按照|文件/;

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
  const own = at && total.adjusted?.cell.row === at.row && total.adjusted.cell.column === at.column;
  const raw = at && own ? valueAt(sheet, at.row, at.column) : null;
  return typeof raw === 'string' ? raw.replace(/调整后的?(全年)?预算/g, '') : '';
}

/** Whether anything on the form is a word on why its budget was changed during the year. */
export function isAdjustmentExplained(context: FormContext): boolean {
  const { form, budget: { total } } = context;
  if (readSaysSomething(total?.reason) || readSaysSomething(form.executionRow?.reason) || besideMoney(context)) return true;
  // 基本支出 追加 28.6, beside it why.
  if (form.budget?.parts.some((part) => isChanged(part) && readSaysSomething(part.reason))) return true;
  const texts = [...form.statements.filter((one) => one.concept !== 'remark').map(({ text }) => text), moneySentence(context),
    form.overallReason?.text ?? '', form.total?.reason?.text ?? ''];
  if (texts.some((text) => adjustmentWords.test(normalise(text)) && saysSomething(text))) return true;
  const reasons = context.rows.map(({ indicator: { reason } }) => (reason?.kind === 'value' ? normalise(reason.value) : ''));
  if (reasons.some((text) => moneyAdjusted.test(text))) return true;
  return remarks(context).some((text) => moneyAdjusted.test(normalise(text)) && particular.test(normalise(text)));
}
