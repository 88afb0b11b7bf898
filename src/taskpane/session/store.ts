import { firstState, type SessionState } from './state';

/** The one place the pane's state stands in; views subscribe to it. */
export class Store {
  private state: SessionState = firstState;
  private readonly listeners = new Set<() => void>();

  readonly get = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
