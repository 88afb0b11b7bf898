import { commensurable } from '../../../figures';
import { agrees, amountOf, shown, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { decompositions, others, perHead } from '../../prose/words';
import type { Role } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

const groups: Partial<Record<Role, string>> = {
  level: 'level', spent: 'level', budget: 'budget', initial: 'budget', adjusted: 'budget', received: 'budget', score: 'score',
  increase: 'increase', decrease: 'decrease',
};
const group = (one: Stated): string | null => (perHead.test(one.before) ? null : one.kind === 'score' && one.role === 'level'
  ? 'score' : groups[one.role] ?? null);

/** Totals and the parts told after 其中: complete parts add up, and no parts exceed their total. */
export function partsAndTotals(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => afterAmong(reading, reading.of(sentence)));
}

/** A second kind of figure may have its parts after the same 其中: "其中：甲类10个，资金860万元；乙类8个，资金618万元". */
function afterAmong(reading: Reading, figures: readonly Stated[]): Problem[] {
  return figures.flatMap((first, at) => {
    if (composed.test(first.gap)) return ofComposition(figures, at);
    if (/^：/.test(first.gap) && first.kind === 'count') return ofColon(figures, at);
    if (/^，按[^，：]{1,6}分(?:类)?[：，]/.test(first.gap)) return ofKinds(figures, at);
    if (dealt.test(first.gap)) return ofDealt(figures, at);
    // "其中，市局完成的4068批次抽检中，…": a list of another whole.
    if (/其中/.test(first.gap) && /^[^，；、]{0,6}中$/.test(first.after)) return [];
    if (!/其中/.test(first.gap)) return startsSources(figures, at) ? ofSources(figures, at) : [];
    const rest = figures.slice(at);
    const list = rest.slice(0, endOfList(rest)).filter((one) => group(one) !== null && !one.approximate && !isWholeOf(one)
      && topLevel(one, first) && !isDetail(one, first));
    return listsOf(list, first).flatMap((parts) => {
      const totals = at > 0 ? headsBefore(figures, at, parts[0]!) : headsInSentenceBefore(reading, parts[0]!);
      return totals.length > 0 ? judge(parts, totals, /其中：/.test(first.gap)) : [];
    });
  });
}

/** "占上年总收入6145万元的75.56%": named to tell a share of it. */
const isWholeOf = (one: Stated): boolean => /占[^，]*$/.test(one.before) && /^的/.test(one.after);

/** "共有车辆17辆：甲14辆、乙2辆、其他用车1辆": told right after a colon, the last as all others. */
function ofColon(figures: readonly Stated[], at: number): Problem[] {
  const head = figures[at - 1];
  const rest = figures.slice(at);
  const end = rest.findIndex((one, index) => !head || !sameUnit(one, head) || one.approximate || (index > 0
    && !/^、/.test(one.gap)));
  const parts = end < 0 ? rest : rest.slice(0, end);
  if (!head || head.kind !== 'count' || head.approximate || parts.length < 2 || !/^其他|^其它/.test(parts.at(-1)!.before)) return [];
  const sum = total(parts.map(amountOf));
  return agrees(sum, head) ? [] : [missums(head, sum, joined(parts))];
}

/** Whether the last of a list is all there is besides; of money "其他交通费" is an item of its own. */
function isRest(parts: readonly Stated[]): boolean {
  const last = parts.at(-1)!;
  return last.kind === 'count' ? others.test(last.before)
    : /^其[他它](?:支出|费用|各项|方面|项目)*$/.test(last.before) && parts.slice(1).every((one) => /^[、，]/.test(one.gap));
}

/** "项目支出3,109.83万元，占70.74%，按用途分：甲…，乙…，其他246.2万元": by kinds, the last of them all others. */
function ofKinds(figures: readonly Stated[], at: number): Problem[] {
  const first = figures[at]!;
  const head = figures.slice(0, at).findLast((one) => sameUnit(one, first) && group(one) !== null);
  const end = figures.findIndex((one, index) =>
    index > at && (!sameUnit(one, first) || one.approximate || !/^[，、；]/.test(one.gap) || /其中/.test(one.gap))
  );
  const parts = figures.slice(at, end < 0 ? figures.length : end);
  if (!head || head.approximate || parts.length < 3 || !isRest(parts)) return [];
  const sum = total(parts.map(amountOf));
  return agrees(sum, head) ? [] : [missums(head, sum, joined(parts))];
}

