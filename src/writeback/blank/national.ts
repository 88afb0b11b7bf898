import type { GeneratedSheet } from '../plan';
import { blank, header, label, numbersOnly, sheetOfSketch, type Piece } from './sketch';
import { blankTexts } from './texts';

const level2: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标(50分)', ['数量指标', '数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标(30分)', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标(10分)', ['服务对象满意度指标']],
];
const firstIndicator = 12;
const count = level2.reduce((sum, [, names]) => sum + names.length, 0);
const totalRow = firstIndicator + count;

/** 项目支出绩效自评表, the form of 财预〔2020〕10号, points of its levels as there; the year stands in the subtitle. */
export function nationalForm(name: string, year: number | null): GeneratedSheet {
  const pieces: Piece[] = [
    { row: 0, column: 0, toColumn: 9, text: '项目支出绩效自评表', style: 'title', height: 36 },
    { row: 1, column: 0, toColumn: 9, text: `（${year === null ? '    ' : String(year)}年度）`, style: 'textCentre' },
    label(2, 0, '项目名称', 1), blank(2, 2, 9),
    label(3, 0, '主管部门', 1), blank(3, 2, 4), label(3, 5, '实施单位', 6), blank(3, 7, 9),
    ...budget(),
    label(9, 0, '年度总体目标', 0, 10), label(9, 1, '预期目标', 4), label(9, 5, '实际完成情况', 9), blank(10, 1, 4, 60), blank(10, 5, 9, 60),
    ...indicators(),
    label(totalRow, 0, '总分', 5), { row: totalRow, column: 6, number: 100 }, blank(totalRow, 7), blank(totalRow, 8, 9),
  ];
  return sheetOfSketch({
    name, pieces, frozenRows: 0, orientation: 'portrait', widths: [10, 18, 20, 20, 16, 16, 14, 10, 10, 16],
    validations: [
      numbersOnly({ top: 5, bottom: 8, left: 4, right: 6 }, '0', null, blankTexts.money),
      numbersOnly({ top: firstIndicator, bottom: totalRow - 1, left: 6, right: 6 }, '0', '100', blankTexts.points),
      numbersOnly({ top: firstIndicator, bottom: totalRow, left: 7, right: 7 }, '0', '100', blankTexts.score),
    ],
  });
}

function budget(): Piece[] {
  const columns = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
  const parts = ['其中：当年财政拨款', '上年结转资金', '其他资金'];
  return [
    label(4, 0, '项目资金（万元）', 1, 8), label(4, 2, '', 3), ...columns.map((text, index) => header(4, 4 + index, text)),
    label(5, 2, '年度资金总额', 3), ...[4, 5, 6].map((column) => blank(5, column)), { row: 5, column: 7, number: 10 }, blank(5, 8), blank(5, 9),
    ...parts.flatMap((text, index) => [
      label(6 + index, 2, text, 3), ...[4, 5, 6].map((column) => blank(6 + index, column)),
      label(6 + index, 7, '—'), blank(6 + index, 8), label(6 + index, 9, '—'),
    ]),
  ];
}

function indicators(): Piece[] {
  const columns = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const pieces: Piece[] = [
    label(11, 0, '绩效指标', 0, totalRow - 1), ...columns.map((text, index) => header(11, 1 + index, text)),
    header(11, 8, '偏差原因分析及改进措施', 9),
  ];
  let row = firstIndicator;
  for (const [level1, names] of level2) {
    pieces.push(label(row, 1, level1, 1, row + names.length - 1));
    for (const name of names) {
      pieces.push(label(row, 2, name), ...[3, 4, 5, 6, 7].map((column) => blank(row, column)), blank(row, 8, 9));
      row += 1;
    }
  }
  return pieces;
}
