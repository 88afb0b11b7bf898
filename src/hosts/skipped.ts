import type { WritePlan } from '../writeback/plan';
import type { SkipProblem } from './texts';
import type { ApplyReport } from './workbook';

/** A cell (null: a whole sheet) that was left as it is, and why. */
export interface Skipped {
  readonly sheet: string;
  /** A1. */
  readonly cell: string | null;
  readonly problem: SkipProblem;
}

/** Everything an action left alone, each once: what its plan would not touch, then what the host could not. */
export function everySkipped(plan: WritePlan, report: ApplyReport): readonly Skipped[] {
  const all: readonly Skipped[] = [...plan.skipped ?? [], ...report.skipped];
  return [...new Map(all.map((one) => [`${one.sheet}!${one.cell ?? ''}!${one.problem}`, one])).values()];
}
