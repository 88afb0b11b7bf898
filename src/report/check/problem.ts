import type { CellRef } from '../../figures';
import type { Severity, Source } from '../../assess';
import type { Stated } from '../prose/reading';
import type { Operand } from './formula';

/** What a check of a narrative found, before it becomes a finding. */
export interface Problem {
  readonly rule: 'narrative-arithmetic' | 'narrative-figure-differs';
  readonly severity: Severity;
  /** The figure it stands at; null only where words without a figure are wrong. */
  readonly at: Stated | null;
  readonly paragraph: number;
  readonly reported: string;
  readonly expected: string;
  readonly message: string;
  /** The formula with the numbers in it, for the 为什么 view. */
  readonly formula: string;
  /** The figures the formula is made of, or that stand against each other. */
  readonly operands?: readonly Operand[];
  readonly range: string | null;
  /** Cells of the workbook it rests on. */
  readonly cells: readonly CellRef[];
  /** The clause it goes by, where a regulation says it; absent: what every report promises. */
  readonly source?: Source;
}
