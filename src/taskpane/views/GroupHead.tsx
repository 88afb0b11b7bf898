import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { Group } from '../findings';
import { texts } from '../texts';
import { Sign } from './icons';
import { useSession, useSessionState } from './use-session';

/** `keys`: the findings of the group whose computed value can be taken. */
interface HeadProps { readonly group: Group; readonly keys: readonly string[]; onAccept(keys: readonly string[]): void }

const told = ({ count, open }: Group): string => {
  if (!open) return texts.findings.groupDone(count);
  return open.count < count ? texts.findings.groupLeft(open.count, count) : texts.findings.groupCount(count);
};

/** A group's name and count, which opens and closes it, and the button that takes all its computed values. */
export function GroupHead({ group, keys, onAccept }: HeadProps): ReactElement {
  const session = useSession();
  const { view } = useSessionState();
  const toggle = (): void => {
    const closed = new Set(view.closed);
    if (!closed.delete(group.id)) closed.add(group.id);
    session.setView({ closed });
  };
  return (
    <div className="zp-group-head">
      <button type="button" className="zp-group-toggle" data-stop="true" aria-expanded={!group.closed} onClick={toggle}>
        {group.closed ? <ChevronRightRegular aria-hidden="true" /> : <ChevronDownRegular aria-hidden="true" />}
        <span className="zp-group-name">{group.label}</span>
        <span className="zp-count"><Sign shape={group.open?.worst ?? 'solved'} size={11} /> {told(group)}</span>
      </button>
      {keys.length > 1 && (
        <Button size="small" appearance="transparent" onClick={() => { onAccept(keys); }}>{texts.actions.acceptGroup(keys.length)}</Button>
      )}
    </div>
  );
}
