import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense, type ReactElement } from 'react';
import { problemTexts } from '../../hosts/texts';
import type { Notice } from '../session';
import { texts } from '../texts';
import { Sign } from './icons';
import { useSession, useSessionState } from './use-session';

const Places = lazy(() => import(/* webpackChunkName: "results" */ './Places'));
const SkippedList = lazy(() => import(/* webpackChunkName: "results" */ './SkippedList'));

/** What was done, or what failed and what to do about it; nothing of ours ever opens over the sheet. */
export function NoticeBar(): ReactElement {
  const session = useSession();
  const { notice } = useSessionState();
  return (
    <div className="zp-notices" role="status" aria-live="polite">
      {notice && (
        <div className="zp-notice" data-kind={notice.kind}>
          <Sign shape={notice.kind === 'failed' ? 'error' : notice.skipped.length > 0 ? 'warning' : 'solved'} />
          <div className="zp-grow">{notice.kind === 'failed' ? <Failed notice={notice} /> : <Done notice={notice} />}</div>
          <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={texts.actions.close}
            onClick={() => { session.dismiss(); }} />
        </div>
      )}
    </div>
  );
}

function Done({ notice }: { readonly notice: Notice & { kind: 'done' } }): ReactElement {
  const { filled = [] } = notice;
  return (
    <>
      <div>{notice.text}</div>
      {filled.length > 0 && <Suspense fallback={null}><Places lead={texts.told.filled} cells={filled} /></Suspense>}
      {notice.skipped.length > 0 && <Suspense fallback={null}><SkippedList skipped={notice.skipped} /></Suspense>}
    </>
  );
}

function Failed({ notice }: { readonly notice: Notice & { kind: 'failed' } }): ReactElement {
  const { what, todo } = problemTexts[notice.problem];
  const { retry } = notice;
  return (
    <>
      <div className="zp-strong">{texts.told.failed(notice.where, what)}</div>
      <div className="zp-quiet">{texts.told.advice(todo)}</div>
      {retry && <Button size="small" className="zp-retry" onClick={retry}>{texts.actions.retry}</Button>}
    </>
  );
}
