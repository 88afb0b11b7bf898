import { useLayoutEffect, useRef, type RefCallback } from 'react';
import type { Page } from './page';

/** For what scrolls the pages of the pane: each starts at its top, the list of findings is where it was left. */
export function useScrolledFor(page: Page): RefCallback<HTMLElement> {
  const body = useRef<HTMLElement | null>(null);
  const left = useRef(0);
  useLayoutEffect(() => {
    const own = body.current;
    if (!own || page !== 'main') {
      if (own) own.scrollTop = 0;
      return undefined;
    }
    own.scrollTop = left.current;
    const keep = (): void => { left.current = own.scrollTop; };
    own.addEventListener('scroll', keep, { passive: true });
    return () => { own.removeEventListener('scroll', keep); };
  }, [page]);
  return (element) => { body.current = element; };
}
