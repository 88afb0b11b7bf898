import { Decimal, hundred, plain } from '../../../figures';
import { besides } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { decompositions } from '../../prose/words';
import type { Sentence } from '../../prose/document';
import type { Reading, Stated } from '../../prose/reading';

const item = /(?:指标)?(?:自评)?得分为?$/;
/** The score of an item told right after its points. */
const ownScore = /^[，、]?(?:自评|实际|评价|本项)?得分?(?:为|：)?$/;
const ownPoints = /(?:总分|分值|权重|满分)(?:为|是|：)?$/;
const totalScore = /(?:自评(?:综合)?得分|自评得|实得|实际得分|综合得分|总得分|总分|最终得分|评价得分)(?:为|是|：)*$/;

/** Scores told one by one against the points and sums they belong to. */
export function scoreSums(reading: Reading): readonly Problem[] {
  return [...perBlock(reading), ...perPart(reading), ...formulas(reading), ...reading.sentences.flatMap((sentence) =>
    [...deductions(reading.of(sentence), sentence.text), ...listedOff(scoresIn(reading, sentence),
      reading.block(sentence.block).filter((one) => one.index === sentence.index - 1).flatMap((one) =>
      scoresIn(reading, one)), sentence.text), ...sumsAfter(reading.of(sentence), sentence.text),
      ...lostAfter(reading.of(sentence))])];
}

const problem = (at: Stated, expected: string, message: string, formula: string, from: readonly Stated[]): Problem =>
  ({ rule: 'narrative-arithmetic', severity: 'error', at, paragraph: at.paragraph, reported: at.text, expected, message, formula,
    operands: besides(...from).operands, range: null, cells: [] });

/** "…，得0.3分；…，得0.9分。指标自评得分为1.2分" and "（总分15分，自评得分15分）". */
function perBlock(reading: Reading): Problem[] {
  const blocks = new Map<number, Stated[]>();
  for (const one of reading.figures.filter((figure) => figure.kind === 'score')) {
    blocks.set(one.sentence.block, [...(blocks.get(one.sentence.block) ?? []), one]);
  }
  return [...blocks.values()].flatMap((figures) => {
    const parts = figures.filter((one) => /(?:^|[^自评分总])得$/.test(one.before) || one.before === '得');
    const sum = figures.filter((one) => /指标自评得分(?:为|是)?$/.test(one.before));
    const found: Problem[] = [];
    if (parts.length > 1 && sum.length === 1) {
      const computed = parts.reduce((all, one) => all.plus(one.value), new Decimal(0));
      const formula = parts.map((one) => one.value.toFixed()).join('＋');
      if (!computed.eq(sum[0]!.value)) found.push(problem(sum[0]!, `${plain(computed)}分`,
        texts.scoreParts(formula, `${plain(computed)}分`, sum[0]!.text), formula, parts));
    }
    figures.forEach((score, index) => {
      const points = figures[index - 1];
      if (points && ownScore.test(score.gap) && ownPoints.test(points.before) && score.value.gt(points.value)) {
        found.push(problem(score, `≤${points.text}`, texts.scoreAbove(points.text, score.text), '', [points]));
      }
    });
    return found;
  });
}

const scoresIn = (reading: Reading, sentence: Sentence): readonly Stated[] => reading.of(sentence).filter((one) =>
  one.kind === 'score' && !one.approximate);

/** "自评得分98.85分，扣分为：甲扣0.21分，乙扣0.94分": a list of what was taken off. */
function listedOff(scores: readonly Stated[], before: readonly Stated[], text: string): Problem[] {
  const from = /扣分(?:项|情况|点|因素|明细)?(?:分别)?(?:为|是|包括|：)/.exec(text)?.index;
  if (from === undefined || /附加|加分|满分(?!为?100)/.test(text)) return [];
  const own = scores.filter((one) => totalScore.test(one.before) || (one.start > from && lost.test(one.before)
    && !lostInAll.test(one.before)));
  const [head, ...parts] = own[0] && totalScore.test(own[0].before) ? own
    : [...before.filter((one) => totalScore.test(one.before)).slice(-1), ...own];
  if (!head || !totalScore.test(head.before) || (own.includes(head) && head.start > from) || parts.length < 2
    || parts.some((one) => !lost.test(one.before))) return [];
  const computed = hundred.minus(parts.reduce((all, one) => all.plus(one.value), new Decimal(0)));
  return computed.eq(head.value) ? [] : [problem(head, `${plain(computed)}分`,
    texts.formula(`100－${parts.map((one) => plain(one.value)).join('－')}`, `${plain(computed)}分`, head.text), '', parts)];
}

/** "共扣5.2分…自评得分94.8分": what was taken off of 100 and what is left. */
function deductions(figures: readonly Stated[], text: string): Problem[] {
  const scores = figures.filter((one) => one.kind === 'score' && !one.approximate);
  const off = scores.filter((one, at) => /(?:共|累计|合计|总共)(?:扣|扣分|扣减|扣除)$/.test(one.before)
    || (/^扣(?:分|减|除)?(?:为)?$/.test(one.before) && totalScore.test(scores[at - 1]?.before ?? '') && /^，/.test(one.gap)));
  const left = scores.filter((one) => totalScore.test(one.before) && !/指标/.test(one.before));
  if (off.length !== 1 || left.length !== 1 || /^(?:和|、)[^，。]*扣/.test(scores[scores.indexOf(off[0]!) + 1]?.gap ?? '')
    || /附加|加分|满分(?!为?100)/.test(text)) return [];
  const computed = hundred.minus(off[0]!.value);
  return computed.eq(left[0]!.value) ? [] : [problem(left[0]!, `${plain(computed)}分`,
    texts.formula(`100－${plain(off[0]!.value)}`, `${plain(computed)}分`, left[0]!.text), '', off)];
}

