import type { AssessOptions, Assessment } from '../assess';
import { assessWorkbook, writeNarrative, type Skeleton } from '../report';
import { planSettledScore } from '../writeback';
import { everySkipped } from '../hosts/skipped';
import { skipTexts } from '../hosts/texts';
import type { Arguments } from './args';
import { checkDocument } from './check-narrative';
import { collectInputs } from './inputs';
import type { Input } from './inputs';
import { inputProblem, problemOf } from './io-problem';
import { toJson } from './json';
import type { FileResult } from './json';
import { progressOf } from './progress';
import type { Progress } from './progress';
import { readRules } from './rules';
import { scoreFile } from './score-file';
import type { ScoredWorkbook } from './score-file';
import { readSkeletons } from './skeleton';
import { summaryOf } from './summary';
import { annotatedCopy, checkJsonTarget, outputPath, readTarget, wordReport, writeOut } from './targets';
import type { OutputKind, Target } from './targets';
import { cliTexts } from './texts';

/** Where the command line writes; tests hand in their own. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
  /** Whether somebody watches: only then is there a progress bar. */
  readonly terminal: boolean;
}

interface Run {
  readonly streams: Streams;
  readonly inputs: readonly Input[];
  /** By `--rules`; null: each workbook by what it keeps. */
  readonly options: AssessOptions | null;
  readonly skeletons: readonly Skeleton[];
  readonly out: Target | null;
  readonly report: Target | null;
  readonly notes: string[];
  failed: boolean;
}

interface Done {
  readonly result: FileResult;
  readonly fills: Assessment['fills'];
}

function fail(run: Run, message: string): void {
  run.failed = true;
  run.notes.push(message);
}

/** Works through the inputs. Returns the exit code: 0 no error-level finding, 1 some, 2 an input could not be used. */
export async function run(args: Arguments, engine: string, streams: Streams): Promise<number> {
  const inputs = await collectInputs(args.inputs);
  checkJsonTarget(args.json, inputs);
  const workbooks = inputs.filter((input) => input.kind === 'workbook').length;
  const state: Run = {
    streams, inputs, options: await readRules(args.rules), skeletons: await readSkeletons(args.skeleton), notes: [], failed: false,
    out: await readTarget(annotatedCopy, args.out, workbooks), report: await readTarget(wordReport, args.report, workbooks),
  };
  const progress = progressOf(streams.terminal, inputs.length);
  const done = await workThrough(state, progress);
  progress.stop();
  for (const note of state.notes) streams.error(`${note}\n`);
  await tell(state, args, engine, done);
  if (state.failed) return 2;
  return done.some(({ result }) => result.assessment?.findings.some((found) => found.severity === 'error')) ? 1 : 0;
}

/** Workbooks first, so that narratives can be checked against them; results in the order the inputs were given. */
async function workThrough(state: Run, progress: Progress): Promise<Done[]> {
  const done = new Map<Input, Done>();
  const scored: ScoredWorkbook[] = [];
  const order = [
    ...state.inputs.filter((input) => input.kind !== 'narrative'),
    ...state.inputs.filter((input) => input.kind === 'narrative'),
  ];
  for (const input of order) {
    progress.next(input.name);
    try {
      if (input.problem !== null) throw new Error(input.problem);
      done.set(input, input.kind === 'narrative' ? await narrative(input, scored) : await workbook(state, input, scored));
    } catch (error) {
      const message = input.problem ?? inputProblem(input.path, error);
      fail(state, message);
      done.set(input, { result: { name: input.name, error: message, assessment: null }, fills: [] });
    }
  }
  return state.inputs.map((input) => done.get(input)!);
}

async function narrative(input: Input, scored: readonly ScoredWorkbook[]): Promise<Done> {
  return { result: { name: input.name, error: null, assessment: await checkDocument(input, scored) }, fills: [] };
}

async function workbook(state: Run, input: Input, scored: ScoredWorkbook[]): Promise<Done> {
  const one = await scoreFile(input, state.options);
  const expectsNarratives = state.inputs.some((other) => other.kind === 'narrative');
  if (expectsNarratives) scored.push(one);
  await writeOutput(state, state.out, one, annotatedCopy, () => annotated(state, one));
  await writeOutput(state, state.report, one, wordReport, () => reported(one, state.skeletons));
  const { verdict, sheets, findings, fills } = one.assessment;
  return { result: { name: input.name, error: null, assessment: { verdict, sheets, findings } }, fills };
}

async function annotated(state: Run, one: ScoredWorkbook): Promise<{ bytes: Uint8Array; note: (path: string) => string }> {
  const { plan } = planSettledScore(one.snapshot, (filled) =>
    (filled === one.snapshot ? one.assessment : assessWorkbook(filled, one.options)));
  const applied = await one.workbook.apply(plan);
  for (const skipped of everySkipped(plan, applied)) {
    state.notes.push(cliTexts.skipped(skipped.sheet, skipped.cell, skipTexts[skipped.problem].what));
  }
  return { bytes: await one.workbook.save(), note: (path) => cliTexts.wrote(path, applied.written) };
}

/** The report as a Word document; its library is loaded only when one is asked for. */
async function reported(
  one: ScoredWorkbook,
  skeletons: readonly Skeleton[],
): Promise<{ bytes: Uint8Array; note: (path: string) => string; }> {
  const { narrativeDocx } = await import('../report/docx');
  const narrative = writeNarrative(one.assessment, one.snapshot, { skeletons });
  return { bytes: await narrativeDocx(narrative), note: (path) => cliTexts.wroteReport(path, narrative.gaps) };
}

/** Writes one output beside the inputs, never over one of them; what cannot be written is told and the others are still done. */
async function writeOutput(
  state: Run,
  target: Target | null,
  one: ScoredWorkbook,
  kind: OutputKind,
  make: () => Promise<{ bytes: Uint8Array; note: (path: string) => string; }>,
): Promise<void> {
  if (!target) return;
  const place = outputPath(target, one.input, kind, state.inputs);
  if ('problem' in place) {
    fail(state, place.problem);
    return;
  }
  try {
    const { bytes, note } = await make();
    await writeOut(place.path, bytes);
    state.notes.push(note(place.path));
  } catch (error) {
    fail(state, cliTexts.writeFailed(place.path, problemOf(error)));
  }
}

/** The JSON where asked for, and the summary unless standard output belongs to the JSON. */
async function tell(state: Run, args: Arguments, engine: string, done: readonly Done[]): Promise<void> {
  const results = done.map(({ result }) => result);
  if (args.json === '-') {
    state.streams.out(toJson(engine, results));
    return;
  }
  if (args.json !== null) {
    try {
      await writeOut(args.json, toJson(engine, results));
      state.streams.error(`${cliTexts.wroteJson(args.json)}\n`);
    } catch (error) {
      state.failed = true;
      state.streams.error(`${cliTexts.writeFailed(args.json, problemOf(error))}\n`);
    }
  }
  for (const { result, fills } of done) if (result.assessment) state.streams.out(`${summaryOf(result, fills)}\n`);
}
