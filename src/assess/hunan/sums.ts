import { Decimal, plain, reconcileSum, valueOf } from '../../figures';
import type { Quantity, Read } from '../../figures';
import type { Span } from '../../forms/hunan';
import type { StaffingFigure, StaffingForm } from '../../forms/hunan';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { baseClause } from './clauses';
import { spanNames, staffingTexts } from './texts';

const spans: readonly Span[] = ['previous', 'budget', 'actual'];

interface Sum {
  readonly total: string;
  readonly parts: (form: StaffingForm, span: Span) => readonly string[];
  /** Judged only where every part is stated: a part left blank is then not known to be nothing. */
  readonly whole?: true;
}

/** Each sum of the base data by the keys of its parts; `project` adds up the items below it. */
const sums: readonly Sum[] = [
  { total: 'threePublic', parts: (form, span) => [...carsOf(form, span), 'abroad', 'reception'] },
  { total: 'car', parts: () => ['car.purchase', 'car.running'] },
  { total: 'project', parts: (form) => items(form) },
  { total: 'basic', parts: () => ['staffExpense', 'public'], whole: true },
];

/** What was spent on cars: in a row of its own, else (no such row, or nothing in it) as 购置 and 运行. */
function carsOf(form: StaffingForm, span: Span): readonly string[] {
  return form.figures.get(`car.${span}`)?.read.kind === 'value' ? ['car'] : ['car.purchase', 'car.running'];
}

function items(form: StaffingForm): readonly string[] {
  return [...new Set([...form.figures.keys()].flatMap((key) => /^(project\.\d+)\./.exec(key)?.[1] ?? []))];
}

/** 三公 = 车 + 出国 + 接待, 车 = 购置 + 运行, 项目支出 = Σ its items, 基本支出 = 人员 + 公用, in each of the three columns. */
export function checkSums(form: StaffingForm): readonly Finding[] {
  const decimals = precisionOf(form);
  return sums.flatMap(({ total, parts, whole }) => spans.flatMap((span) => {
    const sum = form.figures.get(`${total}.${span}`);
    const own = parts(form, span);
    const of = own.flatMap((part) => form.figures.get(`${part}.${span}`) ?? []);
    if (whole && of.filter(({ read }) => read.kind === 'value').length < own.length) return [];
    return sum ? checkSum(sum, of, span, decimals) : [];
  }));
}

/** Decimals money in 万元 is told with at least: 2 is 2.00, and 612.35 may stand for 612.345678 beside it. */
const usual = 2;

/** The decimals every figure of the sheet is taken to have at least: the usual ones, where any figure shows as many. */
function precisionOf(form: StaffingForm): number {
  const money = [...form.figures].filter(([key]) => !key.startsWith('staff.')).flatMap(([, { read }]) => valueOf(read) ?? []);
  return Math.min(usual, Math.max(0, ...money.map(({ decimals }) => decimals)));
}

function checkSum(sum: StaffingFigure, parts: readonly StaffingFigure[], span: Span, decimals: number): readonly Finding[] {
  // Nothing to judge: no part is filled, or nobody gives this column at all.
  if (!parts.some(({ read }) => read.kind === 'value')) return [];
  const term = (read: Read<Quantity>): { read: Read<Quantity>; decimals: number } =>
    ({ read, decimals: Math.max(decimals, valueOf(read)?.decimals ?? 0) });
  const outcome = reconcileSum({
    basis: 'underlying', rounding: 'half-up', blankAs: 'zero', total: term(sum.read), items: parts.map(({ read }) => term(read)),
  });
  if (outcome.verdict === 'consistent' || outcome.verdict === 'unverifiable') return [];
  const stated = valueOf(sum.read)!.value;
  const added = outcome.contributions.reduce((total, { value }) => total.plus(value), new Decimal(0));
  const addends = outcome.contributions.map(({ value }) => plain(value));
  const formula = addends.length === 1 ? addends[0]! : `${addends.join(' + ')} = ${plain(added)}`;
  const what = staffingTexts.sumOf(sum.label.trim().replace(/[:：]$/, ''), spanNames[span]);
  const gap = plain(outcome.delta!.abs());
  const wrong = outcome.verdict === 'inconsistent';
  return [finding({
    rule: 'sum-differs',
    severity: wrong ? 'error' : 'info',
    verdict: outcome.verdict,
    cell: sum.cell,
    related: parts.map(({ cell }) => cell),
    reported: plain(stated),
    expected: plain(outcome.expected!),
    clause: baseClause(staffingTexts.sums, staffingTexts.sumGist),
    message: wrong ? staffingTexts.differs(what, plain(stated), formula, gap)
      : staffingTexts.tail(what, plain(stated), formula, gap, plain(outcome.bound!)),
    figures: addends,
    fix: wrong ? { value: outcome.expected!, percent: false } : null,
  })];
}
