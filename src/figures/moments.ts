import type { Moment } from './quantity';
import { normalise } from './normalise';
import type { NumberFormat } from './number-format';
import { withoutSeason } from './seasons';

const chineseDigits = '〇一二三四五六七八九';

/** 十二 → 12 for months, days and quarters written in Chinese; arabic digits as they are. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : chineseDigits.indexOf(tens!)) : 0;
  return ten * 10 + (units ? chineseDigits.indexOf(units) : 0);
}

const year = `(?:${[
  String.raw`(?<year>(?:19|20)\d{2}|二[〇零]\p{Script=Han}{2})年度?`,
  String.raw`(?<this>当年|本年度?|今年)`,
  String.raw`(?<next>次年|翌年|下一?年度?)(?=\d|[一二三四五六七八九十]|底|年?末)`,
  String.raw`(?<yearDot>(?:19|20)\d{2})[.\-/](?=\d)`,
].join('|')})?`;
const monthDay = String
  .raw`(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?|[.\-/])(?:(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?)?`;
const monthOnly = String.raw`(?<monthOnly>0?[1-9]|1[0-2])(?![\d.])`;
const quarter = String.raw`第?(?<quarter>[一二三四1-4])季度?`;
const half = String.raw`(?<half>上半年|下半年)`;
const close = String.raw`(?<tail>(?:\(?含\)?)?(?:上旬|中旬|下旬|底|末|初|内|中|份)?(?:之前|以前|前|止|为止|截止)?)`;
const whole = new RegExp(String.raw`^${year}(?:${monthDay}|${monthOnly}|${quarter}|${half}|(?<end>年?[底末终内]))?${close}(?<rest>.*)$`, 'u');

const lead = /^(?:已|均|全部|计划|预计|应|须|需|将)*(?:完成|竣工|验收|交工|完工)?(?:时间|时限|日期)?[:为]?(?:截至|截止到?|于|在)?(?=\d|[一二三四]|十|第|上半|下半|当年|本年|今年|次年|年)/;
/** What may follow a moment without changing it. A refusal (未, 延) makes it words. */
const trail = new RegExp('^(?:[,。;]|24时|按时|按期|如期|已|均|全部|全面|竣?工|完|成|验收|合格|通过|投入|使用|运行|完毕|到位|交付|建成|实施|支付'
  + '|到货|交货|移交|上线|投产|通车|办结|印发|发放|拨付|前|的|任务|工作|达到|目标){0,12}$');

/**
 * The calendar moment a text names: "2024年12月底前", "2024.12.31", "12月底完成", "年底前", "第三季度", "10月20日供暖前",
 * "2024年1月1日-2024年12月31日" (a period counts by its end). Null where the text names none or says more than a moment.
 */
export function parseMoment(text: string): Moment | null {
  const plainText = withoutSeason(normalise(text)).replace(monthPeriod, '$<year>$<last>月').replace(yearPeriod, '$<last>年');
  const period = /^(.+?[\d月日号年])(?:至|到|~|-{1,2})((?:次年|翌年)?\d.*)$/u.exec(plainText);
  if (period && namesDate(period[1]!)) {
    const from = parseOne(period[1]!);
    const to = parseOne(period[2]!);
    if (from && to) return { ...to, year: to.year ?? from.year, before: true };
  }
  return parseOne(plainText);
}

/** "1-12月" and "2024-2025年" end with their last month or year. */
const monthPeriod = /^(?<year>(?:(?:19|20)\d{2}|当|本)年度?)?\d{1,2}月?(?:-{1,2}|~|至|到)(?<last>\d{1,2})月/;
const yearPeriod = /^(?:19|20)\d{2}年?(?:-{1,2}|~|至|到)(?<last>(?:19|20)\d{2})年/;

const namesDate = (text: string): boolean => /年|月|(?:19|20)\d{2}[.\-/]\d{1,2}[.\-/]\d/.test(text);