/** "采购总额586.30万元，货物、工程、服务分别为72.60万元、388.20万元和125.50万元": names that make up a whole, then their amounts in turn. */
const dealt = /，(?:其中)?：?(\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8})*(?:[、和]\p{Script=Han}{2,8}))(?:支出|采购|金额)?分别为$/u;

function ofDealt(figures: readonly Stated[], at: number): Problem[] {
  const head = figures[at - 1];
  const names = dealt.exec(figures[at]!.gap)![1]!.split(/[、和]/);
  const parts = figures.slice(at, at + names.length);
  const whole = decompositions.some(({ parts: wanted }) =>
    wanted.length === names.length && wanted.every((words) => names.some((name) => words.test(name)))
  );
  if (
    !head || !whole || parts.length !== names.length || parts.some((one, index) =>
      !sameUnit(one, head) || one.approximate
      || (index > 0 && !/^[、和]$/.test(one.gap))
    )
  ) return [];
  const sum = total(parts.map(amountOf));
  return agrees(sum, head) ? [] : [missums(head, sum, joined(parts))];
}

/** "资金总额1,260万元，由三部分构成：…": all of them, where as many are told as it says. */
const composed = /由([两二三四五六七八九十\d]+)(?:个)?(?:部分|项|块|方面)(?:资金|支出)?(?:构成|组成)[：，][^，；。]*$/;
const numerals = '零一二三四五六七八九十';

function ofComposition(figures: readonly Stated[], at: number): Problem[] {
  const [first, head] = [figures[at]!, figures[at - 1]];
  const told = composed.exec(first.gap)![1]!;
  const count = /\d/.test(told) ? Number(told) : numerals.indexOf(told.replace('两', '二'));
  const parts = figures.slice(at).filter((one) => head && sameUnit(one, head) && !one.approximate && topLevel(one, first));
  if (!head || parts.length !== count) return [];
  const sum = total(parts.map(amountOf));
  return agrees(sum, head) ? [] : [missums(head, sum, joined(parts))];
}

/** Where money comes from: "总投资5,000万元，中央资金3,000万元、省级资金1,200万元、县级配套800万元", without 其中. */
const source =
  /^(?:争取|获得)?(?:中央|国家|省级?|市级?|[县区]级?|地方|上级|本级|单位?自筹|自有|社会|银行|其他)(?:财政|预算内|专项|配套|补助|资本|贷款|统筹|安排)*(?:资金|补助|配套|投入|拨款|自筹|贷款)?(?:为|：)?$/;
const isSource = (one: Stated): boolean => one.kind === 'money' && source.test(one.before) && !one.approximate;

function startsSources(figures: readonly Stated[], at: number): boolean {
  const head = figures[at - 1];
  return head !== undefined && isSource(figures[at]!) && head.kind === 'money'
    && /总投资|总额|总资金|总规模|总预算|共计|合计|总计/.test(head.before) && /^[，：]/.test(figures[at]!.gap);
}

function ofSources(figures: readonly Stated[], at: number): Problem[] {
  const rest = figures.slice(at);
  const end = rest.findIndex((one) => !isSource(one) || /[；。]/.test(one.gap));
  return judge(end < 0 ? rest : rest.slice(0, end), [figures[at - 1]!], true);
}

/** The parts of the first figure's kind, and those of a second kind told with each of them. */
function listsOf(list: readonly Stated[], first: Stated): readonly (readonly Stated[])[] {
  if (list[0] !== first || list.some((one) => levelled.test(one.before))) return [];
  const parts = oneList(list.filter((one) => alike(one, first) && sameView(one, first)));
  const second = list[1];
  const others = second && !sameUnit(second, first) && parts.length > 1 ? list.filter((one) => alike(one, second)) : [];
  const paired = others.length === parts.length && others.every((one, index) => one === list[list.indexOf(parts[index]!) + 1]);
  return paired ? [parts, others] : [parts];
}

