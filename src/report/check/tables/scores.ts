import { Decimal } from '../../../figures';
import { sumOf } from '../../facts/bound';
import type { Book, FormFacts } from '../../facts/book';
import { tells } from '../../facts/likeness';
import { sameProject } from '../../facts/names';
import { lineName, lostBy, lostByForm, scoreLines, scoreOf } from '../../facts/scores';
import type { ScoreLine } from '../../facts/scores';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { against } from './against';
import { topicsOf } from './topics';
import type { Topics } from './topics';

const whole = /(?:自评|综合|评价|最终)(?:综合)?(?:总)?(?:得分|评分|得)(?:为|是|：)?$|(?:自评总分|总得分)(?:为|是|：)?$|^(?:该|本)?(?:项目)?自评(?:为)?$/;
const lost = /^(?:共|总共|累计|合计)?扣(?:分|减|除)?(?:共|计)?(?:为|：)?$/;

/** Scores told of a form: its total, its levels and its indicators, and the points they lost. */
export function scoreFigures(reading: Reading, book: Book): readonly Problem[] {
  const scored = [...book.departments, ...book.systems, ...book.projects].filter((one) => scoreOf(one) !== null
    || one.indicators.some((fact) => fact.score !== null));
  if (scored.length === 0) return [];
  const topics = topicsOf(reading, book);
  return reading.figures.flatMap((figure) => {
    if (figure.kind !== 'score' || figure.approximate || figure.bound) return [];
    if (/平均(?:自评)?(?:综合)?得?分(?:为|是|：)?$|得分平均(?:为)?$|[两二三四五六七八九十]项平均$/.test(figure.before)) return ofMean(reading, figure, book);
    const beside = inBracketOf(figure, scored);
    if (beside) return against(figure, [scoreOf(beside)!], texts.totalOf(beside.subject!.text));
    const form = formOf(reading, isByOthers(reading, figure, scored) ? book.systems : scored, topics, figure);
    if (!form) return [];
    const inside = insideBracket(figure, form);
    return inside ?? [...ofTotal(figure, form), ...ofLine(reading, figure, form)];
  });
}

/** "得分最高的是甲项目（99.92分），最低的是乙项目（97.07分）": the project whose name stands right before the bracket. */
function inBracketOf(figure: Stated, scored: readonly FormFacts[]): FormFacts | null {
  const text = figure.sentence.text.slice(0, figure.start);
  const name = /得分[^；。]*?([^，；。（）]{3,})（(?:自评|得分)?$/.exec(text)?.[1];
  const found = name === undefined || !/^）/.test(figure.sentence.text.slice(figure.end)) || figure.value.lte(40) ? []
    : scored.filter((one) => one.subject !== null && sameProject(one.subject.text, name) && scoreOf(one) !== null);
  return found.length === 1 ? found[0]! : null;
}

/** Judged by somebody else: a report on commission gives scores of its own, unless its total is that of a form. */
function isByOthers(reading: Reading, figure: Stated, scored: readonly FormFacts[]): boolean {
  const told = reading.sentences.filter((one) => one.part === figure.sentence.part);
  if (!told.some(({ text }) => /受[^，。；]{2,24}委托|评价组(?!织)|评价机构/.test(text))
    || /自评(?:综合)?(?:总)?得?分/.test(figure.sentence.text)) return false;
  const totals = told.flatMap((sentence) => reading.of(sentence)).filter((one) => one.kind === 'score' && whole.test(one.before));
  return !scored.map(scoreOf).some((score) => score !== null && totals.some((one) => one.value.eq(score.value)));
}

/** "产出指标（50分，自评49.68分）": what stands in a bracket is told of the line before it, its points or its score; null outside of one. */
function insideBracket(figure: Stated, form: FormFacts): Problem[] | null {
  const name = /([^，；。（）：]+)（[^（）]*$/.exec(figure.sentence.text.slice(0, figure.start))?.[1];
  if (name === undefined) return null;
  const lines = named(scoreLines(form), name.replace(/^[一二三四五六七八九十\d]+[.、]/, ''));
  return lines.length === 0 ? (/指标|决策|过程|产出|效益|满意|执行/.test(name) ? [] : null)
    : /扣/.test(figure.before) ? judge(figure, lines.map((one) => [lostBy(one), texts.lostOf(one.name)]))
    : judge(figure, [...lines.map((one) => [one.score, texts.scoreOf(one.name)] as const), ...lines.map((one) =>
      [one.points, texts.pointsOf(one.name)] as const)]);
}

