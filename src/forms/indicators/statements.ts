import { normalise } from '../../figures';
import type { StatementText, Text } from '../form';
import { isBudgetLabel } from '../budget/labels';
import type { Grid, Region } from '../grid';
import { reading } from '../labels/family';
import { headConcept } from '../labels/head';
import { statementConcept } from '../labels/statements';

type Concept = StatementText['concept'] | 'overallReason';

/** The texts of a form that may state figures, with the labels beside them. */
export interface Statements { readonly statements: readonly StatementText[]; readonly overallReason: Text | null }

/** A remark shorter than this beside 项目概况 and the like is a further label. */
const shortest = 20;

/** Longer words about money are an answer ("年中调整预算后已完成"), not a label of the block. */
const longestLabel = 8;

/** A label with its text in one cell ("项目概况：…"); null where there is none. */
const inside = reading((text) => {
  const found = /^([^:：。，,；;]{2,16})[:：]\s*(\S[\s\S]*)$/.exec(text.trim());
  return found && { label: found[1]!, text: found[2]! };
});

/** Reads the texts in the rows of a form that belong to no table. */
export function readStatements(grid: Grid, rows: readonly number[], region: Region): Statements {
  const outside = new Set(rows);
  const statements: StatementText[] = [];
  let overallReason: Text | null = null;
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw !== 'string') continue;
      const found = textFor(grid, row, column, raw, region, outside);
      if (!found) continue;
      const { concept, label, text } = found;
      if (concept === 'overallReason') overallReason ??= text;
      else if (!statements.some((one) => one.cell.row === text.cell.row && one.cell.column === text.cell.column))
        statements.push(...headed(grid, row, column, { concept, label, ...text }, outside));
    }
  }
  return { statements, overallReason };
}

/** 存在问题 that heads a column of a table of texts (资金管理情况: 分配科学性, 执行准确性 …): all that stands below it. */
function headed(grid: Grid, row: number, column: number, first: StatementText, outside: ReadonlySet<number>): StatementText[] {
  const found = [first];
  if (first.concept !== 'problems' || first.cell.row <= row) return found;
  const { left, right } = grid.area(row, column);
  for (let at = grid.area(first.cell.row, column).bottom + 1; outside.has(at); at = grid.area(at, column).bottom + 1) {
    const area = grid.area(at, column);
    if (area.left !== left || area.right !== right || typeof grid.raw(at, column) !== 'string' || isLabel(grid, at, column)) break;
    found.push({ ...first, text: grid.text(at, column), cell: grid.cell(at, column) });
  }
  return found;
}

function textFor(
  grid: Grid,
  row: number,
  column: number,
  raw: string,
  region: Region,
  outside: ReadonlySet<number>,
): { concept: Concept; label: string; text: Text; } | null {
  const direct = grid.core(row, column).endsWith('表') ? null : grid.concept(statementConcept, row, column);
  if (direct) {
    const text = valueOf(grid, row, column, region, outside);
    if (text) return direct !== 'other' || text.text.length > shortest ? { concept: direct, label: raw.trim(), text } : null;
  }
  const split = grid.book.read(inside, raw);
  const concept = split ? grid.book.match(statementConcept, split.label)?.concept : undefined;
  const said = split && { label: split.label, text: { text: split.text, cell: grid.cell(row, column) } };
  if (said && concept) return { concept, ...said };
  if (said && tellsWhy(said)) return { concept: 'overallReason', ...said };
  if (said) return tellsOfChange(said) ? { concept: 'budget', ...said } : null;
  if (saysWhyAlone(grid, row, column, raw, region)) {
    return { concept: 'overallReason', label: '', text: { text: raw.trim(), cell: grid.cell(row, column) } };
  }
  const core = grid.core(row, column);
  const isRemark = core === '说明' || (core === '备注' && endsForm(row, region, outside));
  const text = isRemark ? valueOf(grid, row, column, region, outside) : null;
  if (text?.cell.row === row && tellsWhy({ label: raw.trim(), text })) return { concept: 'overallReason', label: raw.trim(), text };
  return text && core === '说明' && text.text.length > shortest ? { concept: 'remark', label: raw.trim(), text } : null;
}

/** Whether no table stands below a row: a remark in the head is one on the money there. */
function endsForm(row: number, { bottom }: Region, outside: ReadonlySet<number>): boolean {
  for (let below = row + 1; below <= bottom; below += 1) if (!outside.has(below)) return false;
  return true;
}

const remark = /^(备注|说明|注)$/;
const printedNote = /得分|填[写报列]|计算|权重|分值|公式/;

