// Draws the PNG icons that the manifest names from their SVG sources, with the Chromium of this machine:
// node assets/render.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const folder = resolve(import.meta.dirname, 'icons');
const sizes = { product: [16, 32, 64, 80, 128] };
const commandSizes = [16, 32, 80];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const name = file.slice(0, -4);
  const svg = readFileSync(resolve(folder, file), 'utf8');
  for (const size of sizes[name] ?? commandSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: resolve(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
