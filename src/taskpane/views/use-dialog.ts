import { useEffect, useState } from 'react';

/** Where the focus goes when what opened a dialog is gone: the open finding, else 评分. */
const instead = ['[data-key][aria-expanded="true"]', '.zp-score'];

/** How long a closed dialog stays mounted, in milliseconds. */
const farewell = 600;

/**
 * A dialog that closes before it goes: the keeper of its focus (Tabster) shows the page to screen readers again only while the
 * dialog is still mounted. The focus returns to what opened it.
 */
export function useDialog(onGone: () => void): { readonly open: boolean; close(): void } {
  const [opener] = useState(() => document.activeElement);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (open) return undefined;
    const target = opener instanceof HTMLElement && opener !== document.body && opener.isConnected ? opener
      : instead.map((selector) => document.querySelector<HTMLElement>(selector)).find((element) => element !== null);
    const focus = setTimeout(() => { target?.focus(); });
    const gone = setTimeout(onGone, farewell);
    return () => { clearTimeout(focus); clearTimeout(gone); };
  // The parent gives another closure at every drawing; the dialog says goodbye once.
  }, [open, opener]);
  return { open, close: () => { setOpen(false); } };
}
