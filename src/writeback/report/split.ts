import type { Run } from '../../report';

/** Runs cut into pieces of at most `limit` characters where a sentence or an item ends: a row of a sheet holds only so many lines. */
export function splitRuns(runs: readonly Run[], limit: number): readonly (readonly Run[])[] {
  const pieces: Run[][] = [[]];
  let length = 0;
  for (const run of runs) {
    for (const part of run.kind === 'words' ? run.text.split(/(?<=[。；])/) : [run.text]) {
      const ends = /[。；]$/.test(pieces.at(-1)!.at(-1)?.text ?? '');
      if (length > 0 && ends && length + nextStop(runs, run, part) > limit) {
        pieces.push([]);
        length = 0;
      }
      pieces.at(-1)!.push({ ...run, text: part });
      length += part.length;
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** How many characters follow from here to the end of the sentence or item, roughly: the part and the runs up to the next stop. */
function nextStop(runs: readonly Run[], from: Run, part: string): number {
  let length = part.length;
  if (/[。；]$/.test(part)) return length;
  for (const run of runs.slice(runs.indexOf(from) + 1)) {
    const stop = /[。；]/.exec(run.text);
    if (stop) return length + stop.index + 1;
    length += run.text.length;
  }
  return length;
}
