import { readQuantity, readRate, readStatement } from '../figures';
import type { CellRef, Operator, Quantity, RawValue, Read, Statement, Unit } from '../figures';

/** One way of reading: as a quantity, rate or statement, with all that its result depends on beside the value itself. */
interface Way {
  readonly kind: 'quantity' | 'rate' | 'target' | 'actual';
  readonly format: string;
  readonly unit: string | null;
  readonly extra: Operator | boolean | null;
}

interface Remembered extends Way { readonly read: Read<unknown> }

/** Reads figures as figures/ does, each different text once: a thousand sheets hold the same points, targets and dashes. */
export class Reader {
  private readonly memory = new Map<RawValue, Remembered[]>();

  /** How many different values it remembers. */
  get size(): number {
    return this.memory.size;
  }

  /** See `readQuantity`. */
  quantity(raw: RawValue, format: string, cell: CellRef, unit: Unit | null = null): Read<Quantity> {
    return this.known(raw, cell, 'quantity', format, unit?.text ?? null, null)
      ?? this.keep(raw, { kind: 'quantity', format, unit: unit?.text ?? null, extra: null }, readQuantity(raw, format, cell, { unit }));
  }

  /** See `readRate`. */
  rate(raw: RawValue, format: string, cell: CellRef, percent: boolean): Read<Quantity> {
    return this.known(raw, cell, 'rate', format, null, percent)
      ?? this.keep(raw, { kind: 'rate', format, unit: null, extra: percent }, readRate(raw, format, cell, { percent }));
  }

  /** See `readStatement`. */
  statement(
    raw: RawValue,
    format: string,
    cell: CellRef,
    unit: string | null,
    operator: Operator | null,
    role: 'target' | 'actual',
  ): Read<Statement> {
    return this.known(raw, cell, role, format, unit, operator)
      ?? this.keep(raw, { kind: role, format, unit, extra: operator }, readStatement(raw, format, cell, { unit, operator, role }));
  }

  /** What the value was read as before, now at this cell; undefined where it was not yet read this way. */
  private known<T>(
    raw: RawValue,
    cell: CellRef,
    kind: Way['kind'],
    format: string,
    unit: string | null,
    extra: Way['extra'],
  ): Read<T> | undefined {
    if (raw === null) return { kind: 'blank', cell };
    const reads = this.memory.get(raw);
    if (!reads) return undefined;
    // A value is read in two or three ways: a walk beats the making of a key.
    for (const one of reads) {
      if (one.kind === kind && one.format === format && one.unit === unit && one.extra === extra) return at(one.read as Read<T>, cell);
    }
    return undefined;
  }

  private keep<T>(raw: RawValue, way: Way, read: Read<T>): Read<T> {
    const reads = this.memory.get(raw);
    if (reads) reads.push({ ...way, read });
    else this.memory.set(raw, [{ ...way, read }]);
    return read;
  }
}

function at<T>(read: Read<T>, cell: CellRef): Read<T> {
  return read.kind === 'value' ? { kind: 'value', value: read.value, cell } : { ...read, cell };
}
