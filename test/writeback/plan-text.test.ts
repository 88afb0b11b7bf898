import { Decimal } from '../../src/figures';
import { assess } from '../../src/assess';
import { planOfText, planScore, planText } from '../../src/writeback';
import type { WritePlan } from '../../src/writeback';
import { workbookOf } from '../support/workbook';
import { faultless, nationalSheet, withFirst } from '../assess/national-form';

const blankScores = { ...withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, '', '跨年实施']), total: [100, ''] as const };

it.each([['a form to be filled', blankScores], ['a faultless one', faultless]])('a plan stays what it is as text: %s', (_, form) => {
  const { plan } = planScore(workbookOf([nationalSheet(form)]), (filled) => assess(filled));
  expect(planOfText(planText(plan))).toEqual(plan);
});

it('keeps every digit of a figure, and a text that looks like one a text', () => {
  const cell = { sheet: '自评表', row: 1, column: 2 };
  const figure = new Decimal('1234567890123456789.0123456789');
  const plan: WritePlan = {
    values: [
      { cell, value: figure, old: null, kind: 'fill', format: null },
      { cell, value: '3.50', old: '{"$decimal":"1"}', kind: 'restore', format: null },
    ],
    marks: [], notes: [], sheets: [], state: '{"$decimal":"1"}',
  };
  const [first, second] = planOfText(planText(plan)).values;
  expect(first!.value).toBeInstanceOf(Decimal);
  expect(String(first!.value)).toBe('1234567890123456789.0123456789');
  expect(second).toEqual(plan.values[1]);
  expect(planOfText(planText(plan)).state).toBe(plan.state);
});
