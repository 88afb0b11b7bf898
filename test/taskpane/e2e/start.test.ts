import { launch } from '../../support/browser/chromium';
import { serve } from '../../support/browser/site';

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
