import type { GeneratedSheet } from '../plan';
import { blank, header, label, numbersOnly, oneOf, sheetOfSketch, type Piece } from './sketch';
import { blankTexts, operatorItems } from './texts';

const level2: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标', ['数量指标', '数量指标', '质量指标', '时效指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续性影响指标']],
  ['满意度指标', ['满意度指标']],
  ['成本指标', ['经济成本指标']],
];
const firstIndicator = 13;
const count = level2.reduce((sum, [, names]) => sum + names.length, 0);
const totalRow = firstIndicator + count;

/** 部门预算项目支出绩效自评表, 四川 report form 510000_0013zp: execution 10, indicators 90. */
export function sichuanForm(name: string, year: number | null): GeneratedSheet {
  const pieces: Piece[] = [
    { row: 0, column: 0, toColumn: 11, text: `部门预算项目支出绩效自评表（${year === null ? '    ' : String(year)}年度）`, style: 'title', height: 36 },
    label(1, 0, '项目名称'), blank(1, 1, 11),
    label(2, 0, '主管部门'), blank(2, 1, 4), label(2, 5, '实施单位（盖章）', 6), blank(2, 7, 11),
    label(3, 0, '项目基本情况', 0, 5), label(3, 1, '1.项目年度目标完成情况', 1, 4), label(3, 2, '项目年度目标', 6), label(3, 7, '年度目标完成情况', 11),
    blank(4, 2, 6, 60), blank(4, 7, 11, 60), label(5, 1, '2.项目实施内容及过程概述'), blank(5, 2, 11, 40),
    ...budget(), ...indicators(),
    label(totalRow, 0, '合计', 8), { row: totalRow, column: 9, number: 100 }, blank(totalRow, 10), blank(totalRow, 11),
    ...['评价结论', '存在问题', '改进措施'].flatMap((text, index) => [label(totalRow + 1 + index, 0, text), blank(totalRow + 1 + index, 1, 11, 40)]),
    label(totalRow + 4, 0, '项目负责人：', 5), label(totalRow + 4, 6, '财务负责人：', 11),
  ];
  return sheetOfSketch({
    name, pieces, frozenRows: 0, orientation: 'landscape', widths: [20, 22, 20, 14, 10, 12, 14, 10, 14, 10, 10, 24],
    validations: [
      numbersOnly({ top: 7, bottom: 11, left: 2, right: 6 }, '0', null, blankTexts.money),
      oneOf({ top: firstIndicator, bottom: totalRow - 1, left: 5, right: 5 }, operatorItems, blankTexts.operator),
      numbersOnly({ top: firstIndicator, bottom: totalRow - 1, left: 9, right: 9 }, '0', '100', blankTexts.points),
      numbersOnly({ top: firstIndicator, bottom: totalRow, left: 10, right: 10 }, '0', '100', blankTexts.score),
    ],
  });
}

function budget(): Piece[] {
  const rows = ['总额', '其中：财政资金', '财政专户管理资金', '单位资金', '其他资金'];
  return [
    label(6, 0, '预算执行情况（10分）', 0, 11), header(6, 1, '年度预算数（万元）'), header(6, 2, '年初预算'), header(6, 3, '调整后预算数', 4),
    header(6, 5, '预算执行数', 6), header(6, 7, '预算执行率', 8), header(6, 9, '权重'), header(6, 10, '得分'), header(6, 11, '原因'),
    ...rows.flatMap((text, index) => {
      const row = 7 + index;
      const first = index === 0;
      return [
        label(row, 1, text), blank(row, 2), blank(row, 3, 4), blank(row, 5, 6), blank(row, 7, 8),
        first ? { row, column: 9, number: 10 } : label(row, 9, '/'), first ? blank(row, 10) : label(row, 10, '/'),
      ];
    }),
    { row: 7, column: 11, toRow: 11 },
  ];
}

function indicators(): Piece[] {
  const pieces: Piece[] = [
    label(12, 0, '绩效指标（90分）', 0, totalRow - 1), header(12, 1, '一级指标'), header(12, 2, '二级指标'), header(12, 3, '三级指标', 4),
    ...['指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'].map((text, index) => header(12, 5 + index, text)),
  ];
  let row = firstIndicator;
  for (const [level1, names] of level2) {
    pieces.push(label(row, 1, level1, 1, row + names.length - 1));
    for (const name of names) {
      pieces.push(label(row, 2, name), blank(row, 3, 4), ...[5, 6, 7, 8, 9, 10, 11].map((column) => blank(row, column)));
      row += 1;
    }
  }
  return pieces;
}
