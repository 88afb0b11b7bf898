import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../../src/assess';
import type { Finding } from '../../../src/assess';
import { normalise } from '../../../src/figures';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import type { IndicatorForm } from '../../../src/forms';
import { recognise } from '../../../src/forms';
import { openXlsx } from '../../../src/hosts/file';
import { isLabel } from '../../forms/labels';
import { baseDataSheet } from '../../rules/sichuan/system';
import { bends } from '../bent/bends';
import { bent, inPlace, movedCell, swappable } from '../../support/bent-sheet';
import type { Bend, Moves } from '../../support/bent-sheet';
import { workbookOf } from '../../support/workbook';

const file = resolve(__dirname, '../../../../shared/workbooks/dachuan-2024.xlsx');

/** Figures that let most of 附表1 be computed, so that there is something to find. */
const figures: Readonly<Record<string, RawValue>> = {
  资产配置执行数: 2.76, 资产配置年初预算数: 3.40, 政府采购执行数: 2.76, 政府采购年初预算数: 3.40, 财政拨款执行数: 1716.10,
  政府采购实际支付金额: 2.76, 政府采购总预算数: 3.40, 已完成采购项目节约金额: 0.64, 未履行事前评估的阶段项目数: 42, 阶段项目总数: 42,
  目标不匹配的阶段项目数: 0, 财务管理制度问题处数: 1, 本部门人均资产变化率: '6.43%',
};

/** The evaluation forms, without the 决算 tables: 附表1–3 and two special projects with their target forms. */
async function published(): Promise<readonly SheetSnapshot[]> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)), 'dachuan-2024.xlsx');
  const { sheets } = await workbook.read();
  return [...sheets.slice(0, 7), baseDataSheet(figures, sheets[0]!.name, '评分基础数据')];
}

const told = (sheets: readonly SheetSnapshot[]): readonly Finding[] => assess(workbookOf(sheets),
  { rules: 'sichuan/2024' }).findings;

type Bends = ReadonlyMap<string, Bend>;

/** A finding as it must stand in the bent workbook; null where its cell was taken out. */
function moved(finding: Finding, sheets: readonly SheetSnapshot[], bends: Bends): string | null {
  const home = finding.sheet ?? '';
  const at = (text: string): string | null => {
    const [, sheet, cell] = /^(?:(.*)!)?([A-Z]+\d+)$/.exec(text)!;
    const bend: Bend = bends.get(sheet ?? home) ?? inPlace;
    const to = movedCell(sheets.find(({ name }) => name === (sheet ?? home))!, cell!, bend);
    return to !== null && sheet !== undefined ? `${bend.name ?? sheet}!${to}` : to;
  };
  const cell = at(finding.cell);
  const related = finding.related.map(at).filter((one) => one !== null);
  return cell === null ? null : shown({ ...finding, sheet: bends.get(home)?.name ?? home, cell, related });
}

const shown = ({ rule, severity, verdict, sheet, cell, related, reported, expected }: Finding): string =>
  [rule, severity, verdict, sheet, cell, [...related].sort().join(' '), reported, expected].map(String).join(' | ');

/** The findings of the bent workbook are those of the published one, at the moved cells. */
function same(before: readonly SheetSnapshot[], after: readonly SheetSnapshot[], bends: Bends): void {
  expect(told(after).map(shown).sort()).toEqual(told(before).map((finding) => moved(finding, before,
    bends)).filter((text) => text !== null).sort());
}

const everywhere = (sheets: readonly SheetSnapshot[], moves: Bend): Bends =>
  new Map(sheets.slice(0, 7).map(({ name }) => [name, moves]));

function relabelled(sheet: SheetSnapshot, change: (label: string) => string): SheetSnapshot {
  const write = (value: RawValue): RawValue => (typeof value === 'string' && isLabel(value) ? change(value) : value);
  return { ...bent(sheet, inPlace), values: bent(sheet, inPlace).values.map((row) => row.map(write)) };
}

const spread = (label: string, space: string): string => {
  const flat = label.replace(/\s/g, '');
  return /^\p{Script=Han}{2,6}$/u.test(flat) ? [...flat].join(space) : label;
};

const indicatorForms = (sheets: readonly SheetSnapshot[]): readonly IndicatorForm[] =>
  recognise(workbookOf(sheets)).flatMap(({ forms }) => forms).filter((form): form is IndicatorForm => form.kind === 'indicators');

