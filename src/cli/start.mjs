// Compiles the command line and starts it: what `npm run score` does. Into a folder of this run's own, because two may go on at once;
// it stays until the run is over, which may start a thread from it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const entry = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ziping-'));
try {
  const outfile = join(folder, 'score.cjs');
  buildSync({
    entryPoints: [entry], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'error',
    // A library's modules before its universal file, whose ways of loading its own parts no bundler follows.
    mainFields: ['module', 'main'],
  });
  await (await import(pathToFileURL(outfile).href)).over;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
