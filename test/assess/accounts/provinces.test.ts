import { address } from '../../../src/figures';
import type { CellRef } from '../../../src/figures';
import { layouts } from '../../forms/accounts/provinces/layouts';
import { printLayout } from '../../forms/accounts/provinces/pages';
import { Bench, leadsTo, moneyCells, more } from './changes';

const stride = 9;

describe.each(layouts.map((layout, index) => [layout.name, layout, index] as const))('%s', (_, layout, index) => {
  const sheets = printLayout(layout);
  const bench = new Bench(sheets);
  const own = moneyCells(sheets.filter((sheet) => !(layout.beside ?? []).includes(sheet))).filter((cell) => !isLoose(cell));

  const by = layout.figures.unit === '元' ? 3_214_500.5 : 321.45;

  /** Figures nothing else in the tables confirms. */
  function isLoose({ sheet, row, column }: CellRef): boolean {
    return (layout.loose ?? []).includes(`${sheet}!${address(row, column)}`);
  }

  it('honest tables have no finding but tails, and nothing is left unchecked', () => {
    expect(bench.findings().filter(({ verdict }) => verdict !== 'rounding-tail')
      .map(({ sheet, cell, message }) => `${sheet!} ${cell} ${message}`)).toEqual([]);
  });

  it('they read alike where the host cannot tell merges and the tables stand elsewhere on their sheets', () => {
    const moved = new Bench(sheets.map((sheet) => ({ ...sheet, merges: null, top: 5, left: 2 })));
    expect(moved.findings().filter(({ verdict }) => verdict !== 'rounding-tail')).toEqual([]);
    expect(moved.said()).toEqual(bench.said());
  });

  it('a figure changed by more than rounding is one finding, at its cell or at one that leads to it', () => {
    // Every other figure of the first layout; of the others every so many, from another one on in each.
    const chosen = index === 0 ? own.filter((_cell, place) => place % 2 === 0)
      : own.filter((_cell, place) => place % stride === index % stride);
    let atHome = 0;
    const missed = chosen.filter((cell) => {
      const found = bench.after(cell, more(by)).filter(({ severity }) => severity !== 'info');
      if (found[0]?.sheet === cell.sheet && found[0].cell === address(cell.row, cell.column)) atHome += 1;
      return found.length !== 1 || !leadsTo(found[0]!, cell);
    });
    expect(missed.map(({ sheet, row, column }) => `${sheet} ${address(row, column)}`)).toEqual([]);
    // Where only one sum holds a figure either may be the wrong one; mostly it is found itself.
    expect(atHome / chosen.length).toBeGreaterThan(0.85);
  });

  it('a figure where none belongs is found as well', () => {
    const blanks = bench.blanks().filter((cell, place) => place % (4 * stride) === index % (4 * stride) && !isLoose(cell));
    const missed = blanks.filter((cell) => !bench.after(cell, more(by)).some((finding) => leadsTo(finding, cell)));
    expect(missed.map(({ sheet, row, column }) => `${sheet} ${address(row, column)}`)).toEqual([]);
  });
});
