import { Decimal } from '../../../src/figures';
import { packSheet, unpackSheet } from '../../../src/taskpane/engine/pack';
import { received, toSend } from '../../../src/taskpane/engine/transport';
import { sheetOf } from '../../support/workbook';

describe('what goes between the threads', () => {
  it('brings figures over exactly, wherever they stand', () => {
    const value = {
      total: new Decimal('96.25'),
      list: [new Decimal('-0.000000000000000000001'), null, { deep: new Decimal('12345678901234567890.5') }],
      text: '文',
    };
    const back = received(structuredClone(toSend(value))) as typeof value;
    expect(back).toEqual(value);
    expect(back.total).toBeInstanceOf(Decimal);
  });

  it('leaves sets and maps as they are', () => {
    const value = { rows: new Set([1, 2]), names: new Map([['a', 'b']]) };
    expect(received(structuredClone(toSend(value)))).toEqual(value);
  });

  it('brings a sheet over with its formats, formulas, merges and hidden rows', () => {
    const sheet = sheetOf({
      name: '表',
      at: 'B3',
      rows: [['甲', 0.5], [null, 12, true], []],
      formats: { C3: '0.00%', D4: '0.0', B5: '0' },
      formulas: { C4: '=SUM(A1:A2)' },
      merges: ['B3:B4'],
      hiddenRows: [4],
      filtered: 'B3:C5',
      isProtected: true,
    });
    const back = unpackSheet(structuredClone(packSheet(sheet)));
    expect({ ...back, format: null, formula: null }).toEqual({ ...sheet, format: null, formula: null });
    for (let row = 0; row < 8; row++) {
      for (let column = 0; column < 6; column++) {
        expect([back.format(row, column), back.formula(row, column)]).toEqual([sheet.format(row, column), sheet.formula(row, column)]);
      }
    }
  });
});
