import { neighbour } from '../../src/commands/walk';

const at = (sheet: string, row: number, column = 0) => ({ sheet, row, column });
const cells = [at('乙', 2), at('甲', 5), at('甲', 1, 3), at('甲', 1, 3), at('已删除', 1)];
const tabs = ['甲', '空', '乙'];

describe('上一处 and 下一处 on the ribbon', () => {
  it('walk in reading order from where the user stands, and round', () => {
    expect(neighbour(cells, tabs, at('甲', 0), 1)).toEqual(at('甲', 1, 3));
    expect(neighbour(cells, tabs, at('甲', 1, 3), 1)).toEqual(at('甲', 5));
    expect(neighbour(cells, tabs, at('空', 0), 1)).toEqual(at('乙', 2));
    expect(neighbour(cells, tabs, at('乙', 2), 1)).toEqual(at('甲', 1, 3));
    expect(neighbour(cells, tabs, at('甲', 1, 3), -1)).toEqual(at('乙', 2));
    expect(neighbour(cells, tabs, at('空', 0), -1)).toEqual(at('甲', 5));
  });

  it('begin at the ends where nobody stands anywhere, and go nowhere without findings', () => {
    expect(neighbour(cells, tabs, null, 1)).toEqual(at('甲', 1, 3));
    expect(neighbour(cells, tabs, null, -1)).toEqual(at('乙', 2));
    expect(neighbour([], tabs, at('甲', 0), 1)).toBeNull();
  });
});
