import { agrees, amountOf, minus, over, plus, shown } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

const counting = /^[个项起处件条次宗座户家]$/;

/** "整改隐患56起，整改率96.5%" where the report names 2 that were not: done ÷ (done + left). Words of the rate name the deed. */
export function undoneCounts(reading: Reading): readonly Problem[] {
  return [...reading.sentences.flatMap((sentence) =>
    [...wholeOfBoth(reading.of(sentence)), ...indicatorsSplit(reading.of(sentence))]), ...reading.figures.flatMap((rate) => {
    const deed = rate.kind === 'rate' && rate.bound === null && !rate.approximate ? deedOf(rate) : null;
    if (!deed) return [];
    const done = doneBefore(reading, rate, deed);
    const found = done && foundBefore(reading, rate, done);
    if (found) return ofFound(rate, done, found);
    const left = reading.figures.filter((one) => one.kind === 'count' && one.sentence.part === rate.sentence.part
      && isUndone(one, deed));
    const distinct = new Set(left.map((one) => one.value.toFixed()));
    return done && distinct.size === 1 ? ofLeft(rate, done, left[0]!) : [];
  })];
}

const deeds = /未(完成|整改|达到|办结|开工|验收|销号|化解|通过|合格)$/;

/** "共设置指标30个，完成27个，…，未完成3个", "发现问题42个，整改41个，剩余1个": what is done and what is not are all there is. */
function wholeOfBoth(figures: readonly Stated[]): Problem[] {
  const counts = figures.filter((one) => one.kind === 'count' && !one.approximate && one.bound === null);
  return counts.flatMap((left, at) => {
    const rest = /^(?:剩余|其余|余下|还剩|尚余)$/.test(left.before);
    const deed = rest ? '(?:完成|整改|办结|开工|验收|销号|化解|处置|解决|竣工|改造)' : deeds.exec(left.before)?.[1];
    const earlier = counts.slice(0, at).filter((one) => one.unit.key === left.unit.key);
    const done = earlier.filter((one) => new RegExp(`(?<!未|未能)${deed ?? '-'}$`).test(one.before));
    const all = earlier.filter((one) => one.start < (done[0]?.start ?? 0)
      && /共|设置|设定|合计|总|受理|收到|接收|排查|发现|梳理|应|涉及/.test(one.before));
    if (deed === undefined || done.length !== 1 || all.length !== 1 || /[；。]/.test(left.gap)) return [];
    const sum = plus(amountOf(done[0]!), amountOf(left));
    return agrees(sum, all[0]!) ? [] : [missums(left, minus(amountOf(all[0]!), amountOf(done[0]!)),
      reckoned`${all[0]!}－${done[0]!}`)];
  });
}

/** "8项绩效指标，6项达到目标值，2项未达标": what follows the counts says which of the indicators each is. */
function indicatorsSplit(figures: readonly Stated[]): Problem[] {
  return figures.flatMap((all, at) => {
    const [done, left] = [figures[at + 1], figures[at + 2]];
    if (!done || !left || [all, done, left].some((one) => one.kind !== 'count' || one.approximate || one.bound !== null
      || one.unit.key !== all.unit.key)) return [];
    if (!/^(?:绩效|三级|考核|年度|具体)*指标/.test(all.after) || !/^(?:指标)?(?:均|全部|已)?(?:达到|完成|实现|超额|达标)/.test(done.after)
      || !/^(?:指标)?未/.test(left.after) || /[；。]/.test(done.gap + left.gap)) return [];
    const sum = plus(amountOf(done), amountOf(left));
    return agrees(sum, all) ? [] : [missums(done, minus(amountOf(all), amountOf(left)), reckoned`${all}－${left}`)];
  });
}

/** 整改 of 整改率; rates of a part (重大隐患整改率) are not the whole's. */
function deedOf(rate: Stated): string | null {
  const match = /(整改|办结|修复|化解|验收|销号|处置|治理|发放|兑现)率(?:达到?|为|是|约|均为|：)*$/.exec(rate.before);
  return match && !/重大|较大|一般|特大/.test(rate.before) ? match[1]! : null;
}

function doneBefore(reading: Reading, rate: Stated, deed: string): Stated | null {
  const figures = reading.of(rate.sentence);
  const previous = figures[figures.indexOf(rate) - 1];
  return previous?.kind === 'count' && counting.test(previous.unit.text) && !previous.approximate
    && previous.before.includes(deed)
    && !/目标|应|需|待|未|通知/.test(previous.before) && !/[；。]/.test(rate.gap) ? previous : null;
}

/** "排查隐患58起，整改56起": the number found, in the same unit and just before. */
function foundBefore(reading: Reading, rate: Stated, done: Stated): Stated | null {
  const figures = reading.of(rate.sentence);
  const previous = figures[figures.indexOf(done) - 1];
  return previous?.kind === 'count' && previous.unit.key === done.unit.key && !previous.approximate
    && /排查|发现|查出|受理|立案|收到|梳理|接到/.test(previous.before)
    && !/[；。]/.test(done.gap) ? previous : null;
}

function isUndone(count: Stated, deed: string): boolean {
  return !count.approximate && counting.test(count.unit.text)
    && new RegExp(`^[^，；。]{0,14}未(?:能|及时|按期|按时|完全|完成)*[^，；。]{0,4}${deed}`).test(count.after);
}

function ofFound(rate: Stated, done: Stated, found: Stated): Problem[] {
  const computed = over(amountOf(done), amountOf(found));
  return !computed || agrees(computed, rate) ? [] : [differs(rate, computed, reckoned`${done}÷${found}`)];
}

function ofLeft(rate: Stated, done: Stated, left: Stated): Problem[] {
  const computed = over(amountOf(done), plus(amountOf(done), amountOf(left)));
  if (!computed || agrees(computed, rate)) return [];
  const problem = differs(rate, computed, reckoned`${done}÷（${done}＋${left}）`);
  return [{ ...problem, message: texts.undone(done.text, left.text, shown(computed, rate.unit, rate.decimals + 2),
    problem.range, rate.text) }];
}
