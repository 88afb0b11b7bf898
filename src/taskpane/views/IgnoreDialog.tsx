import {
  Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Textarea,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { alike } from '../findings';
import { texts } from '../texts';
import { useDialog } from './use-dialog';
import { useSession, useSessionState } from './use-session';

const words = texts.ignore;

/** 忽略: the reason is required; on request it holds for all of the kind on the sheet. */
export default function IgnoreDialog({ entryKey, onClose }: { readonly entryKey: string; onClose(): void }): ReactElement {
  const { open, close } = useDialog(onClose);
  const session = useSession();
  const { entries } = useSessionState();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [together, setTogether] = useState(false);
  const finding = entries.find(({ key }) => key === entryKey)?.finding;
  const same = alike(entries, entryKey);
  const apply = (): void => {
    if (reason.trim() === '') { setMissing(true); return; }
    close();
    void session.ignore(together ? same.map(({ key }) => key) : [entryKey], reason);
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface className="zp-dialog">
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={apply}>
              {together ? words.applyAll(same.length) : words.apply}
            </Button>
            <Button onClick={close}>{texts.actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
