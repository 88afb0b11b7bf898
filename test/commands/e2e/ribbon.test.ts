import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launch, type Visit } from '../../support/browser/chromium';
import { faultless, nationalSketch } from '../../assess/national-form';
import { bookBytes } from '../../support/xlsx/book';
import { activeCell, excelPanes, marksOn, sheetsOf, valueIn, type ExcelPanes } from '../../taskpane/support/excel-pane';
import { bridge, bridgeBytes } from '../../taskpane/support/workbooks';

const form = '附件2';

let panes: ExcelPanes;
let browser: Browser;
const open: Visit[] = [];

beforeAll(async () => {
  panes = await excelPanes({
    'bridge.xlsx': bridgeBytes(),
    'protected.xlsx': bookBytes({ sheets: [{ ...bridge, isProtected: true }] }),
    'ledger.xlsx': bookBytes({ sheets: [{ name: '台账', rows: [['序号', '金额'], [1, 100]] }] }),
    'faultless.xlsx': bookBytes({ sheets: [nationalSketch(faultless)] }),
    'proposed.xlsx': readFileSync(resolve(__dirname, '../../../assets/examples/四川项目自评表-空白得分.xlsx')),
  });
  browser = await launch();
}, 240_000);

afterEach(async () => {
  for (const { context, complaints } of open.splice(0)) {
    await context.close();
    expect(complaints).toEqual([]);
  }
});

afterAll(async () => {
  await browser.close();
  await panes.close();
});

/** The ribbon's page, ready to be pressed. */
async function ribbon(workbook = 'bridge.xlsx', version = '1.21'): Promise<Page> {
  const visited = await panes.ribbon(browser, workbook, version);
  open.push(visited);
  await visited.page.waitForFunction(() =>
    'Office' in window && (window as unknown as { Office: { context?: unknown; }; }).Office.context !== undefined
  );
  await visited.page.waitForTimeout(300);
  return visited.page;
}

const press = (page: Page, name: string) => page.evaluate(async (button) => { await (await window.excel!).press(button); }, name);
const dialogs = (page: Page) => page.evaluate(async () => [...(await window.excel!).dialogs()]);

/** What the newest dialog of the ribbon says, opened as Excel opens it; axe has nothing against it. */
async function said(page: Page): Promise<string> {
  const address = (await dialogs(page)).at(-1)!;
  expect(new URL(address).origin).toBe(panes.address);
  const dialog = await page.context().newPage();
  await dialog.goto(address);
  const text = await dialog.locator('main').innerText();
  expect((await new AxeBuilder({ page: dialog }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  return text;
}

it('has a button for each thing the pages can do: five functions and the pane', () => {
  const manifest = readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8');
  expect([...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name).sort()).toEqual([
    'clear',
    'next',
    'previous',
    'report',
    'score',
  ]);
  expect([...manifest.matchAll(/xsi:type="Button"/g)].length).toBe(6);
  expect(manifest).toMatch(/ShowTaskpane"[\s\S]*?resid="Pane.Url"/);
});

describe.each(['1.9', '1.14', '1.21'])('the buttons at ExcelApi %s', (version) => {
  it('score, walk, write the report and clear, each by itself', async () => {
    const page = await ribbon('bridge.xlsx', version);
    await press(page, 'score');
    expect(await valueIn(page, form, 'H12')).toBe(11.25);
    expect(await marksOn(page, form)).toContain('error H11');

    await page.evaluate(async ([sheet]) => { (await window.excel!).pick(sheet!, 'A1'); }, [form]);
    const seen: string[] = [];
    for (let step = 0; step < 2; step++) { await press(page, 'next'); seen.push(await activeCell(page)); }
    expect(new Set(seen).size).toBe(2);
    await press(page, 'previous');
    expect(await activeCell(page)).toBe(seen[0]);

    await press(page, 'report');
    expect((await sheetsOf(page)).map(({ name }) => name)).toEqual(expect.arrayContaining(['自评报告', '自评汇总']));
    expect(await activeCell(page)).toBe('自评报告!A1');

    await press(page, 'clear');
    expect(await marksOn(page, form)).toEqual([]);
    expect(await valueIn(page, form, 'H12')).toBe(11.25);
    expect((await sheetsOf(page)).map(({ name }) => name)).toEqual(['附件2', '说明']);
    expect(await dialogs(page)).toEqual([]);
  });
});

describe('what came of a button is said where nothing of it can be seen', () => {
  it.each([
    ['ledger.xlsx', 'score', /没有认出可以评分的表[\s\S]*打开助手/],
    ['ledger.xlsx', 'report', /没有认出可以评分的表[\s\S]*打开助手/],
    ['faultless.xlsx', 'score', /没有发现问题[\s\S]*可以上报/],
    ['proposed.xlsx', 'score', /没有发现问题[\s\S]*建议的得分[\s\S]*核定后上报/],
  ] as const)('%s: %s', async (workbook, button, words) => {
    const page = await ribbon(workbook);
    await press(page, button);
    expect(await dialogs(page)).toHaveLength(1);
    expect(await said(page)).toMatch(words);
  });
});

describe('a button that fails says why in a dialog', () => {
  it('where Excel refuses', async () => {
    const page = await ribbon();
    await page.evaluate(async () => {
      (await window.excel!).double().faults.push({ kind: 'action', index: 0, code: 'InvalidRequestContext' });
    });
    await press(page, 'score');
    expect(await dialogs(page)).toHaveLength(1);
    expect(await said(page)).toMatch(/当前窗口是另一个工作簿[\s\S]*切换回原来的工作簿/);
  });

  it('where a sheet is protected, naming it, and does the rest', async () => {
    const page = await ribbon('protected.xlsx');
    await press(page, 'score');
    expect(await said(page)).toMatch(/附件2：工作表受保护[\s\S]*撤销工作表保护/);
    expect((await sheetsOf(page)).map(({ name }) => name)).toContain('自评问题清单');
  });

  it('where there is nothing to walk through yet', async () => {
    const page = await ribbon();
    await press(page, 'next');
    expect(await said(page)).toMatch(/还没有[\s\S]*请先按“评分”/);
    await page.evaluate(async () => {
      (await window.excel!).double().faults.push({ kind: 'action', index: 0, code: 'ConnectionFailure' });
    });
    await press(page, 'previous');
    expect(await said(page)).toContain('与 Excel 的连接已断开');
  });
});
