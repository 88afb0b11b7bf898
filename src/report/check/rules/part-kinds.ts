import { agrees, amountOf, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import { decompositions } from '../../prose/words';
import type { Stated } from '../../prose/reading';
import { completeParts, isRest } from './complete-parts';
import { group, sameUnit, topLevel } from './part-lists';
import { judgeParts } from './part-sums';
import { missums } from './problems';

/** "共有车辆17辆：甲14辆、乙2辆、其他用车1辆": told right after a colon, the last as all others. */
export function ofColon(figures: readonly Stated[], at: number): Problem[] {
  const head = figures[at - 1];
  const rest = figures.slice(at);
  const end = rest.findIndex((one, index) => !head || !sameUnit(one, head) || one.approximate || (index > 0
    && !/^、/.test(one.gap)));
  const parts = end < 0 ? rest : rest.slice(0, end);
  if (!head || head.kind !== 'count' || head.approximate || parts.length < 2 || !/^其他|^其它/.test(parts.at(-1)!.before)) return [];
  const sum = total(parts.map(amountOf));
  return agrees(sum, head) ? [] : [missums(head, sum, joined(parts))];
}

/** "项目支出3,109.83万元，占70.74%，按用途分：甲…，乙…，其他246.2万元": by kinds, the last of them all others. */
export function ofKinds(figures: readonly Stated[], at: number): Problem[] {
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
export const dealt = /，(?:其中)?：?(\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8})*(?:[、和]\p{Script=Han}{2,8}))(?:支出|采购|金额)?分别为$/u;

/**
 * The sum of the amounts that `dealt` begins (the figure at `at` is the first), where it is not the total told before them;
 * none where the names are no known whole.
 */
export function ofDealt(figures: readonly Stated[], at: number): Problem[] {
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
export const composed = /由([两二三四五六七八九十\d]+)(?:个)?(?:部分|项|块|方面)(?:资金|支出)?(?:构成|组成)[：，][^，；。]*$/;
const numerals = '零一二三四五六七八九十';

/**
 * The sum of the parts after `composed`, where it is not the total told before them; none where more or fewer are told than it
 * says.
 */
export function ofComposition(figures: readonly Stated[], at: number): Problem[] {
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

/** Whether a list of sources begins at this figure, right behind the total they make up. */
export function startsSources(figures: readonly Stated[], at: number): boolean {
  const head = figures[at - 1];
  return head !== undefined && isSource(figures[at]!) && head.kind === 'money'
    && /总投资|总额|总资金|总规模|总预算|共计|合计|总计/.test(head.before) && /^[，：]/.test(figures[at]!.gap);
}

/** The sum of such a list up to its end, where it is not the total. */
export function ofSources(figures: readonly Stated[], at: number): Problem[] {
  const rest = figures.slice(at);
  const end = rest.findIndex((one) => !isSource(one) || /[；。]/.test(one.gap));
  return judgeParts(end < 0 ? rest : rest.slice(0, end), [figures[at - 1]!], true);
}

/** "回访2,400人，非常满意1,488人，满意823人，…": answers follow what was asked. */
export const satisfied = /^(?:[，：；（](?:其中)?：?)?(?:其中)?(?:非常|很|十分)满意(?:的)?$/;

/** "实有82人（行政12人、事业70人）", answers to a survey: parts told right after a count without 其中, all of them by their names. */
export function ofWhole(figures: readonly Stated[], at: number, earlier: readonly Stated[]): Problem[] {
  const first = figures[at]!;
  const head = figures[at - 1] ?? earlier.findLast((one) => sameUnit(one, first));
  const inBracket = first.gap.startsWith('（');
  const rest = figures.slice(at);
  const end = rest.findIndex((one, index) => !head || !sameUnit(one, head) || one.approximate || one.bound !== null
    || (index > 0 && !/^[、，；][^，；。、（）]*$/.test(one.gap)));
  const parts = end < 0 ? rest : rest.slice(0, end);
  const closed = !inBracket || /^[^，；。]*）/.test(first.sentence.text.slice(parts.at(-1)?.end ?? first.end));
  if (!head || head.kind !== 'count' || head.approximate || head.bound !== null || parts.length < 2 || !closed) return [];
  const complete = completeParts(parts);
  const sum = complete && total(complete.map(amountOf));
  return !sum || agrees(sum, head) ? [] : [missums(head, sum, joined(parts))];
}
