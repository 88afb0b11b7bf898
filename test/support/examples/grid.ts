import { Decimal } from '../../../src/figures';
import type { Area } from '../../../src/figures';
import type { GeneratedCell, GeneratedSheet, StyleName } from '../../../src/writeback';

/** Words that stand in the head of a table: drawn as headers. */
const headWords =
  /^(一级|二级|三级)指标$|^(分值|得分|权重|执行率|年度指标值|实际完成值|偏差原因分析及改进措施|指标性质|指标值|度量单位|完成值|未完成原因分析|年初预算数?|全年预算数|全年执行数|调整后预算数|预算执行数|预算执行率|原因|项目|行次|决算数|科目名称|支出功能分类科目编码|本年支出合计|基本支出|项目支出|小计|合计|指标分值|评价得分|评分方法|评分说明|绩效指标)$/;

const styleOf = (text: string, title: boolean): StyleName => {
  if (title) return 'title';
  if (/^-?\d+(\.\d+)?$/.test(text)) return 'number';
  return headWords.test(text.replace(/\s/g, '')) ? 'header' : text.length > 12 ? 'text' : 'textCentre';
};

const valueOf = (text: string): string | Decimal => (/^-?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : text.replaceAll('\\n', '\n'));

function areaAt(cells: readonly (readonly string[])[], row: number, column: number): Area {
  let right = column;
  while (cells[row]![right + 1] === '<') right += 1;
  let bottom = row;
  while (cells[bottom + 1]?.[column] === '^') bottom += 1;
  return { top: row, left: column, bottom, right };
}

/**
 * A sheet drawn as text: a line a row, cells parted by |, "<" merged with the cell to its left, "^" with the one above.
 * Numbers become numbers; every cell of the table has a border.
 */
export function sheetOfGrid(name: string, drawing: string, widths: readonly number[]): GeneratedSheet {
  const cells = drawing.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const columns = Math.max(...cells.map((row) => row.length));
  const merges: Area[] = [];
  // A first line of one cell is the sheet's title; of several, the header of its columns.
  const titled = cells[0]!.slice(1).every((text) => text === '<');
  const rows = cells.map((line, row) => ({
    height: titled && row === 0 ? 36 : null,
    cells: Array.from({ length: columns }, (_, column): GeneratedCell => {
      const text = line[column] ?? '';
      if (text === '<' || text === '^') return { column, value: null, style: titled && row === 0 ? 'title' : 'text' };
      const area = areaAt(cells, row, column);
      if (area.bottom > row || area.right > column) merges.push(area);
      return { column, value: text === '' ? null : valueOf(text), style: row === 0 && !titled ? 'header' : styleOf(text, titled && row === 0) };
    }),
  }));
  return {
    name, columns: Array.from({ length: columns }, (_, column) => ({ width: widths[column] ?? 12 })), rows, merges, frozenRows: 0,
    page: { orientation: 'landscape', fitWidth: true, titleRows: 0 }, charts: [], validations: [], kept: true,
  };
}
