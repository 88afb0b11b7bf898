import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session';

const SessionContext = createContext<Session | null>(null);
/** Gives the views below it their session. */
export const SessionProvider = SessionContext.Provider;

/** The session of this pane. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this view.');
  return session;
}

/** What the session shows now; the view is drawn again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}
