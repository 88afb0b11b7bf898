import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

const script = readFileSync(resolve(__dirname, '../../src/taskpane/old-browser.js'), 'utf8');

/** What the first script of every page leaves in its place, in a browser that has these. */
function shown(browser: { readonly documentMode?: number; readonly Promise?: unknown; readonly Symbol?: unknown }, readyState = 'complete'): string {
  const root = { innerHTML: '' };
  const waiting: (() => void)[] = [];
  const document = {
    readyState, getElementById: () => root, addEventListener: (_event: string, listen: () => void) => { waiting.push(listen); },
    ...('documentMode' in browser ? { documentMode: browser.documentMode } : {}),
  };
  const location = { href: 'https://pane.example.gov:8443/ziping/taskpane.html?_host_Info=Excel$Win32' };
  runInNewContext(script, { document, window: { Promise, Symbol, location, ...browser } });
  for (const listen of waiting) listen();
  return root.innerHTML;
}

describe('Internet Explorer 11', () => {
  it('is told why there is no pane, and what to do', () => {
    for (const state of ['complete', 'loading']) {
      expect(shown({ documentMode: 11 }, state)).toMatch(/role="alert".*Internet Explorer 11.*Excel 2021.*>https:\/\/pane\.example\.gov:8443\/ziping\/workbench\.html</s);
    }
    expect(shown({ Promise: undefined })).toContain('role="alert"');
    expect(shown({ Symbol: undefined })).toContain('role="alert"');
  });

  it('is told in a script it can run: ECMAScript 5, no template, arrow or block-scoped name', () => {
    expect(script).not.toMatch(/=>|`|\b(?:const|let|class|async)\s/);
  });

  it('is what nothing else is taken for', () => expect(shown({})).toBe(''));
});
