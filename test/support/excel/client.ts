import { readFileSync } from 'node:fs';
import { Script, createContext } from 'node:vm';
import type { ExcelDouble } from './double';
import { addNotes } from './notes-client';
import type { ClientBase } from './notes-client';

/** Microsoft's own client, loaded as a page would, with the version of ExcelApi the double plays. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: { readonly context: { readonly requirements: { isSetSupported(name: string, version?: string | number): boolean } } };
  readonly OfficeExtension: typeof OfficeExtension;
  /** A context whose syncs the double answers. */
  newContext(): Excel.RequestContext;
}

interface Page extends Record<string, unknown> {
  Excel: typeof Excel & { RequestContext: new (session: unknown) => Excel.RequestContext };
  OfficeExtension: typeof OfficeExtension & {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

const script = new Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'), {
  filename: 'office-client.js',
});

function page(): Page {
  const storage = { getItem: () => null, setItem: () => undefined };
  const globals: Record<string, unknown> = {
    console, setTimeout, clearTimeout, Promise, performance,
    navigator: { userAgent: 'node', language: 'zh-CN' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: () => undefined },
    addEventListener: () => undefined, removeEventListener: () => undefined, sessionStorage: storage, localStorage: storage,
  };
  for (const name of ['window', 'self', 'globalThis', 'top', 'parent']) globals[name] = globals;
  script.runInContext(createContext(globals));
  return globals as Page;
}

/** Joins the genuine client to a double. */
export function clientFor(double: ExcelDouble): Client {
  const loaded = page();
  const requirements = {
    isSetSupported: (name: string, version: string | number = '1.1') => name === 'ExcelApi' && double.supports(String(version)),
  };
  const office = { ...(loaded.Office as object), context: { requirements } };
  loaded.Office = office;
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  if (double.supports('1.18')) addNotes(loaded.Excel, loaded.OfficeExtension as unknown as ClientBase);
  double.emit = (messageType, targetId, message) => {
    loaded.OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: 65536, messageType, targetId, message }],
    });
  };
  const executor = {
    executeAsync: (_data: unknown, _flags: number, message: { Body: unknown; }) => double.answer(JSON.stringify(message.Body)),
  };
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://document.localhost/', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  return {
    Excel: loaded.Excel, Office: office, OfficeExtension: loaded.OfficeExtension,
    newContext: () => new loaded.Excel.RequestContext(session as unknown as string),
  };
}
