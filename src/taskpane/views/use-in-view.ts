import { useEffect, type RefObject } from 'react';

/** Keeps the finding that is open in view: all of it where there is room, its head in any case. */
export function useInView(list: RefObject<HTMLElement | null>, selected: string | null, arrived: number): void {
  useEffect(() => {
    if (selected === null) return undefined;
    const show = (): void => {
      const head = list.current?.querySelector('[aria-expanded="true"][data-key]');
      head?.closest('.zp-item')?.scrollIntoView({ block: 'nearest' });
      head?.scrollIntoView({ block: 'nearest' });
    };
    show();
    // The one that closed takes its new height only when it is drawn: what is below it moves once more.
    let frame = requestAnimationFrame(() => { frame = requestAnimationFrame(show); });
    return () => { cancelAnimationFrame(frame); };
  }, [list, selected, arrived]);
}
