import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { addressFrom } from '../../figures/cell';
import type { Preview } from '../session';
import { texts } from '../texts';
import SkippedList from './SkippedList';
import { useDialog } from './use-dialog';
import { useSession } from './use-session';
import { Waiting } from './Waiting';
import { shown } from './written';

const words = texts.accept;

/** 采用计算值: old → new for every cell, and nothing is written before the user says so. */
export default function AcceptDialog({ keys, onClose }: { readonly keys: readonly string[]; onClose(): void }): ReactElement {
  const { open, close } = useDialog(onClose);
  const session = useSession();
  const [preview, setPreview] = useState<Preview | 'nothing' | null>(null);
  useEffect(() => {
    let here = true;
    void session.previewAccept(keys).then((plan) => { if (here) setPreview(plan ?? 'nothing'); });
    return () => { here = false; };
  }, [session, keys]);
  const plan = preview === null || preview === 'nothing' ? null : preview.plan;
  const values = plan?.values ?? [];
  const skipped = plan?.skipped ?? [];
  const apply = (): void => {
    close();
    if (preview !== null && preview !== 'nothing') void session.applyPreview(preview);
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface className="zp-dialog">
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            {preview === null ? <Waiting label={words.preparing} />
              : values.length === 0 ? <p>{words.nothing}</p> : (
                <>
                  <p>{words.lead(values.length)}</p>
                  <div className="zp-scroll" role="region" aria-label={words.title} tabIndex={0}><table className="zp-figures">
                    <thead>
                      <tr>
                        <th scope="col">{words.column.cell}</th>
                        <th scope="col" className="zp-num">{words.column.old}</th>
                        <th scope="col" aria-hidden="true" />
                        <th scope="col" className="zp-num">{words.column.value}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {values.map(({ cell, old, value, format }) => (
                        <tr key={addressFrom(null, cell)}>
                          <th scope="row">{addressFrom(null, cell)}</th>
                          <td className="zp-num zp-old">{shown(old, format) ?? words.blank}</td>
                          <td aria-hidden="true">→</td>
                          <td className="zp-num zp-strong">{shown(value, format) ?? words.blank}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table></div>
                </>
              )}
            {skipped.length > 0 && <SkippedList skipped={skipped} />}
          </DialogContent>
          <DialogActions>
            {values.length > 0 && <Button appearance="primary" onClick={apply}>{words.apply(values.length)}</Button>}
            <Button onClick={close}>{values.length > 0 ? texts.actions.cancel : texts.actions.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
