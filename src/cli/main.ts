import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { readArguments, UsageError } from './args';
import { serveCopies } from './copy-thread';
import { run } from './run';
import type { Streams } from './run';
import { usage } from './usage';

const streams: Streams = {
  out: (text) => { process.stdout.write(text); },
  error: (text) => { process.stderr.write(text); },
  terminal: process.stderr.isTTY,
};

async function main(): Promise<number> {
  try {
    const args = readArguments(process.argv.slice(2));
    if (args.help) {
      streams.out(`${usage()}\n`);
      return 0;
    }
    return await run(args, version, streams, __filename);
  } catch (error) {
    const asked = error instanceof UsageError;
    streams.error(`${error instanceof Error ? error.message : String(error)}\n${asked ? `\n${usage()}\n` : ''}`);
    return 2;
  }
}

/** Settles once the run is over. The same program serves as the thread that makes the copies of a run. */
export const over = isMainThread ? main().then((code) => { process.exitCode = code; }) : serveCopies();
