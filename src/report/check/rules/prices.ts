import { agrees, amountOf, nothing, times } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { numberOf as countOf } from '../slips/product';
import { missums } from './problems';

const price = /(?:单价|均价)(?:为|是|：)?$|每[台套件个辆本册把张条份盏](?:价格|售价)?(?:为|是)?$/;
const wholePrice = /^(?:合计|共计|总价|总计|共|总金额|合计金额|共计金额|总价款)(?:支出|花费|支付|金额)?(?:为|：)?$/;
const standard = /(?:标准|每(?:人|户|名|亩|家|村))(?:每年)?(?:补助|补贴)?(?:为|是|：)?$|每(?:人|户|名|亩)每年$/;
const paid = /(?:发放|兑付|兑现|补助|补贴|合计|共计|共)[^，；]{0,8}$/;

/** "40台，每台单价5,200元，合计20.80万元", and a standard by heads: no more can be paid than it gives. */
export function prices(reading: Reading): readonly Problem[] {
  return [...paidFor(reading), ...rounds(reading)];
}

function paidFor(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((sum, at) => {
      const [first, second] = [figures[at - 2], figures[at - 1]];
      if (sum.kind !== 'money' || !first || !second
        || [first, second, sum].some((one) => one.approximate || one.bound !== null)) return [];
      if ([second, sum].some((one) => /[；。]/.test(one.gap))
        || figures.slice(0, at - 2).some((one) => one.kind === 'money')) return [];
      return [...byUnit(first, second, sum), ...byHead(first, second, sum), ...byMean(second, first, sum)];
    });
  });
}

/** "培训3期，每期40人，共培训120人次". */
function rounds(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((sum, at) => {
      const [often, each] = [figures[at - 2], figures[at - 1]];
      if (!often || !each || [often, each, sum].some((one) => one.kind !== 'count' || one.approximate
        || one.bound !== null)) return [];
      const together = each.before === `每${often.unit.text}` && /^(?:共|合计|累计|总计)/.test(sum.before)
        && !/[；。]/.test(each.gap + sum.gap);
      if (!together || each.unit.text[0] !== sum.unit.text[0]) return [];
      const computed = times(numberOf(often), numberOf(each));
      return agrees(computed, sum) ? [] : [missums(sum, computed, reckoned`${often}×${each}`)];
    });
  });
}

const counted = (figure: Stated): boolean => figure.kind === 'count' || figure.kind === 'measure';

function byUnit(first: Stated, second: Stated, sum: Stated): Problem[] {
  const [amount, each] = price.test(first.before) ? [second, first] : [first, second];
  if (!counted(amount) || each.kind !== 'money' || !price.test(each.before) || !wholePrice.test(sum.before)) return [];
  return product(each, amount, sum, false);
}

const byMean = (each: Stated, heads: Stated, sum: Stated): Problem[] =>
  (each.kind === 'money' && isMeanOf(each, heads) && /^(?:合计|共计|共)/.test(sum.before) ? product(each, heads, sum, false) : []);

const forEachOne = /^，?(\p{Script=Han}{1,2})均\p{Script=Han}{0,4}$/u;

/** "2.6万亩，亩均投资1,500元，合计投资3,900万元". */
const isMeanOf = (each: Stated, heads: Stated): boolean => {
  const thing = (forEachOne.exec(each.gap) ?? forEachOne.exec(each.before))?.[1];
  return thing !== undefined && heads.end <= each.start && heads.unit.text.replace(/^[万亿]/, '') === thing;
};

function byHead(each: Stated, heads: Stated, sum: Stated): Problem[] {
  if (each.kind !== 'money' || !(heads.kind === 'count' || heads.unit.text === '亩') || !standard.test(each.before)
    || /每(?:人)?[月天日次季]/.test(each.before + each.after) || !paid.test(sum.before)) return [];
  if (!/每/.test(each.before) || !/[人户名亩家村]$/.test(heads.unit.text)) return [];
  // A standard is the most that is paid; a mean times the heads is all that was.
  return product(each, heads, sum, !/平均|人均|户均|亩均/.test(each.before));
}

/** How many there are in the unit a price is of: 8,600 of 8,600亩, whatever an 亩 is of a square metre. */
function numberOf(amount: Stated): Amount {
  const many = countOf(amount);
  if (many.isZero()) return nothing;
  return { value: many, range: amount.range.scale(many.div(amount.value).div(amount.unit.scale)) };
}

function product(each: Stated, amount: Stated, sum: Stated, atMost: boolean): Problem[] {
  const computed = times(amountOf(each), numberOf(amount));
  if (agrees(computed, sum) || (atMost && sum.range.mayBeAtMost(computed.range))) return [];
  return [missums(sum, computed, reckoned`${each}×${amount}`)];
}
