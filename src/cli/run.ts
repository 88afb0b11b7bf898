import type { Arguments } from './args';
import { readBatch } from './batch';
import type { Batch } from './batch';
import { collectInputs } from './inputs';
import type { Input } from './inputs';
import { problemOf } from './io-problem';
import { toJson } from './json';
import { progressOf } from './progress';
import type { Progress } from './progress';
import type { ScoredWorkbook } from './score-file';
import { checkJsonTarget, writeOut } from './targets';
import { cliTexts } from './texts';
import { workOn } from './work';
import type { Told } from './work';

/** Where the command line writes; tests hand in their own. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
  /** Whether somebody watches: only then is there a progress bar. */
  readonly terminal: boolean;
}

/** Works through the inputs. Returns the exit code: 0 no error-level finding, 1 some, 2 an input could not be used. */
export async function run(args: Arguments, engine: string, streams: Streams): Promise<number> {
  const inputs = await collectInputs(args.inputs);
  checkJsonTarget(args.json, inputs);
  const batch = await readBatch(args, inputs);
  const progress = progressOf(streams.terminal, inputs.length);
  const done = await workThrough(batch, progress);
  progress.stop();
  const told = inputs.map((input) => done.get(input)!);
  for (const { notes } of told) for (const note of notes) streams.error(`${note}\n`);
  const jsonWritten = tell(args, engine, streams, told);
  if (!jsonWritten || told.some(({ failed }) => failed)) return 2;
  return told.some(({ errors }) => errors) ? 1 : 0;
}

/** Workbooks first, so that narratives can be checked against them. */
async function workThrough(batch: Batch, progress: Progress): Promise<Map<Input, Told>> {
  const done = new Map<Input, Told>();
  const scored: ScoredWorkbook[] = [];
  const isNarrative = ({ kind }: Input): boolean => kind === 'narrative';
  for (const input of [...batch.inputs.filter((one) => !isNarrative(one)), ...batch.inputs.filter(isNarrative)]) {
    progress.next(input.name);
    done.set(input, await workOn(batch, input, scored));
  }
  return done;
}

/** The JSON where asked for, and the summary unless standard output belongs to the JSON. Returns whether the JSON could be written. */
function tell({ json }: Arguments, engine: string, streams: Streams, told: readonly Told[]): boolean {
  const text = (): string => toJson(engine, told.flatMap((one) => one.json ?? []));
  if (json === '-') {
    streams.out(text());
    return true;
  }
  let written = true;
  if (json !== null) {
    try {
      writeOut(json, text());
      streams.error(`${cliTexts.wroteJson(json)}\n`);
    } catch (error) {
      written = false;
      streams.error(`${cliTexts.writeFailed(json, problemOf(error))}\n`);
    }
  }
  for (const { summary } of told) if (summary !== '') streams.out(`${summary}\n`);
  return written;
}
