/** What lets the keyboard into the grid, and how to stop watching. */
export interface FocusGuard {
  /** The next focus the grid takes is wanted. */
  invite(): void;
  stop(): void;
}

/**
 * The grid takes the focus by itself when sheets come or a cell is chosen in it. It may keep it only where the user reached for it: by
 * a click, by Tab, or by F6 (`invite`); else the focus goes back to where it was.
 */
export function guardFocus(container: HTMLElement): FocusGuard {
  let invited = false;
  let last: HTMLElement | null = null;
  const invite = (): void => { invited = true; };
  const onKey = ({ key }: KeyboardEvent): void => { if (key === 'Tab') invited = true; };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (!container.contains(target)) {
      last = target;
      invited = false;
    } else if (!invited && last?.isConnected === true) last.focus({ preventScroll: true });
  };
  container.addEventListener('pointerdown', invite, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('focusin', onFocus);
  return {
    invite,
    stop: () => {
      container.removeEventListener('pointerdown', invite, true);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusin', onFocus);
    },
  };
}
