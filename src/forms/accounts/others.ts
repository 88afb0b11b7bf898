import type { NotAForm, SheetRecognition } from '../form';
import type { Grid } from '../grid';
import { governmentTitle, numbering, ofWhich } from './labels';
import type { AccountsConcept } from './table';
import { bare, isTitle } from './titles';

/** Rows no department's accounts have. */
const governmentRow = new RegExp('^(税收收入|非税收入|(国内)?增值税|利润收入|国有土地使用权出让收入|上解上级支出|补助下级支出|调[入出]资金|年终结余'
  + '|返还性(收入|支出)|税收返还(收入|支出)?|(一般性?|专项)?转移支付(收入|支出)?|(地方政府)?(一般|专项)?债务(转贷)?收入|债务转贷(收入|支出)'
  + '|安排预算稳定调节基金)$');

/** Titles of the tables a budget is published with; they say nothing of 决算. */
const budgetTitle = new RegExp('(预算(公开)?|(收支|收入|支出)(预算)?总(体情况)?|(一般公共预算|政府性基金预算|国有资本经营预算).*(收支|收入|支出)(情况|预算)?'
  + '|三公.*(预算|支出|情况)|预算.*(收支|收入|支出|经费|分类|明细|情况))表(\\(.*\\))?$');
const notPublished = /绩效|执行|进度|监控|调整|申报|完成|评价|自评|目标/;

/** Rows at the top of a sheet in which its title stands. */
const topRows = 6;

/** Whether rows of a table are a government's; beside a code such a name is only one 科目 among those of a department. */
export function listsGovernment(grid: Grid, top: number, bottom: number): boolean {
  return hasText(grid, top, bottom, '', (text, row, column) =>
    governmentRow.test(text.replace(ofWhich, '').replace(numbering, '')) && !isCoded(grid, row, column));
}

/** Whether a code stands before a name. */
function isCoded(grid: Grid, row: number, name: number): boolean {
  for (let column = grid.bounds.left; column < name; column += 1) {
    if (/^(\d{3}|\d{5}|\d{7})$/.test(bare(String(grid.own(row, column) ?? '')))) return true;
  }
  return false;
}

/** Published tables that are no 决算 of a department: a budget, or the accounts of a government; null for any other sheet. */
export function whyOther(grid: Grid): NotAForm | null {
  const { top, bottom } = grid.bounds;
  const last = Math.min(bottom, top + topRows - 1);
  const hasTitle = (meant: Meant): boolean =>
    hasText(grid, top, last, '表', (text, row, column) => isTitle(text) && meant(text, row, column));
  if (hasTitle((text) => text.includes('决算'))) {
    return hasTitle((text) => governmentTitle.test(text)) || listsGovernment(grid, top, bottom) ? { kind: 'government' } : null;
  }
  const budget = hasTitle((text) => budgetTitle.test(text) && !notPublished.test(text));
  return budget && !hasText(grid, top, last, '决', (text) => text.includes('决算')) ? { kind: 'budget' } : null;
}

type Meant = (text: string, row: number, column: number) => boolean;

/** Whether rows hold such a text; it has this character, which most cells have not. */
function hasText(grid: Grid, top: number, bottom: number, character: string, meant: Meant): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw === 'string' && raw.length <= 50 && raw.includes(character) && meant(bare(raw), row, column)) return true;
    }
  }
  return false;
}

/** Tables that only a department publishes. */
const departments: readonly AccountsConcept[] = ['overall', 'income', 'expense', 'fiscal-overall', 'fiscal-detail'];

/**
 * Beside the tables of a government those of the same names are a government's too (一般公共预算支出决算表), unless the
 * workbook holds a department's own set as well.
 */
export function leaveGovernment(sheets: readonly SheetRecognition[]): readonly SheetRecognition[] {
  if (!sheets.some(({ none }) => none?.kind === 'government')) return sheets;
  const own = sheets.some(({ forms }) => forms.some((form) => form.kind === 'accounts' && departments.includes(form.concept)));
  const isTable = ({ forms }: SheetRecognition): boolean => forms.length > 0 && forms.every(({ kind }) => kind === 'accounts');
  return own ? sheets : sheets.map((one): SheetRecognition =>
    (isTable(one) ? { sheet: one.sheet, forms: [], none: { kind: 'government' } } : one));
}
