import { boundOf, inTenThousand, sumOf } from './bound';
import type { Bound } from './bound';
import type { Book } from './book';

/** What reports call the rows of the 湖南 base data; the keys are those of StaffingForm. */
export const staffingNames: readonly { readonly name: RegExp; readonly key: string }[] = [
  { name: /^三公经费(?:支出)?$/, key: 'threePublic' },
  { name: /^(?:公务用车|公车)购置(?:及|和)(?:运行)?维护(?:费|经费)(?:支出)?$/, key: 'car' },
  { name: /^(?:公务用车|公车)购置(?:费)?(?:支出)?$/, key: 'car.purchase' },
  { name: /^(?:公务用车|公车)运行(?:维护)?费?(?:支出)?$/, key: 'car.running' },
  { name: /^(?:因公)?出国(?:境)?(?:费用?|经费)?(?:支出)?$/, key: 'abroad' },
  { name: /^公务接待(?:费|经费)?(?:支出)?$/, key: 'reception' },
  { name: /^项目支出$/, key: 'project' },
  { name: /^(?:日常)?(?:公用|运行|运转)经费(?:支出)?$/, key: 'public' },
  { name: /^人员经费(?:支出)?$/, key: 'staffExpense' },
  { name: /^政府采购(?:金额|支出)?$/, key: 'procurement' },
];

/** 本年决算数, 上年决算数, 本年预算数 of the 湖南 base data. */
export type StaffingColumn = 'actual' | 'previous' | 'budget';

/** A row's money in 万元; 基本支出 is its two parts where the form has no row for it. */
export function staffingMoney(book: Book, key: string, column: StaffingColumn): Bound | null {
  const read = (row: string): Bound | null => {
    const bound = boundOf(book.staffing?.figures.get(`${row}.${column}`)?.read);
    return bound && inTenThousand(bound);
  };
  if (key !== 'basic') return read(key);
  const [staff, running] = [read('staffExpense'), read('public')];
  return read('basic') ?? (staff && running ? sumOf([staff, running]) : null);
}

/** The number of people: 编制数 or 实有在职人数; null where the form does not say. */
export function headcount(book: Book, key: 'staff.quota' | 'staff.actual'): Bound | null {
  return boundOf(book.staffing?.figures.get(key)?.read);
}

/** Rows without a concept of their own (项目 by kind), by their label. */
export function staffingRows(book: Book): readonly { readonly label: string; readonly key: string }[] {
  return [...book.staffing?.figures ?? []].flatMap(([key, { label }]) => {
    const row = /^((?:project|public)\.\d+)\.actual$/.exec(key)?.[1];
    return row ? [{ label, key: row }] : [];
  });
}