/** "4个项目平均得分95.54分": the mean of as many forms as the text counts. */
function ofMean(reading: Reading, figure: Stated, book: Book): Problem[] {
  const scores = book.projects.map(scoreOf).filter((one) => one !== null);
  const counted = reading.of(figure.sentence).some((one) => one.kind === 'count' && one.value.eq(scores.length)
    && /^项目/.test(one.after))
      || figure.sentence.text.includes(`${scores.length === 2 ? '两' : '零一二三四五六七八九十'[scores.length] ?? '无'}个项目`)
    || figure.before.startsWith(`${scores.length === 2 ? '两' : '零一二三四五六七八九十'[scores.length] ?? '无'}项`);
  const sum = sumOf(scores);
  if (!sum || !counted || scores.length < 2 || scores.length !== book.projects.length) return [];
  const mean = sum.value.div(scores.length).toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);
  return against(figure, [{ ...sum, value: mean, decimals: figure.decimals }], texts.meanScore(scores.length));
}

function ofTotal(figure: Stated, form: FormFacts): Problem[] {
  const name = form.subject?.text ?? texts.score;
  if (lost.test(figure.before) && /^(?:共|总共|累计|合计|扣分)/.test(figure.before)) {
    const taken = lostByForm(form);
    return taken ? against(figure, [taken], texts.lostOf(name)) : [];
  }
  const score = scoreOf(form);
  // A small score may be one indicator's; the name of the whole before it says it is not.
  const own = /整体/.test(figure.before) || (form.subject !== null && sameProject(form.subject.text, figure.before)) ? 0 : 40;
  const isTotal = (whole.test(figure.before) || isListed(figure, form)) && !/指标|平均/.test(figure.before)
    && figure.value.gt(own) && figure.value.lte(120);
  return isTotal && score ? against(figure, [score], texts.totalOf(name)) : [];
}

/** "得分从高到低依次为：甲项目99.75分、乙项目99.24分": told under the project's name in a list of scores. */
function isListed(figure: Stated, { subject }: FormFacts): boolean {
  return subject !== null && sameProject(subject.text, figure.before)
    && (/得分[^；。]*[，：为][^；。]*$/.test(figure.sentence.text.slice(0, figure.start))
      || /得分/.test(figure.sentence.headings.at(-1) ?? ''))
    && !/扣|分值|满分|权重|指标/.test(figure.before);
}

/** "产出指标49.88分", "（2）支出执行进度。…指标自评得分6分", "群众满意度…，扣0.4分". */
function ofLine(reading: Reading, figure: Stated, form: FormFacts): Problem[] {
  const lines = scoreLines(form);
  const worth = /^(?:分值|总分|满分|权重)(?:为|：)?$/.test(figure.before)
    ? named(lines, /([^，。；（）、]+)（$/.exec(figure.gap.slice(0, -figure.before.length))?.[1] ?? quotedIn(figure)) : [];
  if (worth.length > 0) return judge(figure, worth.map((one) => [one.points, texts.pointsOf(one.name)]));
  const own = named(lines, figure.before.replace(/(?:自评|实际)?(?:得分|得)?(?:为|是|：)*$/, ''));
  if (own.length > 0 && !/扣|分值|满分|权重|总分|共/.test(figure.before) && isTold(figure)) return judge(figure,
    own.map((one) => [one.score, texts.scoreOf(one.name)]));
  if (lost.test(figure.before) && !/^(?:共|总共|累计|合计|扣分)/.test(figure.before)) {
    const taken = clausesBefore(figure).map((clause) => named(lines, clause)).find((found) => found.length > 0)
      ?? named(lines, subjectBefore(figure));
    return taken.length > 0 ? judge(figure, taken.map((one) => [lostBy(one), texts.lostOf(one.name)])) : [];
  }
  if (/^(?:指标)?得$/.test(figure.before)) {
    const item = named(lines, subjectBefore(figure));
    return item.length > 0 ? judge(figure, item.map((one) => [one.score, texts.scoreOf(one.name)])) : [];
  }
  if (!/^(?:[，。])?(?:该|本)?(?:项)?(?:指标)?自评得分?(?:为|是|：)?$/.test(figure.before)) return [];
  const heading = figure.sentence.headings.at(-1) ?? '';
  const quoted = named(lines, quotedIn(figure));
  if (quoted.length > 0) return judge(figure, quoted.map((one) => [one.score, texts.scoreOf(one.name)]));
  const beside = named(lines, bracketed(figure));
  const under = beside.length > 0 ? beside : named(lines.filter((line) => !line.level), heading);
  const alone = reading.block(figure.sentence.block).flatMap((one) => reading.of(one)).filter((one) =>
    one.before === figure.before).length === 1;
  return under.length > 0 && (alone || beside.length > 0)
    ? judge(figure, under.map((one) => [one.score, texts.scoreOf(one.name)])) : [];
}

