import { resolve } from 'node:path';
import type { AssessOptions } from '../assess';
import type { Skeleton } from '../report';
import type { Arguments } from './args';
import type { Input } from './inputs';
import { readRules } from './rules';
import { readSkeletons } from './skeleton';
import { annotatedCopy, readTarget, wordReport } from './targets';
import type { Target } from './targets';

/** What one command asks for, its options read. */
export interface Batch {
  readonly args: Arguments;
  readonly inputs: readonly Input[];
  /** The inputs' full paths, over which nothing is written. */
  readonly sources: ReadonlySet<string>;
  /** By `--rules`; null: each workbook by what it keeps. */
  readonly options: AssessOptions | null;
  readonly skeletons: readonly Skeleton[];
  readonly out: Target | null;
  readonly report: Target | null;
}

/** Reads what the options name. @throws UsageError for what cannot be followed. */
export async function readBatch(args: Arguments, inputs: readonly Input[]): Promise<Batch> {
  const workbooks = inputs.filter((input) => input.kind === 'workbook').length;
  return {
    args, inputs, sources: new Set(inputs.map(({ path }) => resolve(path))),
    options: await readRules(args.rules), skeletons: await readSkeletons(args.skeleton),
    out: await readTarget(annotatedCopy, args.out, workbooks), report: await readTarget(wordReport, args.report, workbooks),
  };
}
