import { Button } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useEffect, type ReactElement } from 'react';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Page } from './page';
import { useSession, useSessionState } from './use-session';

interface Props { readonly page: Page; onPage(page: Page): void; onClear(): void }

/** F8 goes to the next finding, Shift+F8 to the one before. */
function useStepKey(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      void session.step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => { window.removeEventListener('keydown', onKey); };
  }, [session]);
}

/** 评分 and everything that concerns the whole workbook. */
export function Toolbar({ page, onPage, onClear }: Props): ReactElement {
  const session = useSession();
  const { task, overview, undo, phase, entries } = useSessionState();
  const busy = task !== null || phase === 'starting';
  const open = entries.some(({ status }) => status === 'open');

  useStepKey(session);

  const icon = (label: string, mark: ReactElement, press: () => void, disabled: boolean): ReactElement => (
    <Button appearance="subtle" icon={mark} aria-label={label} title={label} disabled={disabled} onClick={press} />
  );
  const toggle = (target: Page, label: string, mark: ReactElement): ReactElement => (
    <Button appearance="subtle" icon={mark} aria-label={label} title={label} aria-pressed={page === target}
      onClick={() => { onPage(page === target ? 'main' : target); }} />
  );
  const { actions } = texts;
  return (
    <header>
      <div className="zp-toolbar" role="toolbar" aria-label={texts.product}>
        {/* While it works it keeps the keyboard, which would else fall out of the pane. */}
        <Button
          appearance="primary"
          className="zp-score"
          disabled={phase === 'starting'}
          disabledFocusable={phase !== 'starting' && task !== null}
          title={actions.scoreHint}
          onClick={() => {
            onPage('main');
            void session.score();
          }}
        >
          {overview ? actions.scoreAgain : actions.score}
        </Button>
        <span className="zp-tools">
          {icon(`${actions.previous} (Shift+F8)`, <ArrowUpRegular />, () => {
            void session.step(-1);
          }, !open)}
          {icon(`${actions.next} (F8)`, <ArrowDownRegular />, () => {
            void session.step(1);
          }, !open)}
          {icon(undo === null ? actions.undo : actions.undoOf(undo), <ArrowUndoRegular />, () => {
            void session.undo();
          }, busy || undo === null)}
          {icon(actions.clear, <EraserRegular />, onClear, busy)}
          {toggle('report', texts.pages.report, <DocumentTextRegular />)}
        </span>
        <span className="zp-tools zp-end">
          {toggle('settings', actions.settings, <SettingsRegular />)}
          {toggle('help', actions.help, <QuestionCircleRegular />)}
        </span>
      </div>
    </header>
  );
}
