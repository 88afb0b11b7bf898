import { drawn } from '../../support/drawn';
import { address } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import type { SheetSketch } from '../../support/workbook';

/** A figure written over, with all a careful reader would then be told: "rule cell", sorted. */
export interface Planted { readonly cell: string; readonly written: string; readonly told: readonly string[] }

/** A form as some place fills it, with what is to be told of it as it stands and with one error. */
export interface PlaceForm {
  readonly sketch: SheetSketch;
  /** Errors and warnings of the honest form ("rule cell"): its money may be spent too slowly even where all figures agree. */
  readonly told: readonly string[];
  readonly planted: readonly Planted[];
  /** Whether it is no self-evaluation at all. */
  readonly none: boolean;
  /** Whether it states no total that could be computed. */
  readonly noTotal: boolean;
  /** Whether only merges tell which cells belong together. */
  readonly needsMerges: boolean;
}

const listOf = (text: string): string[] => text.split(';').map((one) => one.trim()).filter((one) => one !== '').sort();

/**
 * A form drawn as text (see `drawn`) below lines that say what is told of it: `! G9=88 → total-differs G9` plants one figure,
 * `? unspent-over-20 F5` is told of the honest form, `?? none` says that it is no form, `?? no total` that it states none,
 * `?? merges` that it cannot be read without its merges.
 */
export function place(name: string, text: string): PlaceForm {
  const lines = text.split('\n');
  const planted = lines.filter((line) => line.startsWith('! ')).map((line): Planted => {
    const [, cell, written, told] = /^! ([A-Z]+\d+)=(.*?) →(.*)$/.exec(line)!;
    return { cell: cell!, written: written!, told: listOf(told!) };
  });
  const says = (what: string): boolean => lines.includes(`?? ${what}`);
  return {
    sketch: drawn(name, lines.filter((line) => !/^[!?]/.test(line)).join('\n')), planted,
    told: lines.filter((line) => line.startsWith('? ')).flatMap((line) => listOf(line.slice(2))).sort(),
    none: says('none'), noTotal: says('no total'), needsMerges: says('merges'),
  };
}

/** The form with one figure written over. */
export function withPlanted({ sketch }: PlaceForm, { cell, written }: Planted): SheetSketch {
  const one = drawn('', written === '' ? '_ |' : `${written} | _`);
  const value: RawValue = written === '' ? null : one.rows[0]![0]!;
  const format = one.formats?.A1;
  return {
    ...sketch, formats: { ...sketch.formats, ...(format === undefined ? {} : { [cell]: format }) },
    rows: sketch.rows.map((cells, row) => cells.map((old, column) => (address(row, column) === cell ? value : old))),
  };
}
