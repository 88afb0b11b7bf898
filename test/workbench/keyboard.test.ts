import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { dachuan, downloaded, example, idle, open, sheet, workbench } from './support';

const here = workbench();

/** The keyboard of somebody without a mouse. */
function keyboardOf(page: Page) {
  const held = (): Promise<string> => page.evaluate(() => (
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim());
  const tabTo = async (name: RegExp): Promise<void> => {
    const trail: string[] = [];
    for (let presses = 0; presses < 160; presses += 1) {
      const here = await held();
      if (name.test(here)) return;
      trail.push(here.slice(0, 24));
      await page.keyboard.press('Tab');
    }
    throw new Error(`not reached by Tab: ${String(name)}; went over ${[...new Set(trail)].join(' | ')}`);
  };
  const inPart = (part: string): Promise<boolean> =>
    page.evaluate((within) => document.activeElement?.closest(within) instanceof HTMLElement, part);
  const goTo = async (part: '.wb-pane' | '.wb-univer'): Promise<void> => {
    for (let presses = 0; presses < 3 && !await inPart(part); presses += 1) await page.keyboard.press('F6');
  };
  return {
    tabTo, goTo,
    press: async (name: RegExp): Promise<void> => { await tabTo(name); await page.keyboard.press('Enter'); },
    /** To the top of the pane: over to the grid, and back. */
    paneTop: async (): Promise<void> => { await goTo('.wb-univer'); await goTo('.wb-pane'); },
  };
}

/** Workbooks whose named cell states a score above its points: the sheet, the cell, the one below, the points. */
const books = [
  { file: example, sheet, cell: 'H14', below: 'H15', points: '10' },
  ...existsSync(dachuan) ? [{ file: dachuan, sheet: '附表3管养线路和养护站维修', cell: 'K14', below: 'K15', points: '5' }] : [],
];

it.each(books)('goes the whole way by keyboard alone: $sheet', async ({ file, sheet: name, cell, below, points }) => {
  const { page } = here();
  const keys = keyboardOf(page);
  const item = (status: string) => page.locator(`.zp-item[data-status=${status}]`, { hasText: cell }).first();
  const stands = (address: string) => page.locator(`.wb-univer[data-cell="${name}!${address}"]`).waitFor();
  const openBook = async (content: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press(/^打开工作簿$/)]);
    await chooser.setFiles(content);
    await page.locator('.wb-univer[data-state=ready]').waitFor();
    // Inside the grid Tab goes from cell to cell; F6 goes to the pane and back.
    await keys.goTo('.wb-pane');
  };
  const walkToFinding = async (): Promise<void> => {
    const wanted = page.locator('.zp-item-head[aria-expanded=true]', { hasText: cell });
    for (let presses = 0; presses < 60 && await wanted.count() === 0; presses += 1) {
      await page.keyboard.press('F8');
      await page.waitForTimeout(150);
    }
    await stands(cell);
  };

  await openBook(file);
  await keys.press(/^评分$/);
  await page.getByRole('heading', { name: /^需更正 \d+ 处$/ }).waitFor();
  await idle(page);
  await walkToFinding();

  // Take the computed value, and take it back.
  await keys.press(/^采用计算值$/);
  await page.getByRole('dialog').waitFor();
  await keys.press(/^改写/);
  await item('solved').waitFor();
  await idle(page);
  await keys.paneTop();
  await keys.press(/^撤销：/);
  await item('open').waitFor();
  await idle(page);

  // Correct it in the grid.
  await walkToFinding();
  await page.waitForTimeout(600);
  await keys.goTo('.wb-univer');
  await page.keyboard.type(points, { delay: 80 });
  await page.waitForTimeout(1000);
  await page.keyboard.press('Enter');
  await stands(below);
  await item('solved').waitFor();

  // Set the next one aside with a reason.
  await keys.goTo('.wb-pane');
  await idle(page);
  await page.keyboard.press('F8');
  await keys.press(/^忽略$/);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('上级已同意');
  await keys.press(/^忽略$/);
  await page.locator('.zp-item[data-status=ignored]').first().waitFor();
  await idle(page);

  // Save, open what was saved, clear.
  const buffer = Buffer.from(await downloaded(page, () => page.keyboard.press('Control+s')));
  await page.reload();
  await openBook({ name: '再开.xlsx', mimeType: 'application/octet-stream', buffer });
  await keys.press(/^评分$/);
  await page.getByText(/已忽略 1/).waitFor();
  await idle(page);
  await keys.paneTop();
  await keys.press(/^清除标记$/);
  await page.getByRole('dialog').waitFor();
  await keys.press(/^清除$/);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

it('leaves the keyboard where it is when the grid reaches for it, also from outside its place, where it makes its cell editor', async () => {
  const { page } = here();
  await open(page, example);
  await page.getByRole('button', { name: '打开工作簿' }).focus();
  const held = await page.evaluate(() => {
    const own = document.createElement('div');
    own.dataset['uComp'] = 'editor';
    own.tabIndex = 0;
    return [document.body, document.querySelector('.wb-univer')!].map((parent) => {
      parent.append(own);
      own.focus();
      return document.activeElement?.textContent;
    });
  });
  expect(held).toEqual(['打开工作簿', '打开工作簿']);
});

it('the search that has the focus is underlined, without a second ring inside its border', async () => {
  const { page } = here();
  await open(page, example);
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await idle(page);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field.evaluate((own) => own === document.activeElement)).resolves.toBe(true);
  await eventually(async () => {
    const [ring, line] = await field.evaluate((own) =>
      [getComputedStyle(own).outlineStyle, getComputedStyle(own.closest('.fui-Input')!, '::after').borderBottomWidth]);
    expect([ring, line]).toEqual(['none', '2px']);
  });
});
