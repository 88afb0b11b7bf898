import { Decimal } from '../../../figures';
import { amountOf, exactly, times } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { missums } from './problems';

const list = /^(?:[^，；。：]{0,14}[，：]?)(?:主要)?(?:包括|分别是|分别为|即|包含|涵盖|涉及)[：]?|^[^，；。：\d]{0,14}：/;
const outOf = /(?:共|共有|合计|总计|全年)[^，。；]{0,14}项目$|(?:共|共有|总计|全年)[^，。；]{0,14}$/;
const done = /^项目.{0,3}(?:全额|全部|足额)(?:支付|执行|完成|拨付)/;
const partly = /^项目.{0,3}(?:部分|未全额|未完全)(?:支付|执行|完成|拨付)|^项目.{0,3}未(?:支付|执行|启动)/;

/** "3个项目…，包括A、B": as many are named as are counted; and counts of projects add up to the number told before. */
export function listedCounts(reading: Reading): readonly Problem[] {
  return [...reading.figures.flatMap((figure) => listed(reading, figure)), ...spokenCounts(reading), ...projectCounts(reading),
    ...reading.sentences.flatMap((sentence) => oneOfEach(reading.of(sentence)))];
}

const listedNoun = /^(?:项目|单位|机构|方面|养护站|内设|下属|工程|任务|部门|科室|股室|指标)/;

function listed(reading: Reading, count: Stated): Problem[] {
  if (count.kind !== 'count' || count.approximate || !/^[个项家类处条]$/.test(count.unit.text)
    || !listedNoun.test(count.after)) return [];
  const rest = count.sentence.text.slice(count.end);
  const head = list.exec(rest)?.[0] ?? '';
  if (reading.of(count.sentence).some((one) => one.start > count.end && one.end <= count.end + head.length)) return [];
  return ofItems(itemsIn(rest), count.value.toNumber()).map((named): Problem => told(count.paragraph, count.text, count.after,
    count.value.toNumber(), named, count));
}

const spoken = /([两二三四五六七八九十])([个项家类处条])(?=项目|单位|机构|养护站|内设|下属|工程|科室|股室)/g;

/** "三个养护站：甲、乙": the count in words. */
function spokenCounts(reading: Reading): Problem[] {
  return reading.sentences.flatMap((sentence) => [...sentence.text.matchAll(spoken)].flatMap((match) => {
    const rest = sentence.text.slice(match.index + match[0].length);
    const value = match[1] === '两' ? 2 : '一二三四五六七八九十'.indexOf(match[1]!) + 1;
    if (/[第前后余]$/.test(sentence.text.slice(0, match.index))) return [];
    const noun = /^\p{Script=Han}*/u.exec(rest)![0];
    return ofItems(itemsIn(rest),
      value).map((named) => told(sentence.paragraphs[match.index]!, match[0], noun, value, named, null));
  }));
}

/** What a list after a count names, if it is one and whole. */
function itemsIn(rest: string): string | null {
  const head = list.exec(rest);
  if (!head || /等/.test(head[0])) return null;
  const items = rest.slice(head[0].length).split(/[；。]/)[0]!.replace(/（[^（）]*）/g, '');
  return items === '' || /等|[，：]|\d+(?:\.\d+)?(?:万元|%)/.test(items) ? null : items;
}

/** How many a list names, where that is not the number counted; joining words may stand within a name. */
function ofItems(items: string | null, value: number): readonly number[] {
  if (items === null) return [];
  const least = items.split('、').length;
  const most = items.split(/、|和|及|以及|与/).filter((item) => item !== '').length;
  if (least < 2 || value > 20 || (value >= least && value <= most)) return [];
  return [value > most ? most : least];
}

function told(paragraph: number, count: string, after: string, value: number, named: number, at: Stated | null): Problem {
  const say = value > named ? texts.listed : texts.listedMore;
  return { rule: 'narrative-arithmetic', severity: 'error', at, paragraph, reported: count,
    expected: `${String(named)}${count.slice(-1)}`,
    message: say(count + after, named), formula: '', range: null, cells: [] };
}

/** "购置挖掘机、压路机、摊铺机各1台，共3台": as many of each as said make the sum. */
function oneOfEach(figures: readonly Stated[]): Problem[] {
  return figures.flatMap((each, at) => {
    const sum = figures[at + 1];
    if (each.kind !== 'count' || !/、.*各$/.test(beforeIn(each)) || !sum || !/^，?(?:共|共计|合计|总计)$/.test(sum.gap)
      || sum.unit.key !== each.unit.key) return [];
    const items = beforeIn(each).replace(/各$/, '');
    const [least, most] = [items.split('、').length, items.split(/、|和|及|以及|与/).length];
    const count = sum.value.div(each.value);
    if (count.gte(least) && count.lte(most)) return [];
    const computed = times(amountOf(each), exactly(new Decimal(count.lt(least) ? least : most)));
    return [missums(sum, computed, reckoned`${each}×${String(count.lt(least) ? least : most)}`)];
  });
}

/** The words before a figure back to the last stop: a list may stand between. */
const beforeIn = (figure: Stated): string => figure.sentence.text.slice(0, figure.start).split(/[，；。：]/).at(-1)!;

/** "17个项目全额支付；3个项目部分支付" against "共实施项目20项". */
function projectCounts(reading: Reading): Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const counts = reading.of(sentence).filter((one) => one.kind === 'count');
    const whole = counts.find((one) => done.test(one.after));
    const part = counts.filter((one) => partly.test(one.after));
    if (!whole || part.length === 0) return [];
    const totals = reading.figures.filter((one) => one.kind === 'count' && one.sentence.part === sentence.part
      && one !== whole && !part.includes(one)
      && outOf.test(one.before) && (/项目$/.test(one.before) || /^项目/.test(one.after)));
    const sum = part.reduce((all, one) => all.plus(one.value), whole.value);
    if (totals.length === 0 || totals.some((one) => one.value.eq(sum))) return [];
    const parts = [whole, ...part].map((one) => one.text + one.after).join('、');
    return [{ rule: 'narrative-arithmetic' as const, severity: 'error' as const, at: whole, paragraph: whole.paragraph,
      reported: parts,
      expected: `${totals[0]!.value.toFixed()}个`, message: texts.projects(parts, totals[0]!.text), formula: '', range: null,
        cells: [] }];
  });
}
