import { Decimal } from '../../../src/figures';
import type { GeneratedSheet, WritePlan } from '../../../src/writeback';
import { sheetOf, workbookOf } from '../workbook';
import type { WorkbookSnapshot } from '../../../src/figures';

export const decimal = (text: string): Decimal => new Decimal(text);

/** A form with blanks to fill, a filled score that is too high, a merge, and a second sheet. */
export function smallWorkbook(): WorkbookSnapshot {
  return workbookOf([
    sheetOf({
      name: '附表 1',
      rows: [
        ['项目自评表'],
        ['指标', '分值', '指标值', '完成值', '得分'],
        ['桥梁数量', 10, '≥18座', '18座', null],
        ['合格率', 10, 1, 0.95, 12],
        ['执行率', 10, 100, 95, null],
        ['合计', 30, null, null, null],
      ],
      merges: ['A1:E1'],
      formats: { C4: '0%', D4: '0%', E4: '0.00' },
    }),
    sheetOf({ name: "O'附表", rows: [['说明'], ['本表无指标']] }),
  ]);
}

export function generatedSheet(name = '自评问题清单'): GeneratedSheet {
  const cell = (
    column: number,
    value: string | null,
    style: GeneratedSheet['rows'][number]['cells'][number]['style'] = 'text',
  ) => ({ column, value, style });
  return {
    name,
    columns: [{ width: 6 }, { width: 30 }, { width: 10, hidden: true }, { width: 12 }],
    rows: [
      { height: 32, cells: [cell(0, '自评问题清单', 'title')] },
      { height: null, cells: [cell(0, '序号', 'header'), cell(1, '说明', 'header'), cell(2, '标识', 'header'), cell(3, '应为', 'header')] },
      {
        height: null,
        cells: [
          { column: 0, value: decimal('1'), style: 'integer' }, cell(1, '=得分高于分值', 'error'), cell(2, '2024年12月', 'muted'),
          { column: 3, value: decimal('10.50'), style: 'number2' },
        ],
      },
      {
        height: 20,
        cells: [
          { column: 0, value: decimal('2'), style: 'integer' },
          { column: 1, value: 'E4', style: 'link', link: { sheet: "O'附表", row: 3, column: 4 } },
          cell(2, '-', 'muted'), { column: 3, value: decimal('0.95'), style: 'percent2', formula: '1-0.05' },
        ],
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozenRows: 2,
    page: { orientation: 'landscape', fitWidth: true, titleRows: 2 },
    charts: [{
      type: 'bar',
      title: '得分',
      categories: { top: 2, left: 1, bottom: 3, right: 1 },
      percent: true,
      series: [{ name: '应为', values: { top: 2, left: 3, bottom: 3, right: 3 } }, {
        name: '实际',
        values: { top: 2, left: 0, bottom: 3, right: 0 },
      }],
      anchor: { top: 6, left: 0, bottom: 20, right: 3 },
    }],
    validations: [
      { area: { top: 2, left: 3, bottom: 3, right: 3 }, rule: { kind: 'decimal', min: '0', max: '100' }, message: '0 到 100' },
      { area: { top: 2, left: 2, bottom: 3, right: 2 }, rule: { kind: 'list', items: ['是', '否'] }, message: '是或否' },
    ],
  };
}

/** What a press of 评分 plans for that form: fills, marks of two severities, notes, a sheet and the state. */
export function smallPlan(): WritePlan {
  const at = (row: number, column: number) => ({ sheet: '附表 1', row, column });
  return {
    values: [
      { cell: at(2, 4), value: decimal('10'), old: null, kind: 'fill', format: null },
      { cell: at(4, 4), value: decimal('9.50'), old: null, kind: 'fill', format: '0.00' },
      { cell: at(5, 4), value: decimal('31.50'), old: null, kind: 'fill', format: '0.00' },
    ],
    marks: [
      { sheet: '附表 1', severity: 'error', cells: [{ row: 3, column: 4 }, { row: 5, column: 4 }] },
      { sheet: '附表 1', severity: 'proposal', cells: [{ row: 2, column: 4 }] },
      { sheet: "O'附表", severity: 'info', cells: [] },
    ],
    notes: [{ cell: at(3, 4), text: '得分 12 高于分值 10' }],
    sheets: [generatedSheet()],
    state: '{"record":"<&>"}',
  };
}
