import { firstShown } from '../../src/workbench/grid/scroll';

describe('the row or column a window begins with', () => {
  const firstColumn = (column: number, frozen: number, width: (at: number) => number, room: number): number =>
    firstShown(column, frozen, width, room, 4);
  const width = (): number => 70;

  it('is the first where everything up to the cell has room', () => {
    expect(firstColumn(3, 0, width, 280)).toBe(0);
    expect(firstColumn(3, 2, width, 140)).toBe(0);
    expect(firstColumn(0, 0, width, 10)).toBe(0);
  });

  it('leaves a few columns before the cell, as far as they have room', () => {
    expect(firstColumn(10, 0, width, 600)).toBe(6);
    expect(firstColumn(10, 0, width, 274)).toBe(8);
    expect(firstColumn(10, 0, width, 40)).toBe(10);
    expect(firstColumn(10, 9, width, 69)).toBe(10);
  });

  it('lets tall rows above give way to the one that is meant', () => {
    expect(firstShown(20, 3, () => 90, 300, 6)).toBe(18);
    expect(firstShown(20, 3, () => 20, 300, 6)).toBe(14);
    expect(firstShown(20, 3, () => 20, 400, 6)).toBe(0);
  });

  it('goes by the widths as they are: a hidden column takes no room', () => {
    expect(firstColumn(10, 0, (column) => (column === 9 ? 0 : 70), 210)).toBe(7);
  });
});
