import { defaultSettings, parseState, planScore } from '../../src/writeback';
import type { IndicatorAssessment, SheetAssessment } from '../../src/assess';
import { address, valueAt } from '../../src/figures';
import { applied, assessment, at, contents, fill, finding, formSheet, planWith, rowsOf, typed, workbookOf } from './support';

const rows = [['桥梁数量', 5, 6], ['碎石数量', 5, null], ['管护机制', 10, null], ['合计', 20, null]];
const workbook = workbookOf([formSheet(rows)]);
const proposal = fill('C4', 10, { proposal: true });
const found = assessment([finding('C2')], [fill('C3', 5), proposal, fill('C5', 20, { kind: 'total' })]);

const values = (plan: ReturnType<typeof planWith>): string[] =>
  plan.values.map((write) =>
    `${write.cell.sheet}!${address(write.cell.row, write.cell.column)} ${String(write.old)}→${String(write.value)} ${write.kind}`
  );

test('fills blank cells, marks findings and proposals, lists findings', () => {
  const plan = planWith(workbook, found);
  expect(values(plan)).toEqual(['自评表!C3 null→5 fill', '自评表!C4 null→10 fill', '自评表!C5 null→20 fill']);
  expect(plan.marks).toEqual([
    { sheet: '自评表', severity: 'error', cells: [{ row: 1, column: 2 }] },
    { sheet: '自评表', severity: 'proposal', cells: [{ row: 3, column: 2 }] },
  ]);
  expect(plan.notes.map((note) => note.text)).toEqual([
    '1. 需更正：得分6分高于按规则计算的5分\n依据：财预〔2020〕10号 第十八条', '建议得分，请核实后确认：最小(18÷18, 1)×10',
  ]);
  expect(plan.sheets.map((sheet) => sheet.name)).toEqual(['自评问题清单']);
  expect(parseState(plan.state).state.record.map((action) => action.writes.length)).toEqual([3]);
});

test('the list has number, severity in words, sheet, cell as a link, figures, explanation, clause and a place for the user', () => {
  const [sheet] = planWith(workbook, found).sheets;
  expect(sheet!.merges.map(({ top, bottom }) => [top, bottom])).toEqual([[0, 0], [1, 1]]);
  expect(planWith(workbook, assessment([])).sheets[0]!.merges.map(({ top }) => top)).toEqual([0, 1, 3]);
  expect(rowsOf(sheet!)[2]).toEqual(['序号', '性质', '工作表', '单元格', '指标', '填报值', '应为', '问题说明', '依据', '处理说明', '指纹']);
  expect(rowsOf(sheet!)[3]).toEqual(
    ['1', '需更正', '自评表', 'C2', '', '6', '5', '得分6分高于按规则计算的5分', '财预〔2020〕10号 第十八条', '', found.findings[0]!.id]);
  expect(sheet!.rows[3]!.cells[3]!.link).toEqual(at('自评表', 'C2'));
  expect(sheet!.columns.at(-1)).toEqual({ width: 16, hidden: true });
});

test('the list names the indicator a finding is about, and shows rates as the forms do', () => {
  const row = { path: ['产出指标', '维修水库'], row: 2, cells: { score: 'C2' } } as unknown as IndicatorAssessment;
  const named = { ...assessment([finding('C2', { rule: 'execution-rate-differs', reported: '0.7', expected: '0.75' })]),
    sheets: [{ sheet: '自评表', indicators: [row] } as unknown as SheetAssessment] };
  expect(rowsOf(planWith(workbook, named).sheets[0]!)[3]!.slice(3, 7)).toEqual(['C2', '维修水库', '70%', '75%']);
});

test('the worst severity marks a cell once; what is not on a sheet is listed, not marked', () => {
  const plan = planWith(workbook, assessment([
    finding('C2', { severity: 'info', id: 'a' }), finding('C2', { severity: 'warning', id: 'b' }), finding('P12', { sheet: null, id: 'c' }),
  ]));
  expect(plan.marks).toEqual([{ sheet: '自评表', severity: 'warning', cells: [{ row: 1, column: 2 }] }]);
  expect(plan.notes).toHaveLength(1);
  expect(rowsOf(plan.sheets[0]!).slice(3).map((row) => [row[1], row[2], row[3]])).toEqual([
    ['需更正', '自评报告', 'P12'], ['需核实', '自评表', 'C2'], ['提示', '自评表', 'C2'],
  ]);
});

