import { OfficePackage } from '../../../src/hosts/file/package/package';
import { pack } from '../../support/xlsx/pack';

const comments = (index: number): string => `xl/comments${String(index)}.xml`;
const open = (...parts: readonly string[]): OfficePackage =>
  OfficePackage.open(pack(Object.fromEntries(parts.map((part) => [part, '<a/>']))), '表.xlsx');

describe('a name for a new part', () => {
  it('has the first number that is free, whatever the case of those taken', () => {
    const file = open('xl/Comments1.xml', 'xl/comments3.xml');
    expect(file.freeName(comments)).toBe('xl/comments2.xml');
    file.setText('xl/comments2.xml', '<b/>');
    expect(file.freeName(comments)).toBe('xl/comments4.xml');
    expect(file.freeName((index) => `xl/charts/chart${String(index)}.xml`)).toBe('xl/charts/chart1.xml');
  });

  it('is asked for again as long as nobody takes it', () => {
    const file = open();
    expect(file.freeName(comments)).toBe('xl/comments1.xml');
    expect(file.freeName(comments)).toBe('xl/comments1.xml');
  });

  it.each(['remove', 'restore'] as const)('may be that of a part of ours that is gone (%s)', (how) => {
    const file = open('xl/comments2.xml');
    for (const index of [1, 3, 4]) {
      expect(file.freeName(comments)).toBe(comments(index));
      file.setText(comments(index), '<b/>');
    }
    file[how]('xl/comments3.xml');
    expect(file.freeName(comments)).toBe('xl/comments3.xml');
  });
});
