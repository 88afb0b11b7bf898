import { commensurable } from '../../../figures';
import { agrees, amountOf, magnitude, minus } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { subjectOf } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import { missums } from './problems';

/** How far one figure is from the other told just before: "比同类平均22天多6天", "与85%的目标差2.4个百分点". */
export function differences(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((told, at) => (extremes.test(told.gap) ? ofExtremes(reading, told)
      : apart.test(told.gap) || (told.gap === '' && /(?:低于|高于|少于|超过|超出)[^，；]*$/.test(figures[at - 1]?.before ?? ''))
        ? judge(figures, at, told) : []));
  });
}

const extremes = /最高[^，；。]{0,6}[与和比及][^，；。]{0,6}最低[^，；。]*(?:相差|差距?|高出?|差异)(?:为|了)?$/;

/** "甲100%，乙98.1%，丙92.4%，最高与最低相差7.6个百分点": of all figures of that kind told in the paragraph. */
function ofExtremes(reading: Reading, told: Stated): Problem[] {
  const list = reading.block(told.sentence.block).flatMap((one) => reading.of(one))
    .filter((one) => one !== told && fits(one, one, told) && one.bound === null && one.role !== 'plan'
      && (one.sentence.index < told.sentence.index || one.start < told.start)).sort((a, b) => b.value.cmp(a.value));
  const [most, least] = [list[0], list.at(-1)];
  if (list.length < 3 || !most || !least || told.approximate || list.some((one) => one.approximate)) return [];
  const computed = minus(amountOf(most), amountOf(least));
  return agrees(computed, told) ? [] : [missums(told, computed, reckoned`${most}－${least}`)];
}

const verb = '(?:还|尚|仍|相)?(?:差|差距|多|少|高|低|长|短|快|慢|超|多出|高出|低出|超出|缩短|延长|提升|提高|上升|下降|降低|新增|净增|净减)(?:了|为)?';
/** Words between the base and how far it is: whose it is, a bracket that closes, a comma before 差. */
const apart = new RegExp(`^(?:的?[^，；。（）\\d]{0,8})?(?:${verb}|）(?:${verb})?|，(?:还|尚|仍|相)?差距?(?:了|为)?)$`);
const against = /(?:比|较|与|和|距离?|离|未达到|未达|未能达到|低于|高于|超过|超出|少于|不足)[^，；]*$/;
/** Words within which an average or a limit stands in a bracket: "低于同类平均水平（96.8%）". */
const beforeBracket = /(?:低于|高于|比|较|超过|少于)[^，；。（）]*（$/;

function judge(figures: readonly Stated[], at: number, told: Stated): Problem[] {
  const base = figures[at - 1];
  if (!base || told.approximate || told.bound !== null) return [];
  const inBracket = told.gap.startsWith('）');
  const words = told.sentence.text.slice(figures[at - 2]?.end ?? 0, base.start);
  if (inBracket ? !beforeBracket.test(words) : !against.test(base.before)) return [];
  // An average is set down as it is.
  if (!isUsable(base) && !(base.bound === null && /平均$/.test(base.before))) return [];
  if (!inBracket && (!/^）?，/.test(base.gap) || subjectOf(base.before).length > 16)) return [];
  const open = figures.slice(0, at - 1).filter((one) => !isAside(one, base));
  const found = open.filter((one) => one.role !== 'plan' && one.bound === null && fits(one, base, told)
    && (isUsable(one) || /平均$/.test(one.before)));
  const now = found.at(-1);
  // Right after the comma stands what is compared; further back any of the item may be meant.
  if (!now || now !== open.findLast((one) => one.role !== 'plan' && one.bound === null && !isOfIt(one, now))) return [];
  const item = found.filter((one) => !told.sentence.text.slice(one.end, base.start).includes('；'));
  if (item.some((one) => agrees(magnitude(minus(amountOf(one), amountOf(base))), told))) return [];
  return item.length === 0 ? [] : [missums(told, magnitude(minus(amountOf(now), amountOf(base))), reckoned`|${now}－${base}|`)];
}

/** "47.3公里，完成率102.83%，比上年的38.6公里多8.7公里": a rate told of an amount in between. */
const isOfIt = (one: Stated, now: Stated): boolean => one.kind === 'rate' && now.kind !== 'rate'
  && ['completion', 'ofTarget', 'execution', 'share'].includes(one.role);

/** In a bracket that closes before the base. */
function isAside(one: Stated, base: Stated): boolean {
  const between = one.sentence.text.slice(one.end, base.start);
  return (between.match(/）/g)?.length ?? 0) > (between.match(/（/g)?.length ?? 0);
}

const isUsable = (one: Stated): boolean => !one.approximate && (one.bound === null || /低于|高于|超过|少于/.test(one.before));
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);
const fits = (now: Stated, base: Stated, told: Stated): boolean => alike(now, base)
  && (alike(now, told) || (told.kind === 'points' && now.kind === 'rate'));
