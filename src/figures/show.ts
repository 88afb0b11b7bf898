import { plain } from './decimal';
import type { Moment, Quantity, Statement } from './quantity';

/** A figure as its reader sees it: its decimals and unit, no separators ("3.40", "17.6公里", "96.5%"). */
export function showQuantity(quantity: Quantity): string {
  const digits = Math.max(quantity.decimals, quantity.value.decimalPlaces());
  return (quantity.decimals > 0 ? quantity.value.toFixed(digits) : plain(quantity.value)) + (quantity.unit?.text ?? '');
}

/** "2024年12月31日前", with what the moment leaves out left out. */
export function showMoment(moment: Moment): string {
  const parts = [[moment.year, '年'], [moment.month, '月'], [moment.day, '日']] as const;
  return parts.map(([value, word]) => (value === null ? '' : String(value) + word)).join('') + (moment.before ? '前' : '');
}

type Shown =
  | Omit<Extract<Statement, { kind: 'quantity' }>, 'text'> | Omit<Extract<Statement, { kind: 'moment' }>, 'text'>;

/** The text of a statement that a number, not a text, stood for: "≥28个", "2024年12月31日". */
export function showStatement(statement: Shown): string {
  const operator = statement.operator ?? '';
  return operator + (statement.kind === 'quantity' ? showQuantity(statement.quantity) : showMoment(statement.moment));
}
