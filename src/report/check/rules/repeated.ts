import { framesOf } from '../frames';
import type { Frame } from '../frames';
import { besides } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { whole } from '../../prose/words';
import type { Reading, Stated } from '../../prose/reading';
import { planned } from '../../prose/scope';

interface Told { readonly key: string; readonly name: string; readonly figure: Stated }

/** One quantity stated twice in a document with different values. */
export function repeatedFigures(reading: Reading): readonly Problem[] {
  const told = [...ofFrames(reading), ...ofRates(reading), ...ofNames(reading), ...ofCounts(reading), ...ofScores(reading)];
  const groups = new Map<string, Told[]>();
  for (const one of told) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const first = group[0]!;
    const other = group.find((one) => one !== first && !one.figure.range.intersects(first.figure.range));
    return other && other.figure.sentence !== first.figure.sentence ? [twice(first, other)] : [];
  });
}

function twice(first: Told, second: Told): Problem {
  const { figure } = second;
  return {
    rule: 'narrative-arithmetic',
    severity: 'error',
    at: figure,
    paragraph: figure.paragraph,
    reported: figure.text,
    expected: first.figure.text,
    message: texts.twice(second.name, first.figure.text, first.figure.paragraph, figure.text),
    formula: `${first.figure.text}≠${figure.text}`,
    operands: besides(first.figure, figure).operands,
    range: null,
    cells: [],
  };
}

/** The words that order and qualify a name without changing what it names. */
const dressing = /\d{4}年度?|本年度?|全年|年度|财政(?!拨款)|下达|安排|批复|我(?:单位|中心|委|局|部门|支队|站|所)|的|为|是|达到?|均|共|和|：|，|[”·]/g;
/** A name whatever the order of its words: 项目预算资金总额 = 项目资金预算总额. */
const canonical = (name: string): string => Array.from(name.replace(dressing, '')).sort().join('');

/** Totals, and the money of subjects that are named. */
function ofFrames(reading: Reading): Told[] {
  const blocks = [...new Set(reading.sentences.map((sentence) => sentence.block))];
  return blocks.flatMap((block) => framesOf(reading, block)).flatMap((frame) => [...totals(frame, yearOf(reading, frame)),
    ...named(frame, yearOf(reading, frame))]);
}

/** The year a frame speaks of: the last one named before it in its sentence, else the first its document names. */
function yearOf(reading: Reading, frame: Frame): string {
  const first = frame.figures[0]!;
  const own = [...first.sentence.text.slice(0, first.start).matchAll(/(\d{4})年/g)].at(-1)?.[1];
  return own ?? documentYear(reading, first);
}

function totals(frame: Frame, year: string): Told[] {
  if (frame.subject !== '' || deep(frame.figures[0])) return [];
  const budget = frame.budget;
  if (!budget || !whole.test(budget.before) || !/预算|资金/.test(budget.before) || !usable(budget)) return [];
  const key = `${part(budget)}/${year}/total/${canonical(budget.before)}`;
  const rates = frame.execution.filter(usable).map((figure) => ({ key: `${key}/rate`, name: '预算执行率', figure }));
  return [{ key, name: budget.before.replace(/[为是：]*$/, '').replace(/^\d{4}年度?/, ''), figure: budget }, ...rates];
}

/** Kinds of spending and of use are parts of several wholes: of 基本支出, of 项目支出, of what the treasury grants. */
const classes = new RegExp('工资福利|商品和?服务|对个人和?家庭|资本性|人员经费|公用经费|日常公用|基本支出|(?:公共|教育|科学|技术|文化|体育|传媒'
  + '|社会保障|就业|卫生|健康|环保|社区|农林水|交通运输|住房保障|粮油|应急管理)[^，]{0,12}(?:类|科目|服务|支出|保障|事务|管理)$|公务接待|公务用车|因公出国');

function named(frame: Frame, year: string): Told[] {
  if (frame.subject.length < 4 || classes.test(frame.subject)) return [];
  const at = (
    figure: Stated | null | undefined,
    what: string,
  ): Told[] => (figure && usable(figure)
    ? [{
      key: `${part(figure)}/${year}/${itemOf(figure, frame.subject)}/${frame.subject}/${what}`,
      name: `${frame.subject}${what}`,
      figure,
    }] : []);
  return [...at(frame.budget, '预算'), ...at(frame.execution[0], '执行率')];
}

/** A numbered heading that names a thing of its own, and not this one or a part of the report, is what its figures are of. */
function itemOf(figure: Stated, subject: string): string {
  const heading = figure.sentence.headings.length > 1 ? figure.sentence.headings.at(-1)!.split('，')[0]! : '';
  const ofReport = /情况|分析|评价|自评|结论|概况|概述|目标|管理|问题|原因|建议|措施|构成|来源|使用|执行|投入|到位|背景|依据|绩效|内容|其他/;
  return ofReport.test(heading) || heading.includes(subject) || subject.includes(heading) ? '' : heading;
}

