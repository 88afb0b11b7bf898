import { existsSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { parseAddress } from '../../src/figures';
import { openXlsx } from '../../src/hosts/file';
import { manySheets } from '../bench/workbooks';
import { drawn } from '../support/drawn';
import { bookBytes } from '../support/xlsx/book';
import { bridge } from '../taskpane/support/workbooks';
import { dachuan, downloaded, example, grid, idle, open, sheet, workbench } from './support';

const here = workbench();
const finding = (page: Page, text: string) => page.locator('.zp-item-head', { hasText: text });
const at = async (page: Page, cell: string) => { await page.locator(`.wb-univer[data-cell="${sheet}!${cell}"]`).waitFor(); };

async function scored(file = example): Promise<Page> {
  const { page } = here();
  await open(page, file);
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await page.getByRole('button', { name: '重新评分', exact: true }).waitFor();
  await page.locator('.zp-status:not([data-busy])').waitFor();
  await page.getByRole('heading', { name: /^需更正 \d+ 处$/ }).waitFor();
  return page;
}

/** Takes the grid's focus by the mouse, then walks with the arrow keys to a cell: sideways first, where no merges stand in the way. */
async function walkTo(page: Page, target: string): Promise<void> {
  const place = async (): Promise<string> => (await grid(page).getAttribute('data-cell') ?? '').split('!')[1] ?? '';
  const moved = async (from: string): Promise<string> => {
    const deadline = Date.now() + 5000;
    for (;;) {
      const now = await place();
      if (now !== from || Date.now() > deadline) return now;
      await page.waitForTimeout(20);
    }
  };
  // The grid scrolls to the cell a finding named; nobody clicks into that.
  await page.waitForTimeout(1000);
  const before = await place();
  const box = (await grid(page).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.85);
  const goal = parseAddress(target)!;
  let cell = await moved(before);
  for (let steps = 0; cell !== target; steps += 1) {
    if (steps > 80) throw new Error(`not reached: ${target}, now at ${cell}`);
    const now = parseAddress(cell)!;
    await page.keyboard.press(
      now.column < goal.column ? 'ArrowRight'
        : now.column > goal.column ? 'ArrowLeft' : now.row < goal.row ? 'ArrowDown' : 'ArrowUp',
    );
    cell = await moved(cell);
  }
}

const saved = (page: Page) => downloaded(page, () => page.getByRole('button', { name: '保存', exact: true }).click());

it('opens a bundled example, scores it, and leads from a finding to its cell and back', async () => {
  const { page } = here();
  await page.getByRole('button', { name: /项目支出绩效自评表：常见错误/ }).click();
  await page.locator('.wb-univer[data-state=ready]').waitFor();
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await finding(page, '得分 11 高于分值 10').click();
  await at(page, 'H14');
  await walkTo(page, 'H13');
  await page.locator('.zp-item-head[aria-expanded=true]', { hasText: 'H13' }).waitFor();
});

it('sees a figure changed in the grid solved, and the saved file holds it', async () => {
  const page = await scored();
  await finding(page, '得分 11 高于分值 10').click();
  await walkTo(page, 'H14');
  // The finding of the cell opens beside it first.
  await page.locator('.zp-item-head[aria-expanded=true]', { hasText: 'H14' }).waitFor();
  await page.waitForTimeout(500);
  await page.keyboard.type('10', { delay: 80 });
  // The grid's editor takes its time to open on a busy machine; an Enter before that is lost.
  await page.waitForTimeout(1000);
  await page.keyboard.press('Enter');
  await at(page, 'H15');
  await page.locator('.zp-item[data-status=solved]', { hasText: 'H14' }).first().waitFor({ timeout: 15_000 });
  const book = await (await openXlsx(await saved(page), '另存.xlsx')).read();
  const form = book.sheets.find(({ name }) => name === sheet)!;
  expect(form.values[13 - form.top]![7 - form.left]).toBe(10);
  expect(book.sheets.map(({ name }) => name)).toContain('自评问题清单');
});

it('shows the note of a marked cell under the pointer, and none over the headings', async () => {
  const page = await scored();
  await finding(page, '得分 11 高于分值 10').click();
  await at(page, 'H14');
  await page.waitForTimeout(1000);
  const box = (await grid(page).boundingBox())!;
  const note = page.locator('.wb-note', { hasText: '得分 11 高于分值 10' });
  // A grid is a picture: in which column a place stands, a click finds out; the row, the pointer on its way.
  let x = box.x + 60;
  do {
    x += 40;
    await page.mouse.click(x, box.y + box.height * 0.7);
    await page.waitForTimeout(200);
  } while (!/!H\d+$/.test(await grid(page).getAttribute('data-cell') ?? ''));
  for (let y = 60; y < box.height - 80 && await note.count() === 0; y += 10) {
    await page.mouse.move(x, box.y + y);
    await page.waitForTimeout(60);
  }
  await note.waitFor();
  await page.mouse.move(box.x + 300, box.y + 8);
  await note.waitFor({ state: 'detached' });
});

it('brings the first sheet with an error forward where the one in front has nothing to show', async () => {
  const { page } = here();
  const cover = drawn('封面', '绩效自评材料');
  await page.setInputFiles('input[type=file]', {
    name: '带封面.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bookBytes({ sheets: [cover, bridge] })),
  });
  await page.locator('.wb-univer[data-state=ready]').waitFor();
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await page.getByRole('button', { name: '重新评分', exact: true }).waitFor();
  await idle(page);
  await page.keyboard.press('F6');
  await page.locator(`.wb-univer[data-cell="${bridge.name}!A1"]`).waitFor();
});

const undo = (page: Page) => page.getByRole('button', { name: /^撤销：/ });

it('takes a computed value, ignores with a reason, undoes both, and keeps the reason in the saved file', async () => {
  const page = await scored();
  await finding(page, '得分 11 高于分值 10').click();
  await page.locator('.zp-actions').getByRole('button', { name: '采用计算值' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^改写/ }).click();
  await page.locator('.zp-item[data-status=solved]', { hasText: 'H14' }).first().waitFor();
  await undo(page).click();
  await page.locator('.zp-item[data-status=open]', { hasText: 'H14' }).first().waitFor();
  await idle(page);
  const ignored = page.locator('.zp-item', { hasText: 'I13' }).first();
  await ignored.locator('.zp-item-head').click();
  await ignored.getByRole('button', { name: '忽略' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('县交通局同意跨年实施');
  await dialog.getByRole('button', { name: '忽略', exact: true }).click();
  await page.locator('.zp-item[data-status=ignored]', { hasText: 'I13' }).getByText('县交通局同意跨年实施').waitFor();
  const bytes = await saved(page);
  await page.setInputFiles('input[type=file]', { name: '再开.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('heading', { name: '再开.xlsx' }).waitFor();
  await page.locator('.wb-univer[data-state=ready]').waitFor();
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await page.locator('.zp-item[data-status=ignored]', { hasText: 'I13' }).locator('.zp-item-head').click();
  await page.locator('.zp-item[data-status=ignored]', { hasText: 'I13' }).getByText('县交通局同意跨年实施').waitFor();
});

it('takes no formula from the grid, and says so', async () => {
  const page = await scored();
  await finding(page, '得分 11 高于分值 10').click();
  await walkTo(page, 'H14');
  await page.waitForTimeout(500);
  await page.keyboard.type('=1+2', { delay: 80 });
  await page.waitForTimeout(1000);
  await page.keyboard.press('Enter');
  await page.getByText('这里不能输入公式').waitFor();
  const form = (await (await openXlsx(await saved(page), '另存.xlsx')).read()).sheets.find(({ name }) => name === sheet)!;
  expect([form.values[13 - form.top]![7 - form.left], form.formula(13, 7)]).toEqual([11, null]);
});

it('clears, and what is saved then is the workbook that came in', async () => {
  const page = await scored();
  await page.getByRole('button', { name: '清除标记', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: /清除/ }).first().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('.zp-status:not([data-busy])').waitFor();
  const after = await (await openXlsx(await saved(page), '另存.xlsx')).read();
  const before = await (await openXlsx(readFileSync(example), '原.xlsx')).read();
  expect(after.sheets.map(({ name, values }) => ({ name, values }))).toEqual(before.sheets.map(({ name, values }) => ({ name, values })));
});

it('opens its own saved file again', async () => {
  const bytes = await saved(await scored());
  await here().page.setInputFiles('input[type=file]', {
    name: '再开.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await here().page.getByRole('heading', { name: '再开.xlsx' }).waitFor();
  await here().page.locator('.wb-univer[data-state=ready]').waitFor();
});

it('opens a workbook of a thousand sheets', async () => {
  await here().page.setInputFiles('input[type=file]', {
    name: '千表.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(manySheets(1000)),
  });
  await here().page.locator('.wb-univer[data-state=ready]').waitFor();
  await here().page.getByRole('button', { name: '评分', exact: true }).and(here().page.locator(':enabled')).waitFor();
});

it('says which file is no workbook, and what to do, until that is read; what is open stays open', async () => {
  const { page } = here();
  await open(page, example);
  await page.setInputFiles('input[type=file]', { name: '坏.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('不是工作簿') });
  const told = page.getByRole('alert').filter({ hasText: '没有打开“坏.xlsx”：文件内容不是 .xlsx 工作簿。若是改了扩展名' });
  await told.waitFor();
  await told.getByRole('button', { name: '知道了' }).click();
  await told.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: '项目自评表-常见错误.xlsx' }).waitFor();
  await page.getByRole('button', { name: '评分', exact: true }).and(page.locator(':enabled')).waitFor();
});

it('has nothing axe objects to, before and after scoring', async () => {
  const violations = async () => (await new AxeBuilder({ page: here().page }).exclude('.wb-univer').analyze())
    .violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(await violations()).toEqual([]);
  await scored();
  // Colours of a button pressed pass from one to the other.
  await here().page.waitForTimeout(500);
  expect(await violations()).toEqual([]);
});

if (existsSync(dachuan)) {
  it('scores the published workbook: six scores above their points', async () => {
    const page = await scored(dachuan);
    await page.getByRole('heading', { name: '需更正 6 处' }).waitFor();
    await finding(page, '得分 6 高于分值 5').first().click();
    await page.locator('.wb-univer[data-cell="附表3管养线路和养护站维修!K14"]').waitFor();
  });
}
