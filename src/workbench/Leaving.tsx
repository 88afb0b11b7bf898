import type { ReactElement } from 'react';
import { texts } from './texts';

interface Props { readonly file: string; onSave(): void; onDiscard(): void; onStay(): void }

/** Before another workbook takes the place of one with changes nobody has saved: what the user wants of them. */
export function Leaving({ file, onSave, onDiscard, onStay }: Props): ReactElement {
  return (
    <div className="wb-leaving" role="alertdialog" aria-labelledby="wb-leaving"
      onKeyDown={({ key }) => { if (key === 'Escape') onStay(); }}>
      <p id="wb-leaving">{texts.leaving(file)}</p>
      <button type="button" autoFocus onClick={onSave}>{texts.saveFirst}</button>
      <button type="button" onClick={onDiscard}>{texts.discard}</button>
      <button type="button" onClick={onStay}>{texts.stay}</button>
    </div>
  );
}
