import { assess } from '../../src/assess';
import type { Assessment, AssessOptions, Finding, IndicatorAssessment } from '../../src/assess';
import { plain, type RawValue, type SheetSnapshot } from '../../src/figures';
import { sheetOf, workbookOf } from '../support/workbook';
import type { SheetSketch } from '../support/workbook';

/** One indicator as a clerk fills it: name, target, actual value, points, score, reason. */
export type Filled = readonly [name: string, target: RawValue, actual: RawValue, points: RawValue, score: RawValue, reason?: RawValue];

export interface NationalForm {
  readonly title?: string;
  readonly year?: string;
  readonly subject?: string;
  readonly unit?: string;
  /** 年初 全年 执行 分值 执行率 得分 of the whole. */
  readonly budget?: readonly RawValue[];
  /** The same of the parts, by label. */
  readonly parts?: Readonly<Record<string, readonly RawValue[]>>;
  readonly plan?: string;
  readonly achievement?: string;
  /** Level-1 labels with their rows. */
  readonly groups: Readonly<Record<string, readonly Filled[]>>;
  readonly total?: readonly [points: RawValue, score: RawValue] | null;
  readonly formats?: Readonly<Record<string, string>>;
  readonly name?: string;
}

/** Rows before the first indicator: title, year, subject, department, five of money, goals (2), header. */
const headRows = 12;

/** A national 项目支出绩效自评表; the first indicator stands in row 13, columns: B level, D name, E–I. */
export function nationalSketch(form: NationalForm): SheetSketch {
  const money = (label: string, figures: readonly RawValue[]): RawValue[] => ['', '', label, '', ...figures];
  const parts = Object.entries(form.parts ?? { '其中：当年财政拨款': [], 上年结转资金: [], 其他资金: [] });
  const rows: (RawValue | undefined)[][] = [
    [form.title ?? '项目支出绩效自评表'],
    [form.year ?? '（2024年度）'],
    ['项目名称', '', form.subject ?? '山洪沟治理项目'],
    ['主管部门', '', '云岭县水务局', '', '', '实施单位', '', form.unit ?? '云岭县河道管理站'],
    ['项目资金（万元）', '', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    money('年度资金总额', form.budget ?? [100, 100, 100, 10, 1, 10]),
    ...parts.map(([label, figures]) => money(label, figures)),
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
    ['', form.plan ?? '完成年度建设任务。', '', '', '', form.achievement ?? '年度建设任务已完成。'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ];
  for (const [level1, filled] of Object.entries(form.groups)) {
    filled.forEach(([name, target, actual, points, score, reason], index) =>
      rows.push([
        '',
        index === 0 ? level1 : '',
        index === 0 ? `${level1.slice(0, 2)}类指标` : '',
        name,
        target,
        actual,
        points,
        score,
        reason,
      ])
    );
  }
  const last = rows.length;
  if (form.total !== null) {
    const [points, score] = form.total ?? [100, ''];
    rows.push(['总分', '', '', '', '', '', points, score]);
  }
  return {
    name: form.name ?? '自评表', rows, formats: { I6: '0.00%', I7: '0.00%', I8: '0.00%', I9: '0.00%', ...form.formats },
    merges: ['A1:J1', 'A2:J2', 'A3:B3', 'C3:J3', `A${String(headRows)}:A${String(last)}`],
  };
}

export function nationalSheet(form: NationalForm): SheetSnapshot {
  return sheetOf(nationalSketch(form));
}

/** The assessment of one such form. */
export function assessNational(form: NationalForm, options: AssessOptions = {}): Assessment {
  return assess(workbookOf([nationalSheet(form)]), options);
}

/** Findings as "rule cell severity", without explaining ones on what is merely blank. */
export function told(assessment: Assessment): string[] {
  return assessment.findings.map((finding) => `${finding.rule} ${finding.cell} ${finding.severity}`);
}

/** The one finding of a rule; throws where there is none or more. */
export function the(assessment: Assessment, rule: string): Finding {
  const found = assessment.findings.filter((finding) => finding.rule === rule);
  if (found.length !== 1) throw new Error(`${String(found.length)} findings of ${rule}: ${told(assessment).join(', ')}`);
  return found[0]!;
}

export function row(assessment: Assessment, number: number): IndicatorAssessment {
  return assessment.sheets[0]!.indicators.find((indicator) => indicator.row === number)!;
}

/** The computed score of the indicator in a row (counted from 1); null where no rule decides. */
export function computed(assessment: Assessment, number = 13): string | null {
  const value = row(assessment, number).computed;
  return value && plain(value);
}

/** A form without fault: 10 + 50 + 30 + 10 points. */
export const faultless: NationalForm = {
  groups: {
    产出指标: [['治理河道长度', '≥20公里', '20公里', 20, 20], ['工程验收合格率', '100%', '100%', 15, 15], ['完工时间', '2024年12月底前', '2024年11月', 15, 15]],
    效益指标: [['受益人口', '≥5000人', '5200人', 20, 20], ['管护机制', '健全', '健全', 10, 10]],
    满意度指标: [['群众满意度', '≥90%', '95%', 10, 10]],
  },
  total: [100, 100],
};

/** The faultless form with its first indicator filled differently. */
export function withFirst(first: Filled, total?: readonly [RawValue, RawValue]): NationalForm {
  const [, ...rest] = faultless.groups['产出指标']!;
  return { ...faultless, groups: { ...faultless.groups, 产出指标: [first, ...rest] }, total: total ?? [100, sumOf(first)] };
}

const sumOf = (first: Filled): RawValue => (typeof first[4] === 'number' ? Number((80 + first[4]).toFixed(8)) : 100);
