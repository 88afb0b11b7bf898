import { commensurable } from '../../../figures';
import { agrees, amountOf, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { averages } from './averages';
import { missums } from './problems';

const sumWord = /^(?:以上|上述|全部|各项|[两二三四五六七八九十]+(?:项|类|部分|者|年))*(?:资金|费用|经费|支出)*(?:合计|共计|总计)(?:金额|资金|支出)?(?:为|达|：)?$/;
/** "累计下达100万元", "全年共支出700万元": a sum of what is told just before only where that is told by instalments. */
const wholeWord = /^(?:全年|全部|已|[两二三四五六七八九十]年)?(?:累计|共计?|合计|总共)(?:下达|支出|支付|拨付|安排|投入|完成|到位|发放)*(?:资金|金额)?(?:为|达|：)?$/;
const instalment = /第?[一二三四五六七八九十\d](?:批|次|期|季度|笔|轮|标段)/;

/** "A万元、B万元，合计C万元", "第一批A万元，第二批B万元，累计下达C万元": a sum told after its parts. */
export function sumsAfterParts(reading: Reading): readonly Problem[] {
  return [...afterParts(reading), ...reading.sentences.flatMap((sentence) => ofNames(reading.of(sentence))), ...averages(reading)];
}

function afterParts(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((sum, at) => {
      if (sum.kind === 'rate' || sum.kind === 'points' || sum.kind === 'score' || sum.approximate || /[；。]/.test(sum.gap)) return [];
      const strict = sumWord.test(sum.before) || (wholeWord.test(sum.before) && isDealt(partsBefore(figures, at)));
      return strict || wholeWord.test(sum.before) ? judge(sum, partsBefore(figures, at), strict) : [];
    });
  });
}

/** "分别补助35万元、42万元、28万元，共105万元". */
const isDealt = (parts: readonly Stated[]): boolean =>
  parts.length > 1 && /分别/.test(parts[0]!.before) && parts.slice(1).every((one) => /^[、和及]/.test(one.gap));

/** 人 and 人次 are counted in one sum. */
const alike = (one: Stated, sum: Stated): boolean => one.kind === sum.kind && !one.approximate && one.bound === null
  && (commensurable(one.unit, sum.unit) || (/^人/.test(one.unit.text) && /^人/.test(sum.unit.text)))
  && (one.kind === 'money' ? one.role !== 'increase' && one.role !== 'decrease'
      && !(sum.role === 'spent' && ['initial', 'budget', 'adjusted', 'added'].includes(one.role))
    : one.unit.scale.eq(sum.unit.scale) || commensurable(one.unit, sum.unit));

function partsBefore(figures: readonly Stated[], at: number): readonly Stated[] {
  const parts: Stated[] = [];
  const sum = figures[at]!;
  for (let index = at - 1; index >= 0 && alike(figures[index]!, sum); index -= 1) {
    parts.unshift(figures[index]!);
    // "支出24.98亿元，比上年下降0.5%，加上上解支出6.15亿元，支出合计…": what it is added to stands further back.
    if (/加上/.test(figures[index]!.gap) && index > 0 && !alike(figures[index - 1]!, sum)) return [];
    if (/[；。]|其中/.test(figures[index]!.gap)) break;
  }
  return parts;
}

/** Any run of figures up to the sum may be its parts; a product of the last two too ("4台，单价0.55万元，合计2.2万元" tells no parts). */
function judge(sum: Stated, found: readonly Stated[], strict: boolean): Problem[] {
  const both = '两二三四'.indexOf(/^([两二三四])者/.exec(sum.before)?.[1] ?? '无');
  const parts = both >= 0 ? found.slice(both < 2 ? -2 : -both - 1) : strict ? listed(sum, found)
    : found.filter((one) => instalment.test(one.before));
  const runs = parts.map((_, from) => parts.slice(from)).filter((run) => run.length > 1);
  if (runs.length === 0 || runs.some((run) => agrees(total(run.map(amountOf)), sum))) return [];
  if (!strict && parts.length !== found.length) return [];
  // Unit prices are no parts, and what they make may be told further back.
  if (found.some((one) => /单价|每[^，；]{1,4}$/.test(one.before))) return [];
  const computed = total(runs[0]!.map(amountOf));
  return [missums(sum, computed, joined(runs[0]!))];
}

/** Counts are parts only in a list of their own: joined by 、, or dealt out by 分别. */
function listed(sum: Stated, found: readonly Stated[]): readonly Stated[] {
  if (sum.kind === 'money') return found;
  const joint = found.slice(1).every((one, index) => /^、/.test(one.gap)
    || (index === found.length - 2 && /^[和及与]/.test(one.gap)));
  // "机构托养152人，居家托养386人，合计538人": names that end alike.
  const tail = /\p{Script=Han}{2}$/u.exec(found.at(-1)?.before ?? '')?.[0];
  const named = tail !== undefined && found.every((one) => one.before.endsWith(tail))
    && found.slice(1).every((one) => /^，/.test(one.gap));
  return joint || named ? found : [];
}

const ofName = /(\p{Script=Han}{2,6})(?:总数|总量|总额)(?:为|共|达|是)?$/u;

/** "行政编制42名，事业编制118名，编制总数160名": parts and sum under one name. */
function ofNames(figures: readonly Stated[]): Problem[] {
  return figures.flatMap((sum, at) => {
    const name = ofName.exec(sum.before)?.[1];
    if (!name || sum.approximate || /[；。]/.test(sum.gap) || /^（[^）]*[含其]/.test(sum.sentence.text.slice(sum.end))) return [];
    const found = partsBefore(figures, at);
    const parts = found.filter((one) => one.before.endsWith(name));
    const computed = total(parts.map(amountOf));
    return parts.length < 2 || parts.length !== found.length || agrees(computed, sum) ? [] : [missums(sum, computed, joined(parts))];
  });
}
