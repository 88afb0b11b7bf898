import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { alike } from '../findings';
import { texts } from '../texts';
import { AskDialog } from './AskDialog';
import { useSession, useSessionState } from './use-session';

const words = texts.ignore;

/** 忽略: the reason is required; on request it holds for all of the kind on the sheet. */
export default function IgnoreDialog({ entryKey, onClose }: { readonly entryKey: string; onClose(): void }): ReactElement {
  const session = useSession();
  const { entries } = useSessionState();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [together, setTogether] = useState(false);
  const finding = entries.find(({ key }) => key === entryKey)?.finding;
  const same = alike(entries, entryKey);
  const apply = (): Promise<void> | false => {
    if (reason.trim() === '') { setMissing(true); return false; }
    return session.ignore(together ? same.map(({ key }) => key) : [entryKey], reason);
  };
  return (
    <AskDialog title={words.title} action={together ? words.applyAll(same.length) : words.apply} act={apply} onClose={onClose}>
      {finding && <p className="zp-quote">{finding.message}</p>}
      <Field label={words.reason} required hint={words.lead}
        {...(missing && reason.trim() === '' ? { validationState: 'error' as const, validationMessage: words.required } : {})}>
        <Textarea autoFocus rows={3} resize="vertical" value={reason} placeholder={words.placeholder}
          onChange={(_, { value }) => { setReason(value); }} />
      </Field>
      {same.length > 1 && (
        <Checkbox checked={together} label={words.alike(same.length - 1)}
          onChange={(_, { checked }) => { setTogether(checked === true); }} />
      )}
    </AskDialog>
  );
}
