import { address, areaAddress } from '../../src/figures';
import type { RawValue } from '../../src/figures';
import { isLabel } from './labels';
import { areaOf } from '../support/workbook';
import type { SheetSketch } from '../support/workbook';

/** A way to bend a form without changing what it says. */
export interface Bend { readonly name: string; readonly hidesMerges?: true; bend(sketch: SheetSketch): SheetSketch }

/** The sheet with every cell moved; new rows and columns are blank. */
function moved(sketch: SheetSketch, row: (row: number) => number, column: (column: number) => number): SheetSketch {
  const at = (text: string): string => {
    const area = areaOf(text);
    return areaAddress({ top: row(area.top), left: column(area.left), bottom: row(area.bottom), right: column(area.right) });
  };
  const rows: RawValue[][] = [];
  sketch.rows.forEach((cells, r) => {
    while (rows.length <= row(r)) rows.push([]);
    cells.forEach((cell, c) => {
      while (rows[row(r)]!.length < column(c)) rows[row(r)]!.push(null);
      rows[row(r)]![column(c)] = cell ?? null;
    });
  });
  return {
    ...sketch, rows, merges: sketch.merges?.map(at) ?? null,
    formats: Object.fromEntries(Object.entries(sketch.formats ?? {}).map(([text, code]) => [at(text), code])),
  };
}

/** Labels written with a change: spaces, line breaks, other brackets. */
function relabelled(sketch: SheetSketch, change: (label: string) => string): SheetSketch {
  return {
    ...sketch,
    rows: sketch.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' && isLabel(cell) ? change(cell) : cell))),
  };
}

const spread = (
  label: string,
  space: string,
): string => (/^\p{Script=Han}{2,6}$/u.test(label.replace(/\n/g, '')) ? [...label.replace(/\n/g, '')].join(space) : label);

export const bends: readonly Bend[] = [
  { name: 'under another sheet name', bend: (sketch) => ({ ...sketch, name: 'Sheet1' }) },
  { name: 'when it stands further down and right', bend: (sketch) => moved(sketch, (row) => row + 3, (column) => column + 2) },
  { name: 'when the used range starts at the form', bend: (sketch) => shiftOrigin(sketch) },
  { name: 'with spaces inside its labels', bend: (sketch) => relabelled(sketch, (label) => spread(label, ' ')) },
  { name: 'with line breaks inside its labels', bend: (sketch) => relabelled(sketch, (label) => spread(label, '\n')) },
  {
    name: 'with half-width brackets and colons',
    bend: (sketch) => relabelled(sketch, (label) => label.replace(/（/g, '(').replace(/）/g, ')')),
  },
  { name: 'by a host that cannot tell merges', hidesMerges: true, bend: (sketch) => ({ ...sketch, merges: null }) },
  { name: 'with its merges dissolved', hidesMerges: true, bend: (sketch) => ({ ...sketch, merges: [] }) },
  {
    name: 'with hidden rows',
    bend: (sketch) => ({ ...sketch, hiddenRows: sketch.rows.map((_, row) => row + 1).filter((row) => row % 3 === 0) }),
  },
];

function shiftOrigin(sketch: SheetSketch): SheetSketch {
  const shifted = moved(sketch, (row) => row + 5, (column) => column + 4);
  return { ...shifted, rows: sketch.rows, at: address(5, 4) };
}

