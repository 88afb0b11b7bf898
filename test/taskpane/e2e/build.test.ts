import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { firstLoad, scriptsOf } from '../../support/browser/first-load';
import { built } from '../../support/browser/site';

let dist: string;
beforeAll(() => { dist = built(); }, 240_000);

const page = (name: string): string => readFileSync(resolve(dist, name), 'utf8');

describe('the build', () => {
  it('loads at most 90 KB of script before the pane is there, office.js aside', () => {
    const { scripts, bytes } = firstLoad(dist, 'taskpane.html');
    expect(scripts[0]).toBe('old-browser.js');
    expect(bytes).toBeLessThanOrEqual(90_000);
  });

  it('keeps the grid out of the pane, and every page from speaking to another host', () => {
    for (const file of scriptsOf(page('taskpane.html'))) expect(readFileSync(resolve(dist, file), 'utf8')).not.toContain('univer-');
    expect(page('workbench.html')).toContain("connect-src 'self'");
    expect(page('taskpane.html')).toContain("frame-src 'self'; connect-src 'self'");
  });

  it('serves what the manifest names, with the licence of the library that is copied', () => {
    const paths = [...page('manifest.xml').matchAll(/https:\/\/localhost:3000\/([\w./-]+)/g)].map((match) => match[1]!);
    expect(paths.filter((path) => !existsSync(resolve(dist, path)))).toEqual([]);
    expect(existsSync(resolve(dist, 'office/LICENSE.md'))).toBe(true);
  });
});
