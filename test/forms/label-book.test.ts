import { LabelBook } from '../../src/forms';
import { reading } from '../../src/forms/labels/family';

describe('the memory of a workbook\'s texts', () => {
  it('works a reading out once for each different text, null and false results too', () => {
    const asked: string[] = [];
    const digits = reading((text) => {
      asked.push(text);
      return /\d/.test(text) ? text.replace(/\D/g, '') : null;
    });
    const [one, other] = [new LabelBook(), new LabelBook()];
    expect(['表1', '表', '表1', '表'].map((text) => one.read(digits, text))).toEqual(['1', null, '1', null]);
    expect(asked).toEqual(['表1', '表']);
    // Another memory knows nothing of it.
    expect(other.read(digits, '表1')).toBe('1');
    expect(asked).toEqual(['表1', '表', '表1']);
  });

  it('keeps readings of one text apart', () => {
    const book = new LabelBook();
    const long = reading((text) => text.length);
    const first = reading((text) => text[0]);
    expect([book.read(long, '分值'), book.read(first, '分值'), book.read(long, '分值')]).toEqual([2, '分', 2]);
  });

  it('counts different texts and values, not repeats, and puts each read at its own cell', () => {
    const book = new LabelBook();
    const at = (row: number) => ({ sheet: '表1', row, column: 4 });
    book.core('分值');
    book.core('分值');
    expect(book.size).toBe(1);
    expect([book.reader.quantity('12', 'General', at(1)), book.reader.quantity('12', 'General', at(2))].map(({ cell }) => cell))
      .toEqual([at(1), at(2)]);
    // The number 12 with a percent format is another reading of another value.
    expect(book.reader.quantity(12, '0%', at(3))).not.toEqual(book.reader.quantity(12, 'General', at(3)));
    expect(book.size).toBe(3);
  });
});
