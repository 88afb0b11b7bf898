import { assess } from '../../../src/assess';
import type { Assessment } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

/** A row of an indicator system as printed, with what is stated of it. */
export interface SystemRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly points: RawValue;
  readonly score: RawValue;
  readonly method?: string;
  readonly rule?: string;
  readonly explanation?: string;
}

export const departmentTitle = '2024年部门整体绩效评价指标体系';
export const specialTitle = '2024年专项预算项目绩效评价指标体系（云岭县石桥至青河段路面修复工程项目）';
/** The first row of a system stands in row 4, its score in column E. */
const firstRow = 4;

const header = ['一级指标', '二级指标', '三级指标', '指标分值', '评价得分', '指标解释', '评分方法', '评分说明'];

export function systemSheet(rows: readonly SystemRow[], total: RawValue = null, title = departmentTitle,
  unit: string | null = null): SheetSnapshot {
  const once = (pick: (row: SystemRow) => string) => (row: SystemRow, index: number): string | null =>
    (index > 0 && pick(rows[index - 1]!) === pick(row) ? null : pick(row));
  const [level1, level2] = [once((row) => row.level1), once((row) => row.level1 + row.level2)];
  return sheetOf({
    name: '体系',
    rows: [
      [title, unit && `填报单位：${unit}`], header, ['合计得分', null, null, null, total],
      ...rows.map((row, index) => [
        level1(row, index), level2(row, index) === null ? null : row.level2, row.name, row.points, row.score,
        row.explanation ?? null, row.method ?? null, row.rule ?? null,
      ]),
    ],
  });
}

/** The user's 评分基础数据: units by the name, "/" and blanks as written. */
export function baseDataSheet(figures: Readonly<Record<string, RawValue>>, sheet = '', name = '数据'): SheetSnapshot {
  return sheetOf({
    name,
    rows: [
      ['序号', '适用表', '指标', '数据名称', '含义', '单位', '来源', '数值'],
      ...Object.entries(figures).map(([input, value], index) =>
        [index + 1, sheet, '', input, '', /(率|偏离度)$|N$/.test(input) ? '%' : '', '', value]),
    ],
  });
}

/** How a stated score is judged: 一致, 尾数, 不符 (with what is expected) or 无法核对 (with what the message names). */
export function judged(assessment: Assessment, cell: string, sheet = '体系'): string {
  const found = assessment.findings.filter((one) => one.sheet === sheet && one.cell === cell);
  const words = found.map(({ severity, verdict, expected, rule }) => {
    if (verdict === 'rounding-tail') return '尾数';
    if (verdict === 'unverifiable') return '无法核对';
    return `不符 ${severity} ${rule === 'score-differs' ? '' : `${rule} `}${String(expected)}`;
  });
  return words.join('; ') || '一致';
}

/** One row alone with its base data: what it computes to, how the stated score is judged, and why. */
export function oneRow(row: SystemRow, figures: Readonly<Record<string, RawValue>>, title = departmentTitle) {
  const assessment = assess(workbookOf([systemSheet([row], null, title), baseDataSheet(figures)]), { rules: 'sichuan/2024' });
  const [indicator] = assessment.sheets[0]!.indicators;
  return {
    assessment, computed: indicator!.computed && plain(indicator!.computed), why: indicator!.why,
      judged: judged(assessment, `E${String(firstRow)}`),
  };
}
