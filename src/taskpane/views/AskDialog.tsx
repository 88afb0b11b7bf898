import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { texts } from '../texts';
import { useDialog } from './use-dialog';

interface Props {
  readonly title: string;
  /** What the first button says; null: there is nothing to do but close. */
  readonly action: string | null;
  /** Does it, once the dialog is on its way out; false where something is missing, and the dialog stays. */
  act(): Promise<void> | false;
  onClose(): void;
  readonly children: ReactNode;
}

/** A question before something is done: a title, what it is about, the button that does it and one that does not. */
export function AskDialog({ title, action, act, onClose, children }: Props): ReactElement {
  const { open, close } = useDialog(onClose);
  const press = (): void => {
    const doing = act();
    if (doing === false) return;
    close();
    void doing;
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface className="zp-dialog">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            {action !== null && <Button appearance="primary" onClick={press}>{action}</Button>}
            <Button onClick={close}>{action === null ? texts.actions.close : texts.actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
