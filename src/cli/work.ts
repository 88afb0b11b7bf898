import { assessWorkbook, writeNarrative } from '../report';
import { ignoredIn, planScore } from '../writeback';
import type { WritePlan } from '../writeback';
import type { Batch } from './batch';
import { checkDocument } from './check-narrative';
import type { Copies } from './copy';
import { attempt } from './copy';
import type { Written } from './copy';
import type { Input } from './inputs';
import { inputProblem } from './io-problem';
import { fileJson } from './json';
import type { FileJson, FileResult } from './json';
import { listLines } from './list';
import { overviewRow } from './overview';
import type { OverviewRow } from './overview';
import { scoreFile } from './score-file';
import type { ScoredWorkbook } from './score-file';
import { summaryOf } from './summary';
import type { Fills } from './summary';
import { annotatedCopy, outputPath, wordReport, writeOut } from './targets';
import type { OutputKind, Target } from './targets';
import { cliTexts } from './texts';

/** What came of one input, as plain data: of a folder of hundreds nothing else stays in memory. */
export interface Told {
  /** Null unless the command asks for JSON. */
  readonly json: FileJson | null;
  /** Its lines in the list of all findings; none unless the command asks for that. */
  readonly listed: readonly string[];
  /** Its line in the table that closes a run over several. */
  readonly row: OverviewRow;
  /** What its reader sees; '' where standard output belongs to the JSON. */
  readonly summary: string;
  /** Whether an error-level finding stands in it. */
  readonly errors: boolean;
  /** Whether it, or one of its outputs, could not be used. */
  readonly failed: boolean;
  /** For standard error: what was written where, what was left alone, what went wrong. */
  readonly notes: readonly string[];
}

/** An input scored: what is to be told of it once its outputs are written, which may go on while the next is scored. */
export interface Work { readonly finished: Promise<Told> }

const nothingWritten: Written = { notes: [], failed: false };

function told({ args }: Batch, result: FileResult, fills: Fills, { notes, failed }: Written): Told {
  return {
    json: args.json === null ? null : fileJson(result),
    listed: args.list === null ? [] : listLines(result),
    row: overviewRow(result),
    summary: args.json === '-' ? '' : summaryOf(result, fills),
    errors: result.assessment?.findings.some((found) => found.severity === 'error') ?? false,
    failed, notes,
  };
}

/** An input that could not be used, with the reason. */
function unusable(batch: Batch, input: Input, error: unknown): Told {
  const message = input.problem ?? inputProblem(input.path, error);
  return told(batch, { name: input.name, error: message, assessment: null }, [], { notes: [message], failed: true });
}

/** Scores one input and begins its outputs. A narrative is checked against the workbooks handed in; a workbook scored joins them. */
export async function workOn(batch: Batch, input: Input, scored: ScoredWorkbook[], copies: Copies): Promise<Work> {
  if (input.problem !== null) return { finished: Promise.resolve(unusable(batch, input, null)) };
  try {
    return await (input.kind === 'narrative' ? narrative(batch, input, scored) : workbook(batch, input, scored, copies));
  } catch (error) {
    return { finished: Promise.resolve(unusable(batch, input, error)) };
  }
}

async function narrative(batch: Batch, input: Input, scored: readonly ScoredWorkbook[]): Promise<Work> {
  const assessment = await checkDocument(input, scored);
  return { finished: Promise.resolve(told(batch, { name: input.name, error: null, assessment }, [], nothingWritten)) };
}

async function workbook(batch: Batch, input: Input, scored: ScoredWorkbook[], copies: Copies): Promise<Work> {
  const one = await scoreFile(input, batch.options);
  // Kept only where a narrative may need it: of a folder of hundreds each holds a few megabytes.
  if (batch.inputs.some((other) => other.kind === 'narrative')) scored.push(one);
  const ofInput = told(batch, { name: input.name, error: null, assessment: one.assessment }, one.assessment.fills, nothingWritten);
  const outputs = [
    output(batch, batch.out, input, annotatedCopy, async (path) => copies.write(one, planOf(one), path)),
    output(batch, batch.report, input, wordReport, async (path) => reported(batch, one, path)),
  ];
  return { finished: withOutputs(ofInput, outputs) };
}

async function withOutputs(ofInput: Told, outputs: readonly Promise<Written>[]): Promise<Told> {
  const written = await Promise.all(outputs);
  return { ...ofInput, notes: written.flatMap(({ notes }) => notes), failed: written.some(({ failed }) => failed) };
}

function planOf(one: ScoredWorkbook): WritePlan {
  return planScore(one.snapshot, (filled) =>
    (filled === one.snapshot ? one.assessment : assessWorkbook(filled, one.options))).plan;
}

/** The report as a Word document; its library is loaded only when one is asked for. */
async function reported({ skeletons }: Batch, one: ScoredWorkbook, path: string): Promise<Written> {
  const { narrativeDocx } = await import('../report/docx');
  const written = writeNarrative(one.assessment, one.snapshot, { skeletons, ignored: ignoredIn(one.snapshot) });
  writeOut(path, await narrativeDocx(written));
  return { notes: [cliTexts.wroteReport(path, written.gaps)], failed: false };
}

/** Writes an output where it is asked for, never over an input. */
async function output(
  { sources }: Batch, target: Target | null, input: Input, kind: OutputKind, write: (path: string) => Promise<Written>,
): Promise<Written> {
  if (!target) return nothingWritten;
  const place = outputPath(target, input, kind, sources);
  return 'problem' in place ? { notes: [place.problem], failed: true } : attempt(place.path, async () => write(place.path));
}
