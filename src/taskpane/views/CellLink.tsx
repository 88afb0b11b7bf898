import type { ReactElement } from 'react';
import type { CellRef } from '../../figures';
import { texts } from '../texts';
import { useSession } from './use-session';

/** A cell's address that leads to it; plain text where there is no such cell. */
export function CellLink({ cell, text }: { readonly cell: CellRef | null; readonly text: string }): ReactElement {
  const session = useSession();
  if (!cell) return <span>{text}</span>;
  return (
    <button
      type="button"
      className="zp-link zp-cell"
      title={texts.why.goTo(text)}
      onClick={() => {
        void session.goTo(cell);
      }}
    >
      {text}
    </button>
  );
}
