import { assess } from '../../../src/assess';
import { parseAddress, valueAt, type RawValue, type WorkbookSnapshot } from '../../../src/figures';
import { openXlsx } from '../../../src/hosts/file';
import { planScore } from '../../../src/writeback';
import { asCalculated, recalculated, workedOut } from '../../../src/writeback/recalculated';
import { nationalSketch, type NationalForm } from '../../assess/national-form';
import { sheetOf, type SheetSketch } from '../../support/workbook';
import { bookBytes } from '../../support/xlsx/book';
import { workbookOf } from '../support';

const groups: NationalForm['groups'] = {
  产出指标: [['治理河道长度', '≥20公里', '20公里', 40, ''], ['验收合格率', '≥95%', '96%', 20, 20]],
  效益指标: [['受益人口', '≥3000人', '3000人', 20, 20]],
  满意度指标: [['群众满意度', '≥90%', '92%', 10, 10]],
};

/** A form with a blank score and a total that adds up what there is; `formula` of the total in H17. */
const form = (formula = '=SUM(H13:H16)+J6', total: number | null = 60): SheetSketch => ({
  ...nationalSketch({ groups, total: [100, total] }), formulas: { H17: formula },
});

/** What the list says is to be corrected, by cell, once the form is scored. */
function foundIn(...sheets: readonly SheetSketch[]): unknown[] {
  const { assessment } = planScore(workbookOf(sheets.map(sheetOf)), (now) => assess(now));
  return assessment.findings.filter(({ severity }) => severity === 'error').map(({ rule, cell, reported }) => [rule, cell, reported]);
}

/** A workbook of one sheet with one row, some of it formulas. */
const row = (values: readonly RawValue[], formulas: Readonly<Record<string, string>>): WorkbookSnapshot =>
  workbookOf([sheetOf({ name: '表', rows: [values], formulas })]);

const shown = (before: readonly RawValue[], now: readonly RawValue[], formulas: Readonly<Record<string, string>>): unknown =>
  recalculated(row(before, formulas), row(now, formulas)).sheets[0]!.values[0];

