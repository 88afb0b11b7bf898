import type { Page } from 'playwright-core';
import { example, idle, open, sheet, workbench } from './support';

const here = workbench();

/** A page of 1280 × 860 at 200 %, a telephone, and a page of 640 × 860. */
type Size = readonly [width: number, height: number];
const windows: readonly Size[] = [[640, 430], [320, 640], [640, 860]];

async function sized([width, height]: Size): Promise<Page> {
  const { page } = here();
  await page.setViewportSize({ width, height });
  return page;
}

it('1280 × 860 at 200 %: the cell stays in sight while its finding is read', async () => {
  const page = await sized([640, 430]);
  await open(page, example);
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await idle(page);
  await page.locator('.zp-item-head', { hasText: '得分 11 高于分值 10' }).click();
  await page.locator(`.wb-univer[data-cell="${sheet}!H14"]`).waitFor();
  const [cells, pane] = [(await page.locator('.wb-univer').boundingBox())!, (await page.locator('.wb-pane').boundingBox())!];
  expect(cells.x + cells.width).toBeLessThanOrEqual(pane.x);
  expect([cells.y, pane.y].every((top) => top >= 0 && top < 100)).toBe(true);
  expect([cells, pane].every(({ y, height }) => height > 300 && y + height <= 430)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});

it.each(windows)('%s × %s: the first screen shows one thing below the other, never one over the other', async (...size) => {
  const page = await sized(size);
  const last = page.locator('.wb-examples button').last();
  await last.click({ trial: true });
  const examples = (await page.locator('.wb-drop').boundingBox())!;
  const pane = (await page.locator('.wb-pane').boundingBox())!;
  expect(pane.y).toBeGreaterThanOrEqual(examples.y + examples.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size[0]);
});

it.each(windows)('%s × %s: a finding can be opened by mouse, and its name and file can be read', async (...size) => {
  const page = await sized(size);
  await open(page, example);
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await idle(page);
  await page.locator('.zp-item-head', { hasText: '得分 11 高于分值 10' }).click({ timeout: 10_000 });
  await page.locator('.zp-detail').getByRole('button', { name: '定位单元格' }).click({ timeout: 10_000 });
  expect((await page.locator('.wb-head h1').boundingBox())!.width).toBeGreaterThan(60);
});

it('says nothing of Excel and its versions, nor of the workbench as if it were elsewhere', async () => {
  const { page } = here();
  await open(page, example);
  for (const [button, heading] of [['设置', '评分时'], ['报告', '检查写好的报告']] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText(heading, { exact: true }).waitFor();
    expect(await page.locator('.zp-page').innerText()).not.toMatch(/Excel|工作台/);
  }
});

it('names the sheets below a narrow grid: one can be chosen there', async () => {
  const page = await sized([640, 430]);
  await open(page, example);
  const tab = page.locator('.wb-univer footer').getByText(sheet, { exact: true });
  await tab.click({ timeout: 10_000 });
  await page.keyboard.press('F6');
  await page.locator(`.wb-univer[data-cell^="${sheet}!"]`).waitFor();
});
