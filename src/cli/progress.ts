import { SingleBar } from 'cli-progress';
import { cliTexts } from './texts';

/** How far the work is; says nothing where nobody watches or there is only one file. */
export interface Progress {
  next(file: string): void;
  stop(): void;
}

const silent: Progress = { next: () => undefined, stop: () => undefined };

/** A progress bar on a terminal for several files; silent elsewhere. */
export function progressOf(terminal: boolean, count: number): Progress {
  if (!terminal || count < 2) return silent;
  const bar = new SingleBar({ format: cliTexts.progress, clearOnComplete: true, stream: process.stderr });
  bar.start(count, 0, { file: '' });
  let begun = 0;
  return {
    next: (file) => {
      bar.update(begun, { file });
      begun += 1;
    },
    stop: () => {
      bar.update(count);
      bar.stop();
    },
  };
}
