import { useEffect, useState, type ReactElement } from 'react';
import { addressFrom } from '../../figures/cell';
import type { WritePlan } from '../../writeback';
import type { Preview } from '../session';
import { texts } from '../texts';
import { AskDialog } from './AskDialog';
import SkippedList from './SkippedList';
import { useSession } from './use-session';
import { Waiting } from './Waiting';
import { shown } from './written';

const words = texts.accept;

/** 采用计算值: old → new for every cell, and nothing is written before the user says so. */
export default function AcceptDialog({ keys, onClose }: { readonly keys: readonly string[]; onClose(): void }): ReactElement {
  const session = useSession();
  const [preview, setPreview] = useState<Preview | 'nothing' | null>(null);
  useEffect(() => {
    let here = true;
    void session.previewAccept(keys).then((plan) => { if (here) setPreview(plan ?? 'nothing'); });
    return () => { here = false; };
  }, [session, keys]);
  const ready = preview === null || preview === 'nothing' ? null : preview;
  const values = ready?.plan.values ?? [];
  const skipped = ready?.plan.skipped ?? [];
  return (
    <AskDialog
      title={words.title}
      action={values.length > 0 ? words.apply(values.length) : null}
      act={() => ready !== null && session.applyPreview(ready)}
      onClose={onClose}
    >
      {preview === null ? <Waiting label={words.preparing} />
        : values.length === 0 ? <p>{words.nothing}</p> : <Changes values={values} />}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
    </AskDialog>
  );
}

function Changes({ values }: Pick<WritePlan, 'values'>): ReactElement {
  return (
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
  );
}
