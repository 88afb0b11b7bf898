import fc from 'fast-check';
import { address, addressFrom, parseAddress } from '../../src/figures';

/** How Excel writes an address, as one pattern. */
const written = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

describe('parseAddress', () => {
  it('reads what address writes, with or without $ and capitals', () => {
    const dollar = fc.constantFrom('', '$');
    fc.assert(fc.property(fc.nat(1_048_575), fc.nat(16_383), dollar, dollar, fc.boolean(), (row, column, first, second, small) => {
      const at = address(row, column).replace(/^([A-Z]+)(\d+)$/, (_, letters: string, digits: string) => first + letters + second + digits);
      expect(parseAddress(small ? at.toLowerCase() : at)).toEqual({ row, column });
    }));
  });

  it('takes what the pattern takes and nothing else', () => {
    const piece = fc.constantFrom('A', 'b', 'Z', 'z', '$', '0', '1', '9', '12', '[', '`', '@', '{', '\u0141', '\u0130', '!', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      expect(parseAddress(text) !== null).toBe(written.test(text));
    }), { numRuns: 3000 });
  });
});

it('a cell of another sheet is told with its sheet, one of the reader\'s own without', () => {
  const cell = { sheet: '表1', row: 4, column: 2 };
  expect([addressFrom('表1', cell), addressFrom('表2', cell), addressFrom(null, cell)]).toEqual(['C5', '表1!C5', '表1!C5']);
});
