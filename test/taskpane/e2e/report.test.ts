import { readFile } from 'node:fs/promises';
import { readDocx } from '../../../src/hosts/file';
import { eventually } from '../../support/eventually';
import { valueIn } from '../support/excel-pane';
import { edit, idle, PanePages, reached, settled } from '../support/pane-page';
import { bridgeBytes } from '../support/workbooks';

const panes = new PanePages({ 'bridge.xlsx': bridgeBytes() }, 'bridge.xlsx');

async function reportPage(version: string) {
  const page = await panes.scored({ version });
  await page.getByRole('button', { name: '报告', exact: true }).click();
  await page.getByRole('button', { name: '生成报告' }).waitFor();
  return page;
}

it.each(['1.9', '1.21'])(
  'at ExcelApi %s counts what the report still lacks, walks from one to the next, and counts less when it is written',
  async (version) => {
    const page = await reportPage(version);
    await page.getByRole('button', { name: '生成报告' }).click();
    const heading = page.getByRole('heading', { name: /^还有 \d+ 处待补充$/ });
    await heading.waitFor();
    await idle(page);
    await reached(page, '自评报告!A1');
    const count = async () => Number(/\d+/.exec(await heading.innerText())![0]);
    const before = await count();
    const items = page.locator('.zp-gaps li');
    await eventually(async () => { expect(await items.count()).toBe(before); });
    const address = async (index: number) => `自评报告!${await items.nth(index).locator('.zp-cell').innerText()}`;
    const next = page.getByRole('button', { name: '下一处待补充' });
    for (const index of [0, 1]) {
      await next.click();
      await reached(page, await address(index));
      await eventually(async () => { expect(await items.nth(index).locator('button').getAttribute('aria-current')).toBe('true'); });
    }
    const cell = await items.nth(0).locator('.zp-cell').innerText();
    const text = String(await valueIn(page, '自评报告', cell));
    expect(text).toContain('【待补充：');
    await settled(page);
    await edit(page, '自评报告', cell, text.replace(/【待补充：[^】]*】/g, '由中心负责'));
    await page.waitForFunction((was) => document.querySelectorAll('.zp-gaps li').length < was, before);
    expect(await count()).toBeLessThan(before);
  },
);

it('gives the report as a Word document', async () => {
  const page = await reportPage('1.21');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Word' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const paragraphs = await readDocx(new Uint8Array(await readFile(await download.path())));
  expect(paragraphs.join('\n')).toContain('云岭县农村道路养护');
  await page.getByText(/Word/).first().waitFor();
});

it('checks a pasted report by paragraph, quoting both figures, and leads from a figure to its cell', async () => {
  const page = await reportPage('1.21');
  await page.getByRole('textbox', { name: '报告正文' }).fill('现将自评情况报告如下。\n\n云岭县农村道路养护项目年度预算130万元，支出107万元。');
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByText(/^发现 \d+ 处不符：$/).waitFor();
  const told = page.locator('.zp-told > li');
  expect(await told.first().locator('.zp-quote').innerText()).toMatch(/第 2 段[\s\S]*支出107万元/);
  expect(await told.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/为117万元（[^）]*范围[^）]*）+，这里写作107万元/)]));
  await told.filter({ hasText: '117' }).getByRole('button', { name: '附件2!G6' }).click();
  await reached(page, '附件2!G6');

  await page.getByRole('textbox', { name: '报告正文' }).fill('云岭县农村道路养护项目年度预算130万元，支出117万元。');
  await eventually(async () => { expect(await told.count()).toBe(0); });
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByText(/没有发现/).waitFor();
});
