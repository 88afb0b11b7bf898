import {
  Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { texts } from '../texts';
import { useDialog } from './use-dialog';
import { useSession } from './use-session';

const words = texts.clear;

/** 清除标记, and on request what we filled. */
export default function ClearDialog({ onClose }: { onClose(): void }): ReactElement {
  const { open, close } = useDialog(onClose);
  const session = useSession();
  const [values, setValues] = useState(false);
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface className="zp-dialog">
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <p>{words.lead}</p>
            <Checkbox checked={values} label={words.values} onChange={(_, { checked }) => { setValues(checked === true); }} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => { close(); void session.clear(values); }}>{words.apply}</Button>
            <Button onClick={close}>{texts.actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
