/** Moves the focus among the list's own stops with the arrow keys, Home and End; tells whether the key was one of them. */
export function moveFocus(list: HTMLElement, key: string): boolean {
  const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return false;
  const to = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : null;
  if (to === null) return false;
  stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
  return true;
}