const sameUnit = (one: Stated, other: Stated): boolean => one.kind === other.kind && commensurable(one.unit, other.unit);
const alike = (one: Stated, other: Stated): boolean => sameUnit(one, other) && group(one) === group(other);
/** People are counted by what they do, by title, by schooling, by age: views of one whole that add up to more than it. */
const views = [/职称|工程师|技师|高级|中级|初级|正高|副高/, /学历|学位|博士|硕士|研究生|本科|大专|专科|(?<!其)中专/, /党员|团员|党派/, /男|女/, /\d+岁|周岁|年龄/];
const viewOf = (one: Stated): number => (/^[人名位]/.test(one.unit.text) ? views.findIndex((words) => words.test(one.before)) : -1);
const sameView = (one: Stated, first: Stated): boolean => viewOf(one) === viewOf(first);
/** A budget may be told by parts that do not say the word again: "资金总额…，其中：上级财政下达…". */
const heads = (one: Stated, first: Stated): boolean =>
  !one.approximate && (alike(one, first) || (sameUnit(one, first) && first.role === 'level' && group(one) === 'budget'));

function untilSemicolon(parts: readonly Stated[]): readonly Stated[] {
  const apart = parts.map((one, index) => index > 0 && one.sentence.text.slice(parts[index - 1]!.end, one.start).includes('；'));
  const end = apart[1] === false ? apart.indexOf(true) : -1;
  return end < 0 ? parts : parts.slice(0, end);
}

/** Who is not, or not yet, on the staff is told beside them: "在职118人，其中技术人员103人，退休人员57人". */
const notInPost = /^(?:另有|现有)?(?:离?退休|离休|遗属|编外|临聘|劳务派遣)/;

/** A further total is told beside the list, not in it: "资产总额100万元，其中房屋70万元，设备30万元，负债总额15万元". */
function untilTotal(parts: readonly Stated[]): readonly Stated[] {
  const staff = parts[0] !== undefined && /在职|在编|在岗/.test(parts[0].sentence.text.slice(0, parts[0].start));
  const apart = parts.findIndex((one, index) => staff && index > 0 && /^[，；]/.test(one.gap) && notInPost.test(one.before));
  if (apart > 0) return parts.slice(0, apart);
  const further = parts.findIndex((one, index) => index > 0 && /(?:总额|总计|合计|总数|总量)(?:为|是|：)?$|^(?:共?计|小计)$/.test(one.before));
  return further < 0 ? parts : parts.slice(0, further);
}

/** Levels of one tree hold one another: "指标15个，其中一级指标3个，二级指标7个，三级指标15个". */
const levelled = /[一二三四1-4]级(?:指标|目标|科目|项目)/;

function untilBracket(parts: readonly Stated[]): readonly Stated[] {
  const first = parts[0];
  if (!first || !/（[^）]*其中[^（）]*$/.test(first.gap)) return parts;
  const close = first.sentence.text.indexOf('）', first.end);
  return close < 0 ? parts : parts.filter((one) => one.start < close);
}

/** A second 其中 tells the parts of a part, and so does "；专任教师中教授92人" after a part of that name. */
function endOfList(rest: readonly Stated[]): number {
  const nested = rest.findIndex((one, index) =>
    index > 0 && ((/其中/.test(one.gap) && !/（[^）]*其中/.test(one.gap)) || isWithin(one, rest.slice(0, index)))
  );
  return nested < 0 ? rest.length : nested;
}

function isWithin(one: Stated, earlier: readonly Stated[]): boolean {
  const name = /(\p{Script=Han}{2,10})中，?\p{Script=Han}*$/u.exec(one.gap)?.[1];
  return name !== undefined && earlier.some(({ before }) => before.endsWith(name));
}

/** "人员经费3,042万元，主要包括基本工资768万元、…；": up to the ； stand the parts of that part. */
function isDetail(one: Stated, first: Stated): boolean {
  return /(?:包括|包含|主要是|主要为|主要用于|主要有|用于|含)[^；]*$/.test(one.sentence.text.slice(first.end, one.start));
}