const sumScore = /^(?:总分|综合得分|自评得分|评价得分|总得分|最终得分|自评总分|合计(?:得分?)?|共计(?:得分?)?|总计(?:得分?)?|共得)(?:为|是|：)?$/;

/** "决策得19分，过程得18分，…，总得分92分": the total told after all the scores it is made of. */
function sumsAfter(figures: readonly Stated[], text: string): Problem[] {
  const scores = figures.filter((one) => one.kind === 'score' && !one.approximate && one.bound === null);
  return scores.flatMap((sum, at) => {
    if (!sumScore.test(sum.before) || /附加|加分|扣分项|平均/.test(text) || /[；。]/.test(sum.gap)) return [];
    const before = scores.slice(0, at);
    const worth = (one: Stated): boolean => before.some((next) => /^，?得/.test(next.gap)
      && before[before.indexOf(next) - 1] === one) || ownPoints.test(one.before);
    const parts = before.filter((one) => !worth(one));
    const told = parts.every((one, index) => /得$|得分为?$/.test(one.before) || (index > 0 && one.before === '得'))
      || /得分(?:分别)?(?:为|是|：)?/.test(parts[0]?.before ?? '');
    if (parts.length < 2 || !told || !isWhole(parts, /合计|共计|总计|共得/.test(sum.before))) return [];
    const computed = parts.reduce((all, one) => all.plus(one.value), new Decimal(0));
    const formula = parts.map((one) => one.value.toFixed()).join('＋');
    return computed.eq(sum.value) ? [] : [problem(sum, `${plain(computed)}分`,
      texts.scoreParts(formula, `${plain(computed)}分`, sum.text), formula, parts)];
  });
}

const lost = /扣(?:分|减|除|了)?(?:为|：)?$/;
const lostInAll = /^(?:共|合计|共计|累计|总共|总计)扣(?:分|减|除)?(?:为|：)?$|^(?:合计|共计)扣?分?(?:为|：)?$/;

/** "产出指标扣1.5分，效益指标扣2分，共扣3.5分". */
function lostAfter(figures: readonly Stated[]): Problem[] {
  const scores = figures.filter((one) => one.kind === 'score' && !one.approximate && lost.test(one.before));
  return scores.flatMap((sum, at) => {
    const parts = scores.slice(0, at);
    if (!lostInAll.test(sum.before) || parts.length < 2 || parts.some((one) => lostInAll.test(one.before))
      || /[；。]/.test(sum.gap)) return [];
    const computed = parts.reduce((all, one) => all.plus(one.value), new Decimal(0));
    const formula = parts.map((one) => one.value.toFixed()).join('＋');
    return computed.eq(sum.value) ? [] : [problem(sum, `${plain(computed)}分`,
      texts.scoreParts(formula, `${plain(computed)}分`, sum.text), formula, parts)];
  });
}

/** All there are: by a word that adds up what was told, or by names that make up a whole. */
function isWhole(parts: readonly Stated[], added: boolean): boolean {
  const names = parts.map((one, index) => one.sentence.text.slice(parts[index - 1]?.end ?? 0, one.start));
  return added || decompositions.some(({ parts: wanted }) => wanted.length >= 4
    && wanted.every((words) => names.some((name) => words.test(name))));
}

/** The scores of the indicators told one by one never exceed the total told in the same document. */
function perPart(reading: Reading): Problem[] {
  const parts = new Set(reading.sentences.map((sentence) => sentence.part));
  return [...parts].flatMap((part) => {
    const scores = reading.figures.filter((one) => one.kind === 'score' && one.sentence.part === part && !one.approximate);
    const items = scores.filter((one) => item.test(one.before) && /指标/.test(one.before));
    const totals = scores.filter((one) => totalScore.test(one.before) && !/指标|总分$/.test(one.before) && one.value.gt(40)
      && !items.includes(one));
    const sum = items.reduce((all, one) => all.plus(one.value), new Decimal(0));
    const stated = totals.at(-1);
    if (items.length < 5 || !stated || totals.some((one) => one.value.gte(sum))) return [];
    return [problem(stated, `${plain(sum)}分`, texts.scores(`${plain(sum)}分`, stated.text), '', items)];
  });
}

const product = /(\d+(?:\.\d+)?)(%?)[*×](\d+(?:\.\d+)?)=(\d+(?:\.\d+)?)分/g;

/** "指标自评得分=100%×4=4分". */
function formulas(reading: Reading): Problem[] {
  return reading.sentences.flatMap((sentence) => [...sentence.text.matchAll(product)].flatMap((match) => {
    const [, left, percent, right, stated] = match;
    const computed = new Decimal(left!).times(right!).div(percent ? 100 : 1);
    const decimals = stated!.split('.')[1]?.length ?? 0;
    if (computed.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).eq(stated!)) return [];
    const formula = `${left!}${percent!}×${right!}`;
    return [{ ...noFigure, paragraph: sentence.paragraphs[match.index]!, reported: `${stated!}分`, expected: `${plain(computed)}分`,
      message: texts.formula(formula, `${plain(computed)}分`, `${stated!}分`), formula }];
  }));
}

const noFigure = { rule: 'narrative-arithmetic', severity: 'error', at: null, range: null, cells: [] } as const;
