import type { Page } from 'playwright-core';
import { bookBytes } from '../../support/xlsx/book';
import { drawn } from '../../support/drawn';
import { finding, idle, outside, PanePages, sideways, violations, type PaneOptions } from '../support/pane-page';
import { blankBytes, bridge, bridgeBytes } from '../support/workbooks';

const strange = drawn('附件9', `
绩效情况表
一级指标 | 二级指标 | 三级指标 | 说明
产出 | 数量 | 桥梁加固 | 完成
`);

const panes = new PanePages({
  'bridge.xlsx': bridgeBytes(),
  'blank.xlsx': blankBytes(),
  'strange.xlsx': bookBytes({ sheets: [strange] }),
  'closed.xlsx': bookBytes({
    sheets: [{ ...bridge, isProtected: true }, { ...bridge, name: '附件3', formulas: { H12: '=IF(1=1,"","")' } }],
    isProtected: true,
  }),
}, 'bridge.xlsx');

const dialog = (page: Page) => page.getByRole('dialog');
const pack = (key: string): string =>
  JSON.stringify({
    schema: 'ziping.rules/1',
    id: 'yunling/2020',
    name: '云岭县',
    years: { from: 2020, to: null },
    extends: 'national/2020',
    [key]: { places: ['云岭县'] },
  });
const load = (page: Page, key: string) =>
  page.locator('input[type=file]')
    .setInputFiles({ name: '云岭县.json', mimeType: 'application/json', buffer: Buffer.from(pack(key)) });

async function closed(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

/** Every state a pane can be in, one after the other; each is shown to `look`. */
async function everyState(options: PaneOptions, look: (page: Page, state: string) => Promise<void>): Promise<void> {
  const blank = await panes.started({ ...options, workbook: 'blank.xlsx' });
  await blank.getByRole('button', { name: /^插入/ }).first().waitFor();
  await look(blank, 'an empty workbook');

  const unknown = await panes.scored({ ...options, workbook: 'strange.xlsx' });
  await unknown.getByText('缺少标签').waitFor();
  await look(unknown, 'no form');

  const protectedBook = await panes.scored({ ...options, workbook: 'closed.xlsx' });
  await protectedBook.getByText('工作表受保护，未写入').waitFor();
  await look(protectedBook, 'left alone');

  const page = await panes.started(options);
  await look(page, 'first screen');
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await page.getByText(/^(已填|没有)空白/).waitFor();
  await idle(page);
  await look(page, 'scored');
  await finding(page, '得分 16').click();
  await page.locator('.zp-detail').waitFor();
  await look(page, 'a finding');
  await page.getByRole('button', { name: '忽略', exact: true }).click();
  await dialog(page).getByRole('button', { name: '忽略', exact: true }).click();
  await dialog(page).getByText('请写明理由。').waitFor();
  await look(page, 'ignoring');
  await closed(page);
  await page.getByRole('button', { name: '采用计算值', exact: true }).click();
  await dialog(page).getByRole('button', { name: '改写 1 格' }).waitFor();
  await look(page, 'accepting');
  await closed(page);
  await page.getByRole('button', { name: '清除标记' }).click();
  await dialog(page).waitFor();
  await look(page, 'clearing');
  await closed(page);
  await page.getByRole('button', { name: '按类' }).click();
  await page.getByRole('searchbox').fill('没有这样的词');
  await page.getByText('没有符合条件的问题。').waitFor();
  await look(page, 'nothing matches');
  await page.getByRole('searchbox').fill('');

  await page.getByRole('button', { name: '报告', exact: true }).click();
  await page.getByRole('button', { name: '生成报告' }).click();
  await page.getByRole('heading', { name: /^还有 \d+ 处待补充$/ }).waitFor();
  await idle(page);
  await page.getByRole('textbox', { name: '报告正文' }).fill('年度预算130万元，支出117万元，预算执行率为95%。');
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await page.getByText('发现 1 处不符：').waitFor();
  await idle(page);
  await look(page, 'the report');

  await page.getByRole('button', { name: '设置', exact: true }).click();
  await page.getByRole('heading', { name: '设置' }).waitFor();
  await load(page, 'recognize');
  await page.getByText('recognise').waitFor();
  await look(page, 'a pack that does not hold');
  await load(page, 'recognise');
  await page.getByRole('button', { name: /^移除 云岭县/ }).waitFor();
  await idle(page);
  await look(page, 'a pack of the county');
  await page.getByRole('button', { name: '帮助', exact: true }).click();
  await page.getByRole('heading', { name: '使用说明' }).waitFor();
  await look(page, 'help');
}

const calm = { reducedMotion: 'reduce' } as const;

it.each([
  ['at 320 px', { viewport: { width: 320, height: 800 } }],
  ['in the dark', { viewport: { width: 360, height: 900 }, dark: true }],
  ['in high contrast', { viewport: { width: 360, height: 900 }, forcedColors: 'active' }],
  ['at 200 % in a pane of 360 px', { viewport: { width: 180, height: 450 }, deviceScaleFactor: 2 }],
] as const)('every state %s: axe finds nothing, nothing scrolls sideways, no control stands outside', async (_, options) => {
  const found: string[] = [];
  const seen: string[] = [];
  await everyState({ ...calm, ...options }, async (page, state) => {
    seen.push(state);
    for (
      const [what, list] of [['axe', await violations(page)], ['sideways', await sideways(page)], [
        'outside',
        await outside(page),
      ]] as const
    ) {
      found.push(...list.map((one) => `${state}: ${what}: ${one}`));
    }
  });
  expect(found).toEqual([]);
  expect(new Set(seen).size).toBe(14);
}, 120_000);

it('tells severity, choice and links in high contrast by shape, line or word, not by colour', async () => {
  const page = await panes.scored({ forcedColors: 'active', ...calm });
  const shapes = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.zp-chip[aria-pressed] svg')].map((svg) => [svg.getAttribute('data-shape'), svg.innerHTML]),
    )
  );
  expect(new Set(Object.values(shapes)).size).toBe(3);
  const look = (selector: string, property: string) =>
    page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await look('.zp-chip[aria-pressed="true"]', 'outline-style')).toBe('solid');
  expect(await look('.zp-segment[aria-pressed="true"]', 'text-decoration-line')).toBe('underline');
  await page.getByRole('button', { name: '设置', exact: true }).click();
  const pressed = page.getByRole('button', { name: '设置', exact: true });
  const [pane, ink] = await pressed.evaluate((button) =>
    [getComputedStyle(button).backgroundColor, getComputedStyle(button.querySelector('svg')!).color]);
  expect(pane).not.toBe(ink);
  expect(pane).not.toBe(
    await page.getByRole('button', { name: '帮助', exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor),
  );
});
