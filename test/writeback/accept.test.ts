import { assess } from '../../src/assess';
import { address, type WorkbookSnapshot } from '../../src/figures';
import { parseState, planAccept, planUndo } from '../../src/writeback';
import { nationalSketch } from '../assess/national-form';
import { sheetOf } from '../support/workbook';
import { applied, contents, workbookOf } from './support';

/** Two scores that the rule gives otherwise (11 of 10, 20 for 76 of 80) and a total that is not their sum. */
const book = (total: number): WorkbookSnapshot =>
  workbookOf([sheetOf(nationalSketch({
    groups: {
      '产出指标(50分)': [['疏浚河段', '≥10公里', '12公里', 10, 11], ['养护里程', '≥80公里', '76公里', 40, 40, '一段因汛期停工，次年补齐']],
      '效益指标(30分)': [['受益人口', '≥2000人', '2100人', 30, 30]],
      '满意度指标(10分)': [['群众满意度', '≥90%', '93%', 10, 10]],
    },
    total: [100, total],
  }))]);

const taken = (workbook: WorkbookSnapshot) => {
  const found = assess(workbook);
  const offered = found.findings.filter(({ fix }) => fix !== null).map(({ id }) => id);
  return planAccept(workbook, found, offered, assess);
};
const told = (workbook: WorkbookSnapshot): string[] =>
  taken(workbook).values.map(({ cell, old, value }) => `${address(cell.row, cell.column)} ${String(old)} → ${String(value)}`);

test('a total taken together with its scores is the sum of what they become', () => {
  expect(told(book(105))).toEqual(['H13 11 → 10', 'H14 40 → 38', 'H17 105 → 98']);
});

test('afterwards nothing is left to correct, the record says what was written, and undoing gives everything back', () => {
  const workbook = book(105);
  const after = applied(workbook, taken(workbook));
  expect(assess(after).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(parseState(after.state).state.record[0]!.writes.map((write) => write.new)).toEqual([{ number: '10' }, { number: '38' }, { number: '98' }]);
  expect(contents(applied(after, planUndo(after)!))['自评表']).toEqual(contents(workbook)['自评表']);
});

test('a total that is right once its scores are is not written', () => {
  expect(told(book(98))).toEqual(['H13 11 → 10', 'H14 40 → 38']);
});

test('a total taken alone is the sum of the scores as they stand', () => {
  const workbook = book(105);
  const found = assess(workbook);
  const total = found.findings.filter(({ rule }) => rule === 'total-differs').map(({ id }) => id);
  expect(planAccept(workbook, found, total, assess).values.map(({ value }) => String(value))).toEqual(['101']);
});
