import { agrees, amountOf, everything, growth, magnitude, minus, over, plus } from '../amount';
import type { Amount } from '../amount';
import { framesOf } from '../frames';
import type { Frame } from '../frames';
import { besides, inWords, reckoned, series } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

/** Rates said of a budget and what was spent of it: 预算执行率, 完成预算, 偏离度, 采购执行率. */
export function executionRates(reading: Reading): readonly Problem[] {
  const blocks = [...new Set(reading.sentences.map((sentence) => sentence.block))];
  return blocks.flatMap((block) => {
    const told = reading.block(block).flatMap((one) => reading.of(one)).filter((one) => one.kind === 'money'
      && !one.approximate && one.bound === null);
    return framesOf(reading, block).flatMap((frame) => ratesOf(frame).filter(({ at }) => at?.kind !== 'rate'
      || !isOfAnother(frame, at, told)));
  });
}

/** "…追加400万元，合计3,400万元。…支出3,196万元，执行率94%": another amount of the paragraph, told before, is the budget. */
function isOfAnother({ spent, added, saved }: Frame, rate: Stated, told: readonly Stated[]): boolean {
  return spent !== null && saved === null && !/年初/.test(rate.before) && told.some((one) => {
    const before = one !== spent && !added.includes(one) && (one.sentence.index < rate.sentence.index
      || one.start < rate.start) && /合计|共|总|后/.test(one.before);
    const share = before ? over(amountOf(spent), amountOf(one)) : null;
    return share !== null && agrees(share, rate);
  });
}

function ratesOf(frame: Frame): Problem[] {
  return [
    ...[...frame.execution, ...frame.completion].flatMap((rate) => rateOf(frame, rate)),
    ...frame.deviation.flatMap((rate) => deviationOf(frame, rate)),
    ...balanceOf(frame),
  ];
}

/** Any budget the frame names may be meant; only a rate that none of them gives is wrong. */
function rateOf(frame: Frame, rate: Stated): Problem[] {
  if (rate.approximate || rate.bound) return [];
  if (frame.outcome === 'all' && frame.spent === null) {
    const { operands } = besides(...[frame.budget].filter((one) => one !== null));
    return agrees(everything, rate) ? [] : [differs(rate, everything, { ...inWords('全额支付'), operands })];
  }
  if (!frame.spent) return [];
  const spent = frame.spent;
  const budgets = budgetsOf(frame, rate).filter((budget) => budget !== null);
  if (frame.saved && frame.budget && /采购/.test(rate.before + frame.subject))
    return purchase(frame.budget, frame.saved, spent, rate);
  const readings = [...changedBudget(frame, rate),
    ...budgets.map((budget) => ({ text: reckoned`${budget}`, amount: amountOf(budget) }))]
    .map((one) => ({ ...one, rate: over(amountOf(spent), one.amount) })).filter((one) => one.rate !== null);
  if (readings.length === 0 || readings.some((one) => agrees(one.rate!, rate))) return [];
  const first = readings[0]!;
  return [differs(rate, first.rate!, reckoned`${spent}÷${first.text}`)];
}

/** "年初预算350万元，8月追加70万元": the budget that came of it, where the text does not tell it. */
function changedBudget(frame: Frame, rate: Stated): { readonly text: Formula; readonly amount: Amount }[] {
  const start = frame.initial ?? frame.budget;
  const changes = frame.added.filter((one) => one.role === 'added' || one.role === 'cut');
  if (!start || frame.adjusted || changes.length === 0 || /年初/.test(rate.before)) return [];
  const amount = changes.reduce<Amount>((sum, one) =>
    (one.role === 'cut' ? minus(sum, amountOf(one)) : plus(sum, amountOf(one))), amountOf(start));
  return [{ amount, text: series(['（', start, ...changes.map((one) => reckoned`${one.role === 'cut' ? '－' : '＋'}${one}`),
    '）']) }];
}

/** Words of the rate that say which budget it is of leave only that one, where it is told. */
function budgetsOf(frame: Frame, rate: Stated): readonly (Stated | null)[] {
  if (/年初/.test(rate.before) && frame.initial) return [frame.initial];
  if (/调整|变动|全年/.test(rate.before) && frame.adjusted) return [frame.adjusted];
  return [frame.adjusted, frame.budget, frame.initial, frame.received];
}

/** 采购执行率 = 实际支付 ÷ (采购预算 − 节约金额): the rule of 四川's 部门整体绩效评价指标体系. */
function purchase(budget: Stated, saved: Stated, spent: Stated, rate: Stated): Problem[] {
  const computed = over(amountOf(spent), minus(amountOf(budget), amountOf(saved)));
  if (!computed || agrees(computed, rate)) return [];
  const source = { document: '部门整体绩效评价指标体系', article: '采购执行率', gist: '实际支付总金额÷（采购预算－已完成项目节约金额）' };
  return [differs(rate, computed, reckoned`${spent}÷（${budget}－${saved}）`, { source })];
}

function deviationOf(frame: Frame, rate: Stated): Problem[] {
  const base = frame.initial ?? frame.budget;
  if (!frame.spent || !base) return [];
  const change = growth(amountOf(frame.spent), amountOf(base));
  if (!change) return [];
  const computed = magnitude(change);
  return agrees(computed, rate) ? [] : [differs(rate, computed, reckoned`|${frame.spent}－${base}|÷${base}`)];
}

/** 结余 = 预算 + 追加 − 支出, where all of them are told. */
function balanceOf(frame: Frame): Problem[] {
  const start = frame.adjusted ?? frame.budget ?? frame.initial;
  if (!frame.unspent || !frame.spent || !start || frame.unspent.kind !== 'money') return [];
  const changes = frame.adjusted ? [] : frame.added;
  const available = changes.reduce<Amount>((sum, change) =>
    (change.role === 'cut' ? minus(sum, amountOf(change)) : plus(sum, amountOf(change))), amountOf(start));
  const computed = minus(available, amountOf(frame.spent));
  if (agrees(computed, frame.unspent)) return [];
  const signed = changes.map((change) => reckoned`${change.role === 'cut' ? '－' : '＋'}${change}`);
  return [missums(frame.unspent, computed, series([start, ...signed, reckoned`－${frame.spent}`]))];
}
