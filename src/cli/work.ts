import { everySkipped } from '../hosts/skipped';
import { skipTexts } from '../hosts/texts';
import { assessWorkbook, writeNarrative } from '../report';
import { planScore } from '../writeback';
import type { Batch } from './batch';
import { checkDocument } from './check-narrative';
import type { Input } from './inputs';
import { inputProblem, problemOf } from './io-problem';
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

interface Notes {
  readonly lines: string[];
  failed: boolean;
}

const noNotes = (): Notes => ({ lines: [], failed: false });

/** An output's bytes, and what to say once it is written. */
interface Output { readonly bytes: Uint8Array; readonly note: (path: string) => string }

function fail(notes: Notes, message: string): void {
  notes.failed = true;
  notes.lines.push(message);
}

function told({ args }: Batch, result: FileResult, fills: Fills, { lines, failed }: Notes): Told {
  return {
    json: args.json === null ? null : fileJson(result),
    listed: args.list === null ? [] : listLines(result),
    row: overviewRow(result),
    summary: args.json === '-' ? '' : summaryOf(result, fills),
    errors: result.assessment?.findings.some((found) => found.severity === 'error') ?? false,
    failed, notes: lines,
  };
}

/** An input that could not be used, with the reason. */
function unusable(batch: Batch, input: Input, error: unknown): Told {
  const message = input.problem ?? inputProblem(input.path, error);
  const notes = noNotes();
  fail(notes, message);
  return told(batch, { name: input.name, error: message, assessment: null }, [], notes);
}

/** Scores one input and writes its outputs. A narrative is checked against the workbooks handed in; a workbook scored joins them. */
export async function workOn(batch: Batch, input: Input, scored: ScoredWorkbook[]): Promise<Told> {
  if (input.problem !== null) return unusable(batch, input, null);
  try {
    return await (input.kind === 'narrative' ? narrative(batch, input, scored) : workbook(batch, input, scored));
  } catch (error) {
    return unusable(batch, input, error);
  }
}

async function narrative(batch: Batch, input: Input, scored: readonly ScoredWorkbook[]): Promise<Told> {
  const assessment = await checkDocument(input, scored);
  return told(batch, { name: input.name, error: null, assessment }, [], noNotes());
}

async function workbook(batch: Batch, input: Input, scored: ScoredWorkbook[]): Promise<Told> {
  const one = await scoreFile(input, batch.options);
  // Kept only where a narrative may need it: of a folder of hundreds each holds a few megabytes.
  if (batch.inputs.some((other) => other.kind === 'narrative')) scored.push(one);
  const notes = noNotes();
  await writeOutput(batch, notes, batch.out, one, annotatedCopy, () => annotated(notes, one));
  await writeOutput(batch, notes, batch.report, one, wordReport, () => reported(batch, one));
  return told(batch, { name: input.name, error: null, assessment: one.assessment }, one.assessment.fills, notes);
}

async function annotated(notes: Notes, one: ScoredWorkbook): Promise<Output> {
  const { plan } = planScore(one.snapshot, (filled) =>
    (filled === one.snapshot ? one.assessment : assessWorkbook(filled, one.options)));
  const applied = await one.workbook.apply(plan);
  for (const skipped of everySkipped(plan, applied)) {
    notes.lines.push(cliTexts.skipped(skipped.sheet, skipped.cell, skipTexts[skipped.problem].what));
  }
  return { bytes: await one.workbook.save(), note: (path) => cliTexts.wrote(path, applied.written) };
}

/** The report as a Word document; its library is loaded only when one is asked for. */
async function reported({ skeletons }: Batch, one: ScoredWorkbook): Promise<Output> {
  const { narrativeDocx } = await import('../report/docx');
  const written = writeNarrative(one.assessment, one.snapshot, { skeletons });
  return { bytes: await narrativeDocx(written), note: (path) => cliTexts.wroteReport(path, written.gaps) };
}

/** Writes one output, never over an input; what cannot be written is told and the others are still done. */
async function writeOutput(
  { inputs }: Batch,
  notes: Notes,
  target: Target | null,
  one: ScoredWorkbook,
  kind: OutputKind,
  make: () => Promise<Output>,
): Promise<void> {
  if (!target) return;
  const place = outputPath(target, one.input, kind, inputs);
  if ('problem' in place) {
    fail(notes, place.problem);
    return;
  }
  try {
    const { bytes, note } = await make();
    writeOut(place.path, bytes);
    notes.lines.push(note(place.path));
  } catch (error) {
    fail(notes, cliTexts.writeFailed(place.path, problemOf(error)));
  }
}
