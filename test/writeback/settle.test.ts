import { describeRecord, parseState, planClear, planSettle, planUndo, standingProposals } from '../../src/writeback';
import { applied, assessment, contents, fill, formSheet, planWith, typed, workbookOf } from './support';

const workbook = workbookOf([formSheet([['桥梁数量', 5, null], ['群众满意', 5, null], ['环境改善', 5, null]])]);
const found = assessment([], [fill('C2', 5), fill('C3', 5, { proposal: true }), fill('C4', 4, { proposal: true })]);
const scored = applied(workbook, planWith(workbook, found));
const standing = (now: typeof workbook): string[] =>
  standingProposals(now, parseState(now.state).state).map(({ cell }) => `${String(cell.row)},${String(cell.column)}`);
const marked = (plan: ReturnType<typeof planSettle>): number =>
  plan.marks.filter(({ severity }) => severity === 'proposal').reduce((sum, { cells }) => sum + cells.length, 0);

it('takes the proposals that still stand for the user\'s own: their marks and notes go, no value changes', () => {
  expect(standing(scored)).toEqual(['2,2', '3,2']);
  const plan = planSettle(scored, found);
  expect([plan.values, marked(planWith(workbook, found)), marked(plan), plan.notes]).toEqual([[], 2, 0, []]);
  const settled = applied(scored, plan);
  expect(standing(settled)).toEqual([]);
  expect(contents(settled)['自评表']).toEqual(contents(scored)['自评表']);
  expect(describeRecord(settled.state)).toEqual({ count: 2, label: '核定建议得分2处' });
});

it('passes over a score the user has changed, and records nothing where none is left', () => {
  const changed = typed(typed(scored, '自评表', 'C3', 3), '自评表', 'C4', 2);
  const plan = planSettle(changed, found);
  expect(describeRecord(plan.state)).toEqual(describeRecord(scored.state));
});

it('is taken back: they are proposals again, and then what was filled is blank', () => {
  const settled = applied(scored, planSettle(scored, found));
  const undo = planUndo(settled, found)!;
  expect(undo.values).toEqual([]);
  const back = applied(settled, undo);
  expect(standing(back)).toEqual(['2,2', '3,2']);
  expect(contents(applied(back, planUndo(back, found)!))['自评表']).toEqual(contents(workbook)['自评表']);
});

it('does not keep clearing from blanking what we filled, nor leave anything to take back', () => {
  const settled = applied(scored, planSettle(scored, found));
  const cleared = applied(settled, planClear(settled));
  expect(contents(cleared)['自评表']).toEqual(contents(workbook)['自评表']);
  expect(describeRecord(cleared.state)).toBeNull();
  expect(standing(applied(settled, planClear(settled, { values: false })))).toEqual([]);
});
