/** Runs a check after the edits have paused; never two at a time, and edits during one lead to another. */
export class LiveCheck {
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running = false;

  constructor(private readonly check: (sheetIds: readonly string[]) => Promise<void>, private readonly pause: number) {}

  edited(sheetIds: readonly string[]): void {
    for (const id of sheetIds) this.waiting.add(id);
    if (!this.running) this.wait();
  }

  /** Forgets what waits: a full reading has just taken it in. */
  stop(): void {
    this.waiting.clear();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private wait(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => { void this.run(); }, this.pause);
  }

  private async run(): Promise<void> {
    this.timer = null;
    const ids = [...this.waiting];
    this.waiting.clear();
    this.running = true;
    try {
      await this.check(ids);
    } finally {
      this.running = false;
      if (this.waiting.size > 0) this.wait();
    }
  }
}
