import { eventually } from '../../support/eventually';
import { blankBytes, bridgeBytes } from '../support/workbooks';
import { marksOn, sheetsOf, valueIn } from '../support/excel-pane';
import {
  edit as type,
  finding,
  idle,
  PanePages,
  pick as choose,
  reached,
  settled,
  violations,
  type PaneOptions,
} from '../support/pane-page';
import type { Page } from 'playwright-core';

const form = '附件2';
const panes = new PanePages({ 'bridge.xlsx': bridgeBytes(), 'blank.xlsx': blankBytes() }, 'bridge.xlsx');
const started = (options?: PaneOptions) => panes.started(options);

async function scored(options?: PaneOptions): Promise<Page> {
  const page = await panes.scored(options);
  await page.getByRole('heading', { name: /^需更正 \d+ 处$/ }).waitFor();
  return page;
}

const pick = (page: Page, address: string) => choose(page, form, address);
const edit = (page: Page, address: string, value: number) => type(page, form, address, value);

describe('with the mouse', () => {
  it('scores, fills the blank, marks the rest and counts what the list shows', async () => {
    const page = await scored();
    expect(await valueIn(page, form, 'H12')).toBe(11.25);
    expect(await marksOn(page, form)).toContain('error H11');
    const all = Number(await page.locator('.zp-chip .zp-count').first().textContent());
    await eventually(async () => { expect(await page.locator('.zp-item').count()).toBe(all); });
  });

  it('leads from a finding to its cell and back', async () => {
    const page = await scored();
    await finding(page, '得分 16').click();
    await reached(page, '附件2!H11');
    await pick(page, 'F6');
    await page.locator('.zp-item[data-open="true"]', { hasText: '130' }).waitFor();
    await eventually(async () => { expect(await page.locator('.zp-item[data-open="true"]').count()).toBe(1); });
  });

  it('filters by severity and finds by words', async () => {
    const page = await scored();
    const chip = page.locator('.zp-chip', { hasText: '需核实' });
    const count = Number(await chip.locator('.zp-count').textContent());
    await chip.click();
    await eventually(async () => { expect(await page.locator('.zp-item').count()).toBe(count); });
    await eventually(async () => { expect(await page.locator('.zp-item:not([data-severity="warning"])').count()).toBe(0); });
    await page.locator('.zp-chip', { hasText: '全部' }).click();
    await page.getByRole('searchbox').fill('H11');
    await eventually(async () => { expect(await page.locator('.zp-item').count()).toBe(1); });
    await page.getByRole('searchbox').fill('没有这样的词');
    await page.getByText('没有符合条件的问题。').waitFor();
    await page.getByRole('button', { name: '显示全部问题' }).click();
    await eventually(async () => { expect(await page.locator('.zp-item').count()).toBeGreaterThan(3); });
  });

  it('shows old and new before it writes, and takes it back', async () => {
    const page = await scored();
    await finding(page, '得分 16').click();
    await page.getByRole('button', { name: '采用计算值', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '改写 1 格' }).waitFor();
    expect(await dialog.locator('tbody tr').innerText()).toMatch(/H11[\s\S]*16[\s\S]*15/);
    expect(await valueIn(page, form, 'H11')).toBe(16);
    await dialog.getByRole('button', { name: '改写 1 格' }).click();
    await page.locator('.zp-item[data-status="solved"]', { hasText: '得分 16' }).waitFor();
    await idle(page);
    expect(await valueIn(page, form, 'H11')).toBe(15);
    expect((await marksOn(page, form)).join()).not.toMatch(/H11\b/);
    await page.getByRole('button', { name: /^撤销：/ }).click();
    await page.locator('.zp-item[data-status="open"]', { hasText: '得分 16' }).waitFor();
    await idle(page);
    expect(await valueIn(page, form, 'H11')).toBe(16);
    expect(await marksOn(page, form)).toContain('error H11');
  });

  it('ignores only with a reason, which stays to be read', async () => {
    const page = await scored();
    await finding(page, '130').click();
    await page.getByRole('button', { name: '忽略', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '忽略', exact: true }).click();
    await dialog.getByText('请写明理由。').waitFor();
    await dialog.getByRole('textbox').fill('上级另有规定');
    await dialog.getByRole('button', { name: '忽略', exact: true }).click();
    await page.locator('.zp-item[data-status="ignored"]').waitFor();
    expect(await page.locator('.zp-reason').textContent()).toBe('忽略理由：上级另有规定');
    await page.getByRole('button', { name: '恢复检查' }).click();
    await page.locator('.zp-item[data-status="ignored"]').waitFor({ state: 'detached' });
  });

  it('sees a figure changed in the sheet as solved, in its place', async () => {
    const page = await scored();
    const before = await page.locator('.zp-item-head').allTextContents();
    await settled(page);
    await edit(page, 'H11', 15);
    await page.locator('.zp-item[data-status="solved"]', { hasText: '得分 16' }).waitFor();
    const after = await page.locator('.zp-item-head').allTextContents();
    expect(after.findIndex((text) => text.includes('得分 16'))).toBe(before.findIndex((text) => text.includes('得分 16')));
  });

  it('clears what it put there', async () => {
    const page = await scored();
    await page.getByRole('button', { name: '清除标记' }).click();
    await page.getByRole('dialog').getByRole('checkbox').check();
    await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
    await page.getByText('标记已清除').waitFor();
    await idle(page);
    expect(await valueIn(page, form, 'H12')).toBeNull();
    expect(await marksOn(page, form)).toEqual([]);
    expect((await sheetsOf(page)).map(({ name }) => name)).toEqual(['附件2', '说明']);
  });
});

