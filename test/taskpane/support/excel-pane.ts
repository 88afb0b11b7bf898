import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RawValue } from '../../../src/figures';
import { bundle } from '../../support/excel/page-server';
import { visit, type Visit } from '../../support/browser/chromium';
import { built, serve, type Site } from '../../support/browser/site';

/** The built pane as Excel shows it: on Microsoft's own client library, answered by a workbook in the page's memory. */
export interface ExcelPanes {
  readonly address: string;
  /** Opens the pane with a workbook of the site and an ExcelApi. */
  open(browser: Browser, workbook: string, version: string, options?: BrowserContextOptions & { readonly dark?: boolean }): Promise<Visit>;
  /** The ribbon's own page, which Excel keeps out of sight. */
  ribbon(browser: Browser, workbook: string, version: string): Promise<Visit>;
  close(): Promise<void>;
}

export async function excelPanes(workbooks: Readonly<Record<string, Uint8Array>>): Promise<ExcelPanes> {
  const page = (name: string): string =>
    readFileSync(resolve(built(), name), 'utf8').replace(/<script src="?office\//, '<script src="excel.js"></script>$&');
  const scripts = await bundle({ excel: 'page-entry.ts' });
  const host = readFileSync(resolve(scripts.folder, 'excel.js'));
  await scripts.remove();
  const site: Site = await serve({
    ...workbooks,
    'excel.js': host,
    'pane.html': page('taskpane.html'),
    'ribbon.html': page('commands.html'),
  });
  return {
    open: (browser, workbook, version, { dark = false, ...options } = {}) =>
      visit(browser, `${site.address}/pane.html`, { viewport: { width: 360, height: 900 }, ...options }, {
        excelPlan: { version, workbook: `/${workbook}`, dark },
      }),
    address: site.address,
    ribbon: (browser, workbook, version) =>
      visit(browser, `${site.address}/ribbon.html`, {}, { excelPlan: { version, workbook: `/${workbook}` } }),
    close: () => site.close(),
  };
}

interface DumpedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, { readonly value: RawValue; }>>;
  readonly rules: readonly { readonly areas: readonly string[]; readonly formula: string; }[];
}

/** What the in-memory workbook now holds. */
export async function sheetsOf(page: Page): Promise<readonly DumpedSheet[]> {
  return (await page.evaluate(async () => (await window.excel!).dump()) as { sheets: DumpedSheet[] }).sheets;
}

/** The value of a cell, null where it is blank. */
export async function valueIn(page: Page, sheet: string, address: string): Promise<RawValue> {
  return (await sheetsOf(page)).find(({ name }) => name === sheet)?.cells[address]?.value ?? null;
}

/** Severities under which the product marks a cell, as "error H11". */
export async function marksOn(page: Page, sheet: string): Promise<readonly string[]> {
  const rules = (await sheetsOf(page)).find(({ name }) => name === sheet)?.rules ?? [];
  return rules.flatMap(({ areas, formula }) => areas.map((area) => `${/mark:(\w+)/.exec(formula)?.[1] ?? '?'} ${area}`)).sort();
}

/** The cell the workbook's user has before them, as "附件2!H11". */
export async function activeCell(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { book } = (await window.excel!).double();
    return `${book.sheets.find(({ id }) => id === book.active.sheetId)?.name ?? '?'}!${book.active.address}`;
  });
}