if (existsSync(file)) {
  describe('the published 四川 forms, bent', () => {
    it('have findings to lose: wrong scores in 附表1, 附表3 and the systems, operators in 附表2', async () => {
      const rules = new Set(told(await published()).filter(({ severity }) => severity !== 'info').map(({ sheet,
        rule }) => `${String(sheet).slice(0, 3)} ${rule}`));
      expect([...rules].sort()).toEqual([
        'X16 score-differs', '桥福路 score-differs', '附表1 score-differs', '附表2 operator-in-actual', '附表2 target-unmet-unexplained',
          '附表2 unit-differs',
        '附表3 score-differs', '附表3 score-exceeds-points',
      ]);
    });

    it.each<[string, Moves]>([
      ['further down and right', { row: (row) => row + 3, column: (column) => column + 2 }],
      ['with a blank column after the first three', { row: (row) => row,
        column: (column) => (column > 2 ? column + 1 : column) }],
      ['with two blank rows above their fourth', { row: (row) => (row > 2 ? row + 2 : row), column: (column) => column }],
    ])('%s', async (_, moves) => {
      const sheets = await published();
      same(sheets, sheets.map((sheet, index) => (index < 7 ? bent(sheet, moves) : sheet)), everywhere(sheets, moves));
    });

    it('with neighbouring columns in the other order', async () => {
      const sheets = await published();
      let swaps = 0;
      for (const [index, sheet] of sheets.slice(0, 7).entries()) {
        const header = indicatorForms([sheet])[0]!.columns;
        const columns = [...new Set([...header.values()].map(({ column }) => column))].sort((a, b) => a - b);
        for (const column of columns.filter((one) => columns.includes(one + 1) && swappable(sheet, one))) {
          const moves: Moves = { row: (row) => row, column: (own) => (own === column ? own + 1 : own === column + 1 ? own - 1
            : own) };
          if (keepsLevels(header, column)) {
            swaps += 1;
            same(sheets, sheets.map((one, at) => (at === index ? bent(one, moves) : one)), new Map([[sheet.name, moves]]));
          }
        }
      }
      expect(swaps).toBeGreaterThan(10);
    });

    it.each<[string, string]>([['spaces', ' '], ['line breaks', '\n']])('with %s inside their labels', async (_, space) => {
      const sheets = await published();
      same(sheets, sheets.map((sheet) => relabelled(sheet, (label) => spread(label, space))), new Map());
    });

    it('with their sheets called otherwise', async () => {
      const sheets = await published();
      const named = new Map(sheets.slice(0, 7).map(({ name }, index) => [name,
        { ...inPlace, name: `Sheet${String(index + 1)}` }]));
      const renamed = sheets.map((sheet, index) => (index < 7 ? { ...bent(sheet, inPlace), name: `Sheet${String(index + 1)}` }
        : baseDataSheet(figures, 'Sheet1', sheet.name)));
      same(sheets, renamed, named);
    });

    it('with units put into the cells of points, scores and actual values', async () => {
      const sheets = await published();
      const written = sheets.map((sheet, index) => (index < 7 ? withUnits(sheet) : sheet));
      expect(written.some((sheet, index) => sheet !== sheets[index])).toBe(true);
      same(sheets, written, new Map());
    });
  });

  describe('the published 四川 forms, bent in every way that moves or rewrites cells', () => {
    const without = (findings: readonly Finding[]): string[] =>
      findings.map((finding) => shown({ ...finding, cell: '', related: [], reported: value(finding.reported) })).sort();
    // A figure may be told with other signs or spaces than it was written with.
    const value = (text: string | null): string | null => text && normalise(text);

    const ways = bends.filter(({ name }) => !name.includes('sheet names')).map((bend) => [bend.name, bend] as const);

    it.each(ways)('are told the same %s', async (_, { bend }) => {
      const sheets = await published();
      const after = sheets.map((sheet, index) => (index < 7 ? bend(sheet, index) : sheet));
      expect(without(told(after))).toEqual(without(told(sheets)));
    });
  });

  describe('the published 四川 forms with one row taken out', () => {
    it('lose its findings and no other; what the row was counted in is told', async () => {
      const sheets = await published();
      const before = told(sheets);
      let taken = 0;
      for (const [index, sheet] of sheets.slice(0, 7).entries()) {
        for (const { row, sharedWith, deduction } of indicatorForms([sheet])[0]!.rows) {
          // Rows that share one score stand for one another; a 扣分项 of nothing counts nowhere.
          if (sharedWith.length > 1 || deduction) continue;
          taken += 1;
          const moves: Moves = { row: (own) => (own === row ? null : own > row ? own - 1 : own), column: (column) => column };
          const named = new Map([[sheet.name, moves]]);
          const left = before.map((finding) => moved({ ...finding, related: [] }, sheets,
            named)).filter((text) => text !== null).sort();
          const after = told(sheets.map((one, at) => (at === index ? bent(one, moves) : one)));
          const sums = after.filter(({ rule }) => /^(points-total|total-differs|group-(points|score)-differs?)$/.test(rule));
          expect(sums.some(({ rule }) => rule === 'points-total')).toBe(true);
          expect(after.filter((finding) => !sums.includes(finding)).map(bare).sort()).toEqual(left);
        }
      }
      expect(taken).toBeGreaterThan(80);
    });
  });
} else {
  it('needs the published workbook beside the repository', () => { expect(existsSync(file)).toBe(false); });
}

const bare = (finding: Finding): string => shown({ ...finding, related: [] });

/** Level columns keep their order: 一级 before 二级 before 三级. */
function keepsLevels(header: IndicatorForm['columns'], column: number): boolean {
  const levels = [...header].filter(([concept]) => concept.startsWith('level')).map(([, cell]) => cell.column);
  return !(levels.includes(column) && levels.includes(column + 1));
}

/** "12分" for points and scores of indicator systems, "18座" for actual values beside their unit. */
function withUnits(sheet: SheetSnapshot): SheetSnapshot {
  const form = indicatorForms([sheet])[0]!;
  const copy = bent(sheet, inPlace);
  const values = copy.values.map((row) => [...row]);
  const write = (row: number, column: number, unit: string): void => {
    const line = values[row]!;
    const value = line[column];
    if (typeof value === 'number' && !sheet.format(row, column).includes('%')) line[column] = `${String(value)}${unit}`;
  };
  for (const row of form.rows) {
    const { actual, unit, points, score } = row;
    if (actual?.kind === 'value' && unit) write(actual.cell.row, actual.cell.column, unit.text);
    for (const read of [points, score]) if (read?.kind === 'value') write(read.cell.row, read.cell.column, '分');
  }
  return { ...copy, values };
}
