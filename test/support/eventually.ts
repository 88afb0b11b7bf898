/**
 * What a page shows after a press comes in its own time (code loaded for it, a picture drawn anew): it is asked for again until it
 * holds, for ten seconds at most; then the last answer is what failed.
 */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    try {
      await holds();
      return;
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
  }
  await holds();
}
