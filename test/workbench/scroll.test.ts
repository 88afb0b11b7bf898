import { firstColumn } from '../../src/workbench/grid/scroll';

describe('the column a window begins with', () => {
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

  it('goes by the widths as they are: a hidden column takes no room', () => {
    expect(firstColumn(10, 0, (column) => (column === 9 ? 0 : 70), 210)).toBe(7);
  });
});
