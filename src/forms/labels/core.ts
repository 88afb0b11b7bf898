import { normalise } from '../../figures';
import { reading } from './family';
import type { Matcher } from './family';

/** Strings longer than this are text, never a label. */
const longest = 60;

/** What a label says about points: "产出指标(50分)", "数量指标 20%", "（10分）". */
const pointsInBrackets = /\((?:共|计|权重|分值|满分|总分|总分值|[共特个]性指标|[通专]用指标)?[:为]?(\d+(?:\.\d+)?)(分|%)?\)/;
const pointsAtEnd = /[^\d.](\d+(?:\.\d+)?)分$/;

const brackets = /\([^()]*\)/g;
const numbering = /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.)](?!\d)|[①-⑳]|\*+)/;
/** Final punctuation, and the % of a label that says how its figures are written ("执行率(B/A)%"). */
const tail = /[:;,、.。*]+$|(?<=[^\d.])%+$/;
/** The mark of a column that others reckon with, and its own reckoning: "年度指标值①", "完成率③=②/①", "得分D=10*C". */
const column = /(?<=\p{Script=Han}{2})(?:[①-⑳]|[A-G](?![A-Za-z]))(?:=.*)?$/u;

/** A label as matching wants it: spaces, brackets with what is in them, numbering and final punctuation gone. */
export function coreOf(text: string): string {
  if (text.length > longest) return '';
  const plain = normalise(text).replace(brackets, '').replace(brackets, '').replace(tail, '').replace(column, '');
  return plain.replace(numbering, '').replace(tail, '');
}

/** Points in brackets after a name, digits of either width. */
const pointsBeside = /\s*[（(]\s*(?:共|计|权重|分值|满分|[共特个]性指标|[通专]用指标)?[:：为]?\s*[\d０-９]+(?:[.．][\d０-９]+)?\s*(?:分|%|％)?\s*[)）]/gu;

/** A name as the reader knows it: line breaks gone, 指标1： and numbering stripped, points in brackets stripped. */
export function nameOf(text: string): string {
  const oneLine = text.replace(/\s*[\r\n]+\s*/g, '').trim();
  const spaced = /^(?:\S\s+)+\S$/u.test(oneLine) ? oneLine.replace(/\s+/g, '') : oneLine;
  return spaced
    .replace(/^(?:绩效|三级|二级)?指标\s*[\d０-９一二三四五六七八九十]+\s*[:：、.．]\s*/u, '')
    .replace(/^(?:绩效|三级|二级)?指标\s*[1-9１-９](?=\p{Script=Han}{2})/u, '')
    .replace(/^(?:[（(](?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[\d０-９]{1,2}(?:[、)）]|[.．](?![\d０-９]))|[①-⑳])\s*/u, '')
    .replace(pointsBeside, (found) => (/^\((?:19|20)\d\d\)$/.test(normalise(found)) ? found : ''))
    .replace(/((?:指标|绩效|效益|满意度|影响|管理|决策|过程|产出|投入|效果))\s*[\d０-９]+(?:[.．][\d０-９]+)?\s*分$/u, '$1')
    .replace(/[:：]$/u, '')
    .trim();
}

/** The points a label names ("产出指标（50分）", "数量指标20分") as digits with whether it said %; null where it names none. */
export function pointsIn(text: string): { readonly digits: string; readonly percent: boolean } | null {
  const plain = normalise(text);
  const found = pointsInBrackets.exec(plain) ?? pointsAtEnd.exec(plain);
  if (!found?.[1] || /^(19|20)\d\d$/.test(found[1])) return null;
  return { digits: found[1], percent: found[2] === '%' };
}

/** A level's name in full, and points that stand alone (（50分）). */
const fullName =
  /^(产出|效益|效果|成果|成本|数量|质量|时效|(经济|社会|生态|环境)(效益|成本)|生态环境成本|可持续影响|(社会公众(或|及|和)?)?(服务对象)?满意度)指标$/;
const onlyPoints = /^\((共|计)?\d+(\.\d+)?(分|%)\)$/;
const withoutPoints = (text: string): string => normalise(text).replace(pointsInBrackets, '');

/** Whether a text is the name of a level, with or without its points (效益指标（30分）, 项目产出, 经济效益). */
export const isLevelName = (text: string): boolean => fullName.test(`${withoutPoints(text).replace(/^项目/, '').replace(/指标$/, '')}指标`);

/** Whether a cell goes on with the level's name written above it: 满意度 / 指标（10分）, 产出指标 / （50分）. */
export function goesOn(above: string, text: string): boolean {
  if (onlyPoints.test(normalise(text))) return pointsIn(above) === null;
  const before = withoutPoints(above);
  return !fullName.test(before) && fullName.test(before + withoutPoints(text));
}

/** The concept a text names in a family of labels, by its core; null where it names none. */
export function conceptIn<K extends string>(matcher: Matcher<K>, text: string): K | null {
  const core = coreOf(text);
  return core === '' ? null : matcher(core)?.concept ?? null;
}

/** `nameOf` and `pointsIn`, remembered for each different text of a workbook. */
export const shortName = reading(nameOf);
export const statedPoints = reading(pointsIn);
