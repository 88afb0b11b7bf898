import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { example, grid, idle, open, workbench } from './support';

const here = workbench();

/** The share of the grid's picture that is light. */
async function light(page: Page): Promise<number> {
  const picture = (await grid(page).screenshot()).toString('base64');
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! + data[at + 2]! > 600) count += 1;
    return count / (data.length / 4);
  }, picture);
}

it('a contrast theme that comes on over an open workbook leaves the cells legible: black on white, not black on black', async () => {
  const { page } = here();
  await open(page, example);
  await page.getByRole('button', { name: '评分', exact: true }).click();
  await idle(page);
  const legible = () => eventually(async () => { expect(await light(page)).toBeGreaterThan(0.7); });
  await legible();
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  // What came on is drawn first: the picture before it would be as light.
  await page.waitForTimeout(300);
  await legible();
});

it('where the theme was on before, the grid is dark and its inks are light', async () => {
  const { page } = here();
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.reload();
  await open(page, example);
  await eventually(async () => {
    const share = await light(page);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.3);
  });
});
