import { Decimal, hundred, normalise, parseUnit, plain, roundTo } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import { gradeOf } from '../../rules';
import type { Grade } from '../../rules';
import { percentText } from '../texts/common';
import {
  gradeCore, gradeStated, gradeWord, moneyStated, partRates, partScores, rateStated, scoreStated, shareOfBudget,
} from '../texts/statement-patterns';
import { totalTexts } from '../texts/totals';
import { rateOf } from './budget-figures';
import type { FormContext } from './context';
import { printedGrades } from './printed-grades';
import { figureOf } from './scored-row';
import { isOfWhole } from './told-of';

const decimalsOf = (text: string): number => (text.split('.')[1] ?? '').length;

/**
 * What a text says of the form's whole, matched on its normalised form: the parts of each match, unless the words before it say it is
 * of something else.
 */
function said(context: FormContext, text: string, pattern: RegExp, unless: RegExp | null): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter((match) => (!unless || !unless.test(text.slice(0, match.index)))
    && isOfWhole(context.form, text, match.index));
}

/** Texts on the form that state its score, grade, execution rate or sums, against its table (precision first). */
export function checkStatements(context: FormContext): void {
  const { form } = context;
  // What was planned is no statement of what came of it; a remark may be printed (90分以上为优).
  for (const statement of form.statements.filter((one) => one.concept !== 'targets' && one.concept !== 'remark'))
    checkText(context, normalise(statement.text), statement.cell);
  if (form.overallReason) checkText(context, normalise(form.overallReason.text), form.overallReason.cell);
  const reason = form.budget?.total.reason;
  if (reason?.kind === 'value') checkText(context, normalise(reason.value), reason.cell);
}

function checkText(context: FormContext, text: string, cell: CellRef): void {
  checkScoreSaid(context, text, cell);
  checkGradeSaid(context, text, cell);
  checkRateSaid(context, text, cell);
  checkMoneySaid(context, text, cell);
}

function differs(
  context: FormContext,
  cell: CellRef,
  related: CellRef | null | undefined,
  reported: string,
  expected: string,
  message: string,
): void {
  context.report({
    rule: 'statement-differs', severity: 'error', verdict: 'inconsistent', cell, related: [related], reported, expected, message,
    clause: context.clause('statements'),
  });
}

/** Every score the table calls its total: the total row, the head, and the execution row apart. */
function checkScoreSaid(context: FormContext, text: string, cell: CellRef): void {
  const totals = [context.form.total, ...context.form.restated ?? []].map((total) => total?.score ?? null);
  const figures = totals.filter((read): read is Extract<Read<Quantity>, { kind: 'value' }> => read?.kind === 'value');
  if (figures.length === 0) return;
  for (const match of said(context, text, scoreStated, partScores)) {
    const stated = new Decimal(match[1]!);
    if (figures.some(({ value }) => roundTo(value.value, decimalsOf(match[1]!)).eq(stated))) continue;
    const total = plain(figures[0]!.value.value);
    differs(context, cell, figures[0]!.cell, plain(stated), total, totalTexts.statementScore(plain(stated), total));
  }
}

function checkGradeSaid(context: FormContext, text: string, cell: CellRef): void {
  const total = context.form.total?.score;
  if (total?.kind !== 'value' || !gradeWord.test(text)) return;
  const printed = printedGrades(context.form);
  const names = [...printed ?? [], ...context.pack.grades].map(({ name }) => name);
  for (const match of said(context, text, gradeStated(names), null)) {
    const isStated = ({ name }: Grade): boolean => gradeCore(name) === match[1];
    const grades = printed?.some(isStated) ? printed : context.pack.grades;
    const grade = gradeOf(total.value.value, figureOf(context.form.total?.points) ?? hundred, grades);
    if (grade === null || gradeCore(grade) === match[1]) continue;
    const stated = grades.find(isStated)?.name ?? match[1]!;
    context.report({
      rule: 'grade-differs', severity: 'error', verdict: 'inconsistent', cell, related: [total.cell],
      reported: stated, expected: grade,
      message: totalTexts.statementGrade(stated, grade, plain(total.value.value)), figures: [plain(total.value.value)],
      clause: grades === printed ? context.clause('statements') : context.clause('grades'),
    });
  }
}

function checkRateSaid(context: FormContext, text: string, cell: CellRef): void {
  for (const match of said(context, text, rateStated, partRates)) compareRate(context, cell, match[1]!, []);
}

/** A rate told in percent against the form's, those of its parts, and `more` it may honestly be. */
function compareRate(context: FormContext, cell: CellRef, digits: string, more: readonly Decimal[]): void {
  const { rate, total } = context.budget;
  if (!rate) return;
  const stated = total?.rate?.kind === 'value' ? total.rate.value.value : null;
  const percent = new Decimal(digits);
  const decimals = decimalsOf(digits);
  const agrees = (ratio: Decimal): boolean => roundTo(ratio.times(hundred), decimals).eq(percent);
  const parts = context.form.budget?.parts.flatMap((part) => figureOf(part.rate) ?? rateOf(part) ?? []) ?? [];
  if ([rate, ...(stated ? [stated] : []), ...parts, ...more].some(agrees)) return;
  differs(context, cell, total?.rate?.cell, plain(percent.div(hundred)), plain(roundTo(rate, 4)),
    totalTexts.statementRate(`${plain(percent)}%`, percentText(rate, Math.max(2, decimals))));
}

/** "预算资金10万元，实际执行10万元": both against the block, the budget against the adjusted or the initial one. */
function checkMoneySaid(context: FormContext, text: string, cell: CellRef): void {
  const { total, base } = context.budget;
  if (!total || base?.kind !== 'value' || total.spent?.kind !== 'value') return;
  for (const match of said(context, text, moneyStated, partRates)) {
    const budgets = [base, total.initial].filter((read): read is Extract<Read<Quantity>, { kind: 'value' }> => read?.kind === 'value');
    compareMoney(context, cell, totalTexts.money.budget, match[1]!, match[2]!, budgets.map((read) => read.value), base.cell);
    compareMoney(context, cell, totalTexts.money.spent, match[3]!, match[4]!, [total.spent.value], total.spent.cell);
    const share = shareOfBudget.exec(text.slice(match.index + match[0].length))?.[1];
    if (share === undefined) continue;
    // What follows from the amounts as they are told is right or wrong with them.
    const [budget, spent] = [[match[1]!, match[2]!], [match[3]!, match[4]!]].map(([digits, unit]) =>
      new Decimal(digits!).times(parseUnit(unit!)!.scale));
    compareRate(context, cell, share, budget!.isZero() ? [] : [spent!.div(budget!)]);
  }
}

function compareMoney(
  context: FormContext, cell: CellRef, what: string, digits: string, unitText: string, figures: readonly Quantity[], at: CellRef,
): void {
  const unit = parseUnit(unitText)!;
  const stated = new Decimal(digits);
  const inUnit = (figure: Quantity): Decimal => figure.value.times((figure.unit ?? context.form.moneyUnit).scale).div(unit.scale);
  if (figures.some((figure) => roundTo(inUnit(figure), decimalsOf(digits)).eq(stated))) return;
  const expected = plain(inUnit(figures[0]!)) + unitText;
  differs(
    context,
    cell,
    at,
    plain(stated),
    plain(inUnit(figures[0]!)),
    totalTexts.statementMoney(what, plain(stated) + unitText, expected),
  );
}
