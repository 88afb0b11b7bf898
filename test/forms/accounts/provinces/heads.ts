import type { Head } from './sets';
import type { RawValue } from '../../../../src/figures';

const department = '云岭县交通运输局';
const far = (text: string, width: number): RawValue[] => [...Array.from({ length: Math.max(1, width - 1) }, () => null), text];

/** The lines above a table, as places print them. */
export const heads = {
  /** Title; number in the corner; department left, unit right. */
  national: (number, title, unit, width) => [[title], far(`公开${number}表`, width),
    [`部门：${department}`, ...far(`金额单位：${unit}`, width - 1)]],
  /** The year in the title, the number before it, the unit of money alone. */
  numbered: (number, title, unit, width) => [[`公开${number}表 2031年度${department}${title}`], far(`单位：${unit}`, width)],
  /** Number in brackets behind the title, the year in a row of its own. */
  bracketed: (number, title, unit, width) => [[`${title}（公开${number}表）`], ['2031年度'],
    [`编制单位：${department}`, ...far(`单位:${unit}`, width - 1)]],
  /** Letters spaced out, department and unit of money in one cell. */
  spaced: (number, title, unit) => [[`附表${String(Number(number))}`], [[...title].join(' ')],
    [`公开部门：${department}        2031年        单位：${unit}`]],
  /** Label and name in two cells. */
  cells: (number, title, unit) => [[title], ['预算单位名称', department, null, `财决公开${number}表`],
    ['年度：2031', null, null, `单位：${unit}（列至角分）`]],
  /** Only the title: whose table and which unit of money stands on the first sheet alone. */
  bare: (number, title, unit, width) => (number === '01' ? [[`2031年度${title}`],
    [`部门：${department}`, ...far(`金额单位：${unit}`, width - 1)]] : [[title], far(`公开${number}表`, width)]),
  /** The title stands on the tab. */
  tab: (_number, _title, unit, width) => [[`部门：${department}`, ...far(`金额单位：${unit}`, width - 1)]],
  /** A form of two cells for every figure: 部门名称 and 单位 merged over the width. */
  plain: (_, title, unit) => [[`${department}2031年${title}`], [null, null, null, `单位：${unit}`]],
} as const satisfies Record<string, Head>;
