import { listed } from '../../src/writeback/findings';
import { emptyState } from '../../src/writeback';
import { assessment, finding, formSheet, workbookOf } from './support';

const workbook = workbookOf([formSheet([['桥梁数量', 5, 6], ['碎石数量', 5, 7]])]);
const [last, second, first] = [finding('C3', { id: 'c' }), finding('C2', { id: 'b' }), finding('C2', { id: 'a' })];
const warning = finding('B2', { id: 'd', severity: 'warning' });
const ids = (state = emptyState): readonly string[] =>
  listed(workbook, assessment([last, warning, second, first]), state).map((one) => `${String(one.number)} ${one.finding.id}`);

describe('the order of findings', () => {
  it('is by weight, then by cell, and in one cell the same however they were found', () => {
    expect(ids()).toEqual(['1 a', '2 b', '3 c', '4 d']);
    expect(listed(workbook, assessment([first, second, last, warning]), emptyState).map((one) => one.finding.id))
      .toEqual(['a', 'b', 'c', 'd']);
  });

  it('has those ignored last', () => {
    expect(ids({ ...emptyState, ignored: [{ finding: 'a', reason: '已核实' }] })).toEqual(['1 b', '2 c', '3 d', '4 a']);
  });
});