/** 2个项目因疫情延期验收。 below a table: a sentence without a label that says why, and nothing beside it. */
function saysWhyAlone(grid: Grid, row: number, column: number, raw: string, region: Region): boolean {
  return /[。；]\s*$/.test(raw) && /因(?![素此子地人]).{2,}|由于.{2,}|受.{2,}影响/.test(raw) && !printedNote.test(raw)
    && grid.isBlankRow(row, region.left, column - 1) && grid.isBlankRow(row, grid.area(row, column).right + 1, region.right);
}

/** 备注：因场馆维修减少4场 says why, and so does 机井更新滞后; 说明：得分保留两位小数 is a printed note. */
function tellsWhy({ label, text }: { readonly label: string; readonly text: Text }): boolean {
  return remark.test(normalise(label)) && /[因由受].{2,}|系(?![统列数]).{2,}|原因|.{2,}(?:滞后|延[误期迟缓]|推迟|受阻)|未达(?:到)?预期/.test(text.text)
    && !printedNote.test(text.text);
}

/**
 * 说明：年中压减预算24.5万元 tells of a changed budget, and so does 年中调减了预算; else it may be a printed note on what 全年预算数
 * holds (指年初预算加年中调增调减).
 */
function tellsOfChange({ label, text }: { readonly label: string; readonly text: Text }): boolean {
  const flat = normalise(text.text);
  return remark.test(normalise(label)) && (/(追加|调增|调减|核减|压减|收回)[^,。;]{0,16}\d[\d,.]*(万|亿)?元/.test(flat)
    || (/年中.{0,8}(追加|调增|调减|核减|压减|收回)/.test(flat) && !/[=+]|[指填栏]|预算加|包括|合计/.test(flat)));
}

/** What is printed below a form: no answer to the label above it. */
const note = /^(注|备注|附注|说明|填表说明|填报说明)\d*[:、.]/;

/** Beside the label where that is no label itself, else below it. */
function valueOf(grid: Grid, row: number, column: number, region: Region, outside: ReadonlySet<number>): Text | null {
  const beside = filledBeside(grid, row, column, region);
  const next = grid.area(row, column).bottom + 1;
  const below = outside.has(next) && isUnwritten(grid, next, region) ? next + 1 : next;
  for (const at of [beside === null ? null : { row, column: beside }, outside.has(below) ? { row: below, column } : null]) {
    const raw = at && grid.raw(at.row, at.column);
    if (!at || raw === null || isLabel(grid, at.row, at.column, at.row === row && endsRow(grid, at, region))) continue;
    if (typeof raw !== 'string' || (at.row !== row && note.test(normalise(raw)))) return null;
    return { text: grid.text(at.row, at.column), cell: grid.cell(at.row, at.column) };
  }
  return null;
}

/** Whether nothing is written in a row itself, whatever reaches into it from above. */
function isUnwritten(grid: Grid, row: number, { left, right }: Region): boolean {
  for (let column = left; column <= right; column += 1) if (grid.own(row, column) !== null) return false;
  return true;
}

/** The next cell to the right that holds anything; blank ones between may be covered by a merge nobody told of. */
function filledBeside(grid: Grid, row: number, column: number, region: Region): number | null {
  for (let at = grid.next(row, column, region.right); at !== null; at = grid.next(row, at, region.right))
    if (grid.raw(row, at) !== null) return at;
  return null;
}

/** 任务名称, 总体完成率（%）: the head of a column, not what a form answers. */
const heading = /^\p{Script=Han}{0,4}(?:名称|完成率)(?:[（(]%[）)])?$/u;

/** 年初目标：改厕600户。 answers its own label, not the heading above it. */
function labelsItself(grid: Grid, raw: string): boolean {
  const split = grid.book.read(inside, raw);
  return split !== null && (grid.book.match(statementConcept, split.label)?.exact ?? false);
}

/** Whether a cell made of several is the last of its row: room for an answer (资金结转), where a label would have none beside it. */
function endsRow(grid: Grid, { row, column }: { readonly row: number; readonly column: number }, region: Region): boolean {
  const { left, right } = grid.area(row, column);
  return right > left && right >= region.right;
}

/** A sentence is no label, whatever it is about (发放人才安家补助。); of the last cell of a row words about money are none. */
function isLabel(grid: Grid, row: number, column: number, last = false): boolean {
  const raw = grid.raw(row, column);
  if (typeof raw === 'string' && labelsItself(grid, raw)) return true;
  if (typeof raw === 'string' && /[。；]\s*$/.test(raw)) return false;
  return heading.test(grid.core(row, column)) || grid.concept(statementConcept, row, column) !== null
    || grid.concept(headConcept, row, column) !== null
    || (!last && isBudgetLabel(grid, row, column)
      && (grid.core(row, column).length <= longestLabel || /[:：]\s*$/.test(grid.text(row, column))));
}
