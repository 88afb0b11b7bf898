import { readStatement, valueOf, type Operator, type RawValue } from '../../src/figures';
import { builtInPacks, scoreIndicator, type Outcome, type Settings } from '../../src/rules';

const cell = { sheet: '表', row: 0, column: 0 };

/** The settings of the national rules. */
export const { settings: nationalSettings } = builtInPacks()[0]!;

/** What a test says of an indicator beside its target and its actual value. */
export interface Extra {
  readonly path?: readonly string[];
  readonly operator?: Operator;
  readonly direction?: 'positive' | 'reverse';
  /** Of both figures, where they name none. */
  readonly unit?: string | null;
  readonly year?: number;
  readonly settings?: Settings;
  /** The number format of the actual value. */
  readonly format?: string;
}

/** An indicator scored as its cells are read: target and actual value, by the national rules where the test names no others. */
export function scored(target: RawValue, actual: RawValue, extra: Extra = {}): Outcome {
  const unit = extra.unit ?? null;
  const wanted = valueOf(readStatement(target, 'General', cell, { unit, operator: extra.operator ?? null, role: 'target' }))!;
  const done = valueOf(readStatement(actual, extra.format ?? 'General', cell, { unit, role: 'actual' }))!;
  const operator = extra.operator ?? (wanted.kind === 'quantity' || wanted.kind === 'moment' ? wanted.operator : null);
  return scoreIndicator({
    operator, direction: extra.direction ?? null, path: extra.path ?? ['数量'], target: wanted, actual: done, year: extra.year ?? 2024,
  }, extra.settings ?? nationalSettings);
}
