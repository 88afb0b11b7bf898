import { openXlsx } from '../../src/hosts/file';
import { downloaded, workbench } from './support';

const here = workbench();

it('says what the product does before a workbook is open', async () => {
  await here().page.getByRole('complementary').getByText('只填空白的得分、执行率和合计，您填的内容不会改动').waitFor();
});

it('gives who has no form yet a blank one, to fill in and to keep', async () => {
  const { page } = here();
  await page.getByRole('button', { name: '新建一份标准表' }).click();
  await page.getByRole('heading', { name: '这是一个空白工作簿' }).waitFor();
  await page.getByRole('button', { name: /^插入项目支出绩效自评表/ }).click();
  await page.getByText('已插入标准表').waitFor();
  // The form is before the user, not the empty sheet.
  await page.locator('.wb-univer[data-cell^="项目"][data-cell$="!A1"]').waitFor();
  const bytes = await downloaded(page, () => page.getByRole('button', { name: '保存', exact: true }).click());
  const { sheets } = await (await openXlsx(bytes, '新建自评表.xlsx')).read();
  expect(sheets.some(({ values }) => values.some((row) => row.includes('项目支出绩效自评表')))).toBe(true);
});
