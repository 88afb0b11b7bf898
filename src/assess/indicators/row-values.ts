import type { Quantity, Read, Statement } from '../../figures';
import type { FindingRule } from '../assessment';
import type { FormContext } from './context';
import type { ScoredRow } from './scored-row';

/** What a cell of a target or an actual value says. */
export type Value = Extract<Read<Statement>, { kind: 'value'; }>;

/** What a cell says; null where it is blank, not there or not to be read. */
export const statedOf = (read: Read<Statement> | null): Value | null => (read?.kind === 'value' ? read : null);
/** The figure of what a cell says, null where it says a date or words. */
export const quantityOf = (read: Value | null): Quantity | null => (read?.value.kind === 'quantity' ? read.value.quantity : null);

/** Warns of the target or actual value of a row in its own cell, the other values of the row beside it. */
export function tell(context: FormContext, row: ScoredRow, rule: FindingRule, read: Value, message: string): void {
  const { indicator } = row;
  context.report({
    rule,
    severity: 'warning',
    verdict: 'inconsistent',
    cell: read.cell,
    reported: read.value.text,
    message,
    clause: context.clause('units'),
    related: [indicator.actual?.cell, indicator.target?.cell, indicator.unit?.cell].filter((cell) => cell !== read.cell),
    figures: [row.target ?? '', row.actual ?? ''],
  });
}
