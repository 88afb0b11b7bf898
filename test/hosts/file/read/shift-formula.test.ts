import { shiftFormula } from '../../../../src/hosts/file/read/shift-formula';

describe('the formula of a shared group', () => {
  it.each([
    ['B1*$C$1+C$1+$C1', 2, 1, 'C3*$C$1+D$1+$C3'],
    ['SUM(Z1:AA9)', 0, 1, 'SUM(AA1:AB9)'],
    ['SUM(B:C)+SUM(2:3)', 1, 2, 'SUM(D:E)+SUM(3:4)'],
    ["'一 表'!B1&\"B1\"&LOG10(B1)", 1, 1, "'一 表'!C2&\"B1\"&LOG10(C2)"],
    ['B3', -1, -1, 'A2'],
    ['A1+XFD1048576', -1, -1, 'XFD1048576+XFC1048575'],
    ['XFD1048576', 1, 1, 'A1'],
  ])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