describe('with the keyboard alone', () => {
  const tabTo = async (page: Page, wanted: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''
      );
      if (name.includes(wanted)) return;
    }
    throw new Error(`${wanted} is not reached by Tab`);
  };

  it('scores, walks the list, accepts, ignores and takes back', async () => {
    const page = await started();
    await tabTo(page, '评分');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^需更正/ }).waitFor();
    await idle(page);

    await tabTo(page, '得分 16');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toContain('得分 16');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('得分 16');
    await page.keyboard.press('Enter');
    await reached(page, '附件2!H11');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toContain('H11');

    await tabTo(page, '采用计算值');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '改写 1 格' }).waitFor();
    await tabTo(page, '改写 1 格');
    await page.keyboard.press('Enter');
    await page.locator('.zp-item[data-status="solved"]', { hasText: '得分 16' }).waitFor();
    await idle(page);

    await page.keyboard.press('F8');
    await page.locator('.zp-item[data-open="true"][data-status="open"]').waitFor();
    const first = await page.locator('.zp-item[data-open="true"] .zp-cell').first().textContent();
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F8');
    expect(await page.locator('.zp-item[data-open="true"] .zp-cell').first().textContent()).toBe(first);

    await page.keyboard.press('/');
    await page.keyboard.type('F6');
    await eventually(async () => { expect(await page.locator('.zp-item').count()).toBe(1); });
    await page.keyboard.press('Escape');
    await eventually(async () => { expect(await page.locator('.zp-item').count()).toBeGreaterThan(1); });
  });
});

describe('beside an empty workbook', () => {
  it('offers a standard form and puts it in', async () => {
    const page = await started({ workbook: 'blank.xlsx' });
    await page.getByRole('heading', { name: '这是一个空白工作簿' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^插入/ }).first().click();
    await page.getByText('已插入标准表').waitFor();
    expect((await sheetsOf(page)).length).toBe(2);
  });
});

describe.each(['1.9', '1.14', '1.21'])('at ExcelApi %s', (version) => {
  it('goes the whole way: score, follow, correct, accept, ignore, take back, clear', async () => {
    const page = await scored({ version });
    expect(await valueIn(page, form, 'H12')).toBe(11.25);
    await finding(page, '得分 16').click();
    await reached(page, '附件2!H11');
    await settled(page);
    await edit(page, 'H11', 15);
    await page.locator('.zp-item[data-status="solved"]', { hasText: '得分 16' }).waitFor();

    await finding(page, '总分').click();
    await page.locator('.zp-item[data-open="true"]').getByRole('button', { name: '采用计算值' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '改写 1 格' }).click();
    await page.getByText('已改写 1 格').waitFor();
    await idle(page);
    expect(await valueIn(page, form, 'H18')).toBe(95.25);

    await finding(page, '130').click();
    await page.getByRole('button', { name: '忽略', exact: true }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('上级另有规定');
    await page.getByRole('dialog').getByRole('button', { name: '忽略', exact: true }).click();
    await page.locator('.zp-item[data-status="ignored"]').waitFor();
    await idle(page);

    await page.getByRole('button', { name: /^撤销：忽略/ }).click();
    await page.locator('.zp-item[data-status="ignored"]').waitFor({ state: 'detached' });
    await idle(page);
    await page.getByRole('button', { name: /^撤销：采用/ }).click();
    await page.getByText(/^已撤销/).waitFor();
    await idle(page);
    expect(await valueIn(page, form, 'H18')).toBe(99);

    await page.getByRole('button', { name: '清除标记' }).click();
    await page.getByRole('dialog').getByRole('checkbox').check();
    await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
    await page.getByText('标记已清除').waitFor();
    expect(await marksOn(page, form)).toEqual([]);
  });
});
