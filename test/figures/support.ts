import { Decimal, readQuantity, readStatement } from '../../src/figures';
import type { CellRef, Quantity, RawValue, Read, Statement, StatementOptions } from '../../src/figures';

export const cell: CellRef = { sheet: '自评表', row: 4, column: 6 };

export const decimal = (value: string | number): Decimal => new Decimal(value);

/** A quantity as one line: "95 %", "1234.5", "18.85 万元". */
export function told(quantity: Quantity): string {
  return quantity.unit ? `${quantity.value.toFixed()} ${quantity.unit.text}` : quantity.value.toFixed();
}

/** What a read says, as one line: the state where it is none. */
export function toldRead<T>(read: Read<T>, tell: (value: T) => string): string {
  if (read.kind === 'value') return tell(read.value);
  return read.kind === 'unreadable' ? `unreadable: ${read.why}` : read.kind;
}

/** A statement as one line: "≥ 95 %", "5 个 … 10 个", "2024-12-? before", "words met". */
function toldStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'quantity': return `${statement.operator ?? ''} ${told(statement.quantity)}`.trim();
    case 'range': return `${told(statement.low)} … ${told(statement.high)}`;
    case 'moment': {
      const { year, month, day, before } = statement.moment;
      return `${statement.operator ?? ''} ${[year, month, day].map((part) => part ?? '?').join('-')}${before ? ' before' : ''}`.trim();
    }
    case 'words': return statement.band ? `words ${statement.band}` : 'words';
  }
}

export const statementOf = (raw: RawValue, options: StatementOptions = {}, format = 'General'): string =>
  toldRead(readStatement(raw, format, cell, options), toldStatement);

/** A readable quantity as a check takes it. */
export function stated(text: string, unit?: string): Read<Quantity> {
  return readQuantity(unit ? text + unit : text, 'General', cell);
}
