import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch, type Visit } from '../../support/browser/chromium';
import { activeCell, excelPanes, type ExcelPanes } from './excel-pane';

export type PaneOptions = BrowserContextOptions & { readonly version?: string; readonly dark?: boolean; readonly workbook?: string };

/** Panes for a test file: begun before its tests, ended after them; every test's pages are closed and had nothing to complain of. */
export class PanePages {
  private panes!: ExcelPanes;
  private browser!: Browser;
  private readonly open: Visit[] = [];

  constructor(workbooks: Readonly<Record<string, Uint8Array>>, private readonly usual: string) {
    beforeAll(async () => {
      this.panes = await excelPanes(workbooks);
      this.browser = await launch();
    }, 240_000);
    afterEach(async () => {
      for (const { context, complaints } of this.open.splice(0)) {
        await context.close();
        expect(complaints).toEqual([]);
      }
    });
    afterAll(async () => {
      await this.browser.close();
      await this.panes.close();
    });
  }

  /** The pane beside a workbook, at the newest ExcelApi unless said otherwise. */
  async started({ version = '1.21', workbook = this.usual, ...options }: PaneOptions = {}): Promise<Page> {
    const visited = await this.panes.open(this.browser, workbook, version, options);
    this.open.push(visited);
    await visited.page.getByRole('button', { name: '评分', exact: true }).and(visited.page.locator(':enabled')).waitFor();
    return visited.page;
  }

  /** The same after 评分. */
  async scored(options: PaneOptions = {}): Promise<Page> {
    const page = await this.started(options);
    await page.getByRole('button', { name: '评分', exact: true }).click();
    await page.getByRole('button', { name: '重新评分', exact: true }).and(page.locator(':enabled')).waitFor();
    await idle(page);
    return page;
  }
}

export const finding = (page: Page, text: string) => page.locator('.zp-item-head', { hasText: text });
export const idle = (page: Page) => page.locator('.zp-status:not([data-busy])').waitFor();

/** The workbook's user picks a cell, or types a number into one. */
export const pick = (page: Page, sheet: string, address: string) =>
  page.evaluate(async ([name, cell]) => {
    (await window.excel!).pick(name!, cell!);
  }, [sheet, address]);
export const edit = (page: Page, sheet: string, address: string, value: number | string) =>
  page.evaluate(async ([name, cell, typed]) => { (await window.excel!).edit(name, cell, typed); }, [sheet, address, value] as const);

/** Before ExcelApi 1.14 an event says not whose it was: edits count as the user's half a second after our own writes. */
export const settled = (page: Page) => page.waitForTimeout(700);

export const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
  );

/** The workbook shows the cell, or the test's time runs out. */
export async function reached(page: Page, cell: string): Promise<void> {
  while (await activeCell(page) !== cell) await page.waitForTimeout(20);
}

/** What makes the page scroll sideways; what may scroll in itself (a table of figures) says so by its role. */
export const sideways = (page: Page) =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return element.scrollWidth > element.clientWidth + 1 && (overflowX === 'auto' || overflowX === 'scroll')
        && element.getAttribute('role') !== 'region';
    }).map((element) => element.className);
    return document.documentElement.scrollWidth > window.innerWidth ? ['page', ...found] : found;
  });

/** Controls that stand wholly or partly outside the window's width, where nobody reaches them. */
export const outside = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, input, select, textarea, summary')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && getComputedStyle(element).visibility !== 'hidden' && (right > window.innerWidth + 1 || left < -1)
          && element.getAttribute('aria-hidden') !== 'true';
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent)
  );
