import { version } from '../../package.json';
import { readArguments, UsageError } from './args';
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
    return await run(args, version, streams);
  } catch (error) {
    const asked = error instanceof UsageError;
    streams.error(`${error instanceof Error ? error.message : String(error)}\n${asked ? `\n${usage()}\n` : ''}`);
    return 2;
  }
}

void main().then((code) => { process.exitCode = code; });
