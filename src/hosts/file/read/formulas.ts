import { parseAddress } from '../../../figures';
import type { CellCursor } from '../xml/cells';
import { XmlScanner } from '../xml/scanner';
import { characters } from '../xml/text';
import { parseArea } from './sheet-frame';
import { shiftFormula } from './shift-formula';

/** The formula element of one cell, as the file has it. */
export interface FormulaElement {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Without "="; empty for a cell that shares another's. */
  readonly text: string;
  /** The group of a shared formula. */
  readonly group: string | null;
  /** The area an array formula or a shared group covers. */
  readonly ref: string | null;
}

/** Reads the `<f>` the cursor stands on; null where the cell has none. */
export function readFormula(cursor: CellCursor): FormulaElement | null {
  if (cursor.formulaStart < 0) return null;
  const scanner = new XmlScanner(cursor.text, cursor.formulaStart, cursor.formulaEnd);
  scanner.next();
  const from = scanner.end;
  const { empty } = scanner;
  const kind = scanner.attribute('t');
  const [group, ref] = [scanner.attribute('si'), scanner.attribute('ref')];
  scanner.skip();
  const text = empty ? '' : characters(cursor.text, from, scanner.start);
  return { kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'normal', text, group, ref };
}

/** The formulas of a sheet; those of shared groups are worked out when asked for. */
export class Formulas {
  private readonly cells = new Map<number, FormulaElement>();
  private readonly masters = new Map<string, { row: number; column: number; text: string }>();

  add(row: number, column: number, formula: FormulaElement): void {
    this.cells.set(row * 16_384 + column, formula);
    if (formula.kind === 'shared' && formula.text !== '' && formula.group !== null) {
      this.masters.set(formula.group, { row, column, text: formula.text });
    }
  }

  get size(): number {
    return this.cells.size;
  }

  /** The formula of a cell with its "=", or null. A cell inside an array's area shows the array's formula. */
  at(row: number, column: number): string | null {
    const formula = this.cells.get(row * 16_384 + column);
    if (formula === undefined) return null;
    if (formula.text !== '') return `=${formula.text}`;
    const master = formula.group === null ? undefined : this.masters.get(formula.group);
    return master ? `=${shiftFormula(master.text, row - master.row, column - master.column)}` : null;
  }

  /** The cells that have one. */
  list(): { row: number; column: number }[] {
    return [...this.cells.keys()].map((key) => ({ row: Math.floor(key / 16_384), column: key % 16_384 }));
  }

  /** The element of a cell as the file has it. */
  element(row: number, column: number): FormulaElement | null {
    return this.cells.get(row * 16_384 + column) ?? null;
  }


  /** Whether a cell lies in an array formula of more than one cell. */
  inArray(row: number, column: number): boolean {
    for (const formula of this.cells.values()) {
      if (formula.kind !== 'array' && formula.kind !== 'dataTable') continue;
      const area = parseArea(formula.ref ?? '');
      const single = area === null || parseAddress(formula.ref ?? '') !== null;
      if (!single && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return true;
    }
    return false;
  }
}
