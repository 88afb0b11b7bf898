import { address, addressFrom } from '../../figures';
import type { CellRef } from '../../figures';
import { fingerprint } from '../../assess/fingerprint';
import type { Finding, Source, Why, WhyFigure } from '../../assess';
import type { Operand } from './formula';
import type { Problem } from './problem';
import { texts } from './texts';

/** What a narrative is held to: no clause of a regulation, but what every report promises. */
const sources: Readonly<Record<Problem['rule'], Source>> = {
  'narrative-arithmetic': { ...texts.promised, gist: texts.inItself, certain: true },
  'narrative-figure-differs': { ...texts.promised, gist: texts.withTables, certain: true },
};

type CellOf = (paragraph: number) => CellRef | null;

/** A problem as a finding at its paragraph ("P12"), or at the cell its paragraph stands in where the narrative is a sheet. */
export function narrativeFinding(problem: Problem, cellOf: CellOf): Finding {
  const cell = cellOf(problem.paragraph);
  const sheet = cell?.sheet ?? null;
  const at = cell ? address(cell.row, cell.column) : `P${String(problem.paragraph)}`;
  return {
    id: fingerprint([problem.rule, sheet ?? '', at, problem.reported, problem.expected, problem.formula]), rule: problem.rule, severity: problem.severity, verdict: 'inconsistent', sheet, cell: at,
    related: [...new Set(problem.cells.map((other) => addressFrom(sheet, other)))],
    reported: problem.reported, expected: problem.expected, message: problem.message, source: problem.source ?? sources[problem.rule],
    why: whyOf(problem, cellOf), fix: null,
  };
}

/** The figures it rests on, each with its place and range, and what was reckoned of them with the range that leaves. */
function whyOf(problem: Problem, cellOf: CellOf): Why | null {
  const operands = problem.operands ?? [];
  if (problem.formula === '' && operands.length === 0) return null;
  const computed: readonly WhyFigure[] = problem.range === null ? []
    : [{ label: texts.computed, cell: null, value: problem.expected, range: problem.range, weight: null }];
  return { formula: problem.formula, computed: problem.expected === '' ? null : problem.expected, stated: problem.reported,
    figures: [...operands.map((operand) => figureOf(operand, cellOf)), ...computed] };
}

function figureOf({ label, value, paragraph, cell, range }: Operand, cellOf: CellOf): WhyFigure {
  return { label, value, cell: cell ?? (paragraph === null ? null : cellOf(paragraph)), range, weight: null };
}
