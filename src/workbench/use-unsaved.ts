import { useEffect, useSyncExternalStore } from 'react';
import type { PagePort } from './page-port';

const never = (): (() => void) => () => undefined;

/** Whether the workbook holds what no saved file has; while so, the browser asks before the page is left. */
export function useUnsaved(port: PagePort | null): boolean {
  const unsaved = useSyncExternalStore(port?.watch ?? never, () => port?.getShown().unsaved ?? false);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => { window.removeEventListener('beforeunload', ask); };
  }, [unsaved]);
  return unsaved;
}
