import { commensurable } from '../../../figures';
import { perHead } from '../../prose/words';
import type { Role } from '../../prose/role';
import type { Stated } from '../../prose/reading';

const groups: Partial<Record<Role, string>> = {
  level: 'level', spent: 'level', budget: 'budget', initial: 'budget', adjusted: 'budget', received: 'budget', score: 'score',
  increase: 'increase', decrease: 'decrease',
};
/** What of figures may be parts of one whole: none where it is null. */
export const group = (one: Stated): string | null => (perHead.test(one.before) ? null : one.kind === 'score'
  && one.role === 'level'
  ? 'score' : groups[one.role] ?? null);

/** Figures in one unit. */
export const sameUnit = (one: Stated, other: Stated): boolean => one.kind === other.kind && commensurable(one.unit, other.unit);
/** … that may be parts of one whole as well. */
export const alike = (one: Stated, other: Stated): boolean => sameUnit(one, other) && group(one) === group(other);

/** The parts of the first figure's kind, and those of a second kind told with each of them. */
export function listsOf(list: readonly Stated[], first: Stated): readonly (readonly Stated[])[] {
  if (list[0] !== first || list.some((one) => levelled.test(one.before))) return [];
  const parts = oneList(list.filter((one) => alike(one, first) && sameView(one, first)));
  const second = list[1];
  const others = second && !sameUnit(second, first) && parts.length > 1 ? list.filter((one) => alike(one, second)) : [];
  const paired = others.length === parts.length && others.every((one, index) => one === list[list.indexOf(parts[index]!) + 1]);
  return paired ? [parts, others] : [parts];
}

/** People are counted by what they do, by title, by schooling, by age: views of one whole that add up to more than it. */
const views = [/职称|工程师|技师|高级|中级|初级|正高|副高/, /学历|学位|博士|硕士|研究生|本科|大专|专科|(?<!其)中专/, /党员|团员|党派/, /男|女/, /\d+岁|周岁|年龄/];
const viewOf = (one: Stated): number => (/^[人名位]/.test(one.unit.text) ? views.findIndex((words) => words.test(one.before)) : -1);
const sameView = (one: Stated, first: Stated): boolean => viewOf(one) === viewOf(first);

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
export function endOfList(rest: readonly Stated[]): number {
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
export function isDetail(one: Stated, first: Stated): boolean {
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
export function topLevel(one: Stated, first: Stated): boolean {
  const between = one.sentence.text.slice(first.end, one.start);
  return (between.match(/（/g)?.length ?? 0) <= (between.match(/）/g)?.length ?? 0);
}
