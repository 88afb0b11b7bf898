import { isErrorValue } from '../../../figures';
import type { CellRef } from '../../../figures';
import { withoutUnit } from '../../facts/names';
import { text } from '../value';
import type { Value } from '../value';
import { spoken } from './prose';

const nothing = /^(?:无|没有|暂无|无调整|未调整|不适用|同上|略|\/|-|—|——)$/;

/**
 * Lines of a cell as running text: what ended a line without a mark is parted by ；, none is doubled; points in brackets are the
 * form's.
 */
function running(written: string): string {
  return written.trim().split(/\s*\n\s*/).filter((line) => line !== '')
    .reduce((all, line) => (all === '' || /[。；;，,、：:！？]$/.test(all) ? all + line : `${all}；${line}`), '')
    .replace(/[（(]\d+(?:\.\d+)?分[)）]/g, '').replace(/([。；，、])[。；;，,、]+/g, '$1').replace(/[。；;，,、]+$/, '');
}

/** A text the user wrote in the form, without its final stop; null where it says nothing. */
export function told(written: { readonly text: string; readonly cell: CellRef } | null | undefined): Value | null {
  const said = written ? running(written.text) : '';
  return written && said !== '' && !nothing.test(said) && !isErrorValue(said) ? text(said, [written.cell]) : null;
}

/** A project's name as reports write it: without the code that budget systems put before it, on one line; '' for an error. */
export function projectName(name: string): string {
  if (isErrorValue(name)) return '';
  return name.trim().replace(/\s*\n\s*/g, '').replace(/^(?:[A-Z0-9]{10,}|\d{5,})[-—－]/, '');
}

/** A body's name without its number in the budget ("219001-云岭县公路局"). */
export const bodyName = (name: string): string => name.trim().replace(/\s*\n\s*/g, '').replace(/^\d{3,}[-—－]/, '');

const closed = /(?:项目|工程|经费|专项|资金|补助|补贴|工作|费用?|支出|计划|行动)(?:[一二三四五六七八九十\d]+[期批标]段?|[（(][^（）()]*[)）])?$/;

/** A project's name as a noun a sentence can go on from: 村级文化广场项目, 农村公路养护经费. */
export const projectNoun = (name: string): string => (closed.test(name) ? name : `${name}项目`);

/** An indicator's name in one line: without its number, its level or the unit it is counted in. */
export function indicatorName(name: string): string {
  return spoken(withoutUnit(name).trim().replace(/^[=＝★☆▲△●※*]+/, '')).replace(
    /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|满意度)指标[\d一二三四五]*[:：]\s*/,
    '',
  )
    .replace(/^(?:指标)?\d+[.、．:：]\s*(?=\p{Script=Han})/u, '')
    .replace(/[；;，,。、]?\s*\n\s*(?:\d+[.、．)）]\s*)?|(?<=\p{Script=Han})\d[.、．](?=\p{Script=Han})/gu, '、')
    .replace(/[。；;，,：:、]+$/, '');
}

const mark = /^(?:优秀?|良好?|中等?|合格|一般|较?差|不合格|达标|[A-D])$/;

/** Whether a text can be a reason: a grade that stands in its column is none. */
export const isReason = (written: string): boolean => !mark.test(written.trim());

/** Why something was missed, as the end of a sentence: "原因是厂家缺货", "因连续降雨停工". Stops within it would end the list it stands in. */
export function because(reason: string): string {
  const bare = running(reason).replace(/[。；;]\s*(?=\S)/g, '，').replace(/^(?:主要|偏差|未完成|具体)?原因(?:分析)?(?:是|为|在于|[:：])+\s*/, '');
  return /^(?:因(?!素)|由于|鉴于|受)/.test(bare) ? bare : `原因是${bare.replace(/^(?:主要)?是/, '')}`;
}
