import { useEffect, useState } from 'react';

/** Where the focus goes when what opened a dialog is gone: the open finding, else 评分. */
const instead = ['[data-key][aria-expanded="true"]', '.zp-score'];

/** How long a closed dialog stays mounted, in milliseconds. */
const farewell = 600;

/** Where the keeper of the focus went too soon, the pane would stay hidden from screen readers although no dialog stands before it. */
function unhide(): void {
  if (!document.querySelector('[role="dialog"]'))
    document.querySelector('.zp-pane')?.closest('[aria-hidden="true"]')?.removeAttribute('aria-hidden');
}

/**
 * A dialog that closes before it goes: the keeper of its focus (Tabster) shows the page to screen readers again only while the
 * dialog is still mounted. The focus returns to what opened it.
 */
export function useDialog(onGone: () => void): { readonly open: boolean; close(): void } {
  const [opener] = useState(() => document.activeElement);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (open) return undefined;
    // What opened it may be gone, or switched off while the dialog's work runs: the focus would then stay in the dialog.
    const places = [opener, ...instead.map((selector) => document.querySelector(selector))];
    const target = places.find((place): place is HTMLElement =>
      place instanceof HTMLElement && place !== document.body && place.isConnected && !place.matches(':disabled')
    );
    const focus = setTimeout(() => {
      target?.focus();
    });
    const gone = setTimeout(() => {
      onGone();
      setTimeout(unhide);
    }, farewell);
    return () => {
      clearTimeout(focus);
      clearTimeout(gone);
    };
    // The parent gives another closure at every drawing; the dialog says goodbye once.
  }, [open, opener]);
  return { open, close: () => { setOpen(false); } };
}
