import { chineseInteger, Decimal, parseUnit, percent } from '../../figures';
import type { Unit } from '../../figures';

/** A figure found in a text, before the words around it are looked at. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: Unit;
  readonly loose: boolean;
  /** Said in words, which are not meant to the last digit: how far the value may be off, in its unit. */
  readonly spread?: Decimal;
}

const numeral = '[一二两三四五六七八九十]{1,3}';
const fraction = new RegExp(`(${numeral})分之(${numeral})(?=多|强|弱|左右|以[上下内]|[，。；、（）]|$|[和的])`, 'g');
/** "占七成", "分别占四成和六成": tenths after a word that measures; 一成 stands in 统一成立 as well. */
const tenths = /(?<=占(?:比)?(?:约|近|到|达)?|不足|超过?|[^，；。]成[、和])([一二两三四五六七八九])成([一二三四五六七八九半])?(?=多|左右|以[上下内]|[，。；、（）]|$|和[一二三四五六七八九]成)/g;
const half = /(?<=占(?:比)?(?:约|近|到|达|了)?|不足|超过?)一半(?=左右|以[上下]|[，。；、（）]|$)/g;
const loosely = /^(?:多|强|弱|左右|以[上下内])/;

/** Shares told in words: 三分之二, 四成, 一半. */
export function spokenIn(text: string): readonly Span[] {
  const told = (match: RegExpMatchArray, value: Decimal, spread: number): Span => {
    const end = match.index! + match[0].length;
    return { start: match.index!, end, value, decimals: 0, unit: percent, loose: loosely.test(text.slice(end)),
      spread: new Decimal(spread) };
  };
  const digit = (word: string | undefined): number => (word === '半' ? 5 : chineseInteger(word ?? '') ?? 0);
  return [
    ...Array.from(text.matchAll(fraction), (match) => {
      const whole = digit(match[1]);
      return whole > 1 ? [told(match, new Decimal(digit(match[2])).times(100).div(whole), 2)] : [];
    }).flat(),
    ...Array.from(text.matchAll(tenths), (match) =>
      told(match, new Decimal(digit(match[1]) * 10 + digit(match[2])), match[2] ? 2 : 5)),
    ...Array.from(text.matchAll(half), (match) => told(match, new Decimal(50), 5)),
  ];
}

/** Numbers counted in nothing that is said: commensurable only with each other. */
const bareUnit: Unit = { ...parseUnit('个')!, text: '', key: '' };

const bareFigure = String.raw`\d[\d,]*(?:\.\d+)?`;
const number = new RegExp(bareFigure, 'g');
const run = new RegExp(String.raw`(?<![\d.,A-Za-z第（])(${bareFigure})(?=(?:、|[和及与])\d)`, 'g');
const pair = new RegExp(String.raw`(目标(?:值|数|任务)?|计划(?:数)?)(?:为|：)?(${bareFigure})([^\d，；。、]{0,3})，`
  + String.raw`(实际(?:完成)?(?:值|数)?(?:为|：)?)(${bareFigure})([^\d，；。、（]{0,3})(?=[，；。（]|$)`, 'g');
const named = String.raw`[^\d，；。：、（）]{2,12}${bareFigure}`;
const list = new RegExp(String.raw`(?:分别(?:为|是)|其中)：?((?:${named}、)+${named})(?=[，；。）]|$)`, 'g');

/** Numbers without a unit that others of their listing have: "35、42和28场", "目标21,000，实际21,840", "28人，其中甲类16、乙类12". */
export function bareIn(text: string, told: readonly Span[]): readonly Span[] {
  const read = (start: number, digits: string, unit: Unit): Span => {
    const plain = digits.replaceAll(',', '');
    return { start, end: start + digits.length, value: new Decimal(plain), decimals: plain.split('.')[1]?.length ?? 0, unit,
      loose: false };
  };
  const isFree = (start: number): boolean => told.every((one) => start >= one.end || start < one.start);
  const runs = [...text.matchAll(run)].reduceRight<Span[]>((found, match) => {
    const end = match.index + match[1]!.length;
    const next = [...told, ...found].find((one) => one.start === end + 1);
    return next && isFree(match.index) && isCounted(next, match[1]!) ? [...found, read(match.index, match[1]!, next.unit)]
      : found;
  }, []);
  const pairs = [...text.matchAll(pair)].flatMap((match) => {
    const [whole, words, first, unit, , second, other] = match;
    const goal = match.index + whole.indexOf(first!, words!.length);
    const done = match.index + whole.lastIndexOf(second!, whole.length - other!.length);
    return unit === '' && other === '' && isFree(goal) && isFree(done)
      ? [read(goal, first!, bareUnit), read(done, second!, bareUnit)] : [];
  });
  const lists = [...text.matchAll(list)].flatMap((match) => {
    const from = match.index + match[0].indexOf(match[1]!);
    const head = [...told, ...pairs].filter((one) => one.end <= match.index && text.slice(one.end, match.index).length <= 20
      && !/[；。]/.test(text.slice(one.end, match.index))).at(-1);
    const items = [...match[1]!.matchAll(number)];
    return items.every((one) => isFree(from + one.index)) && items.every((one) => !/^(?:19|20)\d\d$/.test(one[0]))
      ? items.map((one) => read(from + one.index, one[0], head && head.unit.dimension !== 'ratio' ? head.unit : bareUnit)) : [];
  });
  return [...runs, ...pairs, ...lists];
}

/** "3、4人" may mean three or four of them: a list has a number of two digits in it. */
const isCounted = (next: Span, digits: string): boolean => digits.length > 1 || next.value.gte(10) || next.decimals > 0;
