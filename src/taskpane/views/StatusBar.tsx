import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { problemTexts } from '../../hosts/texts';
import type { Task } from '../session';
import { texts } from '../texts';
import { useSession, useSessionState } from './use-session';

function words({ kind, done, all }: Task): string {
  const { tasks } = texts;
  switch (kind) {
    case 'reading': return tasks.reading(done, all);
    case 'checking': return tasks.checking(done, all);
    case 'planning': return tasks.planning;
    case 'writing': return tasks.writing(done, all);
    case 'clearing': return tasks.clearing;
    case 'reporting': return tasks.reporting;
    case 'saving': return tasks.saving;
  }
}

/** What is under way and how far it is, with 取消; otherwise whether edits are followed. */
export function StatusBar(): ReactElement | null {
  const session = useSession();
  const { task, settings, live, overview, waiting } = useSessionState();
  if (task) {
    return (
      <footer className="zp-status" data-busy="true">
        <div className="zp-grow">
          <div role="status">{words(task)}</div>
          {waiting && <div className="zp-strong">{texts.told.waiting(problemTexts[waiting].what, problemTexts[waiting].todo)}</div>}
          <progress aria-label={words(task)} {...(task.kind !== 'checking' && task.all > 0 ? { value: task.done, max: task.all } : {})} />
        </div>
        {task.cancellable && <Button size="small" onClick={() => { session.cancel(); }}>{texts.actions.cancel}</Button>}
      </footer>
    );
  }
  if (!overview) return null;
  return (
    <footer className="zp-status">
      <button type="button" role="switch" aria-checked={settings.live} aria-label={texts.live.toggle} className="zp-live"
        onClick={() => { void session.changeSettings({ live: !settings.live }); }}>
        <span className="zp-dot" aria-hidden="true" />
        {!settings.live ? texts.live.off : live === 'checking' ? texts.live.checking : texts.live.on}
      </button>
    </footer>
  );
}
