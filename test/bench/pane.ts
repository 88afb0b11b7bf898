import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../support/browser/chromium';
import { firstLoad } from '../support/browser/first-load';
import { built, serve } from '../support/browser/site';
import { bookBytes } from '../support/xlsx/book';
import { drawn } from '../support/drawn';
import { excelPanes } from '../taskpane/support/excel-pane';
import { bundlePage } from './bundle';

const RUNS = 7;

/** How the pane starts: milliseconds from navigation until 评分 can be pressed, beside a page of one button, and bytes of script. */
export interface PaneStart { readonly pane: number; readonly peer: number; readonly bytes: number }

/**
 * The built pane in Chromium, on Microsoft's client answered by a workbook in the page, each time with nothing cached; the
 * clock is the page's own. Pane and peer in turn, the best of each.
 */
export async function measurePane(folder: string): Promise<PaneStart> {
  const peerScript = readFileSync(await bundlePage(folder, join(__dirname, 'peer.ts')));
  const panes = await excelPanes({ 'book.xlsx': bookBytes({ sheets: [drawn('表', '项目支出绩效自评表')] }) });
  const site = await serve({
    'peer.js': peerScript,
    'peer.html':
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script defer src="peer.js"></script><body><div id="root">'
        + '</div></body></html>',
  });
  const browser = await launch();
  try {
    const times: { pane: number; peer: number }[] = [];
    for (let run = 0; run < RUNS; run++) {
      times.push({
        pane: await readyAt(browser, `${panes.address}/pane.html`, { excelPlan: { version: '1.21', workbook: '/book.xlsx' } }),
        peer: await readyAt(browser, `${site.address}/peer.html`, {}),
      });
    }
    const best = (which: 'pane' | 'peer'): number => Math.min(...times.map((time) => time[which]));
    return { pane: best('pane'), peer: best('peer'), bytes: firstLoad(built(), 'taskpane.html').bytes };
  } finally {
    await browser.close();
    await Promise.all([panes.close(), site.close()]);
  }
}

/** Milliseconds of the page's clock from navigation to a button 评分 that is not disabled. */
async function readyAt(browser: Browser, address: string, globals: object): Promise<number> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 900 } });
  await context.addInitScript((values) => {
    Object.assign(window, values);
    new MutationObserver((_, observer) => {
      const ready = [...document.querySelectorAll('button')].some((button) => button.textContent.trim() === '评分' && !button.disabled);
      if (!ready) return;
      observer.disconnect();
      performance.mark('ready');
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }, globals);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('ready')[0]!.startTime);
  await context.close();
  return time;
}
