import { one, parseUnit, percent, plain } from '../../figures';
import type { Quantity } from '../../figures';
import type { Input } from '../../formula';
import type { IndicatorRow } from '../../forms';
import type { IndicatorInput, IndicatorRule } from '../../rules';
import { asInput } from './as-input';

const readOf = ({ source }: IndicatorInput, row: IndicatorRow) =>
  (source === 'row.target' ? row.target : source === 'row.actual' ? row.actual : null);

/** 0.95 in a column of percentages, or without a unit where a percentage is meant, is a share already. */
const isShare = ({ value, unit, percentBeside }: Quantity, asked: string): boolean =>
  value.lte(one) && (unit ? percentBeside === true : parseUnit(asked)?.key === percent.key);

/** What the row itself states for an input that is its target or actual value; null for any other, or where it is no figure. */
export function ownFigure(input: IndicatorInput, row: IndicatorRow): Input | null {
  const read = readOf(input, row);
  const stated = read?.kind === 'value' && read.value.kind === 'quantity' ? read.value.quantity : null;
  if (!read || !stated) return null;
  const { name, unit } = input;
  return isShare(stated, unit) ? { name, value: stated.value, decimals: null, cell: read.cell, text: plain(stated.value) }
    : asInput(name, stated, unit, read.cell);
}

/** Whether a rule needs a figure of the row itself that does not stand there: then the row is judged as any other. */
export const lacksOwn = (rule: IndicatorRule, row: IndicatorRow): boolean =>
  rule.inputs.some((input) => input.source?.startsWith('row.') === true && ownFigure(input, row) === null);
