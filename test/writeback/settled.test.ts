import { valueAt, type WorkbookSnapshot } from '../../src/figures';
import { assess } from '../../src/assess';
import type { Assessment } from '../../src/assess';
import { describeRecord, planScore, planUndo, parseState, defaultSettings } from '../../src/writeback';
import { faultless, nationalSketch, withFirst } from '../assess/national-form';
import { sheetOf } from '../support/workbook';
import type { SheetSketch } from '../support/workbook';
import { applied, assessment, contents, fill, finding, formSheet, rowsOf, workbookOf } from './support';

const workbook = workbookOf([formSheet([['桥梁数量', 5, null], ['碎石数量', 5, 4], ['合计', 10, null]])]);

/** A form whose total can be told only once its scores are filled, and whose total is then found wrong somewhere else. */
function assessForm(now: WorkbookSnapshot): Assessment {
  const sheet = now.sheets.find((one) => one.name === '自评表')!;
  const [score, sum] = [valueAt(sheet, 1, 2), valueAt(sheet, 3, 2)];
  if (score === null) return assessment([finding('C2', { rule: 'score-missing', severity: 'warning' })], [fill('C2', 5)]);
  if (sum === null) return assessment([finding('C4', { rule: 'score-missing', severity: 'warning' })], [fill('C4', 9, { kind: 'total' })]);
  return assessment([finding('C3', { id: 'follows', reported: String(sum) })]);
}

test('one plan for all that follows from filling, with the findings that are left', () => {
  const { plan, assessment: last } = planScore(workbook, assessForm);
  expect(plan.values.map((write) => [write.cell.row, String(write.value)])).toEqual([[1, '5'], [3, '9']]);
  expect(last.findings.map((one) => one.id)).toEqual(['follows']);
  expect(rowsOf(plan.sheets[0]!).slice(3).map((row) => row[10])).toEqual(['follows']);
  expect(plan.marks).toEqual([{ sheet: '自评表', severity: 'error', cells: [{ row: 2, column: 2 }] }]);
  expect(parseState(plan.state).state.record).toHaveLength(1);
});

test('scoring again changes nothing, undoing once gives everything back', () => {
  const first = planScore(workbook, assessForm).plan;
  const scored = applied(workbook, first);
  const second = planScore(scored, assessForm).plan;
  expect([second.values, second.notes, second.sheets, second.state]).toEqual([[], first.notes, first.sheets, first.state]);
  expect(describeRecord(scored.state)).toEqual({ count: 1, label: '填写空白单元格2处' });
  expect(contents(applied(scored, planUndo(scored)!))['自评表']).toEqual(contents(workbook)['自评表']);
});

test('the workbook given stays as it is; without filling it is assessed once', () => {
  const before = JSON.stringify(contents(workbook));
  let asked = 0;
  const { plan } = planScore(workbook, (now) => {
    asked += 1;
    return assessForm(now);
  }, { ...defaultSettings, fill: false });
  expect([asked, plan.values, JSON.stringify(contents(workbook))]).toEqual([1, [], before]);
});

test('a blank beyond the used range is filled too, as a proposal that is marked', () => {
  const narrow = workbookOf([formSheet([], { at: 'D5', rows: [['得分']] })]);
  const found = (now: WorkbookSnapshot): Assessment =>
    (valueAt(now.sheets[0]!, 1, 1) === null ? assessment([], [fill('B2', 5, { proposal: true })]) : assessment([]));
  const { plan } = planScore(narrow, found);
  expect(plan.marks).toEqual([{ sheet: '自评表', severity: 'proposal', cells: [{ row: 1, column: 1 }] }]);
});

test('a sheet of a class, as hosts have them, is filled round after round', () => {
  const own = workbook.sheets[0]!;
  const sheet = Object.create({ formula: own.formula, format: own.format }) as typeof own;
  const { formula, format, ...data } = own;
  Object.assign(sheet, data);
  expect([Object.keys(sheet).includes('formula'), sheet.formula, sheet.format]).toEqual([false, formula, format]);
  const { plan } = planScore({ ...workbook, sheets: [sheet] }, assessForm);
  expect(plan.values.map(({ cell, value }) => [cell.row, String(value)])).toEqual([[1, '5'], [3, '9']]);
});

describe('a total whose scores stay unwritten is not written either', () => {
  const form = { ...nationalSketch({ ...withFirst(['治理河道长度', '≥20公里', '20公里', 20, '']), total: [100, ''] }), name: '自评表' };
  const skippedOf = (sketch: SheetSketch): readonly (readonly [string | null, string])[] => {
    const { plan } = planScore(workbookOf([sheetOf(sketch)]), (now) => assess(now));
    expect(plan.values.filter(({ cell }) => cell.row === 18)).toEqual([]);
    return [...new Map((plan.skipped ?? []).map(({ cell, problem }) => [cell, problem]))];
  };

  test('in a filtered range', () => {
    expect(skippedOf({ ...form, filtered: 'A12:I18' })).toEqual([['H13', 'filtered-range'], ['H19', 'rests-on-unwritten']]);
  });

  test('behind a formula, that of the execution included', () => {
    expect(skippedOf({ ...form, formulas: { H13: '=G13' } })).toEqual([['H13', 'formula'], ['H19', 'rests-on-unwritten']]);
    const budget = nationalSketch({ ...faultless, budget: [100, 100, 100, 10, 1, ''], total: [100, ''] });
    expect(skippedOf({ ...budget, name: '自评表', formulas: { J6: '=H6*I6' } })).toEqual([['J6', 'formula'], ['H19', 'rests-on-unwritten']]);
  });

  test('but is where every score is', () => {
    const { plan } = planScore(workbookOf([sheetOf(form)]), (now) => assess(now));
    expect(plan.values.map(({ cell, value }) => [cell.row, String(value)])).toEqual([[12, '20'], [18, '100']]);
  });
});
