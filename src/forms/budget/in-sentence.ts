import { moneyUnitIn, unifyWidth } from '../../figures';
import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import type { FigureAt, FoundBlock } from './block';
import { isBudgetLabel, textAt } from './labels';

const amount = String.raw`(?:为|是|共计?|合计|计|达|[:：])?\s*([\d,]+(?:\.\d+)?\s*(?:万|亿)?元)`;
const figure = (before: string, after: string): RegExp => new RegExp(`(?:${before})${after}`, 'g');

/** How a sentence names each figure of a year's money; the first that is named once is the one. */
const named: readonly (readonly [MoneyConcept, RegExp])[] = [
  ['initial', figure('年初(?:部门|安排|批复)?预算(?:数|安排|资金|批复)?', amount)],
  ['adjusted', figure('(?:调整后|全年|调整|年度)的?预算(?:总额|数|资金)?', amount)],
  ['adjusted', figure('(?<!年初|追加|调增|调减|部门)预算(?:总额|资金|数|安排)?', amount)],
  ['spent', figure('(?:全年|实际|累计|本年|当年|年度|共)(?:共|实际)?(?:支出|执行|使用)(?:数|资金|金额)?', amount)],
  ['spent', figure('(?:支出|执行数)', amount)],
  ['rate', figure('执行率(?:为|是|达到?|[:：])?', String.raw`\s*(\d+(?:\.\d+)?\s*[%％])`)],
  ['score', figure('得分?(?:为|是|[:：])?', String.raw`\s*(\d+(?:\.\d+)?\s*分?)(?![\d.%％])`)],
  ['points', figure('(?:满分|分值|权重)(?:为|是|[:：])?', String.raw`\s*(\d+(?:\.\d+)?\s*分)`)],
];

/**
 * A year's money told in one sentence beside its label (资金情况 | 年初预算520万元，调整后预算540万元；全年支出534.6万元，执行率99%，得9.9分):
 * one row of money without parts. A sentence that names a figure twice tells of more than the whole.
 */
export function blockInSentence(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      if (typeof grid.own(row, column) !== 'string' || !isLabelOfMoney(grid, row, column)) continue;
      const figures = toldBeside(grid, row, column, region) ?? toldBehind(grid, row, column);
      if (!figures) continue;
      const label = textAt(grid, row, column);
      return {
        total: { label, figures }, parts: [], block: label,
        headers: new Map([...figures].map(([concept, at]): [MoneyConcept, CellRef] => [concept, at.label])),
      };
    }
  }
  return null;
}

function toldBeside(grid: Grid, row: number, column: number, region: Region): Map<MoneyConcept, FigureAt> | null {
  const beside = besideOf(grid, row, column, region);
  const text = beside === null ? null : grid.own(row, beside);
  return typeof text === 'string' ? told(grid.cell(row, column), row, beside!, text) : null;
}

const behindColon = /^[^:：]{2,20}[:：]\s*(\S[\s\S]*)$/;
/** 预算200, 执行数190: amounts whose unit the label says. */
const bareAmount = /((?:预算|执行|支出|使用)(?:总额|数|资金|金额)?(?:为|是|共)?)\s*([\d,]+(?:\.\d+)?)(?=\s*(?:[,，;；。、(（]|$))/g;

/** 资金情况（万元）：年初预算200，全年执行190，执行率95%，得分9.5: label and sentence in one cell. */
function toldBehind(grid: Grid, row: number, column: number): Map<MoneyConcept, FigureAt> | null {
  const raw = unifyWidth(grid.text(row, column));
  const text = behindColon.exec(raw)?.[1];
  if (text === undefined) return null;
  const unit = moneyUnitIn(raw.slice(0, raw.length - text.length))?.text ?? '';
  return told(grid.cell(row, column), row, column, text.replace(bareAmount, `$1$2${unit}`));
}

/** The next cell that holds anything: blank ones between are what a merge would cover. */
function besideOf(grid: Grid, row: number, column: number, region: Region): number | null {
  for (let at = grid.next(row, column, region.right); at !== null; at = grid.next(row, at, region.right))
    if (grid.own(row, at) !== null) return at;
  return null;
}

/** 资金情况, 预算执行情况, 项目资金. */
const isLabelOfMoney = (grid: Grid, row: number, column: number): boolean =>
  /^(项目|部门|年度)?(资金|预算|经费)/.test(grid.core(row, column)) || isBudgetLabel(grid, row, column);

function told(label: CellRef, row: number, column: number, raw: string): Map<MoneyConcept, FigureAt> | null {
  const text = unifyWidth(raw);
  const figures = new Map<MoneyConcept, FigureAt>();
  const seen = new Set<number>();
  for (const [concept, pattern] of named) {
    const found = [...text.matchAll(pattern)].filter((match) => !seen.has(match.index + match[0].length));
    if (figures.has(concept) || found.length === 0) continue;
    if (found.length > 1) return null;
    for (const match of found) {
      seen.add(match.index + match[0].length);
      figures.set(concept, { row, column, label, said: match[1]!.replace(/\s+/g, '') });
    }
  }
  return (figures.has('adjusted') || figures.has('initial')) && figures.has('spent') ? figures : null;
}
