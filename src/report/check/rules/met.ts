import { commensurable, one } from '../../../figures';
import { besides } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import type { Sentence } from '../../prose/document';
import { lessIsBetter } from '../../prose/words';

const rateName = /([^，；：、。”的了与和]{0,10}?(?:率|满意度|比重))(?:[^率度]{0,8})$/;
const claimBelow =
  /([^，；：。”]{2,16}?(?:率|满意度))[^，；。]{0,4}?(?:低于|未达到|未达|没有达到|未能达到|达不到|未完成)(?:年初|年度|绩效|预期|设定|既定|规定|的)*(?:目标|指标|预期)(?:值|水平|要求)?/;
const claimAbove =
  /([^，；：。”]{2,16}?(?:率|满意度))[^，；。]{0,4}?(?:高于|超过|超额完成|超出|优于|达到了?|达到或超过)(?:年初|年度|绩效|预期|设定|既定|规定|的)*(?:目标|预期)(?:值|水平|要求)(?!的)/;

/** Words that say a target was met or missed, where the target and the actual value told say otherwise. */
export function metTargets(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) =>
    [...saidAfter(reading.of(sentence)), ...afterRates(reading.of(sentence)), ...claims(reading, sentence)]);
}

const saidMissed = /^[^，；。]{0,6}，(?:略|稍)?(?:未达到|未达|没有达到|未能达到|未完成|低于)(?:了)?(?:年初|年度|绩效|预期|设定|既定|规定|的)*(?:目标|指标|预期)(?:值|水平|要求)?(?=[，。；]|$)/;
const saidMet = /^[^，；。]{0,6}，(?:已|均)?(?:超额完成|达到了?|高于|超过|超出|优于|完成了?)(?:了)?(?:年初|年度|绩效|预期|设定|既定|规定|的)*(?:目标|预期)(?:值|任务|水平|要求)?(?=[，。；]|$)/;

/** "目标为5至8万人次": the upper end of a range is no target to reach. */
const endsRange = /\d[万亿]?[^\d，；。]{0,3}(?:至|到|[-~～—]+)$/;

/** "目标值为90%，实际为92.6%，未达到目标值": what is said right after the pair. */
function saidAfter(figures: readonly Stated[]): Problem[] {
  return figures.flatMap((actual, at) => {
    const goal = figures[at - 1];
    if (
      !goal || goal.role !== 'plan' && !(goal.bound !== null && /目标|计划/.test(goal.before)) || goal.kind !== actual.kind
      || !commensurable(goal.unit, actual.unit)
    ) return [];
    if (endsRange.test(actual.sentence.text.slice(0, goal.start))) return [];
    if (
      actual.approximate || actual.bound || goal.approximate || actual.role === 'plan' || /[；。]/.test(actual.gap)
      || !/实际|完成|达/.test(actual.before)
    ) return [];
    const rest = actual.sentence.text.slice(actual.end);
    const below = saidMissed.exec(rest);
    const said = below ?? saidMet.exec(rest);
    if (!said || (goal.bound !== '≥' && (goal.bound !== null || lessIsBetter.test(goal.before + actual.before)))) return [];
    const contradicted = below
      ? actual.value.times(actual.unit.scale).gte(goal.value.times(goal.unit.scale)) && actual.range.lo.gte(goal.range.lo)
      : actual.range.hi.lte(goal.range.lo) && !actual.range.intersects(goal.range);
    if (!contradicted) return [];
    const words = said[0].slice(said[0].indexOf('，') + 1);
    const message = below ? texts.below(nameOf(goal), actual.text, goal.text) : texts.above(nameOf(goal), actual.text, goal.text);
    return [{ rule: 'narrative-arithmetic', severity: 'error', at: actual, paragraph: actual.paragraph, reported: words,
      expected: below ? '已达到目标' : '未达到目标', message, formula: `${actual.text}${below ? '≥' : '＜'}${goal.text}`,
      operands: besides(actual, goal).operands, range: null, cells: [] }];
  });
}