function parseOne(plainText: string): Moment | null {
  const match = whole.exec(plainText.replace(lead, ''));
  const groups = match?.groups;
  if (!groups || !trail.test(groups.rest ?? '')) return null;
  const named = groups.year ?? groups.yearDot;
  const moment = partsOf(groups);
  if (!moment) return null;
  // A month alone must be said with 月 (12.5 or 6 is a number); without a year dots and strokes make a date only before 前 (12/31前).
  const until = moment.day !== null && /前|止/.test(groups.tail ?? '');
  if (!named && groups.month && !/月/.test(plainText) && !until) return null;
  if (groups.monthOnly && !groups.yearDot) return null;
  if (!named && !groups.this && !groups.next && moment.month === null) return null;
  if (moment.month !== null && (moment.month < 1 || moment.month > 12)) return null;
  if (moment.day !== null && (moment.day < 1 || moment.day > lastDay(yearOf(named), moment.month!))) return null;
  return { year: yearOf(named), ...moment, before: /前|止/.test(groups.tail ?? ''), ...(groups.next ? { next: true } : {}) };
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): { month: number | null; day: number | null } | null {
  if (groups.month) return { month: small(groups.month), day: groups.day ? small(groups.day) : dayOfTail(groups.tail) };
  if (groups.monthOnly) return { month: Number(groups.monthOnly), day: null };
  if (groups.quarter) return { month: small(groups.quarter) * 3, day: null };
  if (groups.half) return { month: groups.half === '上半年' ? 6 : 12, day: null };
  if (groups.end || groups.this || /^[底末]/.test(groups.tail ?? '')) return { month: 12, day: null };
  return { month: null, day: null };
}

/** 上旬 ends on the 10th, 中旬 on the 20th. */
function dayOfTail(tail: string | undefined): number | null {
  if (tail?.startsWith('上旬')) return 10;
  return tail?.startsWith('中旬') ? 20 : null;
}

function yearOf(text: string | undefined): number | null {
  if (!text) return null;
  return /^\d+$/.test(text) ? Number(text) : Number([...text.replace(/零/g, '〇')].map((digit) => chineseDigits.indexOf(digit)).join(''));
}

/** Days of a month; February has 29 where the year is not known. */
function lastDay(inYear: number | null, month: number): number {
  if (month === 2) return inYear === null || (inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Excel's day 60 is the 29 February 1900 that never was: serials from 61 count from 1899-12-30. */
const firstTrueSerial = 61;
const serialOf19700101 = 25569;

/** The calendar day of an Excel serial number (1900 system), in the parts its format shows; null before March 1900. */
export function momentOfSerial(serial: number, parts: NumberFormat['parts']): Moment | null {
  if (!Number.isFinite(serial) || serial < firstTrueSerial || serial >= 2958466) return null;
  const date = new Date((Math.floor(serial) - serialOf19700101) * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: parts.month || parts.day ? date.getUTCMonth() + 1 : null,
    day: parts.day ? date.getUTCDate() : null,
    before: false,
  };
}

/** Whole days as one number for comparing (no calendar arithmetic needed). */
const ordinal = (inYear: number, month: number, day: number): number => inYear * 10000 + month * 100 + day;

/**
 * Whether an actual moment keeps a target's deadline; a target counts to its last day (2024年12月底前 = 2024-12-31, 民法典第一千二百五十九条
 * counts the named day in). A year that one side leaves out is `year` (the form's), else the other side's.
 * Null where that cannot be told (a whole year against an earlier month; no year anywhere and both named differently).
 */
export function meetsMoment(actual: Moment, target: Moment, inYear: number | null = null): boolean | null {
  const targetYear = (target.year ?? inYear ?? actual.year ?? 0) + (target.next ? 1 : 0);
  const actualYear = (actual.year ?? inYear ?? target.year ?? 0) + (actual.next ? 1 : 0);
  // "年底前" against "2025年3月": without the form's year nobody knows which year's end was meant.
  if ((target.year ?? inYear) === null && actual.year !== null) return null;
  const limit = ordinal(targetYear, target.month ?? 12, target.day ?? lastDay(targetYear || null, target.month ?? 12));
  const latest = ordinal(actualYear, actual.month ?? 12, actual.day ?? lastDay(actualYear || null, actual.month ?? 12));
  if (latest <= limit) return true;
  const earliest = actual.before ? 0 : ordinal(actualYear, actual.month ?? 1, actual.day ?? 1);
  return earliest > limit ? false : null;
}