/** "产出指标50分，…" tells a score only in a list of scores; a number of points beside a name may be its worth. */
const isTold = (figure: Stated): boolean => /得/.test(figure.before)
  || /得分|各部分得|其中|按一级指标|分项|(?:总分|自评)(?:为)?[\d.]+分[：，]/.test(figure.sentence.text.slice(0, figure.start));

const named = (lines: readonly ScoreLine[], words: string): readonly ScoreLine[] => {
  const name = lineName(words.replace(/^其中：?|^各部分得分?：?/, ''));
  const same = lines.filter((line) => line.name === name);
  return name.length < 2 ? [] : same.length > 0 ? same : lines.filter((line) => !line.level && tells(name, line.name));
};

/** "“隐患整改率”指标实际为96.6%，自评得分24分": the indicator its item names in quotes. */
function quotedIn(figure: Stated): string {
  const item = figure.sentence.text.slice(0, figure.start).split(/；|[一二三四五六七八九十]是/).at(-1)!;
  return /[“”]([^“”]+)[“”]指标[^“”]*$/.exec(item)?.[1] ?? '';
}

/** The name before "（分值10分），自评得分9分". */
function bracketed(figure: Stated): string {
  const before = figure.sentence.text.slice(0, figure.start - figure.before.length);
  return /([^，。；（）]+)（(?:分值|总分|满分|权重)[^（）]*）[，。]?$/.exec(before)?.[1] ?? '';
}

/** The clauses of the item before a figure, the nearest first, each without its own figure. */
const clausesBefore = (figure: Stated): readonly string[] => figure.sentence.text.slice(0,
  figure.start).split('；').at(-1)!.replace(/（[^（）]*\d[^（）]*）/g, '').split(/，/).slice(0, -1).reverse()
  .map((clause) => withoutFigure(clause.replace(/^\d+[.、]/, ''))).filter((clause) => clause.length >= 3);

/** "资金按月拨付率未达到95%的目标": the name alone. */
const withoutFigure = (clause: string): string =>
  clause.replace(/(?:达到?|为|是|实际|完成|未|没有|仅|低于|高于|超过|目标值?|计划)*[\d.,]+[^\d，]*$/, '');

/** Whom points are taken from: the name at the head of the item ("群众满意度92%，低于目标，扣0.4分"). */
function subjectBefore(figure: Stated): string {
  const own = figure.before.replace(/(?:扣(?:分|减|除)?|^(?:指标)?得)(?:为|：)?$/, '');
  if (own !== '') return own;
  const item = figure.sentence.text.slice(0, figure.start).split(/；|[一二三四五六七八九十]是/).at(-1)!;
  return withoutFigure(item.replace(/^(?:\d{1,2}[.、]|（[一二三四五六七八九十\d]+）|——)/, '').split(/，/)[0]!).replace(/得分率$/, '');
}

function judge(figure: Stated, readings: readonly (readonly [ScoreLine['score'], string])[]): Problem[] {
  const known = readings.flatMap(([bound, name]) => (bound ? [{ bound, name }] : []));
  return known.length === readings.length ? against(figure, known.map(({ bound }) => bound), known[0]?.name ?? '') : [];
}

/** Headings under which the whole is judged, not one task or project. */
const judging = /评价|自评|结论|得分|结果|总体|综合|绩效|情况|分析|决策|管理|执行|实施|实现|过程|产出/;

/** The one form whose score the sentence tells; null where more than one may be meant. */
function formOf(reading: Reading, scored: readonly FormFacts[], topics: Topics, figure: Stated): FormFacts | null {
  const before = figure.sentence.text.slice(0, figure.start).split('；').at(-1)!;
  const isProject = (one: FormFacts): boolean => one.subject !== null && !one.id.includes('department');
  const byName = scored.filter((one) => isProject(one) && sameProject(one.subject!.text, before));
  const told = topics.named(figure.before) ?? (byName.length === 1 ? byName[0]! : topics.around(figure));
  if (told) return scored.find((one) => one === told && scoreOf(one) !== null) ?? scored.find((one) => isProject(one)
    && one.subject!.text === told.subject?.text) ?? null;
  const heading = figure.sentence.headings.filter((one) => one !== '').at(-1) ?? '';
  if (byName.length > 1 || (figure.sentence.headings.length > 1 && /项目|工程/.test(heading) && !judging.test(heading))) return null;
  const opening = reading.sentences.filter((one) => one.part === figure.sentence.part).slice(0,
    4).map((one) => one.text).join('');
  const departments = scored.filter((one) => one.id.includes('department') && scoreOf(one) !== null);
  if (/整体/.test(before) || (/整体/.test(opening) && !/项目(?!决策|执行|实施|管理|绩效|产出|效益)/.test(before))) return departments.length === 1
    ? departments[0]! : null;
  return scored.length === 1 && !/整体/.test(opening) && figure.sentence.headings.length < 3 ? scored[0]! : null;
}
