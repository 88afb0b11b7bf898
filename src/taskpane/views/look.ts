import { useSyncExternalStore } from 'react';
/** The colours the pane is drawn in. */
export type Look = 'light' | 'dark' | 'contrast';

const contrast = () => window.matchMedia('(forced-colors: active)');
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const queries = [contrast(), dark()];
  for (const query of queries) query.addEventListener('change', listener);
  return () => { for (const query of queries) query.removeEventListener('change', listener); };
}

/** High contrast where the system asks for it, else Excel's theme where the host tells it, else the system's. */
export function useLook(hostDark: boolean | null): Look {
  return useSyncExternalStore(subscribe, () => contrast().matches ? 'contrast' : hostDark ?? dark().matches ? 'dark' : 'light');
}
