import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { activeCell } from '../support/excel-pane';
import { edit, finding, idle, PanePages, settled } from '../support/pane-page';
import { bridgeBytes, manyBytes } from '../support/workbooks';

const form = '附件2';
const panes = new PanePages({ 'bridge.xlsx': bridgeBytes(), 'many.xlsx': manyBytes(8) }, 'bridge.xlsx');

/** The findings in the order of the list, by what they are and where. */
const places = (page: Page) => page.locator('.zp-item-head').evaluateAll((heads) => heads.map((head) => head.getAttribute('data-key')));
const solved = (page: Page, text: string) => page.locator('.zp-item[data-status="solved"]', { hasText: text }).first().waitFor();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? document.activeElement?.tagName ?? null);

it('leaves every finding in its place while figures change, and says of the solved that they are', async () => {
  const page = await panes.scored();
  const before = await places(page);
  await settled(page);
  await edit(page, form, 'H11', 15);
  await solved(page, '得分 16');
  await page.getByText('已解决 1').waitFor();
  await eventually(async () => { expect(await places(page)).toEqual(before); });
  expect(await page.locator('.zp-item[data-status="solved"] .zp-tag').allTextContents()).toContain('已解决');
  await edit(page, form, 'H11', 16);
  await page.locator('.zp-item[data-status="open"]', { hasText: '得分 16' }).waitFor();
  await eventually(async () => { expect(await places(page)).toEqual(before); });
});

it('takes neither the focus in the pane nor the selection in the sheet', async () => {
  const page = await panes.scored();
  await finding(page, '未达到').focus();
  const focus = await focused(page);
  await settled(page);
  await edit(page, form, 'H11', 15);
  const cell = await activeCell(page);
  await solved(page, '得分 16');
  expect(await focused(page)).toBe(focus);
  expect(await activeCell(page)).toBe(cell);

  await page.getByRole('searchbox').fill('H1');
  await edit(page, form, 'H11', 17);
  await page.locator('.zp-item[data-status="open"]', { hasText: '得分 17' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('searchbox');
  expect(await page.getByRole('searchbox').inputValue()).toBe('H1');
});

it('keeps the open finding open and the list where it was scrolled to', async () => {
  const page = await panes.scored({ workbook: 'many.xlsx', viewport: { width: 360, height: 600 } });
  const open = page.locator('.zp-group', { hasText: '项目6' }).locator('.zp-item-head').first();
  await open.click();
  await page.locator('.zp-item[data-open="true"]').waitFor();
  const key = await page.locator('[data-key][aria-expanded="true"]').getAttribute('data-key');
  const top = () => page.locator('[data-key][aria-expanded="true"]').evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await settled(page);
  await edit(page, '项目7', 'H11', 15);
  await page.getByText('已解决 1').waitFor();
  await idle(page);
  expect(await page.locator('[data-key][aria-expanded="true"]').getAttribute('data-key')).toBe(key);
  await eventually(async () => { expect(Math.abs(await top() - before)).toBeLessThanOrEqual(24); });
});

it('does nothing while it is off but to say that the verdict is old, and checks again when it is on', async () => {
  const page = await panes.scored();
  await page.getByRole('switch', { name: '边改边查开关' }).click();
  await idle(page);
  await settled(page);
  await edit(page, form, 'H11', 15);
  await page.getByText('表格已改动，结论可能过时').waitFor();
  expect(await page.locator('.zp-item[data-status="solved"]').count()).toBe(0);
  await page.getByRole('switch', { name: '边改边查开关' }).click();
  await idle(page);
  await edit(page, form, 'H13', 10);
  await solved(page, '得分 16');
  await page.getByText('表格已改动').waitFor({ state: 'detached' });
});
