/** What lets the keyboard into the grid, and how to stop watching. */
export interface FocusGuard {
  /** The next focus the grid takes is wanted. */
  invite(): void;
  stop(): void;
}

/** What the grid makes: its cell editor stands in the body, outside the grid's container, until the grid has been drawn. */
const madeByGrid = '[data-u-comp]';

/**
 * The grid takes the focus by itself when sheets come or a cell is chosen in it. It may keep it only where the user reached for it: by
 * a click, by Tab, or by F6 (`invite`); else the focus goes back to where it was.
 */
export function guardFocus(container: HTMLElement): FocusGuard {
  let invited = false;
  let tabbing = false;
  let last: HTMLElement | null = null;
  const invite = (): void => { invited = true; };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Tab') return;
    // Tab moves the focus before anything else happens; what takes it later was not reached by it.
    tabbing = true;
    setTimeout(() => { tabbing = false; }, 0);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (!container.contains(target) && target.closest(madeByGrid) === null) {
      last = target;
      invited = false;
    } else if (invited || tabbing || last?.isConnected !== true) invited = true;
    else last.focus({ preventScroll: true });
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
