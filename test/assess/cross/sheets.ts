import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { nationalSheet, type NationalForm } from '../national-form';
import { unit } from '../hunan/base-sheet';

/** A department's form: the national grid under the head of a department, about the unit of the base data. */
export function departmentSheet(form: NationalForm): SheetSnapshot {
  const words: Readonly<Record<string, string>> = {
    项目支出绩效自评表: '部门整体支出绩效自评表', 项目名称: '预算部门名称', '项目资金（万元）': '年度预算申请（万元）',
  };
  const sheet = nationalSheet({ name: '部门整体', year: '（2031年度）', subject: unit, unit, ...form });
  const replaced = (raw: RawValue): RawValue => (typeof raw === 'string' ? words[raw] ?? raw : raw);
  return { ...sheet, values: sheet.values.map((row) => row.map(replaced)) };
}

/** A project of the same unit. */
export function projectSheet(form: Partial<NationalForm> & { readonly subject: string; readonly name: string }): SheetSnapshot {
  return nationalSheet({
    year: '（2031年度）', unit, groups: { 产出指标: [['养护里程', '≥12公里', '12公里', 90, 90]] }, ...form,
  });
}
