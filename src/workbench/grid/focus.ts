/** How long after a click into the grid it may take the focus as asked, in milliseconds. */
const reach = 500;

/**
 * The grid takes the focus by itself when sheets come or a cell is chosen in it. Unless the user reached for it, the focus goes
 * back to where it was. Returns how to stop.
 */
export function keepFocusOutside(container: HTMLElement, uninvited: () => boolean): () => void {
  let reached = -Infinity;
  let last: HTMLElement | null = null;
  const onPointer = (): void => { reached = performance.now(); };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (!container.contains(target)) last = target;
    else if (last?.isConnected === true && uninvited() && performance.now() - reached > reach) last.focus({ preventScroll: true });
  };
  container.addEventListener('pointerdown', onPointer, true);
  document.addEventListener('focusin', onFocus);
  return () => {
    container.removeEventListener('pointerdown', onPointer, true);
    document.removeEventListener('focusin', onFocus);
  };
}
