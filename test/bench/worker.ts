import { tasks } from './tasks';

/**
 * Runs one task in a process of its own and prints what it took: once, as a program started for it would, or so many rounds, as one
 * that stays open would, of which the quickest counts. Each round has a file of its own: # in the path stands for its number.
 */
async function run(name: string, path: string, rounds: number): Promise<void> {
  let milliseconds = Infinity;
  let result = '';
  for (let round = 0; round < rounds; round++) {
    const work = await tasks[name]!(path.replace('#', String(round)));
    const from = performance.now();
    result = await work();
    milliseconds = Math.min(milliseconds, performance.now() - from);
  }
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ milliseconds, megabytes: maxRSS / 1024, result }));
}

void run(process.argv[2]!, process.argv[3]!, Number(process.argv[4] ?? 1));
