import type { GeneratedSheet } from '../plan';
import { blank, header, label, numbersOnly, oneOf, sheetOfSketch, type Piece } from './sketch';
import { blankTexts, operatorItems } from './texts';

const firstIndicator = 10;
const count = 10;
const reasonRow = firstIndicator + count;

/** 项目绩效自评表 of 重庆: no level columns, 得分系数, the total in the head; execution 10, indicators 90. */
export function chongqingForm(name: string, year: number | null): GeneratedSheet {
  const pieces: Piece[] = [
    { row: 0, column: 0, toColumn: 11, text: `${year === null ? '    ' : String(year)}年度项目绩效自评表`, style: 'title', height: 36 },
    label(1, 0, '项目名称'), blank(1, 1, 5), label(1, 6, '主管部门'), blank(1, 7, 9), label(1, 10, '自评总分（分）'), blank(1, 11),
    label(2, 0, '实施单位'), blank(2, 1, 5), label(2, 6, '项目联系人'), blank(2, 7, 8), label(2, 9, '联系电话'), blank(2, 10, 11),
    ...budget(),
    label(7, 0, '当年绩效目标', 0, 8), label(7, 1, '年初绩效目标', 4), label(7, 5, '全年（调整）绩效目标', 7), label(7, 8, '全年目标实际完成情况', 11),
    blank(8, 1, 4, 60), blank(8, 5, 7, 60), blank(8, 8, 11, 60),
    ...indicators(),
    label(reasonRow, 0, '偏离绩效目标的原因和改进措施', 1), blank(reasonRow, 2, 11, 48),
  ];
  return sheetOfSketch({
    name, pieces, frozenRows: 0, orientation: 'landscape', widths: [18, 26, 10, 10, 12, 12, 14, 12, 14, 16, 14, 18],
    validations: [
      numbersOnly({ top: 4, bottom: 6, left: 2, right: 7 }, '0', null, blankTexts.money),
      oneOf({ top: firstIndicator, bottom: reasonRow - 1, left: 3, right: 3 }, operatorItems, blankTexts.operator),
      numbersOnly({ top: firstIndicator, bottom: reasonRow - 1, left: 7, right: 9 }, '0', '100', blankTexts.points),
      oneOf({ top: firstIndicator, bottom: reasonRow - 1, left: 10, right: 10 }, ['是', '否'], blankTexts.core),
    ],
  });
}

function budget(): Piece[] {
  const columns: readonly (readonly [string, number, number])[] = [
    ['年初预算数', 2, 3], ['全年（调整）预算数', 4, 5], ['全年执行数', 6, 7], ['执行率（%）', 8, 8], ['执行率权重（分）', 9, 10], ['执行率得分（分）', 11, 11],
  ];
  const rows = ['年度资金总额', '其中：财政拨款', '其他资金'];
  return [
    label(3, 0, '项目资金（万元）', 0, 6), header(3, 1, '资金来源'), ...columns.map(([text, from, to]) => header(3, from, text, to)),
    ...rows.flatMap((text, index) => {
      const row = 4 + index;
      const first = index === 0;
      return [
        label(row, 1, text), blank(row, 2, 3), blank(row, 4, 5), blank(row, 6, 7), blank(row, 8),
        first ? { row, column: 9, toColumn: 10, number: 10 } : label(row, 9, '/', 10), first ? blank(row, 11) : label(row, 11, '/'),
      ];
    }),
  ];
}

function indicators(): Piece[] {
  const columns = [
    '指标名称', '计量单位', '指标性质', '年初指标值', '调整指标值', '全年完成值', '得分系数(%)', '指标权重（分）', '指标得分（分）', '是否核心指标', '说明',
  ];
  return [
    label(9, 0, '绩效指标', 0, reasonRow - 1), ...columns.map((text, index) => header(9, 1 + index, text)),
    ...Array.from({ length: count }, (_, index) => columns.map((__, column) => blank(firstIndicator + index, 1 + column))).flat(),
  ];
}