/** "完成率90.5%，完成年度目标": what is said right after a rate of completion. */
function afterRates(figures: readonly Stated[]): Problem[] {
  return figures.flatMap((rate) => {
    if (
      rate.kind !== 'rate' || rate.role !== 'completion' || rate.approximate || rate.bound !== null
      || lessIsBetter.test(rate.sentence.text.slice(0, rate.start))
    ) return [];
    const rest = rate.sentence.text.slice(rate.end);
    const below = saidMissed.exec(rest);
    const said = below ?? saidMet.exec(rest);
    if (!said || !(below ? rate.range.lo.gte(one) : rate.range.hi.lt(one))) return [];
    const words = said[0].slice(said[0].indexOf('，') + 1);
    return [{
      rule: 'narrative-arithmetic',
      severity: 'error',
      at: rate,
      paragraph: rate.paragraph,
      reported: words,
      expected: below ? '已达到目标' : '未达到目标',
      message: texts.beside(rate.before + rate.text, words, below ? '已达到目标' : '未达到目标'),
      formula: '',
      operands: besides(rate).operands,
      range: null,
      cells: [],
    }];
  });
}

const nameOf = (goal: Stated): string =>
  goal.before.replace(
    /(?:年度|年初|绩效|预期|设定)*(?:目标|计划|指标)(?:值|数|任务|要求)?(?:为|是|：)?$|(?:不低于|不少于|≥)$/g,
    '',
  ) || '完成值';

function claims(reading: Reading, sentence: Sentence): Problem[] {
  return [...claim(reading, sentence, claimBelow, false), ...claim(reading, sentence, claimAbove, true)];
}

/** "整改率略低于目标值": judged only where every target and every actual value told of that rate agree on the answer. */
function claim(reading: Reading, sentence: Sentence, words: RegExp, above: boolean): Problem[] {
  const match = words.exec(sentence.text);
  const name = match?.[1] && rateName.exec(match[1].replace(/(?:略|明显|稍|小幅|显著|均|已|仍)$/, ''))?.[1];
  if (!match || !name || /[\d%]/.test(match[0])) return [];
  const told = reading.figures.filter((one) => one.kind === 'rate' && one.sentence.part === sentence.part && isOf(one, name));
  const goals = told.filter((one) => one.bound === '≥');
  const actuals = told.filter((one) => one.bound === null && !one.approximate && !/目标|计划/.test(one.before));
  if (goals.length === 0 || actuals.length === 0) return [];
  const met = actuals.map((actual) => goals.every((goal) => actual.range.lo.gte(goal.value.times(goal.unit.scale))));
  const missed = actuals.map((actual) => goals.every((goal) => actual.range.hi.lt(goal.value.times(goal.unit.scale))));
  if (above ? !missed.every(Boolean) : !met.every(Boolean)) return [];
  const actual = actuals.at(-1)!;
  const goal = goals.at(-1)!;
  const target = goal.text.includes('≥') ? goal.text : `≥${goal.text}`;
  return [{
    rule: 'narrative-arithmetic',
    severity: 'error',
    at: actual,
    paragraph: sentence.paragraphs[match.index]!,
    reported: match[0],
    expected: above ? '未达到目标' : '已达到目标',
    message: (above ? texts.above : texts.below)(name, actual.text, target),
    formula: `${actual.text}${above ? '＜' : '≥'}${goal.text}`,
    operands: besides(actual, goal).operands,
    range: null,
    cells: [],
  }];
}

/** Whether a rate is the named one: its words end in that name, or the name in its words, without another qualifier. */
function isOf(figure: Stated, name: string): boolean {
  const own = rateName.exec(figure.before.replace(/(?:达到?|为|是|不低于|不少于|≥|均|至|提升至|提高到)*$/, ''))?.[1];
  return own !== undefined
    && (own === name || (own.endsWith(name) && !/重大|一般|较大|特大/.test(own.slice(0, -name.length)))
      || (name.endsWith(own) && own.length >= 3));
}
