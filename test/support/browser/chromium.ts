import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

/** Chromium as this machine has it; it asks nobody for anything of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page; /** What went wrong on the page, and every request that left it. */
  readonly complaints: string[];
}

/**
 * A page on our own site whose every request to another host is refused and noted, as are its errors. `globals` stand before its
 * scripts run.
 */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}, globals: object = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const complaints: string[] = [];
  const own = new URL(address).host;
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'data:' || url.protocol === 'blob:' || url.host === own) { await route.continue(); return; }
    complaints.push(`left the site: ${url.href}`);
    await route.abort();
  });
  const page = await context.newPage();
  // What our own policy keeps from leaving (Microsoft's library asks for its telemetry) is said on the console; that is no fault.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Content Security Policy')) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => { complaints.push(`error: ${error.message}`); });
  await page.addInitScript((values) => { Object.assign(window, values); }, globals);
  await page.goto(address);
  return { context, page, complaints };
}
