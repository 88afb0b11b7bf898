import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';

/** One indicator of 附表3: level 2, name, nature, target, unit, actual, points, score, reason. */
export type ProjectRow = readonly [
  level2: string, name: string, nature: string, target: RawValue, unit: string, actual: RawValue, points?: RawValue,
    score?: RawValue, reason?: RawValue,
];

export interface ProjectForm {
  readonly name?: string;
  readonly subject?: string;
  readonly unit?: string;
  readonly year?: string;
  readonly kind?: string;
  /** 年初 调整后 执行 执行率 权重 得分 原因 of the total. */
  readonly budget?: readonly RawValue[];
  readonly parts?: Readonly<Record<string, readonly RawValue[]>>;
  readonly rows?: readonly ProjectRow[];
  readonly total?: readonly [RawValue, RawValue];
  readonly achievement?: RawValue;
  readonly conclusion?: RawValue;
  readonly problems?: RawValue;
  readonly measures?: RawValue;
  readonly code?: string;
}

/** Met on all counts: 40 for quantity, 20 for quality, 20 for benefit, 10 for satisfaction. */
export const metRows: readonly ProjectRow[] = [
  ['数量指标', '修复桥面面积', '≥', 500, '平方米', 500, 40, 40], ['质量指标', '验收合格率', '=', 100, '%', 100, 20, 20],
  ['社会效益指标', '通行保障率', '≥', 95, '%', 95, 20, 20], ['满意度指标', '受益群众满意度', '≥', 95, '%', 95, 10, 10],
];

const level1 = (level2: string): string =>
  (/效益|可持续/.test(level2) ? '效益指标' : /满意/.test(level2) ? '满意度指标' : /成本/.test(level2) ? '成本指标' : '产出指标');

/** 部门预算项目支出绩效自评表 (510000_0013zp): money from row 7, the first indicator in the row after the one headed 一级指标. */
export function projectSheet(form: ProjectForm): SheetSnapshot {
  const rows = form.rows ?? metRows;
  const parts = form.parts ?? { '其中：财政资金': [10, 10, 10, 1, '/', '/'], 财政专户管理资金: [], 单位资金: [0, 0, 0, 0, '/', '/'], 其他资金: [] };
  const cells: (RawValue | undefined)[][] = [
    [form.code ?? null, `部门预算项目支出绩效自评表（${form.year ?? '2024'}年度）`],
    ['项目名称', form.subject ?? '云岭县青河桥修复项目', null, null, null, ...(form.kind ? ['项目类型', form.kind] : [])],
    ['主管部门', '云岭县交通运输局', null, null, null, '实施单位（盖章）', null, form.unit ?? '云岭县公路养护中心'],
    ['项目基本情况', '1.项目年度目标完成情况', '项目年度目标', null, null, null, '年度目标完成情况'],
    [null, null, '修复桥面。', null, null, null, form.achievement ?? '已完成。'],
    ['预算执行情况（10分）', '年度预算数（万元）', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分', '原因'],
    [null, '总额', ...(form.budget ?? [10, 10, 10, 1, 10, 10])],
    ...Object.entries(parts).map(([label, figures]): RawValue[] => [null, label, ...figures]),
    ['绩效指标（90分）', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'],
    ...rows.map(([level2, ...row], index): (RawValue | undefined)[] => [
      null, index > 0 && level1(rows[index - 1]![0]) === level1(level2) ? null : level1(level2),
      index > 0 && rows[index - 1]![0] === level2 ? null : level2, ...row,
    ]),
    ['合计', null, null, null, null, null, null, null, ...(form.total ?? [100, 100])],
    ['评价结论', form.conclusion ?? null], ['存在问题', form.problems ?? null], ['改进措施', form.measures ?? null],
  ];
  return sheetOf({
    name: form.name ?? '附表3', rows: cells, formats: { F7: '0.00%', F8: '0.00%', F9: '0.00%', F10: '0.00%', F11: '0.00%' },
    merges: [`A12:A${String(12 + rows.length)}`],
  });
}
