import { normalise } from '../figures';
import type { NotAForm } from './form';
import type { Grid } from './grid';
import { columnConcept } from './labels/columns';
import type { ColumnConcept } from './labels/columns';
import { needed } from './texts';

/** The sheets the tool makes, by their names. 自评报告 may as well be the user's own: ours keeps its keys in a hidden column. */
const ours = new Set(['自评问题清单', '自评汇总', '评分基础数据', '自评报告']);
const ledgerTitle = /(台账|进度表|进度情况表|进展情况表|监控表|监控情况表|清单|登记表|明细表|汇总表|一览表|花名册|统计表|备案表)$/;
const ledgerLabels = new Set(['序号', '形象进度', '工程进度', '进度', '开工日期', '竣工日期', '付款日期', '凭证号', '登记日期', '累计完成投资', '完工时间', '开工时间', '日期',
  '经办人', '摘要', '合同金额', '累计支付']);

/** Whether the tool itself made the sheet: its name and its first line say so together. */
export function isOurs(grid: Grid): boolean {
  const name = normalise(grid.sheet.name);
  if (!ours.has(name)) return false;
  if (name === '自评报告') return grid.sheet.hiddenColumns.size > 0;
  const first = grid.sheet.values.flat().find((raw) => raw !== null);
  if (typeof first !== 'string') return false;
  // A list of the user's own is titled …自评汇总表.
  return name === '自评汇总' ? normalise(first).endsWith(name) : normalise(first).includes(name);
}

/** Why a sheet without a form is none: read from its words, never from its name alone. */
export function whyNoForm(grid: Grid): NotAForm {
  const concepts = new Set<ColumnConcept>();
  let cells = 0;
  let ledger = 0;
  for (let row = grid.bounds.top; row <= grid.bounds.bottom; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      if (raw === null) continue;
      cells += 1;
      if (typeof raw !== 'string') continue;
      const core = grid.core(row, column);
      if (row < grid.bounds.top + 3 && ledgerTitle.test(core)) ledger += 2;
      if (ledgerLabels.has(core)) ledger += 1;
      const match = grid.match(columnConcept, row, column);
      if (match) concepts.add(match.concept);
      if (ledger >= 2) return { kind: 'ledger' };
    }
  }
  if (cells === 0) return { kind: 'empty' };
  return { kind: 'unknown', missing: missingOf(concepts) };
}

function missingOf(concepts: ReadonlySet<ColumnConcept>): string[] {
  const missing: string[] = [];
  if (!['level1', 'level2', 'level3', 'name'].some((concept) => concepts.has(concept as ColumnConcept))) missing.push(needed.name);
  if (!concepts.has('target')) missing.push(needed.target);
  if (!concepts.has('actual') && !concepts.has('score')) missing.push(needed.actual);
  return missing.length > 0 ? missing : [needed.name];
}
