import { address, addressFrom } from '../../figures';
import type { CellRef } from '../../figures';
import { fingerprint } from '../../assess/finding';
import type { Finding } from '../../assess';
import type { Problem } from './problem';

/** A problem as a finding at its paragraph ("P12"), or at the cell its paragraph stands in where the narrative is a sheet. */
export function narrativeFinding(problem: Problem, cell: CellRef | null): Finding {
  const sheet = cell?.sheet ?? null;
  const at = cell ? address(cell.row, cell.column) : `P${String(problem.paragraph)}`;
  const print = [problem.rule, sheet ?? '', at, problem.reported, problem.expected, problem.formula].join('\u0001');
  return {
    id: fingerprint(print), rule: problem.rule, severity: problem.severity, verdict: 'inconsistent', sheet, cell: at,
    related: [...new Set(problem.cells.map((other) => addressFrom(sheet, other)))],
    reported: problem.reported, expected: problem.expected, message: problem.message, source: problem.source,
    why: problem.formula === '' ? null : {
      formula: problem.formula, computed: problem.expected, stated: problem.reported,
      figures: problem.range === null ? [] : [{ label: problem.expected, cell: problem.cells[0] ?? null, value: problem.expected, range: problem.range, weight: null }],
    },
    fix: null,
  };
}