describe('never writes', () => {
  const skippedOf = (sheet: ReturnType<typeof formSheet>): unknown => {
    const plan = planWith(workbookOf([sheet]), assessment([], [fill('C2', 5)]));
    expect(plan.values).toEqual([]);
    expect(parseState(plan.state).state.record).toEqual([]);
    return plan.skipped;
  };
  test.each([
    ['a filled cell', formSheet([['a', 5, 4]]), { cell: 'C2', problem: 'not-blank' }],
    ['a cell of spaces', formSheet([['a', 5, '  ']]), { cell: 'C2', problem: 'not-blank' }],
    ['a formula without a result', formSheet([['a', 5]], { formulas: { C2: '=B2*A9' } }), { cell: 'C2', problem: 'formula' }],
    ['a filtered range, below its heading row', formSheet([['a', 5]], { filtered: 'A1:C9' }), { cell: 'C2', problem: 'filtered-range' }],
    ['a protected sheet', formSheet([['a', 5]], { isProtected: true }), { cell: null, problem: 'protected-sheet' }],
  ])('%s', (_, sheet, expected) => expect(skippedOf(sheet)).toEqual([{ sheet: '自评表', ...expected }]));

  test('nothing else: the heading row of a filter is always seen', () => {
    const plan = planWith(workbookOf([formSheet([['a', 5]], { filtered: 'A2:C9' })]), assessment([], [fill('C2', 5)]));
    expect(values(plan)).toEqual(['自评表!C2 null→5 fill']);
  });

  test('a sheet that is gone', () => {
    const plan = planWith(workbookOf([]), assessment([], [fill('C2', 5)]));
    expect(plan.skipped).toEqual([{ sheet: '自评表', cell: null, problem: 'no-sheet' }]);
  });

  test('the same merged cell twice, or any cell of a merge but its first', () => {
    const plan = planWith(
      workbookOf([formSheet([['a', 5], ['b', 5]], { merges: ['C2:C3'] })]),
      assessment([], [fill('C2', 5), fill('C3', 5)]),
    );
    expect(values(plan)).toEqual(['自评表!C2 null→5 fill']);
  });
});

test('a percent value gives a general cell a percent format, another format is left', () => {
  const general = planWith(workbook, assessment([], [fill('C3', '0.9943', { percent: true })]));
  expect(general.values[0]!.format).toBe('0.00%');
  const own = workbookOf([formSheet(rows, { formats: { C3: '0%' } })]);
  expect(planWith(own, assessment([], [fill('C3', '0.9943', { percent: true })])).values[0]!.format).toBeNull();
});

test('settings: without filling, marks or notes', () => {
  const plan = planWith(workbook, found, { ...defaultSettings, fill: false, mark: false });
  expect([plan.values, plan.notes]).toEqual([[], []]);
  expect(plan.marks).toEqual([{ sheet: '自评表', severity: 'error', cells: [] }]);
  expect(planWith(workbook, found, { ...defaultSettings, notes: false }).notes).toEqual([]);
  expect(parseState(plan.state).state.settings.fill).toBe(false);
});

test('settings kept in the workbook hold where none are given', () => {
  const quiet = applied(workbook, planWith(workbook, found, { ...defaultSettings, notes: false }));
  expect(planWith(quiet, found).notes).toEqual([]);
});

test('a missing score that this plan fills is not listed', () => {
  const missing = assessment([finding('C3', { rule: 'score-missing', id: 'm', severity: 'warning' })], [fill('C3', 5)]);
  const { plan } = planScore(workbook, (now) => (valueAt(now.sheets[0]!, 2, 2) === null ? missing : assessment([])));
  expect(rowsOf(plan.sheets[0]!)[3]![0]).toBe('未发现问题。');
  expect(planWith(workbook, { ...missing, fills: [] }).marks[0]!.cells).toHaveLength(1);
});

test('scoring twice changes nothing more', () => {
  const first = planWith(workbook, found);
  const scored = applied(workbook, first);
  const second = planWith(scored, { ...found, fills: [] });
  expect(second.values).toEqual([]);
  expect(second.marks.filter((mark) => mark.sheet === '自评表')).toEqual(first.marks);
  expect(second.notes).toEqual(first.notes);
  expect(second.state).toBe(first.state);
  expect(contents(applied(scored, second))).toEqual(contents(scored));
  expect(planWith(scored, found).skipped).toEqual([]);
});

test('a proposal the user changed is no proposal any more', () => {
  const scored = typed(applied(workbook, planWith(workbook, found)), '自评表', 'C4', 9);
  const plan = planWith(scored, { ...found, fills: [] });
  expect(plan.marks.some((mark) => mark.severity === 'proposal')).toBe(false);
});

describe('处理说明', () => {
  const scored = typed(applied(workbook, planWith(workbook, found)), '自评问题清单', 'J4', '已改正');

  test('stays beside its finding when the list is made again', () => {
    expect(rowsOf(planWith(scored, found).sheets[0]!)[3]![9]).toBe('已改正');
  });

  test('is not lost when its finding is gone', () => {
    const gone = rowsOf(planWith(scored, assessment([])).sheets[0]!).slice(3);
    expect(gone.map((row) => [row[1], row[9]])).toEqual([[undefined, undefined], ['已解决', '已改正']]);
    const again = applied(scored, planWith(scored, assessment([])));
    expect(rowsOf(planWith(again, assessment([])).sheets[0]!).at(-1)![9]).toBe('已改正');
  });
});
