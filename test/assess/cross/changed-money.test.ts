import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../../src/assess';
import { address, valueAt } from '../../../src/figures';
import type { WorkbookSnapshot } from '../../../src/figures';
import type { IndicatorForm } from '../../../src/forms';
import { openXlsx } from '../../../src/hosts/file';
import { workbookOf } from '../../support/workbook';
import { indicatorForms, withCells } from '../changed/figures';
import type { Written } from '../changed/figures';
import { departmentSheet, projectSheet } from './sheets';

/** All money of a form raised by a tenth, so that it still agrees with itself. */
function raised(workbook: WorkbookSnapshot, form: IndicatorForm): WorkbookSnapshot {
  const cells = new Map<string, Written>();
  for (const row of form.budget ? [form.budget.total, ...form.budget.parts] : []) {
    for (const read of [row.initial, row.adjusted, row.inPlace, row.spent]) {
      if (read?.kind !== 'value') continue;
      const raw = valueAt(form.sheet, read.cell.row, read.cell.column);
      if (typeof raw === 'number') cells.set(address(read.cell.row, read.cell.column), { raw: Number((raw * 1.1).toFixed(6)) });
    }
  }
  return withCells(workbook, form.sheet.id, cells);
}

const told = (workbook: WorkbookSnapshot): readonly string[] => assess(workbook).findings
  .flatMap(({ rule, severity, sheet, cell, reported, expected }) =>
    (/^cross-|^statement-/.test(rule) && severity !== 'info' ? [[sheet, rule, cell, reported, expected].join(' ')] : []));

/** Forms whose money, raised throughout their own sheet, is contradicted nowhere. */
function missed(workbook: WorkbookSnapshot): readonly string[] {
  const before = new Set(told(workbook));
  return indicatorForms(workbook).filter((form) => form.budget?.total.spent?.kind === 'value')
    .filter((form) => told(raised(workbook, form)).every((one) => before.has(one))).map((form) => form.sheet.name);
}

const projects = [['一', '云岭北路水毁修复项目', 120], ['二', '云岭南路水毁修复项目', 230.5], ['三', '云岭桥梁加固项目', 61.25]] as const;

test('money that another sheet or a text states too is told once it is changed everywhere on its own', () => {
  const sum = projects.reduce((total, [, , money]) => total + money, 0);
  const book = workbookOf([
    departmentSheet({
      budget: ['', 1000, 1000, 10, 1, 10], achievement: '共实施3个项目，全部完成。', groups: { 产出指标: [['养护里程', '≥12公里', '12公里', 90, 90]] },
      parts: { '其中：基本支出': ['', 1000 - sum, 1000 - sum], 项目支出: ['', sum, sum] }, total: [100, 100],
    }),
    ...projects.map(([name, subject, money]) => projectSheet({
      name, subject, budget: [money, money, money, 10, 1, 10], total: [100, 100],
      groups: { 成本指标: [['项目总成本', `≤${String(money)}万元`, `${String(money)}万元`, 90, 90]] },
    })),
  ]);
  expect(told(book)).toEqual([]);
  expect(missed(book)).toEqual([]);
});

const shared = resolve(__dirname, '../../../../shared/workbooks');

if (existsSync(shared)) {
  test.each(['dachuan-2024.xlsx', 'lukou-2024.xlsx'])('%s: the money of every form', async (name) => {
    const workbook = await (await openXlsx(new Uint8Array(readFileSync(resolve(shared, name))), name)).read();
    expect(missed(workbook)).toEqual([]);
  });
}
