import type { Arguments } from './args';
import { readBatch } from './batch';
import type { Batch } from './batch';
import { copiesOf } from './copies';
import type { Copies } from './copy';
import { collectInputs } from './inputs';
import type { Input } from './inputs';
import { problemOf } from './io-problem';
import { toJson } from './json';
import { listOf } from './list';
import { overviewOf } from './overview';
import { progressOf } from './progress';
import type { Progress } from './progress';
import type { ScoredWorkbook } from './score-file';
import { checkDataApart, checkDataTarget, writeOut } from './targets';
import { cliTexts } from './texts';
import { workOn } from './work';
import type { Told, Work } from './work';

/** Where the command line writes; tests hand in their own. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
  /** Whether somebody watches: only then is there a progress bar. */
  readonly terminal: boolean;
}

/**
 * Works through the inputs; `program` is the compiled command line where there is one, from which a thread can be started. Returns the
 * exit code: 0 no error-level finding, 1 some, 2 an input could not be used.
 */
export async function run(args: Arguments, engine: string, streams: Streams, program: string | null = null): Promise<number> {
  const inputs = await collectInputs(args.inputs);
  checkDataTarget('json', args.json, inputs);
  checkDataTarget('list', args.list, inputs);
  checkDataApart(args.json, args.list);
  const batch = await readBatch(args, inputs);
  const progress = progressOf(streams.terminal, inputs.length);
  const copies = copiesOf(batch.out ? inputs.length : 0, program);
  const told = await workThrough(batch, copies, progress).finally(async () => copies.close());
  progress.stop();
  for (const { notes } of told) for (const note of notes) streams.error(`${note}\n`);
  const written = tell(args, engine, streams, told);
  if (!written || told.some(({ failed }) => failed)) return 2;
  return told.some(({ errors }) => errors) ? 1 : 0;
}

/** Workbooks first, so that narratives can be checked against them; told of in the order of the inputs. */
async function workThrough(batch: Batch, copies: Copies, progress: Progress): Promise<readonly Told[]> {
  const works = new Map<Input, Work>();
  const scored: ScoredWorkbook[] = [];
  const isNarrative = ({ kind }: Input): boolean => kind === 'narrative';
  for (const input of [...batch.inputs.filter((one) => !isNarrative(one)), ...batch.inputs.filter(isNarrative)]) {
    progress.next(input.name);
    works.set(input, await workOn(batch, input, scored, copies));
    await copies.room();
  }
  return Promise.all(batch.inputs.map(async (input) => works.get(input)!.finished));
}

/**
 * The JSON and the list where asked for, and unless standard output belongs to the JSON the summaries, under those of several files the
 * table of all. Returns whether what was asked for could be written.
 */
function tell({ json, list }: Arguments, engine: string, streams: Streams, told: readonly Told[]): boolean {
  const jsonText = (): string => toJson(engine, told.flatMap((one) => one.json ?? []));
  const listed = list === null || writeData(streams, list, () => listOf(told.flatMap((one) => one.listed)));
  if (json === '-') {
    streams.out(jsonText());
    return listed;
  }
  const written = json === null || writeData(streams, json, jsonText);
  for (const { summary } of told) if (summary !== '') streams.out(`${summary}\n`);
  if (told.length > 1) streams.out(`${overviewOf(told.map(({ row }) => row))}\n`);
  return written && listed;
}

/** Writes a file of results and says so, or what went wrong. Returns whether it was written. */
function writeData(streams: Streams, path: string, text: () => string): boolean {
  try {
    writeOut(path, text());
    streams.error(`${cliTexts.wroteData(path)}\n`);
    return true;
  } catch (error) {
    streams.error(`${cliTexts.writeFailed(path, problemOf(error))}\n`);
    return false;
  }
}
