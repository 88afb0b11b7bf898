import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';

const list = /^(?:[^，；。：]{0,14}[，：]?)(?:主要)?(?:包括|分别是|分别为|即|包含|涵盖|涉及)[：]?|^[^，；。：\d]{0,14}：/;
const outOf = /(?:共|共有|合计|总计|全年)[^，。；]{0,14}项目$|(?:共|共有|总计|全年)[^，。；]{0,14}$/;
const done = /^项目.{0,3}(?:全额|全部|足额)(?:支付|执行|完成|拨付)/;
const partly = /^项目.{0,3}(?:部分|未全额|未完全)(?:支付|执行|完成|拨付)|^项目.{0,3}未(?:支付|执行|启动)/;

/** "3个项目…，包括A、B": as many are named as are counted; and counts of projects add up to the number told before. */
export function listedCounts(reading: Reading): readonly Problem[] {
  return [...reading.figures.flatMap((figure) => listed(reading, figure)), ...projectCounts(reading)];
}

function listed(reading: Reading, count: Stated): Problem[] {
  if (count.kind !== 'count' || count.approximate || !/^[个项家类处条]$/.test(count.unit.text) || !/^(?:项目|单位|机构|方面|养护站|内设|下属|工程|任务|部门|科室|股室|指标)/.test(count.after)) return [];
  const rest = count.sentence.text.slice(count.end);
  const head = list.exec(rest);
  if (!head || /等/.test(head[0])) return [];
  const items = rest.slice(head[0].length).split(/[；。]/)[0]!.replace(/（[^（）]*）/g, '');
  if (items === '' || /等|[，：]|\d+(?:\.\d+)?(?:万元|%)/.test(items) || reading.of(count.sentence).some((one) => one.start > count.end && one.end <= count.end + head[0].length)) return [];
  const least = items.split('、').length;
  const most = items.split(/、|和|及|以及|与/).filter((item) => item !== '').length;
  if (least < 2 || count.value.gt(20) || (count.value.gte(least) && count.value.lte(most))) return [];
  const named = count.value.gt(most) ? most : least;
  const say = count.value.gt(most) ? texts.listed : texts.listedMore;
  const stated = count.text + count.after;
  return [{ rule: 'narrative-arithmetic', severity: 'error', at: count, paragraph: count.paragraph, reported: count.text, expected: `${String(named)}${count.unit.text}`,
    message: say(stated, named), formula: '', range: null, cells: [], source: null }];
}

/** "17个项目全额支付；3个项目部分支付" against "共实施项目20项". */
function projectCounts(reading: Reading): Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const counts = reading.of(sentence).filter((one) => one.kind === 'count');
    const whole = counts.find((one) => done.test(one.after));
    const part = counts.filter((one) => partly.test(one.after));
    if (!whole || part.length === 0) return [];
    const totals = reading.figures.filter((one) => one.kind === 'count' && one.sentence.part === sentence.part && one !== whole && !part.includes(one)
      && outOf.test(one.before) && (/项目$/.test(one.before) || /^项目/.test(one.after)));
    const sum = part.reduce((all, one) => all.plus(one.value), whole.value);
    if (totals.length === 0 || totals.some((one) => one.value.eq(sum))) return [];
    const parts = [whole, ...part].map((one) => one.text + one.after).join('、');
    return [{ rule: 'narrative-arithmetic' as const, severity: 'error' as const, at: whole, paragraph: whole.paragraph, reported: parts,
      expected: `${totals[0]!.value.toFixed()}个`, message: texts.projects(parts, totals[0]!.text), formula: '', range: null, cells: [], source: null }];
  });
}