/** "阶段项目（含一次性项目）总数42个": a number of things under a name that says it is all of them. */
function ofCounts(reading: Reading): Told[] {
  return reading.figures.flatMap((figure) => {
    const name = figure.before.replace(/(?:部门预算|该类|所有|其中|含|和|与|及|一是|二是|三是)|[（）]/g, '');
    if (figure.kind !== 'count' || !usable(figure) || !/项目总数(?:为|共|是)?$/.test(name) || name.length < 8) return [];
    return [{ key: `${part(figure)}/count/${canonical(name)}/${figure.unit.key}`, name: figure.before, figure }];
  });
}

/** Rates and measures under a full name of their own, at the head of their clause. */
const measured = /^[^\d]{2,}(?:满意度|总里程|储备量|合格率|覆盖率|办结率|整改率|完成率|及时率|控制率)$/;

function ofNames(reading: Reading): Told[] {
  return reading.figures.flatMap((figure) => {
    if ((figure.kind !== 'rate' && figure.kind !== 'measure') || !usable(figure)) return [];
    const name = figure.before.replace(/(?:提升至|提高到|提高至|达到|达|为|是|均|：|控制在|保持在|保持|实现)*$/, '').replace(
      dressing,
      '',
    ).replace(/^[一二三四五六七八九十]是/, '');
    return name.length >= 5 && measured.test(name) ? [{ key: `${part(figure)}/name/${name}/${figure.unit.key}`, name, figure }]
      : [];
  });
}

/** "全年预算执行率为96.2%" said without the amounts, of the whole and not of one project. */
const ownRate = /^(?:截至[^，]{0,10})?(?:\d{4}年(?:度)?)?(?:我|本)?(?:部门|单位|局|中心|委)?(?:\d{4}年(?:度)?)?(?:全年|整体|总体|部门|单位|年度)+预算执行率(?:为|达到?|是|：)*$/;

function ofRates(reading: Reading): Told[] {
  return reading.figures.flatMap((figure) => {
    if (
      figure.role !== 'execution' || !usable(figure) || deep(figure) || /项目/.test(figure.sentence.headings.at(-1) ?? '')
      || !ownRate.test(figure.before)
    ) return [];
    const year = /(\d{4})年/.exec(figure.before)?.[1] ?? documentYear(reading, figure);
    return [{ key: `${part(figure)}/${year}/execution`, name: '预算执行率', figure }];
  });
}

function documentYear(reading: Reading, figure: Stated): string {
  return reading.sentences.filter((one) => one.part === figure.sentence.part).map((one) => /(\d{4})年/.exec(one.text)?.[1]).find(
    Boolean,
  ) ?? '';
}

/** The score of the whole a document is about: of its department or of its one project. */
const ownScore = new RegExp([
  String.raw`^(?:最终|经综合评[价定]|本次|\d{4}年(?:度)?|我(?:单位|局|中心|委|部门)|本?(?:部门|单位|项目)|部门整体(?:支出)?`,
  '|整体支出|该项目|绩效|年度)*(?:自评|综合|评价)(?:综合)?(?:总)?(?:得分|评分|总分)(?:为|是|：)?$',
].join(''));

function ofScores(reading: Reading): Told[] {
  const figures = reading.figures.filter((figure) => figure.kind === 'score' && usable(figure) && ownScore.test(figure.before)
    && !deep(figure) && figure.value.gt(40) && figure.value.lte(100));
  // Where sentences begin with different projects (甲项目…自评得分；乙项目…自评得分), each score is its project's.
  const several = new Set(figures.map(projectOf).filter((name) => name !== '')).size > 1;
  return figures.map((figure) => ({
    key: `${part(figure)}/score/${ownHeading(figure)}/${several ? projectOf(figure) : ''}`, name: '自评得分', figure,
  }));
}

/** The project a sentence begins with; '' where it begins with none that is named. */
function projectOf({ sentence, start }: Stated): string {
  const name = /^([^，；。：\d]{2,40}?(?:项目|工程|专项(?:资金|经费)))/.exec(sentence.text.slice(0, start))?.[1] ?? '';
  return /^(?:该|本|此|上述|我|全部|整体|部门|纳入|各|预算)/.test(name) ? '' : name;
}

/** A heading of the first two depths that does not say it judges the whole is of one project or task: its score is its own. */
function ownHeading(figure: Stated): string {
  return figure.sentence.headings.slice(0, 2).filter((heading) => !/^$|评价|自评|结论|得分|结果|总体|综合|情况|绩效/.test(heading)).join('/');
}

const part = (figure: Stated): string => String(figure.sentence.part);
/** Under a numbered heading of the third or fourth depth stands one project or indicator, not the whole. */
const deep = (figure: Stated | undefined): boolean => figure !== undefined && figure.sentence.headings.length > 2;
/** Only meant to be reached: "力争整体执行率97%以上，村民满意度提高到92%". */
const isMeant = (figure: Stated): boolean =>
  /(?:力争|预计|确保|拟|下一步|明年|次年)[^；。]*$/.test(figure.sentence.text.slice(0, figure.start))
  || figure.sentence.headings.some((heading) => planned.test(heading));

const usable = (figure: Stated): boolean => !figure.approximate && figure.bound === null && !/目标|计划|上年|去年|力争|预计|确保|不低于/.test(figure.before)
  && !isMeant(figure);
