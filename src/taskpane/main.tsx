import { createRoot } from 'react-dom/client';
import { Session } from './session';
import { App } from './views/App';
import { Outside } from './views/Outside';

const root = createRoot(document.getElementById('root')!);
const firstPage = new URLSearchParams(window.location.search).has('help') ? 'help' : 'main';
let session: Session | null = null;
let dark: boolean | null = null;
let outside = false;

const draw = (): void => { root.render(<App session={session} dark={dark} firstPage={firstPage} {...(outside ? { instead: <Outside /> } : {})} />); };

/** Draws the pane at once; the workbook and the core come with files of their own while the user already sees it. */
async function start(): Promise<void> {
  draw();
  const [{ ExcelWorkbook, officeReady }, { RemoteEngine }, { openWorker }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ '../hosts/excel'),
    import(/* webpackChunkName: "remote" */ './engine/remote'),
    import(/* webpackChunkName: "remote" */ './engine/line'),
  ]);
  const office = await officeReady();
  outside = !office.excel;
  if (office.excel) {
    dark = office.dark;
    office.onThemeChange?.((next) => { dark = next; draw(); });
    const workbook = new ExcelWorkbook({ onWaiting: (problem) => { session?.hostWaits(problem); } });
    session = new Session(workbook, new RemoteEngine(openWorker));
    void session.start();
  }
  draw();
}

void start();
