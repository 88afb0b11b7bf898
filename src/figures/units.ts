import { Decimal, one } from './decimal';
import { normalise } from './normalise';
import type { Quantity, Unit } from './quantity';
import { countingWords, families, multipliers, noUnits } from './unit-table';

const worth = (text: string): Decimal => {
  const [over, under] = text.split('/');
  return under === undefined ? new Decimal(over!) : new Decimal(over!).div(under);
};

const known: ReadonlyMap<string, Omit<Unit, 'text'>> = new Map(families.flatMap((family) =>
  Object.entries(family.spellings).map(([spelling, scale]) =>
    [spelling, { dimension: family.dimension, key: family.key, scale: worth(scale) }] as const)));

const counting = [...countingWords].sort((a, b) => b.length - a.length);

/** Texts read before: a workbook says the same few units ten thousand times. */
const parsed = new Map<string, Unit | null>();
const mostParsed = 1000;

/**
 * The unit a text names ("万元", "（公里）", "㎡", "万人次", "元/吨"), or null where it names none. Every other short word is a
 * counting unit of its own: commensurable only with itself.
 */
export function parseUnit(text: string): Unit | null {
  let unit = parsed.get(text);
  if (unit !== undefined) return unit;
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(text, unit = unitNamed(text));
  return unit;
}

function unitNamed(text: string): Unit | null {
  const name = normalise(text).replace(/^(?:计量|度量)?单位:?/, '').replace(/^\((.*)\)$/, '$1').replace(/(?<=.)\(.*\)$/, '')
    .replace(/[·•‧*×]/g, '/').replace(/^([^/]+\/[^/、.]+)[/、.]([^/、.]+)$/, '$1$2').toLowerCase();
  // 2.5:1, so many to one.
  if (name === ':1') return { text: name, dimension: 'other', key: name, scale: one };
  if (ofPeople.test(name)) return { text: text.trim(), dimension: 'other', key: '/人口', scale: one.div(worthOf(name)) };
  if (name === '' || noUnits.has(name) || /[\d,;:。，；：、=≥≤<>]/.test(name.replace(/[mk]m?[23]/g, ''))) return null;
  const found = simpleUnit(name) ?? compoundUnit(name) ?? countUnit(name);
  return found && { text: text.trim().replace(/^[（(](.*)[)）]$/, '$1').replace('％', '%'), ...found };
}

/** 16/10万: how many of so many people. */
const ofPeople = /^(?:人|例)?\/(?:10万|十万|百万|100万|万|千)(?:人|人口|活产|活产儿)?$/;

const worthOf = (name: string): Decimal => {
  const word = /10万|十万|百万|100万|万|千/.exec(name)![0].replace('100万', '百万').replace('10万', '十万');
  return new Decimal(multipliers[word]!);
};

function simpleUnit(name: string): Omit<Unit, 'text'> | null {
  const direct = known.get(name);
  if (direct) return direct;
  for (const [word, factor] of Object.entries(multipliers)) {
    if (!name.startsWith(word)) continue;
    const base = known.get(name.slice(word.length)) ?? exactCount(name.slice(word.length));
    if (base) return { ...base, scale: base.scale.times(factor) };
  }
  return null;
}

function compoundUnit(name: string): Omit<Unit, 'text'> | null {
  const [over, under, more] = name.split('/');
  if (!over || !under || more !== undefined) return null;
  const left = simpleUnit(over) ?? exactCount(over);
  const right = eachOf(under);
  if (!left || !right) return null;
  return { dimension: 'other', key: `${left.key}/${right.key}`, scale: left.scale.div(right.scale) };
}

/** 人天, 天人, 人年: for each of two things, whichever is named first. */
function eachOf(under: string): Pick<Unit, 'key' | 'scale'> | null {
  const both = /^(.*?)(天|日|个?月|年度?|学期|季度)(.*)$/.exec(under);
  const who = both && (both[1] === '') !== (both[3] === '') ? exactCount(both[1]! + both[3]!) : null;
  if (!who) return simpleUnit(under) ?? exactCount(under);
  const when = known.get(both![2]!) ?? known.get(both![2]!.replace(/度$/, '')) ?? { key: both![2]!, scale: one };
  return { key: `${who.key}·${when.key}`, scale: when.scale };
}

function exactCount(name: string): Omit<Unit, 'text'> | null {
  return counting.includes(name) ? { dimension: 'count', key: sameCount.get(name) ?? name, scale: one } : null;
}

/** 12场 and 13场次 count the same. Not 人 and 人次, which do not. */
const sameCount: ReadonlyMap<string, string> = new Map([['场次', '场'], ['批次', '批'], ['班次', '班']]);

/** Beyond these lengths a text is no unit: "工作日", "万元/平方米·年". */
const longestWord = 5;
const longestRate = 10;

/** 万剂次: so many of what no table knows. */
const tenThousands = /^(?<worth>[万亿])(?<of>\p{Script=Han}{1,3})$/u;

/** "个", "万户", "个项目" (a counting word with its noun), or any other short word. */
function countUnit(name: string): Omit<Unit, 'text'> | null {
  const word = counting.find((candidate) => name.startsWith(candidate));
  if (word && /^\p{Script=Han}{0,6}$/u.test(name.slice(word.length)))
    return { dimension: 'count', key: sameCount.get(word) ?? word, scale: one };
  const large = tenThousands.exec(name)?.groups;
  if (large) return { dimension: 'count', key: large.of!, scale: new Decimal(multipliers[large.worth!]!) };
  const short = name.length <= (name.includes('/') ? longestRate : longestWord);
  return short && /^[\p{Script=Han}a-z°℃/]+$/u.test(name) ? { dimension: 'count', key: name, scale: one } : null;
}

/** Whether a text is a unit the tables know, not merely a short word. */
export function isKnownUnit(text: string): boolean {
  const name = normalise(text).replace(/(?<=.)\(.*\)$/, '').toLowerCase();
  return simpleUnit(name) !== null || exactCount(name) !== null || compoundUnit(name) !== null;
}

/** The unit of money a text names anywhere: "单位：万元", "金额（元）", "项目资金（万元）"; null where none. */
export function moneyUnitIn(text: string): Unit | null {
  const match = /(?:百万|千万|十万|万|亿|千|百)?元(?!\/)/.exec(normalise(text));
  return match && parseUnit(match[0]);
}

/** Whether figures in two units may be compared: same family, or both bare. */
export function commensurable(a: Unit | null, b: Unit | null): boolean {
  return (a?.key ?? null) === (b?.key ?? null);
}

/** Digits a converted figure is right to: those beyond are what a scale without an end (一亩 = 2000/3 平方米) leaves of itself. */
const convertedDigits = 30;

/** The value in another unit of its family; null where the units are not commensurable. Right to 30 digits (亩, 小时). */
export function valueIn(quantity: Quantity, unit: Unit | null): Decimal | null {
  if (!commensurable(quantity.unit, unit)) return null;
  if (!quantity.unit || !unit || quantity.unit.scale.eq(unit.scale)) return quantity.value;
  return quantity.value.times(quantity.unit.scale).div(unit.scale).toSignificantDigits(convertedDigits);
}

const unitOf = (text: string): Unit => ({ text, ...known.get(text)! });

/** 万元 and %: the units the forms' own rules name. */
export const tenThousandYuan: Unit = unitOf('万元');
export const percent: Unit = unitOf('%');
