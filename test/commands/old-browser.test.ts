import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

const root = resolve(__dirname, '../..');
const script = readFileSync(resolve(root, 'src/commands/old-browser.js'), 'utf8');

type Button = (event: { completed(): void }) => void;

/** What the script gives the ribbon's buttons to do, and the windows they open, in a browser with this document. */
function ribbonIn(document: object): { readonly buttons: Map<string, Button>; readonly opened: string[] } {
  const [buttons, opened] = [new Map<string, Button>(), [] as string[]];
  runInNewContext(script, {
    document,
    window: { location: { href: 'https://pane.example.gov:8443/ziping/commands.html?_host_Info=Excel$Win32/16.01' } },
    Office: {
      onReady: (ready: () => void) => { ready(); },
      actions: { associate: (name: string, button: Button) => { buttons.set(name, button); } },
      context: { ui: { displayDialogAsync: (page: string, _size: object, done: () => void) => { opened.push(page); done(); } } },
    },
  });
  return { buttons, opened };
}

describe('the ribbon in Internet Explorer 11', () => {
  it('has every button of the manifest open the page that says why, and tells Office that it is done', () => {
    const { buttons, opened } = ribbonIn({ documentMode: 11 });
    const named = [...readFileSync(resolve(root, 'manifest.xml'), 'utf8').matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name!);
    expect([...buttons.keys()].sort()).toEqual(named.sort());
    let done = 0;
    for (const button of buttons.values()) button({ completed: () => { done += 1; } });
    expect(done).toBe(named.length);
    expect(new Set(opened)).toEqual(new Set(['https://pane.example.gov:8443/ziping/taskpane.html']));
  });

  it('is left to the commands themselves anywhere else', () => expect(ribbonIn({}).buttons.size).toBe(0));

  it('is told in a script it can run, which its page loads after the client library', () => {
    expect(script).not.toMatch(/=>|`|\b(?:const|let|class|async)\s/);
    expect(readFileSync(resolve(root, 'src/commands/index.html'), 'utf8')).toMatch(/officeSource[\s\S]*old-ribbon\.js/);
  });
});
