import type { SheetSnapshot, WorkbookSnapshot } from '../figures';
import { whyOther } from './accounts/others';
import { settleAccounts } from './accounts/settle';
import { families } from './families';
import type { Form, NotAForm, SheetRecognition } from './form';
import { Grid, LabelBook } from './grid';
import { recogniseIndicators } from './indicators/recognise';
import type { Found } from './indicators/recognise';
import { isOurs, whyNoForm } from './none';

/** Finds every form on every sheet, in tab order, by labels and meaning; a sheet without any says why. */
export function recognise(workbook: WorkbookSnapshot): readonly SheetRecognition[] {
  const book = new LabelBook();
  return settleAccounts(workbook.sheets.map((sheet) => recogniseSheet(sheet, book)));
}

function whyNot({ plans, ledgers, lists, outside }: Found): NotAForm | null {
  if (plans > 0) return { kind: 'plan' };
  if (ledgers > 0) return { kind: 'ledger' };
  if (outside > 0) return { kind: 'outside' };
  return lists > 0 ? { kind: 'list' } : null;
}

/** The indicator tables of a sheet; of one with a 基础数据表, whose columns of money would be taken for theirs, only what is around it. */
function indicatorsBeside(grid: Grid, others: readonly Form[]): Found {
  const staffing = others.find(({ kind }) => kind === 'staffing');
  if (!staffing) return recogniseIndicators(grid);
  const found = grid.besides(staffing.area).map(recogniseIndicators);
  return found.find(({ forms }) => forms.length > 0) ?? { forms: [], plans: 0, ledgers: 0, lists: 0, outside: 0 };
}

/** Finds every form on one sheet. `book` may be shared between the sheets of a workbook. */
export function recogniseSheet(sheet: SheetSnapshot, book: LabelBook = new LabelBook()): SheetRecognition {
  const grid = new Grid(sheet, book);
  const others = families.flatMap((family) => [...family(grid)]);
  if (others.length === 0 && isOurs(grid)) return { sheet, forms: [], none: { kind: 'ours' } };
  const found = indicatorsBeside(grid, others);
  const forms: readonly Form[] = [...others, ...found.forms].sort((one, other) =>
    one.area.top - other.area.top || one.area.left - other.area.left
  );
  if (forms.length > 0) return { sheet, forms, none: null };
  return { sheet, forms: [], none: whyNot(found) ?? whyOther(grid) ?? whyNoForm(grid) };
}