describe('a total that is a formula over scores just filled', () => {
  it('is not held against what it showed before', () => {
    expect(foundIn(form())).toEqual([]);
  });

  it('is found wrong where the formula itself leaves a score out, with what it will show', () => {
    expect(foundIn(form('=SUM(H13:H15)+J6', 50))).toEqual([['total-differs', 'H17', '90']]);
  });

  it('shows nothing until all scores are there, or names a grade, and is known all the same', () => {
    const graded = form('=IF(COUNT(H13:H16)<4,"",SUM(H13:H16)+J6)', null);
    expect(foundIn(graded)).toEqual([]);
    const rows = [...form().rows, ['自评等级', '中']];
    const grade = '=IF(H17>=90,"优",IF(H17>=80,"良",IF(H17>=60,"中","差")))';
    expect(foundIn({ ...form(), rows, formulas: { ...form().formulas, B18: grade } })).toEqual([]);
    expect(foundIn({ ...form(), rows, formulas: { ...form().formulas, B18: grade.replace('优', '良') } }))
      .toEqual([['grade-differs', 'B18', '良']]);
  });

  it('is known to another sheet that repeats it', () => {
    const list: SheetSketch = { name: '汇总', rows: [['得分', 60]], formulas: { B1: "=自评表!H17" } };
    const before = workbookOf([sheetOf(form()), sheetOf(list)]);
    const filled = before.sheets.map((sheet) => (sheet.name === '自评表'
      ? { ...sheet, values: sheet.values.map((cells, line) => cells.map((cell, place) => (line === 12 && place === 7 ? 40 : cell))) } : sheet));
    const now = recalculated(before, { ...before, sheets: filled });
    expect([valueAt(now.sheets[0]!, 16, 7), valueAt(now.sheets[1]!, 0, 1)]).toEqual([100, 100]);
    expect(now.sheets[1]!.formula(0, 1)).toBe('=自评表!H17');
  });

  it('shows in a file nobody has opened in Excel since what Excel will show, scored or not', async () => {
    const book = await openXlsx(bookBytes({ sheets: [form()] }), '自评.xlsx');
    const first = await book.read();
    const { plan } = planScore(first, (now) => assess(now));
    await book.apply(plan);
    const again = await (await openXlsx(await book.save(), '自评.xlsx')).read();
    expect([valueAt(first.sheets[0]!, 16, 7), valueAt(again.sheets[0]!, 16, 7)]).toEqual([60, 100]);
    expect(assess(again).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const second = planScore(again, (now) => assess(now)).plan;
    expect([second.values, second.state, second.sheets]).toEqual([[], plan.state, plan.sheets]);
    await book.clear({ values: true });
    expect(valueAt((await book.read()).sheets[0]!, 16, 7)).toBe(60);
  });
});

describe('what formulas show once values have changed', () => {
  it('goes from one formula to the next, in whatever order they stand', () => {
    expect(shown([6, 3, 1, 2], [6, 3, 5, 2], { A1: '=B1*2', B1: '=C1+D1' })).toEqual([14, 7, 5, 2]);
  });

  it('stays where the formula did not give it before either: Excel has calculated since, or counts otherwise', () => {
    expect(shown([9, 1], [9, 5], { A1: '=B1*2' })).toEqual([9, 5]);
    expect(shown([2, 1], [2, 5], { A1: '=B1*总分' })).toEqual([2, 5]);
    expect(shown(['二', 1], ['二', 5], { A1: '=B1*2' })).toEqual(['二', 5]);
    expect(shown([null, 1], [null, 5], { A1: '=B1*2' })).toEqual([null, 5]);
    expect(shown([true, 1], [true, 0], { A1: '=B1>0' })).toEqual([true, 0]);
  });

  it('is known where the row has ended before it', () => {
    const sheet = (score: number | null): WorkbookSnapshot =>
      workbookOf([sheetOf({ name: '表', rows: [[1, score, 3], ['合计']], formulas: { C2: '=IF(COUNT(A1:B1)<2,"",SUM(A1:B1,D1))' } })]);
    expect(recalculated(sheet(null), sheet(2)).sheets[0]!.values).toEqual([[1, 2, 3], ['合计', null, 3]]);
  });

  it('may be a text, or nothing', () => {
    expect(shown(['1分', 1], ['1分', 5], { A1: '=B1&"分"' })).toEqual(['5分', 5]);
    expect(shown([null, 1], [null, 0], { A1: '=IF(B1>0,"",7)' })).toEqual([7, 0]);
    expect(shown([7, 0], [7, 1], { A1: '=IF(B1>0,"",7)' })).toEqual([null, 1]);
  });

  it('stays where it would become an error, and where a formula rests on itself', () => {
    expect(shown([2, 4, 2], [2, 4, 0], { A1: '=B1/C1' })).toEqual([2, 4, 0]);
    expect(shown([0, 0], [0, 3], { A1: '=A1*B1' })).toEqual([0, 3]);
  });

  it('is of the 15 digits Excel keeps', () => {
    expect(shown([0.333333333333333, 1], [0.333333333333333, 2], { A1: '=B1/3' })).toEqual([0.666666666666667, 2]);
  });

  it('is known at the end of any chain, with brackets in brackets as well', () => {
    const [open, close] = ['IF(1,SUM('.repeat(32), '))'.repeat(32)];
    const chain = Array.from({ length: 2000 }, (_, index) => [`A${String(index + 1)}`, `=${open}A${String(index + 2)}${close}`]);
    const book = (last: number): WorkbookSnapshot => workbookOf([sheetOf({
      name: '表', rows: Array.from({ length: 2001 }, (_, line) => [line === 2000 ? last : 1]), formulas: Object.fromEntries(chain),
    })]);
    expect(recalculated(book(1), book(2)).sheets[0]!.values.map(([value]) => value)).toEqual(Array.from({ length: 2001 }, () => 2));
  });

  it('is left to Excel with all that rests on itself, near or far: none is half worked out', () => {
    expect(shown([3, 3, 0], [3, 3, 4], { A1: '=B1+C1', B1: '=A1' })).toEqual([3, 3, 4]);
    expect(shown([4, 3, 3, 0], [4, 3, 3, 4], { A1: '=C1+D1+1', B1: '=C1+D1', C1: '=B1' })).toEqual([4, 3, 3, 4]);
    const round = Array.from({ length: 30 }, (_, index) => [`A${String(index + 1)}`, `=A${String(index === 29 ? 12 : index + 2)}+B1`]);
    const book = (shift: number): WorkbookSnapshot => workbookOf([sheetOf({
      name: '表', rows: Array.from({ length: 30 }, (_, line) => (line === 0 ? [1, shift] : [1])), formulas: Object.fromEntries(round),
    })]);
    expect(recalculated(book(0), book(5)).sheets[0]!.values).toEqual(book(5).sheets[0]!.values);
  });

  it('leaves the very workbook where nothing changes', () => {
    const now = row([2, 1], { A1: '=B1*2' });
    expect(recalculated(now, now)).toBe(now);
    expect(asCalculated(now)).toBe(now);
  });
});

describe('formulas a program wrote without working them out', () => {
  const come = (rows: SheetSketch['rows'], formulas: Readonly<Record<string, string>>, more: Partial<SheetSketch> = {}): unknown => {
    const book = workbookOf([sheetOf({ name: '表', rows, formulas, ...more })]);
    const cells = Object.keys(formulas).map((text) => ({ sheet: '表', ...parseAddress(text)! }));
    return workedOut(book, cells).sheets[0]!.values;
  };

  it('come to what can be told, one after another, in whatever order they stand, beyond the end of rows as well', () => {
    expect(come([[null, null, 3], ['合计'], [1, 2]], { A1: '=B1*2', B1: '=C1+1', D2: '=SUM(A1:E1)', E1: '=A3', C3: '=A3&"项"' }))
      .toEqual([[8, 4, 3, null, 1], ['合计', null, null, 16], [1, 2, '1项']]);
  });

  it('go on showing nothing where they, or what they rest on, cannot be told, are an error or rest on themselves', () => {
    const rows = [[null, null, null, 0]];
    expect(come(rows, { A1: '=VLOOKUP(D1,D1:D2,1)', B1: '=SUM(A1:A3)', C1: '=1/D1' })).toEqual(rows);
    expect(come(rows, { A1: '=B1+1', B1: '=A1+1', C1: '=IF(D1=0,"",1)' })).toEqual(rows);
    expect(come(rows, { A1: '=D1+1', B1: '=C1', C1: '=IF(D1=0,"",1)' })).toEqual([[1, null, null, 0]]);
  });

  it('come to the same wherever the used cells begin', () => {
    expect(come([[1, 2, null]], { F5: '=SUM(D5:E5)*E5' }, { at: 'D5' })).toEqual([[1, 2, 6]]);
  });

  it('are read so from a file; what hides behind a merge is not', async () => {
    const sketch: SheetSketch = {
      name: '表', rows: [[1, 2, ''], [5, '', ''], ['']], merges: ['A2:C2'], formulas: { C1: '=A1+B1', B2: '=A1+B1', A3: '=SUM(A1:C2)' },
    };
    const read = await (await openXlsx(bookBytes({ sheets: [sketch] }), '表.xlsx')).read();
    expect(read.sheets[0]!.values).toEqual([[1, 2, 3], [5], [11]]);
    expect(read.sheets[0]!.formula(0, 2)).toBe('=A1+B1');
  });

  it('make a form whole: its total is no blank, and adds the scores filled later', async () => {
    const sketch = form('=SUM(H13:H16)+J6', null);
    const book = await openXlsx(bookBytes({ sheets: [sketch] }), '自评.xlsx');
    const first = await book.read();
    expect(valueAt(first.sheets[0]!, 16, 7)).toBe(60);
    const { plan, assessment } = planScore(first, (now) => assess(now));
    expect(assessment.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    await book.apply(plan);
    expect(valueAt((await (await openXlsx(await book.save(), '自评.xlsx')).read()).sheets[0]!, 16, 7)).toBe(100);
  });
});
