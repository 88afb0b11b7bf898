import { Decimal, plain } from './decimal';
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

const longFigure = /\.\d{5}/;
/** A name or a text in quotation marks is the user's own: it is told as it stands. */
const quotedOrLong = /“[^”]*”|\d+\.\d{5,}/g;
/** An amount in 万元 is exact to the 分 with six decimals; what a division leaves beyond them tells a reader nothing. */
const mostDecimals = 6;
const leastDecimals = 2;

/**
 * A message as its reader takes it in: of figures with more than four decimals (13.3333333333333, 1761.570000) at most six are
 * told, half-up, and zeros at their end only up to the second. Of a figure smaller than these the first two digits are kept.
 */
export function readable(message: string): string {
  return longFigure.test(message) ? message.replace(quotedOrLong, (part) => (part.startsWith('“') ? part : shortened(part))) : message;
}

function shortened(digits: string): string {
  const figure = new Decimal(digits);
  const kept = figure.isZero() ? figure : figure.toDecimalPlaces(Math.max(mostDecimals, 1 - figure.e));
  return kept.toFixed(Math.max(leastDecimals, kept.decimalPlaces()));
}
