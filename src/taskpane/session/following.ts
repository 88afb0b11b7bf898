import type { Desk } from './desk';
import { LiveCheck } from './live';
import type { Runner } from './runner';
import type { Store } from './store';

/** 边改边查: edits are checked after a pause, or, where that is switched off, make the verdict old. */
export class Following {
  private readonly live: LiveCheck;

  /** `pause`: how long edits must pause before the check, in milliseconds. */
  constructor(private readonly desk: Desk, private readonly store: Store, private readonly runner: Runner, pause: number) {
    this.live = new LiveCheck((ids) => this.check(ids), pause);
  }

  /** The user edited these sheets. */
  edited(sheetIds: readonly string[]): void {
    const { overview, settings, blank } = this.store.get();
    if (blank) this.store.set({ blank: false });
    if (!overview) return;
    if (settings.live) this.live.edited(sheetIds);
    else this.store.set({ stale: true });
  }

  /** Forgets what waits to be checked. */
  stop(): void {
    this.live.stop();
  }

  private async check(ids: readonly string[]): Promise<void> {
    if (this.runner.busy) {
      this.live.edited(ids);
      return;
    }
    this.store.set({ live: 'checking' });
    try {
      if (!await this.desk.recheck(ids)) this.live.edited(ids);
    } catch {
      // A cell still being edited is the ordinary case: the next edit checks again, until then the verdict says it is old.
      this.store.set({ stale: true });
    } finally {
      this.store.set({ live: 'idle' });
    }
  }
}
