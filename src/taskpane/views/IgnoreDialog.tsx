import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Textarea,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { texts } from '../texts';
import { useDialog } from './use-dialog';
import { useSession, useSessionState } from './use-session';

const words = texts.ignore;

/** 忽略: the reason is required. */
export default function IgnoreDialog({ entryKey, onClose }: { readonly entryKey: string; onClose(): void }): ReactElement {
  const { open, close } = useDialog(onClose);
  const session = useSession();
  const { entries } = useSessionState();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const finding = entries.find(({ key }) => key === entryKey)?.finding;
  const apply = (): void => {
    if (reason.trim() === '') { setMissing(true); return; }
    close();
    void session.ignore([entryKey], reason);
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
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={apply}>{words.apply}</Button>
            <Button onClick={close}>{texts.actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
