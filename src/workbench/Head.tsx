import { useRef, type ReactElement } from 'react';
import { texts } from './texts';

interface Props {
  /** The workbook that is open; null: none. */
  readonly name: string | null;
  /** What became of the last copy, or that there is something to save. */
  readonly told: string;
  onFile(file: File | undefined): void;
  onSave(): void;
}

/** The head of the page: which workbook, whether it is saved, another one, a copy of this one. */
export function Head({ name, told, onFile, onSave }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="wb-head">
      <img src="assets/icons/product-32.png" width={24} height={24} alt="" />
      <h1>{name ?? texts.title}</h1>
      <span className="wb-said" role="status">{told}</span>
      <button type="button" onClick={() => { input.current?.click(); }}>{texts.open}</button>
      <button type="button" disabled={name === null} title={texts.saveHint} onClick={onSave}>{texts.save}</button>
      <input ref={input} type="file" accept=".xlsx,.xlsm" hidden aria-label={texts.open}
        onChange={({ currentTarget }) => { onFile(currentTarget.files?.[0]); currentTarget.value = ''; }} />
    </header>
  );
}
