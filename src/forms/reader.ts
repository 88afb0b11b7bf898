import { readQuantity, readRate, readStatement } from '../figures';
import type { CellRef, Operator, Quantity, RawValue, Read, Statement, Unit } from '../figures';

/** What was read of a text, without the cell: the same text is read once in a workbook and then remembered. */
type Remembered = Map<string, Read<unknown>>;

/** Reads figures as figures/ does, each different text once: a thousand sheets hold the same points, targets and dashes. */
export class Reader {
  private readonly memory: Remembered = new Map();

  /** See `readQuantity`. */
  quantity(raw: RawValue, format: string, cell: CellRef, unit: Unit | null = null): Read<Quantity> {
    return this.once(raw, cell, `q${format}\u0000${unit?.text ?? ''}`, () => readQuantity(raw, format, cell, { unit }));
  }

  /** See `readRate`. */
  rate(raw: RawValue, format: string, cell: CellRef, percent: boolean): Read<Quantity> {
    return this.once(raw, cell, `r${format}\u0000${String(percent)}`, () => readRate(raw, format, cell, { percent }));
  }

  /** See `readStatement`. */
  statement(raw: RawValue, format: string, cell: CellRef, unit: string | null, operator: Operator | null, role: 'target' | 'actual'): Read<Statement> {
    const key = `s${format}\u0000${unit ?? ''}\u0000${operator ?? ''}\u0000${role}`;
    return this.once(raw, cell, key, () => readStatement(raw, format, cell, { unit, operator, role }));
  }

  private once<T>(raw: RawValue, cell: CellRef, how: string, read: () => Read<T>): Read<T> {
    if (raw === null) return { kind: 'blank', cell };
    const key = `${how}\u0000${typeof raw === 'string' ? 't' : 'n'}${String(raw)}`;
    const known = this.memory.get(key) as Read<T> | undefined;
    if (known) return { ...known, cell };
    const fresh = read();
    this.memory.set(key, fresh);
    return fresh;
  }
}
