import { chromium, type Browser } from 'playwright-core';
import { bundle, serve } from '../../support/excel/page-server';
import { bookBytes } from '../../support/xlsx/book';

const html =
  '<!doctype html><meta charset="utf-8"><script src="/excel.js"></script><script src="/office/office.js"></script>'
    + '<script src="/trial.js"></script>';
const form = [
  ['项目自评表'], ['指标', '分值', '指标值', '完成值', '得分'], ['桥梁数量', 10, '≥18座', '18座', null], ['合格率', 10, 1, 0.95, 12],
  ['执行率', 10, 100, 95, null], ['合计', 30, null, null, null],
];
const workbook = bookBytes({ sheets: [{ name: '附表 1', rows: form, merges: ['A1:E1'] }, { name: "O'附表", rows: [['说明']] }] });

let built: Awaited<ReturnType<typeof bundle>>;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  built = await bundle({ excel: 'page-entry.ts', trial: 'page-trial.ts' });
  server = await serve(html, built.folder, { '/book.xlsx': workbook });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
});

afterAll(async () => {
  await browser.close();
  server.close();
  await built.remove();
});

test.each(['1.9', '1.14', '1.21'])('in a browser, on the office.js a pane loads, with ExcelApi %s', async (version) => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    errors.push(error.message);
  });
  await page.addInitScript((plan) => {
    Object.assign(window, { excelPlan: plan });
  }, { version, workbook: '/book.xlsx', dark: version === '1.14' });
  await page.goto(server.url);
  expect(await page.evaluate(() => (window as unknown as { trial(): Promise<unknown> }).trial())).toEqual({
    excel: true, dark: version === '1.14', report: { written: 3, marked: 3, skipped: [] },
    told: ['E4', { sheet: '附表 1', row: 3, column: 3 }], selection: { sheet: '附表 1', row: 3, column: 3 }, state: '{"record":"<&>"}',
    before: ['附表 1', "O'附表"], after: ['附表 1', "O'附表", '自评问题清单'],
  });
  expect(errors).toEqual([]);
  await page.close();
});
