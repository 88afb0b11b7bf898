import type { Page } from 'playwright-core';
import { at, journey, panes, type Hand } from './journey';

/** Presses a key until the focus stands on what is wanted. */
async function walkTo(page: Page, key: string, wanted: (focus: { readonly name: string; readonly key: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.type : element?.textContent;
      return { name: (element?.getAttribute('aria-label') ?? label ?? '').trim(), key: element?.getAttribute('data-key') ?? '' };
    });
    if (wanted(focus)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the keyboard does not lead there');
}

const tabbed = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Tab');
  await walkTo(page, 'Tab', (focus) => focus.name.startsWith(name));
  await page.keyboard.press('Enter');
};

const keyboard: Hand = {
  score: (page) => tabbed(page, '评分'),
  onlyErrors: (page) => tabbed(page, '需更正'),
  open: async (page, cell) => {
    await page.keyboard.press('Tab');
    await walkTo(page, 'Tab', ({ key }) => key !== '');
    await page.keyboard.press('Home');
    await walkTo(page, 'ArrowDown', ({ key }) => key.includes(at(cell)));
    await page.keyboard.press('Enter');
  },
  unfold: async (page) => {
    await page.keyboard.press('Tab');
    await walkTo(page, 'Tab', ({ key }) => key !== '');
    await page.keyboard.press('Home');
    await walkTo(page, 'ArrowDown', ({ name }) => name.startsWith('另有'));
    await page.keyboard.press('Enter');
  },
  press: (page, name) => tabbed(page, name),
  confirm: (page, name) => tabbed(page, name),
  reason: async (page, text) => { await page.keyboard.type(text); },
  tick: async (page) => {
    await walkTo(page, 'Tab', ({ name }) => name === 'checkbox');
    await page.keyboard.press('Space');
  },
};

it.each(['1.9', '1.14', '1.21'])('the whole way by keyboard alone at ExcelApi %s', async (version) => {
  await journey(await panes.started({ version }), keyboard);
}, 120_000);
