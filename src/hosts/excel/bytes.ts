import type { Session } from './session';

/** Excel on the web takes 5 MB a request; what headers and encoding add has room below. */
export const batchLimit = 4_500_000;

/** An upper bound of what one object path or action adds to a request, without its arguments (measured: at most 190). */
const perCall = 210;

/** Something to queue on a context, with an upper bound of what it adds to the request. */
export interface Step {
  readonly bytes: number;
  /** The sheet it belongs to, for progress. */
  readonly sheet: string | null;
  queue(): void;
}

const encoder = new TextEncoder();

/** Bytes of calls with these arguments in the client's JSON. */
export function costOf(calls: number, ...args: readonly unknown[]): number {
  return calls * perCall + args.reduce<number>((sum, arg) => sum + encoder.encode(JSON.stringify(arg) ?? '').length, 0);
}

/** Steps in batches that each stay below the limit, in their order; `queued`: bytes the first batch holds already. */
export function batches(steps: readonly Step[], limit = batchLimit, queued = 0): Step[][] {
  const packed: Step[][] = [[]];
  let room = limit - queued;
  for (const step of steps) {
    if (step.bytes > room && packed.at(-1)!.length > 0) {
      packed.push([]);
      room = limit;
    }
    packed.at(-1)!.push(step);
    room -= step.bytes;
  }
  return packed;
}

/** Sends steps batch by batch on one context. Each batch may be sent again: a caller repeats from the look, not from here. */
export async function send(session: Session, context: Excel.RequestContext, steps: readonly Step[], options: {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly limit?: number | undefined;
  /** Bytes already queued on the context. */
  readonly queued?: number;
}): Promise<void> {
  if (steps.length === 0 && (options.queued ?? 0) === 0) return;
  const all = new Set(steps.map((step) => step.sheet).filter((sheet) => sheet !== null)).size;
  const done = new Set<string>();
  const packed = batches(steps, options.limit, options.queued);
  const work = async (): Promise<void> => {
    for (const batch of packed) {
      if (session.features.areas) context.application.suspendScreenUpdatingUntilNextSync();
      for (const step of batch) step.queue();
      await session.sync(context, options.signal);
      for (const { sheet } of batch) if (sheet !== null) done.add(sheet);
      options.onProgress?.(done.size, all);
    }
  };
  await (packed.length > 1 ? session.asOneUndo(context, work) : work());
}
