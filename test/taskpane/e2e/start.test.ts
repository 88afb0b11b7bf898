import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from '../../support/browser/chromium';
import { serve } from '../../support/browser/site';

it('gives its help to the browser that Excel opens for it, and from there leads to the page over files', async () => {
  const site = await serve();
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    const links = new Set([...readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8')
      .matchAll(/(?:<SupportUrl|id="Help\.Url") DefaultValue="https:\/\/[^/]+([^"]+)"/g)].map(([, path]) => path!));
    expect(links.size).toBe(1);
    await page.goto(`${site.address}${[...links][0]!}`);
    await page.getByRole('heading', { name: '使用说明' }).waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('link', { name: '打开网页版' }).waitFor();
  } finally {
    await browser.close();
    await site.close();
  }
}, 240_000);

it('says so when a file of the pane does not come, and starts again on 重试', async () => {
  const site = await serve();
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    let down = true;
    await page.route('**/*.js', async (route) => {
      const path = new URL(route.request().url()).pathname;
      const firstFiles = /\/(taskpane[^/]*|old-browser)\.js$/.test(path) || path.includes('/office/');
      if (down && !firstFiles) await route.abort();
      else await route.continue();
    });
    await page.goto(`${site.address}/taskpane.html`);
    // Its own theme comes in a file too; the message stands without it.
    await page.getByRole('alert').filter({ hasText: '助手没有启动' }).waitFor();
    down = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '重试' }).waitFor({ state: 'detached' });
  } finally {
    await browser.close();
    await site.close();
  }
}, 240_000);