/**
 * Parts joined by 、 end where the next figure is not: "行政人员30人、事业人员49人，离退休人员42人"; parts joined by ， end at a ；, and
 * those that a bracket holds end with it.
 */
function oneList(told: readonly Stated[]): readonly Stated[] {
  const parts = untilTotal(untilSemicolon(untilBracket(told)));
  const joint = (one: Stated): boolean => /^[^，；]*[、和及与]/.test(one.gap);
  if (parts.length < 3 || !joint(parts[1]!)) return parts;
  const end = parts.findIndex((one, index) => index > 1 && !joint(one));
  return end < 0 ? parts : parts.slice(0, end);
}

/** Inside brackets stand the parts of a part. */
function topLevel(one: Stated, first: Stated): boolean {
  const between = one.sentence.text.slice(first.end, one.start);
  return (between.match(/（/g)?.length ?? 0) <= (between.match(/）/g)?.length ?? 0);
}

function headsBefore(figures: readonly Stated[], at: number, first: Stated): readonly Stated[] {
  const { text } = first.sentence;
  const before = figures.slice(0, at).filter((one) => heads(one, first) && !bracketCloses(text.slice(one.end, first.start))
    && !leavesOut.test(text.slice(one.end, first.start)));
  return before.slice(-2).reverse();
}

const bracketCloses = (between: string): boolean => /^[^（]*）/.test(between);
/** "决定118人（不含附条件的5人），其中…": what is left out may be among the parts. */
const leavesOut = /^（[^）]*(?:不含|不包括|除|另)/;

function headsInSentenceBefore(reading: Reading, first: Stated): readonly Stated[] {
  if (!/^其中/.test(first.sentence.text)) return [];
  const before = reading.block(first.sentence.block).find((one) => one.index === first.sentence.index - 1);
  return before ? reading.of(before).filter((one) => heads(one, first)) : [];
}

/** Without a colon after 其中 a ； may end the list: "其中技术人员103人，占87%；退休人员57人". */
function judge(all: readonly Stated[], totals: readonly Stated[], listed: boolean): Problem[] {
  // A line that breaks off goes on elsewhere.
  if (/[；，、]$/.test(all[0]!.sentence.text)) return [];
  const complete = completeParts(all);
  const stop = complete !== null || listed ? -1 : all.findIndex((one, index) => index > 0 && one.gap.includes('；'));
  const parts = stop < 0 ? all : all.slice(0, stop);
  // Scores and changes told after 其中 are all of them only where their names say so.
  if (complete === null && /score|increase|decrease/.test(group(parts[0]!)!)) return [];
  const summed = complete ?? parts;
  const sum = total(summed.map(amountOf));
  const head = totals[0]!;
  const agreed = totals.some((one) => agrees(sum, one)
    || (complete === null && (sum.range.mayBeAtMost(one.range) || addUpEarly(parts, one))));
  if (agreed || (complete === null && parts.length < 2)) return [];
  const formula = joined(summed);
  const problem = differs(head, sum, formula);
  const value = shown(sum, head.unit, Math.max(...summed.map((one) => one.decimals), head.decimals));
  const say = complete ? texts.sum : texts.partsExceed;
  return [{ ...problem, expected: value, message: say(formula.text, value, problem.range, head.text) }];
}

/** Where the first of them make up the total already, what follows after a ； is told beside the list. */
const addUpEarly = (parts: readonly Stated[], whole: Stated): boolean =>
  parts.some((one, index) => index > 1 && one.gap.includes('；') && agrees(total(parts.slice(0, index).map(amountOf)), whole));

/** The parts of a decomposition that is complete by definition, or all parts where the last is 其他; null otherwise. */
export function completeParts(parts: readonly Stated[]): readonly Stated[] | null {
  for (const { parts: wanted, optional } of decompositions) {
    const chosen = wanted.map((words) => parts.filter((one) => words.test(one.before)));
    if (chosen.every((found) => found.length === 1)) {
      const further = parts.filter((one) => optional.some((words) => words.test(one.before)));
      const all = [...new Set([...chosen.flat(), ...further])];
      if (all.length === parts.length) return all;
    }
  }
  return parts.length > 2 && isRest(parts) ? parts : null;
}
