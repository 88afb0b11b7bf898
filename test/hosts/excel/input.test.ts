import fc from 'fast-check';
import { Decimal } from '../../../src/figures';
import { cellInput, holds } from '../../../src/hosts/excel/input';
import type { BookCell } from '../../support/excel/book';
import { enter } from '../../support/excel/entry';

const typed = (input: string | number, numberFormat: string): BookCell => {
  const cell: BookCell = { value: null, formula: null, numberFormat, style: {}, hyperlink: null };
  enter(cell, input, () => 0);
  return cell;
};

const tricky = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    '+5',
    '-',
    '-5',
    '@SUM(A1)',
    "'95",
    '100%',
    '1,234.50',
    '2024年12月',
    '12-3',
    '2024/12/1',
    'TRUE',
    '≥95%',
    '0013',
    '.5',
    '12月底前',
    '#REF!',
    ',0',
    '%5',
  ),
);

test.each(['General', '@', '0.00%'])('text written into a cell of format %s stays that text', (format) => {
  fc.assert(fc.property(tricky, (text) => {
    expect(typed(cellInput(text, format), format)).toMatchObject({ value: text, formula: null, numberFormat: format });
  }));
});

test('a Decimal becomes a number only here, and the cell then holds it', () => {
  fc.assert(fc.property(fc.integer({ min: -9_999_999_99, max: 9_999_999_99 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
    const value = new Decimal(digits).div(new Decimal(10).pow(places));
    expect(holds(typed(cellInput(value, 'General'), 'General').value, value)).toBe(true);
  }));
});

test('what a cell holds is compared as Excel shows it: by 15 digits, numbers kept as text included', () => {
  expect(holds(0.1 + 0.2, new Decimal('0.3'))).toBe(true);
  expect(holds('9.5', new Decimal('9.50'))).toBe(true);
  expect(holds('18座', new Decimal('18'))).toBe(false);
  expect(holds(null, null)).toBe(true);
  expect(holds(0, null)).toBe(false);
  expect(holds(null, new Decimal(0))).toBe(false);
  expect(holds('优', '优')).toBe(true);
  expect(holds(true, true)).toBe(true);
});

test('nothing empties the cell', () => {
  expect(typed(cellInput(null, 'General'), 'General').value).toBeNull();
});
