import { chineseInteger, digitsOf, numeralSource } from './chinese-numerals';
import { Decimal } from './decimal';
import { numberSource } from './numbers';
import { parseOperator } from './operators';
import { parseQuantity } from './quantities';
import type { Operator, Quantity, Unit } from './quantity';
import { isKnownUnit, parseUnit } from './units';

/** What before a figure makes it another figure than the indicator's own: a change, a share, a comparison, a refusal. */
const otherFigure = /增长|增加|提高|提升|上升|下降|降低|减少|缩短|节约|同比|环比|比|较|第|除|未|不|无|没|(?<![偏误温落价])差(?![率错额异])|超|仅|只|目标的|指标的|的$|[，,。；;、:]/;
/** 每季度1次 is 1次/季度. */
const period = /^\p{Script=Han}{0,8}每个?(年度?|半年|季度?|月|周|日|天)(?:\p{Script=Han}{0,4})$/u;
/** 每人每月500元 is 500元/人/月. */
const eachOne = /^(?:标准为?)?每(人|户|亩|生|头|只|村|件|例|车|场|次|套|座)(?:每(天|日|个?月|年度?|学期|季度))?(?:补助|补贴|发放|奖励|标准|为)*$/;
const longestLead = 12;
const tail = new RegExp(String.raw`^(\D{1,${longestLead}}?)([+-]?${numberSource})([^\d]{1,6})$`, 'i');

/**
 * The one figure a short statement ends with: "完成改造里程6.6公里" is 6.6 公里, "群众满意度为90%" is 90 %. Null for sentences, for
 * several figures, and where the words before make it a change or a share ("同比增长5%", "完成目标的40%").
 */
export function embeddedFigure(text: string, unit: Unit | null): Quantity | null {
  const match = tail.exec(text);
  if (!match || otherFigure.test(match[1]!) || !/\p{Script=Han}$/u.test(match[1]!) || !isKnownUnit(match[3]!)) return null;
  const who = eachOne.exec(match[1]!);
  if (who) {
    const each = parseQuantity(`${match[2]!}${match[3]!}/${who[1]!}${who[2] === undefined ? '' : `/${who[2]}`}`, unit);
    if (typeof each !== 'string' && each.unit?.key.startsWith('元/')) return each;
  }
  const every = period.exec(match[1]!);
  const named = parseUnit(match[3]!);
  const often = every && isCount(named) ? `${match[3]!}/${every[1]!}` : match[3]!;
  const quantity = parseQuantity(match[2]! + often, unit);
  return typeof quantity === 'string' ? null : quantity;
}

const symbol = /(?<!!)[≥≤=<>]=?/g;
const spoken = /不少于|不低于|不小于|不超过|不高于|不大于|大于等于|小于等于/g;

/**
 * The target inside an explanation: "受益群众满意度≥95%", "挖除旧路面的面积≥533.05平方米", "整改率不低于95%". Exactly one operator, and nothing
 * but the figure after it.
 */
export function embeddedTarget(text: string, unit: Unit | null): { readonly operator: Operator; readonly quantity: Quantity } | null {
  const at = [...text.matchAll(symbol), ...text.matchAll(spoken)];
  if (at.length !== 1 || at[0]!.index === 0) return null;
  const stated = parseOperator(text.slice(at[0]!.index));
  const quantity = stated && parseQuantity(stated.rest, unit);
  if (!quantity || typeof quantity === 'string') return null;
  // 每月不少于1次 is 1次/月.
  const every = period.exec(text.slice(0, at[0]!.index));
  const often = every && isCount(quantity.unit) ? parseQuantity(`${stated.rest}/${every[1]!}`, unit) : quantity;
  return { operator: stated.operator, quantity: typeof often === 'string' ? quantity : often };
}

/** 次, 场, 期: what can be counted by the month. */
const isCount = (unit: Unit | null): boolean => unit?.dimension === 'count' && !unit.text.includes('/');

const percentInWords = /百分之(百|[〇零一二两三四五六七八九十]{1,3}(?:点[〇零一二三四五六七八九]+)?)/g;

/** 九成, 九成五: tenths, where no other word (成本, 成立) begins with 成. */
const tenths = /([一二三四五六七八九])成([一二三四五六七八九半])?(?=以[上下内]|左右|$)/g;

/** "百分之九十二点五" as "92.5%" and "九成五" as "95%", wherever it stands in a text; everything else as it is. */
export function percentInDigits(text: string): string {
  return text.replace(tenths, (_, ten: string, more?: string) => {
    const digit = (numeral: string): number => (numeral === '半' ? 5 : chineseInteger(numeral) ?? 0);
    return `${String(digit(ten) * 10 + (more ? digit(more) : 0))}%`;
  }).replace(percentInWords, (_, said: string) => {
    const [whole = '', fraction] = said.split('点');
    const number = whole === '百' ? '100' : String(chineseInteger(whole) ?? 0);
    return `${number}${fraction === undefined ? '' : `.${digitsOf(fraction)}`}%`;
  });
}

const counted = /^([一二两三四五六七八九十])(次|个|项|座|处|份|名|家|台|套|辆|场|户|人次|个月|年|天|人|亩|公里|千米|米|吨|万元|亿元)?$/;
const larger = new RegExp(`^(${numeralSource})(万|亿)?(?![万亿])(.*)$`);

/**
 * "三次", "十二个月", "三百五十人", "一百万元": Chinese numerals with a unit. A single numeral only before a word that is used for nothing else:
 * "一般", "一期", "三公" and "十四五" are words.
 */
export function spokenFigure(text: string, unit: Unit | null): Quantity | null {
  // 两 counts whatever unit follows it; 一期 and 二级 are words.
  const pair = /^两(.{1,3})$/.exec(text);
  if (pair && isKnownUnit(pair[1]!)) return counting('两', pair[1]!, unit);
  const single = counted.exec(text);
  if (single && (single[2] || unit)) return counting(single[1]!, single[2] ?? '', unit);
  const match = larger.exec(text);
  const words = match ? (match[2] ?? '') + match[3]! : '';
  if (!match || match[1]!.length < 2 || (words !== '' && !isKnownUnit(words))) return null;
  return counting(match[1]!, words, unit);
}

function counting(numerals: string, words: string, unit: Unit | null): Quantity | null {
  const value = chineseInteger(numerals);
  return value === null ? null : { value: new Decimal(value), unit: words === '' ? unit : parseUnit(words), decimals: 0 };
}
