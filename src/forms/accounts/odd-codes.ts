import type { Layout } from './layout';
import { isFigure } from './layout';
import type { AccountsRow, OddCode } from './table';
import { bare } from './titles';

/** So many rows with codes in one column say that it holds codes. */
const enough = 3;

/**
 * What a slip makes of a code of 3, 5 or 7 digits: one more or fewer, or a point among them. A long number that begins with no 类 of
 * the table is a project's or a unit's, and longer ones are theirs in any case.
 */
const odd = /^(?:\d{4}|\d{6}|\d{8}|\d{2,7}\.\d{1,5})$/;
const mayBeTheirs = /^\d{6,8}$/;

/** Rows with money whose code is none, in a column whose other rows have one each: no sum counts them. */
export function oddCodes({ grid, header, blocks, bottom }: Layout, rows: readonly AccountsRow[]): readonly OddCode[] {
  const codes = new Map(rows.flatMap(({ row, code }) => (code === null ? [] : [[`${String(row)} ${code}`, code] as const])));
  const classes = new Set([...codes.values()].map((code) => code.slice(0, 3)));
  return blocks.flatMap(({ labels, figures }) => {
    const [column] = labels;
    if (column === undefined || figures.length === 0 || labels.length < 2) return [];
    const found: OddCode[] = [];
    let known = 0;
    for (let row = header.body; row <= bottom; row += 1) {
      const text = bare(grid.text(row, column));
      if (codes.has(`${String(row)} ${text}`)) known += 1;
      if (!odd.test(text) || !grid.isAnchor(row, column) || (mayBeTheirs.test(text) && !classes.has(text.slice(0, 3)))) continue;
      const name = labels.slice(1).map((other) => bare(grid.text(row, other))).find((word) => /\p{Script=Han}/u.test(word));
      const spent = figures.some((figure) => {
        const raw = grid.own(row, figure.column);
        return raw !== null && isFigure(raw) && Number(raw) !== 0;
      });
      if (name !== undefined && spent) found.push({ text, name, cell: grid.cell(row, column) });
    }
    return known >= enough && found.length * 2 < known ? found : [];
  });
}
