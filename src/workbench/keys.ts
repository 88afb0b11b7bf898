import { useEffect, type RefObject } from 'react';

/** What in a part takes the keyboard first. */
const first = 'button:not(:disabled), a[href], input:not([hidden]), select, textarea, [tabindex="0"]';

/** Gives the keyboard to a part of the page. */
export function enter(part: HTMLElement | null): void {
  part?.querySelector<HTMLElement>(first)?.focus();
}

/**
 * F6 goes from the grid to the pane and back, as between the parts of an Office window: inside the grid Tab moves from cell to cell.
 * Ctrl+S saves, from anywhere.
 */
export function useKeys(pane: RefObject<HTMLElement | null>, toGrid: () => void, save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const saves = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
      if (event.key !== 'F6' && !saves) return;
      event.preventDefault();
      event.stopPropagation();
      if (saves) { save(); return; }
      if (pane.current?.contains(document.activeElement) === true) toGrid();
      else enter(pane.current);
    };
    window.addEventListener('keydown', onKey, true);
    return () => { window.removeEventListener('keydown', onKey, true); };
  }, [pane, toGrid, save]);
}
