import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { downloaded, example, open, workbench } from './support';

const here = workbench();
const status = (page: Page) => page.locator('.wb-said');
const save = (page: Page) => downloaded(page, () => page.getByRole('button', { name: '保存', exact: true }).click());
const other = { name: '另一份.xlsx', mimeType: 'application/octet-stream' };

async function changed(): Promise<Page> {
  const { page } = here();
  await open(page, example);
  expect(await status(page).textContent()).toBe('');
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await status(page).getByText('有改动未保存').waitFor();
  await page.locator('.zp-status:not([data-busy])').waitFor();
  return page;
}

it('says what is not saved, where the copy went, and asks before the page is left with changes', async () => {
  const page = await changed();
  const asked: string[] = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.dismiss(); });
  await page.locator('.wb-head h1').click();
  await page.close({ runBeforeUnload: true });
  await eventually(async () => { expect(await Promise.resolve(asked)).toEqual(['beforeunload']); });
  await save(page);
  await status(page).getByText('已另存：项目自评表-常见错误（已核对）.xlsx').waitFor();
});

it('opens another workbook over unsaved changes only at the word of the user', async () => {
  const page = await changed();
  const bytes = Buffer.from(await save(page));
  await page.getByRole('button', { name: '重新评分', exact: true }).click();
  await status(page).getByText('有改动未保存').waitFor();
  await page.setInputFiles('input[type=file]', { ...other, buffer: bytes });
  const asks = page.getByRole('alertdialog');
  await asks.getByText('“项目自评表-常见错误.xlsx”有改动还没有保存').waitFor();
  await asks.getByRole('button', { name: '取消' }).click();
  await asks.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: '项目自评表-常见错误.xlsx' }).waitFor();
  await page.setInputFiles('input[type=file]', { ...other, buffer: bytes });
  await downloaded(page, () => asks.getByRole('button', { name: '保存后打开' }).click());
  await page.getByRole('heading', { name: '另一份.xlsx' }).waitFor();
  await page.setInputFiles('input[type=file]', { ...other, name: '第三份.xlsx', buffer: bytes });
  await page.getByRole('heading', { name: '第三份.xlsx' }).waitFor();
});
