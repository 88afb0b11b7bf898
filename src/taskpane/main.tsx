import { createRoot } from 'react-dom/client';
import type { Session } from './session';
import { App } from './views/App';
import { NotStarted } from './views/NotStarted';
import { Outside } from './views/Outside';

const root = createRoot(document.getElementById('root')!);
const firstPage = new URLSearchParams(window.location.search).has('help') ? 'help' : 'main';
let session: Session | null = null;
let dark: boolean | null = null;
let outside = false;
let failed = false;

const draw = (): void => {
  const instead = failed ? <NotStarted /> : outside ? <Outside help={firstPage === 'help'} /> : undefined;
  root.render(<App session={session} dark={dark} firstPage={firstPage} {...(instead ? { instead } : {})} />);
};

/** Draws the pane at once; the workbook and the core come with files of their own while the user already sees it. */
async function start(): Promise<void> {
  draw();
  const [{ ExcelWorkbook, officeReady }, { Session: PaneSession }, { RemoteEngine }, { openWorker }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ '../hosts/excel'),
    import(/* webpackChunkName: "session" */ './session'),
    import(/* webpackChunkName: "session" */ './engine/remote'),
    import(/* webpackChunkName: "session" */ './engine/line'),
  ]);
  const office = await officeReady();
  outside = !office.excel;
  if (office.excel) {
    dark = office.dark;
    office.onThemeChange?.((next) => { dark = next; draw(); });
    const workbook = new ExcelWorkbook({ onWaiting: (problem) => { session?.hostWaits(problem); } });
    session = new PaneSession(workbook, new RemoteEngine(openWorker));
    void session.start();
  }
  draw();
}

// A file of the pane that does not come, or an Excel too old for it: said, never a wait without end.
start().catch(() => {
  session = null;
  failed = true;
  draw();
});
