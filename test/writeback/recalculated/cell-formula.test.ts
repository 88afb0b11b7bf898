import { columnName, type Area, type RawValue } from '../../../src/figures';
import { formulaResult } from '../../../src/writeback/recalculated/cell-formula';

const cells: Readonly<Record<string, RawValue>> = {
  A1: 10, A2: 20.5, A3: null, A4: '文字', A5: '#DIV/0!', A6: true, B1: 0.1, B2: 0.2, C1: -2.5,
};

const inSheets: Readonly<Record<string, RawValue>> = { '自评表!A1': 7, "张三'的表!A1": 8 };

function cellsOf(sheet: string | null, { top, left, bottom, right }: Area): RawValue[] {
  const found: RawValue[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const at = `${columnName(column)}${String(row + 1)}`;
      found.push((sheet === null ? cells[at] : inSheets[`${sheet}!${at}`]) ?? null);
    }
  }
  return found;
}

function result(formula: string): string | null {
  const found = formulaResult(formula, cellsOf);
  return typeof found === 'string' ? `“${found}”` : found?.toFixed() ?? null;
}

describe('what a formula of a form comes to', () => {
  it.each([
    ['=A1+A2*2', '51'], ['=(A1+A2)*2', '61'], ['=-A1+A2', '10.5'], ['=+A1-A2-1', '-11.5'], ['=A1/4/5', '0.5'], ['=A1*50%', '5'],
    ['=SUM(A1:A4)', '30.5'], ['=sum( A1:A2 , 3 )', '33.5'], ['=SUM($B$1:B2)', '0.3'], ['=SUM(A2:A1)', '30.5'], ['=SUM(A6)', '0'],
    ['=AVERAGE(A1:A4)', '15.25'], ['=MIN(A1,A2)', '10'], ['=MAX(A1:A2,30)', '30'], ['=MAX(A3)', '0'], ['=MIN(A4)', '0'],
    ['=ROUND(C1,0)', '-3'], ['=ROUND(A2/3,2)', '6.83'], ['=ROUNDUP(1.01,1)', '1.1'], ['=ROUNDDOWN(1.09,1)', '1'], ['=ABS(C1)', '2.5'],
    ['=IF(A1>=10,1,2)', '1'], ['=IF(A1<>10,1,2)', '2'], ['=IF(A1<10,1)', '0'], ['=IF(A1<=A2,A2,A1)', '20.5'],
    ['=IF(A1>10,1,2)', '2'], ['=IF(A2<=A1,1,2)', '2'], ['=IF(A1>=A2,1,2)', '2'],
    ['=IF(A1<=A1,1,2)', '1'], ['=IF(A1=A2,1,2)', '2'], ['=IF(A1<>A1,1,2)', '2'],
    ['=IF(A3=0,0,A1/A3)', '0'], ['=IFERROR(A1/A3,5)', '5'], ['=IFERROR(A1/4,5)', '2.5'], ['=IFERROR(A5,1)', '1'],
    ['=自评表!A1+1', '8'], ["='张三''的表'!$A$1", '8'], ['=.5+1.', '1.5'], ['=1.5e1', '15'], ['=A3', '0'],
    ['="a"', '“a”'], ['="说""明"""', '“说"明"”'], ['=A4', '“文字”'], ['=A1&"%"', '“10%”'], ['=A3&A4&B1*10', '“文字1”'],
    ['=IF(A1>=90,"优",IF(A1>=10,"良","差"))', '“良”'], ['=IF(A3="","",A1)', '“”'], ['=IF(A1="",1,2)', '2'], ['=IF(A4="文字",1,2)', '1'],
    ['=IF("a"="A",1,2)', '1'], ['=IF(A4<>"",1,2)', '1'], ['=IF(A4>A1,1,2)', '1'], ['=IF(A1<A4,1,2)', '1'], ['=IF(A3=A3,1,2)', '1'],
    ['=IF(""<A4,1,2)', '1'], ['=COUNT(A1:A6)', '2'], ['=COUNTA(A1:A6,B1)', '6'], ['=IF(AND(A1>5,A2>5),1,2)', '1'],
    ['=IF(OR(A1>15,A2>25),1,2)', '2'], ['=IF(AND(A1>5,A3>5),1,2)', '2'], ['=IF(OR(A1>15,A2>5),1,2)', '1'],
  ])('%s is %s', (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  it.each([
    '=A1/A3', '=A5+1', '=SUM(A1:A5)', '=AVERAGE(A3)', '=IF(A5,1,2)', '=ROUND(A5,1)', '=-A5', '=A5%', '=ABS(A5)', '=SUM(A1/A3,1)', '=A1>A5',
    '=A5*2', '=2*A5', '=1-A5', '=A5/2', '=A5&"a"', '="a"&A5', '=AND(A5,1)', '=OR(1,A5)', '=A5="a"',
  ])('%s is an error', (formula) => {
    expect(result(formula)).toBeNull();
  });

  it.each([
    '=A4+1', '=A6+1', '=A1:A2+1', '=LOG10(A1)', '=VLOOKUP(A1,A1:B2,2)', '="a"+1', '=SUM("1")', '=IF("甲">"乙",1,2)', '=A1/3&"a"',
    '=COUNT(1)', '=A6="a"', '=A:A', '=SUM(1:2)', '=总分', '=A1+', '=(A1', '=SUM(A1', '=A1)', '=[1]表!A1', '=ROUND(A1,-1)', '=ROUND(A1)',
    '=A1^2', '=', '=A1 A2', '=_xlfn.SUM(A1)', '=XFE0', '=-A4', '=--A4',
  ])('%s is left to Excel', (formula) => {
    expect(result(formula)).toBeNull();
  });

  it('takes brackets in brackets as people write them, and leaves those without end to Excel', () => {
    const nested = (times: number, open = '(', close = ')'): string => `=${open.repeat(times)}A1${close.repeat(times)}`;
    const taken = [nested(64), nested(32, 'IF(1,SUM(', '))'), nested(9000, '-', ''), nested(9001, '+-', '')];
    expect(taken.map(result)).toEqual(['10', '10', '10', '-10']);
    expect([nested(65), nested(9000), nested(9000, 'IF(1,')].map(result)).toEqual([null, null, null]);
  });
});
