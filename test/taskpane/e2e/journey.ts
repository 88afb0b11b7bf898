import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { marksOn, valueIn, sheetsOf } from '../support/excel-pane';
import { edit, idle, PanePages, pick, reached, settled, violations } from '../support/pane-page';

/** A workbook, an error on it that is put right by hand and one that is put right by the pane. */
interface Book {
  readonly file: string;
  readonly sheet: string;
  readonly byHand: readonly [cell: string, value: number];
  readonly accepted: readonly [cell: string, old: number, value: number];
  readonly elsewhere: string;
}

const published = resolve(__dirname, '../../../../shared/workbooks/dachuan-2024.xlsx');
const example = resolve(__dirname, '../../../assets/examples/项目自评表-常见错误.xlsx');
const book: Book = existsSync(published)
  ? { file: published, sheet: '附表3管养线路和养护站维修', byHand: ['K14', 5], accepted: ['K15', 6, 5], elsewhere: 'A1' }
  : { file: example, sheet: '乡村道路养护', byHand: ['H14', 10], accepted: ['H13', 20, 19], elsewhere: 'A1' };
/** Panes over that workbook. */
export const panes = new PanePages({ 'book.xlsx': readFileSync(book.file) }, 'book.xlsx');

/** What the keys of findings at a cell have in them. */
export const at = (cell: string): string => `|${book.sheet}|${cell}|`;
/** The head of the finding at a cell. */
export const head = (page: Page, cell: string) => page.locator(`.zp-item-head[data-key*="${at(cell)}"]`).first();
const item = (page: Page, cell: string, status: string) =>
  page.locator(`.zp-item[data-status="${status}"]`).filter({ has: page.locator(`[data-key*="${at(cell)}"]`) }).first();
const value = (page: Page, cell: string) => valueIn(page, book.sheet, cell);

/** What the user does with the pane, by whatever means; the figures they type and the cells they pick are theirs in any case. */
export interface Hand {
  score(page: Page): Promise<void>;
  onlyErrors(page: Page): Promise<void>;
  open(page: Page, cell: string): Promise<void>;
  /** Opens the row that stands for further findings of a kind. */
  unfold(page: Page): Promise<void>;
  press(page: Page, name: string): Promise<void>;
  confirm(page: Page, name: string): Promise<void>;
  reason(page: Page, text: string): Promise<void>;
  tick(page: Page): Promise<void>;
}

/** The whole way of a user: score, look, correct, take over, take back, set aside, clear. */
export async function journey(page: Page, hand: Hand): Promise<void> {
  const [fixed, right] = book.byHand;
  const [taken, old, computed] = book.accepted;
  const before = (await sheetsOf(page)).map(({ name }) => name);

  await hand.score(page);
  await page.getByRole('heading', { name: /^需更正 \d+ 处$/ }).waitFor();
  await idle(page);
  await page.getByText(/^(已填|没有)空白/).waitFor();
  expect((await marksOn(page, book.sheet)).join()).toMatch(/error/);
  expect(await violations(page)).toEqual([]);

  // A finding leads to its cell, and the cell back to its finding.
  await hand.onlyErrors(page);
  await hand.open(page, fixed);
  await reached(page, `${book.sheet}!${fixed}`);
  if (await head(page, taken).count() === 0) await hand.unfold(page);
  await hand.open(page, taken);
  await reached(page, `${book.sheet}!${taken}`);
  await pick(page, book.sheet, book.elsewhere);
  await pick(page, book.sheet, fixed);
  await page.locator(`[aria-expanded="true"][data-key*="${at(fixed)}"]`).waitFor();
  expect(await violations(page)).toEqual([]);

  // A figure put right by hand is seen as solved.
  await settled(page);
  await edit(page, book.sheet, fixed, right);
  await item(page, fixed, 'solved').waitFor();

  // 采用计算值: old and new first.
  await hand.open(page, taken);
  await hand.press(page, '采用计算值');
  await page.getByRole('dialog').getByRole('button', { name: '改写 1 格' }).waitFor();
  expect(await value(page, taken)).toBe(old);
  await hand.confirm(page, '改写 1 格');
  await item(page, taken, 'solved').waitFor();
  await idle(page);
  await page.getByText('已改写 1 格').waitFor();
  expect(await value(page, taken)).toBe(computed);

  // 撤销, then 忽略 the same finding with a reason, and take that back too.
  await hand.press(page, '撤销：');
  await item(page, taken, 'open').waitFor();
  await idle(page);
  expect(await value(page, taken)).toBe(old);
  if (await page.locator(`[aria-expanded="true"][data-key*="${at(taken)}"]`).count() === 0) await hand.open(page, taken);
  await hand.press(page, '忽略');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await hand.reason(page, '上级另有规定');
  await hand.confirm(page, '忽略');
  await item(page, taken, 'ignored').waitFor();
  await idle(page);
  await page.getByText('忽略理由：上级另有规定').waitFor();
  await hand.press(page, '撤销：');
  await item(page, taken, 'open').waitFor();
  await idle(page);

  // 清除标记 gives the workbook back, the figure the user typed aside.
  await hand.press(page, '清除标记');
  await page.getByRole('dialog').getByRole('checkbox').waitFor();
  await hand.tick(page);
  await hand.confirm(page, '清除');
  await page.getByText('标记已清除').waitFor();
  await idle(page);
  expect(await marksOn(page, book.sheet)).toEqual([]);
  expect((await sheetsOf(page)).map(({ name }) => name)).toEqual(before);
  expect([await value(page, fixed), await value(page, taken)]).toEqual([right, old]);
}
