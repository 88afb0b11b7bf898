import { tasks } from './tasks';

/** Runs one task in a process of its own and prints what it took. */
async function run(name: string, path: string): Promise<void> {
  const work = await tasks[name]!(path);
  const from = performance.now();
  const result = await work();
  const milliseconds = performance.now() - from;
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ milliseconds, megabytes: maxRSS / 1024, result }));
}

void run(process.argv[2]!, process.argv[3]!);
