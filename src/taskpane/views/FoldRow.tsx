import type { ReactElement } from 'react';
import type { Fold } from '../findings';
import { texts } from '../texts';
import { useSession, useSessionState } from './use-session';

/** One row for all further findings of a kind. */
export function FoldRow({ fold }: { readonly fold: Fold }): ReactElement {
  const session = useSession();
  const { view } = useSessionState();
  const toggle = (): void => {
    const unfolded = new Set(view.unfolded);
    if (!unfolded.delete(fold.id)) unfolded.add(fold.id);
    session.setView({ unfolded });
  };
  const { fold: more, unfold: fewer } = texts.findings;
  return (
    <li className="zp-fold">
      <button type="button" data-stop="true" aria-expanded={fold.open} onClick={toggle}>
        {fold.open ? fewer(fold.entries.length, fold.label) : more(fold.entries.length, fold.label)}
      </button>
    </li>
  );
}
