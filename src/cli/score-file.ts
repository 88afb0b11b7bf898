import { readFileSync } from 'node:fs';
import type { Form } from '../forms';
import type { Assessment, AssessOptions } from '../assess';
import type { WorkbookSnapshot } from '../figures';
import { recognise } from '../forms';
import { openXlsx } from '../hosts/file';
import type { FileWorkbook } from '../hosts/file';
import { assessWorkbook } from '../report';
import { OwnPacks, parseState } from '../writeback';
import type { Input } from './inputs';

/** A workbook that was scored, with what its outputs need. */
export interface ScoredWorkbook {
  readonly input: Input;
  readonly workbook: FileWorkbook;
  readonly snapshot: WorkbookSnapshot;
  /** How it was assessed. */
  readonly options: AssessOptions;
  readonly assessment: Assessment;
}

/**
 * Opens and scores one .xlsx, by the rules asked for or (null) by those the workbook itself keeps as its user's choice.
 * @throws HostError for a file that is no workbook.
 */
export async function scoreFile(input: Input, options: AssessOptions | null): Promise<ScoredWorkbook> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(input.path)), input.path);
  // The folders a file lies in tell nothing of whose it is.
  const snapshot = { ...await workbook.read(), name: input.name };
  const chosen = options ?? new OwnPacks().options(parseState(snapshot.state).state.settings);
  return { input, workbook, snapshot, options: chosen, assessment: assessWorkbook(snapshot, chosen) };
}

/** The forms of a scored workbook, for checking a narrative against them. */
export function formsOf(scored: ScoredWorkbook): Form[] {
  return recognise(scored.snapshot).flatMap((sheet) => sheet.forms);
}
