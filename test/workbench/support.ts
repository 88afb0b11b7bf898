import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch, visit, type Visit } from '../support/browser/chromium';
import { serve, type Site } from '../support/browser/site';

export const example = resolve(__dirname, '../../assets/examples/项目自评表-常见错误.xlsx');
export const dachuan = resolve(__dirname, '../../../shared/workbooks/dachuan-2024.xlsx');
/** The example's sheet with the form. */
export const sheet = '乡村道路养护';

/** The workbench in Chromium, opened anew for every test of a file; `here()` is the page of the running one. */
export function workbench(): () => Visit {
  let site: Site;
  let browser: Browser;
  let here: Visit;
  beforeAll(async () => {
    site = await serve();
    browser = await launch();
  }, 400_000);
  beforeEach(async () => {
    here = await visit(browser, `${site.address}/workbench.html`, { viewport: { width: 1400, height: 900 }, acceptDownloads: true });
  });
  afterEach(async () => {
    await here.context.close();
    // Nothing left the machine and nothing went wrong on the page.
    expect(here.complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return () => here;
}

export const grid = (page: Page) => page.locator('.wb-univer');

export async function idle(page: Page): Promise<void> {
  await page.locator('.zp-status:not([data-busy])').waitFor();
}

export async function open(page: Page, file: string): Promise<void> {
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.wb-univer[data-state=ready]').waitFor();
}

/** What a download holds. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync((await download.path())!);
}
