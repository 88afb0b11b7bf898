import type { ProseFigure } from './figure';

/** Words that set a comparison off: the year in them is not the one the figure is told of. */
const comparison = /(?:较|比|与|同|和|由|从)(?:\d{4}年(?:度|同期|末|底)?|上年(?:度|同期)?|去年(?:同期)?|上一年度?|同期)/g;
/** Money carried on to the next year is this year's rest: the sentence goes on with this year. */
const carriedOn = /(?:结转|结余|留|顺延|转)(?:至|到|入)?(?:下一?年度?|次年|\d{4}年(?:度)?)/g;
/** A year in a name, or one something was carried over from, is no year of a figure. */
const year = /(?<!\d)(\d{4})(?:年(?:度|末|底|初)?)(?!第|结转|以来|[^，；。]{0,12}(?:项目|工程|方案|规划|行动|文件|办法))/g;

/** Told of other years than the tables': for the rest of the sentence. */
const otherYears = new RegExp(['\\d{4}年?(?:-|~|至|到)\\d{4}年', '[两三四五六七八九十]年(?:行动)?(?:来|以来|间|内|累计|共|合计)', '(?<!年初|今年)以来', '历年',
  '近[两三五十\\d]+年', '实施期',
  '上年(?!末?结)', '去年', '上一年', '往年', '次年', '明年', '下一?年', '同期'].join('|'), 'g');
/** Told of a part of the year, of other bodies, of one part of the whole: up to the next ；. */
const otherThings: readonly RegExp[] = [
  /[上下]半年|[一二三四1-4]季度|[春夏秋冬上下]季?学期|前[一二三四五六七八九十\d]+个?(?:季度|月)/g,
  /\d{1,2}月?(?:-|~|至|到)\d{1,2}月(?!底|末)|截[至止](?:\d{4}年)?(?:[1-9]|10|11)月|当月|(?<![1-9])(?:[1-9]|1[01])月份/g,
  /(?<!截[至止](?:\d{4}年)?|\d)(?!12月31日)\d{1,2}月\d{1,2}日/g,
  /(?:全省|全国|全州|省内|国内|同类|同级|周边|兄弟|先进)[^，；。]{0,12}(?:平均|均值|城市|地区|单位|机构|系统|医院|学校|县|区)/g,
  /(?:省|市|县|区|州|镇)本级(?=\p{Script=Han})|主城区|镇街|镇村|[东西南北]院区|(?<=^|[，；。：])\p{Script=Han}{1,4}(?:科室?|院区|片区|分局|中队|校区|分校)(?=\p{Script=Han})/gu,
  /(?<=^|[，；。：])除[^，；。]{1,16}外/g,
  /(?<=^|[，；。：])(?:其余|其他(?!收入|支出|资金)|另有|另外|个别)/g,
  /(?<=^|[，；。：])”(?!三公)[^”]{2,10}”(?!经费)/g,
];
const ours = /(?<!\d年(?:度)?|占)全年|本年(?!度?实施方案)|当年|年末|年底|截[至止](?:\d{4}年)?12月|截[至止]\d{4}年(?:年?[末底])/g;
const apart = /独立核算|不纳入|未纳入|不在本|未列入|不列入/;
/** Money of a whole scheme, not of the year: in the clause that says so. */
const ofScheme = /(?:总投资|概算|估算)[^，；。]*$/;

/** "4条渠道中，最长的15.2公里": what follows is of some of them. */
const among = /(?<!其|工作|过程|行动|活动|建设|管理|监督|服务|实施)中，[^；]*$/;
/** "284个项目中按时完成275个": of those just counted, to the end of the clause. */
const amongCounted = /\d[个项家户所件台辆起处][^，；。\d]{0,8}(?<!其)中[^，；。\d]*$/;
/** "年初预算2,582万元中，": what follows is what that amount is made of. */
const amongMoney = /\d(?:\.\d+)?[万亿]?元中，[^；]*$/;
/** What one fund carries over is not what the whole does. */
const ofFund = /土地出让|专项资金|政府性基金/;

/** Headings under which a report says what is to come. */
export const planned = /^(?!.*(?:原因|问题|偏离|偏差|情况)).*(?:下一步|下一年|明年|次年|打算|展望|\d{4}年度?(?:工作)?(?:安排|计划|打算|目标|重点))/;

const lastOf = (text: string, pattern: RegExp): number => Math.max(-1,
  ...[...text.matchAll(pattern)].map((match) => match.index));
/** Where the last of them ends: the years within "2022年至2024年" are not told alone. */
const endOf = (text: string, pattern: RegExp): number => Math.max(-1,
  ...[...text.matchAll(pattern)].map((match) => match.index + match[0].length));

/** Under a heading of what is to come; the year of the tables in it is no other year. */
function isPlanned(heading: string, ofTables: number | null): boolean {
  const told = /(\d{4})年/.exec(heading)?.[1];
  return planned.test(heading) && (told === undefined || ofTables === null || Number(told) !== ofTables);
}

/** "与2023年自评得分96.82分相比": what it is compared with is another year's. */
function isBase(label: string, ofTables: number | null): boolean {
  const told = /^(?:较|比|与|同|和|相比)(?:于)?(\d{4})年(?:度)?[^，；]*$/.exec(label)?.[1];
  return told !== undefined && ofTables !== null && Number(told) !== ofTables
    && !/(?:增|减|升|降|高|低|多|少|长|短|快|慢)\p{Script=Han}{0,2}$/u.test(label);
}

/**
 * Whether a figure is told of something else than the whole and the year the tables are about: another year, a quarter, several years
 * together, other regions, a branch or ward. The words that stand last before it decide. `ofTables`: their year, null where unknown.
 */
export function isElsewhere({ sentence, start, kind, before: label }: ProseFigure, ofTables: number | null): boolean {
  const before = sentence.text.slice(0, start).replace(comparison, (words) => '·'.repeat(words.length))
    .replace(carriedOn, (words) => '·'.repeat(words.length));
  if (isBase(label, ofTables) || apart.test(sentence.text) || ofScheme.test(before)
    || sentence.headings.some((heading) => isPlanned(heading, ofTables))) return true;
  const years = [...before.matchAll(year)].map((match) => ({ at: match.index, own: ofTables === null
    || Number(match[1]) === ofTables }));
  const item = before.lastIndexOf('；') + 1;
  if ((kind !== 'money' && (among.test(before) || amongCounted.test(before))) || amongMoney.test(before)
    || (/结转|结余/.test(label) && ofFund.test(before.slice(item)))) return true;
  const things = Math.max(...otherThings.map((pattern) => lastOf(before.slice(item), pattern)));
  const other = Math.max(endOf(before, otherYears), things < 0 ? -1 : item + things,
    ...years.filter(({ own }) => !own).map(({ at }) => at));
  const same = Math.max(lastOf(before, ours), ...years.filter(({ own }) => own).map(({ at }) => at));
  return other > same;
}
