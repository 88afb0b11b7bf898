import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Entry, Grouping } from '../findings';
import { texts } from '../texts';
import { namedKind } from '../texts/labels';
import { asRead, statedIn } from '../../writeback/as-read';
import { Sign, signOf } from './icons';
import { useSession, useSessionState } from './use-session';
import { WhyView } from './WhyView';

interface Props {
  readonly entry: Entry;
  readonly grouping: Grouping;
  /** The first finding of the list takes the Tab key while none is open. */
  readonly first: boolean;
  onAccept(): void;
  onIgnore(): void;
}

/** One finding: closed, a line that says what and where; open, why, and what can be done about it. */
export function FindingItem({ entry, grouping, first, onAccept, onIgnore }: Props): ReactElement {
  const session = useSession();
  const { selected } = useSessionState();
  const id = useId();
  const open = selected === entry.key;
  const { finding, status } = entry;
  const stated = statedIn(finding);
  const words = texts.findings;
  const press = (): void => { if (open) session.close(); else void session.open(entry.key); };
  return (
    <li className="zp-item" data-status={status} data-severity={finding.severity} data-open={open}>
      <button
        type="button"
        className="zp-item-head"
        data-stop="true"
        data-key={entry.key}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        tabIndex={open || (selected === null && first) ? 0 : -1}
        onClick={press}
      >
        <Sign shape={signOf(finding.severity, status)} />
        <span className="zp-grow">
          <span className="zp-item-top">
            <span className="zp-hidden">{words.severity[finding.severity]}</span>
            <span className="zp-cell">
              {grouping === 'kind' && finding.sheet !== null ? `${finding.sheet}!${finding.cell}` : finding.cell}
            </span>
            {entry.subject !== null && <span className="zp-subject" title={entry.subject}>{entry.subject}</span>}
            {grouping === 'sheet' && <span className="zp-kind">{namedKind(finding)}</span>}
            {status !== 'open' && <span className="zp-tag">{words.status[status]}</span>}
          </span>
          <span className="zp-message">{finding.message}</span>
          {(stated !== null || finding.expected !== null) && (
            <span className="zp-values">
              {words.stated} <b>{stated ?? words.blank}</b>
              {finding.expected !== null && (
                <>
                  <span className="zp-arrow" aria-hidden="true">→</span>
                  {finding.verdict === 'rounding-tail' ? words.computed : words.expected} <b>{asRead(finding, finding.expected)}</b>
                </>
              )}
            </span>
          )}
        </span>
      </button>
      {open && (
        <div id={id} className="zp-detail">
          {entry.reason !== null && <p className="zp-reason">{words.ignoredBecause(entry.reason)}</p>}
          <WhyView finding={finding} />
          <Actions entry={entry} onAccept={onAccept} onIgnore={onIgnore} />
        </div>
      )}
    </li>
  );
}

function Actions({ entry, onAccept, onIgnore }: { readonly entry: Entry; onAccept(): void; onIgnore(): void }): ReactElement {
  const session = useSession();
  const { task } = useSessionState();
  const { finding, status, key } = entry;
  const { actions } = texts;
  const busy = task !== null;
  return (
    <div className="zp-actions">
      {status === 'open' && finding.fix !== null && (
        <Button size="small" appearance="primary" disabled={busy} onClick={onAccept}>{actions.accept}</Button>
      )}
      {status === 'open' && finding.rule === 'rules-missing' && (
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void session.scoreByOtherYear()}>{actions.otherYear}</Button>
      )}
      {finding.sheet !== null && (
        <Button
          size="small"
          onClick={() => {
            void session.open(key);
          }}
        >
          {actions.locate}
        </Button>
      )}
      {status === 'open' && <Button size="small" disabled={busy} onClick={onIgnore}>{actions.ignore}</Button>}
      {status === 'ignored' && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => {
            void session.unignore([key]);
          }}
        >
          {actions.unignore}
        </Button>
      )}
    </div>
  );
}
