import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventually } from '../../support/eventually';
import { marksOn } from '../support/excel-pane';
import { edit, idle, PanePages, reached, settled } from '../support/pane-page';
import { manyBytes } from '../support/workbooks';

const example = (name: string): Uint8Array => readFileSync(resolve(__dirname, '../../../assets/examples', name));
const panes = new PanePages({
  'many.xlsx': manyBytes(6), 'kinds.xlsx': example('项目自评表-各类问题.xlsx'), 'proposals.xlsx': example('四川项目自评表-空白得分.xlsx'),
}, 'many.xlsx');

it('keeps in sight the head of each finding F8 leads to, below the filters', async () => {
  const page = await panes.scored({ viewport: { width: 360, height: 700 } });
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('F8');
    await eventually(async () => {
      expect(await page.locator('.zp-item-head[aria-expanded=true]').evaluate((head) => {
        const bar = head.closest('.zp-group')!.querySelector('.zp-group-head')!.getBoundingClientRect();
        const { top } = head.getBoundingClientRect();
        return top >= bar.bottom - 1 && top < window.innerHeight - 40 ? [] : [head.textContent];
      })).toEqual([]);
    });
  }
});

it('names the indicator of a finding, and finds it by that name', async () => {
  const page = await panes.scored({ workbook: 'kinds.xlsx' });
  await page.getByRole('searchbox').fill('清淤土方');
  const head = page.locator('.zp-item-head').first();
  await head.waitFor();
  expect(await head.innerText()).toMatch(/F12\s*清淤土方\s*计量单位不一致/);
});

it('takes one reason for all of a kind on a sheet, where the user asks for it', async () => {
  const page = await panes.scored({ workbook: 'kinds.xlsx' });
  const parts = page.locator('.zp-item', { hasText: '资金分项与总额不符' });
  await parts.first().locator('.zp-item-head').click();
  await parts.first().getByRole('button', { name: '忽略' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('按上级批复列示');
  await dialog.getByRole('checkbox', { name: '同一张表另有 1 处同类问题，一并忽略' }).check();
  await dialog.getByRole('button', { name: '忽略 2 处' }).click();
  await page.getByText('已忽略 2 处').waitFor();
  await idle(page);
  await eventually(async () => { expect(await parts.and(page.locator('[data-status=ignored]')).count()).toBe(2); });
});

it('says on each sheet of the table how much there is to do', async () => {
  const page = await panes.scored({ workbook: 'kinds.xlsx' });
  const row = page.locator('.zp-sheet', { hasText: '防汛物资' });
  const count = Number(/(\d+) 处/.exec(await row.innerText())![1]);
  await row.getByRole('button').click();
  await eventually(async () => { expect(await page.locator('.zp-item').count()).toBe(count); });
});

it('leads to the scores it only proposes, for as long as they are as it proposed them', async () => {
  const page = await panes.scored({ workbook: 'proposals.xlsx' });
  const head = page.locator('.zp-verdict');
  await head.getByText('有 2 格得分是助手的建议，上报前请逐格核定，不同意的改掉：').waitFor();
  await head.getByRole('heading', { name: '核定后可以上报' }).waitFor();
  const cells = head.locator('.zp-cell');
  // The sheet is named once.
  expect(await cells.allInnerTexts()).toEqual([expect.stringMatching(/^管网维修!/), expect.not.stringMatching(/!/)]);
  const first = await cells.first().textContent();
  await cells.first().click();
  await reached(page, first!);
  expect((await marksOn(page, '管网维修')).filter((mark) => mark.startsWith('proposal')).join()).toContain(first!.split('!')[1]!);
  await settled(page);
  await edit(page, '管网维修', first!.split('!')[1]!, 1);
  await head.getByText('有 1 格得分是助手的建议').waitFor();
  await head.getByRole('button', { name: '其余都已核定' }).click();
  await head.getByText('得分是助手的建议').waitFor({ state: 'detached' });
  await page.getByText('已核定 1 格建议得分').waitFor();
});
