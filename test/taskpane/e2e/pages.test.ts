import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RawValue } from '../../../src/figures';
import { eventually } from '../../support/eventually';
import { idle, PanePages } from '../support/pane-page';
import { bookBytes } from '../../support/xlsx/book';
import { bridge, manyBytes } from '../support/workbooks';
import { valueIn } from '../support/excel-pane';

const example = (name: string): Uint8Array => readFileSync(resolve(__dirname, '../../../assets/examples', name));
const ofYear = (year: number): Uint8Array => {
  const dated = (cell: RawValue | undefined) => (cell === '（2024年度）' ? `（${String(year)}年度）` : cell);
  return bookBytes({ sheets: [{ ...bridge, rows: bridge.rows.map((cells) => cells.map(dated)) }] });
};
const panes = new PanePages({
  'many.xlsx': manyBytes(6), 'several.xlsx': example('四川指标体系与目标.xlsx'), 'early.xlsx': ofYear(2018),
}, 'many.xlsx');

it('a page starts at its top however far the list was read, and the list is where it was left', async () => {
  const page = await panes.scored({ viewport: { width: 360, height: 500 } });
  const body = page.locator('.zp-body');
  const top = (): Promise<number> => body.evaluate(({ scrollTop }) => scrollTop);
  const down = async (by: number): Promise<void> => {
    // The page hears of it with the next picture.
    await body.evaluate(async (own, far) => {
      own.scrollTop = far;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, by);
  };
  await down(300);
  for (const name of ['报告', '帮助', '设置']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: '返回' }).waitFor();
    await eventually(async () => { expect([name, await top()]).toEqual([name, 0]); });
    await down(40);
  }
  await page.getByRole('button', { name: '返回' }).click();
  await page.locator('.zp-item-head').first().waitFor();
  await eventually(async () => { expect(await top()).toBe(300); });
});

it('says for which sheets the rules were found by which reason', async () => {
  const page = await panes.scored({ workbook: 'several.xlsx' });
  await idle(page);
  await page.getByRole('button', { name: '设置', exact: true }).click();
  // The page's code comes by itself: it is waited for, not hoped for.
  await page.locator('.zp-detected p').first().waitFor();
  const told = await page.locator('.zp-detected p').allInnerTexts();
  expect(told.length).toBeGreaterThan(1);
  expect(told.every((text) => /“[^”]+”.*：/.test(text))).toBe(true);
  expect(told[0]).toContain('“附表1”');
});

it('scores a year without rules by the year nearest to it at one press, and remembers that in the settings', async () => {
  const page = await panes.scored({ workbook: 'early.xlsx' });
  await page.locator('.zp-item-head', { hasText: '2018年度没有可用的规则' }).click();
  expect(await valueIn(page, bridge.name, 'H12')).toBeNull();
  await page.getByRole('button', { name: '按相近年度评分' }).click();
  await page.locator('.zp-item-head', { hasText: '得分 16' }).waitFor();
  await idle(page);
  expect(await valueIn(page, bridge.name, 'H12')).toBe(11.25);
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await page.getByRole('checkbox', { name: '没有该年度规则时，允许采用相近年度', checked: true }).waitFor();
});
