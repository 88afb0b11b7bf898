import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { Session } from '../session';
import { texts } from '../texts';
import { useLook } from './look';
import { NoticeBar } from './NoticeBar';
import { Start } from './Start';
import { StatusBar } from './StatusBar';
import { useTheme } from './theme';
import { useScrolledFor } from './use-scrolled-for';
import type { Page } from './page';
import { Toolbar } from './Toolbar';
import { SessionProvider, useSessionState } from './use-session';
import { Waiting } from './Waiting';
import './pane.css';

const loadResults = () => import(/* webpackChunkName: "results" */ './Results');
const Results = lazy(loadResults);
const Settings = lazy(() => import(/* webpackChunkName: "settings" */ './Settings'));
const Report = lazy(() => import(/* webpackChunkName: "report-page" */ './Report'));
const Help = lazy(() => import(/* webpackChunkName: "help" */ './Help'));
const ClearDialog = lazy(() => import(/* webpackChunkName: "dialogs" */ './ClearDialog'));

/** What a page gives the pane. */
export interface AppProps {
  /** null while the host is still being reached, or where there is no workbook yet. */
  readonly session: Session | null;
  /** Whether Excel is dark; null: follow the system. */
  readonly dark: boolean | null;
  /** What to show while there is no session; a spinner where nothing is given. */
  readonly instead?: ReactNode;
  readonly firstPage?: Page;
  /** The pane stands in a page that has a main part of its own. */
  readonly aside?: boolean;
}

/** The whole pane, for every host. */
export function App({ session, dark, instead, firstPage = 'main', aside = false }: AppProps): ReactElement {
  const look = useLook(dark);
  const theme = useTheme(look);
  if (!theme) return <Waiting />;
  return (
    // Fluent gives dialogs the provider's class too, so it carries the look alone; the layout is the pane's.
    <FluentProvider theme={theme} className={`zp-theme zp-${look}`}>
      <div className="zp-pane" lang="zh-CN">
        {session
          ? <SessionProvider value={session}><Pane firstPage={firstPage} aside={aside} /></SessionProvider>
          : <Body aside={aside}>{instead ?? <Waiting label={texts.start.loading} />}</Body>}
      </div>
    </FluentProvider>
  );
}

interface BodyProps {
  readonly aside: boolean;
  /** Nothing in it takes the focus: it does itself, so that the keyboard scrolls it where it is long. */
  readonly plain?: boolean;
  /** What is shown in it: another page starts at its top, and the list is where it was left. */
  readonly page?: Page;
  readonly children: ReactNode;
}

function Body({ aside, plain = false, page = 'main', children }: BodyProps): ReactElement {
  const body = useScrolledFor(page);
  const focus = plain ? { tabIndex: 0 } : {};
  return aside ? <div ref={body} className="zp-body" {...focus}>{children}</div>
    : <main ref={body} className="zp-body" {...focus}>{children}</main>;
}

function Pane({ firstPage, aside }: { readonly firstPage: Page; readonly aside: boolean }): ReactElement {
  const { overview, phase, blank } = useSessionState();
  const [page, setPage] = useState<Page>(firstPage);
  const [clearing, setClearing] = useState(false);
  // The list comes with its own file; it is fetched while the user reads the first screen.
  useEffect(() => { if (phase === 'ready') void loadResults(); }, [phase]);
  const toMain = (): void => { setPage('main'); };
  return (
    <>
      <Toolbar page={page} onPage={setPage} onClear={() => { setClearing(true); }} />
      <NoticeBar />
      <Body aside={aside} page={page} plain={page === 'main' && !overview && !blank}>
        <Suspense fallback={<Waiting />}>
          {page === 'settings' ? <Settings inExcel={!aside} onBack={toMain} />
            : page === 'report' ? <Report inExcel={!aside} onBack={toMain} />
            : page === 'help' ? <Help onBack={toMain} />
              : overview ? <Results /> : <Start />}
        </Suspense>
      </Body>
      <StatusBar />
      {clearing && <Suspense fallback={null}><ClearDialog onClose={() => { setClearing(false); }} /></Suspense>}
    </>
  );
}
