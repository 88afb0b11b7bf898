import {
  describeRecord,
  listedCells,
  parseState,
  planAccept,
  planClear,
  planIgnore,
  planSettings,
  planUndo,
  planUnignore,
  defaultSettings,
  ReasonRequired,
} from '../../src/writeback';
import { Decimal } from '../../src/figures';
import { applied, assessment, at, contents, fill, finding, formSheet, planWith, rowsOf, typed, workbookOf } from './support';

const rows = [['桥梁数量', 5, 6], ['碎石数量', 5, '7分'], ['机械租赁', 5, null]];
const workbook = workbookOf([formSheet(rows)]);
const one = finding('C2');
const other = finding('C3', { reported: '7', fix: { value: new Decimal('4.5'), percent: false } });
const found = assessment([one, other], [fill('C4', 5)]);
const scored = applied(workbook, planWith(workbook, found));

describe('采用计算值', () => {
  test('shows old → new and changes the cells named, only those', () => {
    const plan = planAccept(scored, found, [one.id, other.id]);
    expect(plan.values.map((write) => [write.kind, String(write.old), String(write.value)])).toEqual([['accept', '6', '5'], [
      'accept',
      '7分',
      '4.5',
    ]]);
    expect(planAccept(scored, found, [other.id]).values).toHaveLength(1);
  });

  test('takes the mark of what was accepted, leaves the others', () => {
    const plan = planAccept(scored, found, [one.id]);
    expect(plan.marks.find((mark) => mark.sheet === '自评表')).toEqual({ sheet: '自评表', severity: 'error', cells: [{ row: 2, column: 2 }] });
  });

  test('draws nothing in a workbook that was not scored', () => {
    expect(planAccept(workbook, found, [one.id]).marks).toEqual([]);
  });

  test('offers nothing without a value, for an unknown id, or where the value already stands', () => {
    expect(planAccept(workbook, assessment([{ ...one, fix: null }]), [one.id]).values).toEqual([]);
    expect(planAccept(workbook, found, ['?']).values).toEqual([]);
    expect(planAccept(typed(workbook, '自评表', 'C2', 5), found, [one.id]).values).toEqual([]);
  });

  test('never replaces a formula and says so', () => {
    const plan = planAccept(workbookOf([formSheet(rows, { formulas: { C2: '=B2+1' } })]), found, [one.id]);
    expect([plan.values, plan.skipped]).toEqual([[], [{ sheet: '自评表', cell: 'C2', problem: 'formula' }]]);
  });

  test('undo puts back what stood there, number or text', () => {
    const accepted = applied(scored, planAccept(scored, found, [one.id, other.id]));
    expect(contents(applied(accepted, planUndo(accepted, found)!))['自评表']).toEqual(contents(scored)['自评表']);
  });
});

describe('忽略', () => {
  test('needs a reason', () => {
    for (const reason of ['', '  \n']) expect(() => planIgnore(scored, found, [one.id], reason)).toThrow(ReasonRequired);
  });

  test('of a finding that is gone changes nothing, and leaves nothing to undo', () => {
    expect(parseState(planIgnore(scored, found, ['gone'], '已说明').state)).toEqual(parseState(scored.state));
  });

  test('takes mark and note, shows the reason in the list, keeps the finding', () => {
    const plan = planIgnore(scored, found, [one.id], ' 主管部门已同意 ');
    expect(plan.values).toEqual([]);
    expect(plan.marks.find((mark) => mark.sheet === '自评表')!.cells).toEqual([{ row: 2, column: 2 }]);
    const last = rowsOf(plan.sheets[0]!).at(-1)!;
    expect([last[1], last[7]]).toEqual(['已忽略', '得分6分高于按规则计算的5分（已忽略：主管部门已同意）']);
    expect(parseState(plan.state).state.ignored).toEqual([{ finding: one.id, reason: '主管部门已同意' }]);
  });

  test('falls away when the figures, and with them the fingerprint, change', () => {
    const ignored = applied(scored, planIgnore(scored, found, [one.id], '已说明'));
    const changed = assessment([finding('C2', { reported: '8' })]);
    expect(parseState(planWith(ignored, changed).state).state.ignored).toEqual([]);
    expect(parseState(planWith(ignored, found).state).state.ignored).toHaveLength(1);
  });

  test('can be taken back, by undo or by name', () => {
    const ignored = applied(scored, planIgnore(scored, found, [one.id], '已说明'));
    for (const plan of [planUndo(ignored, found)!, planUnignore(ignored, found, [one.id])]) {
      expect(parseState(plan.state).state.ignored).toEqual([]);
      expect(plan.marks.find((mark) => mark.sheet === '自评表')!.cells).toHaveLength(2);
    }
  });
});

describe('撤销', () => {
  test('goes back action by action and then has nothing left', () => {
    const accepted = applied(scored, planAccept(scored, found, [one.id]));
    expect(describeRecord(accepted.state)).toEqual({ count: 2, label: '采用计算值1处' });
    const back = applied(accepted, planUndo(accepted, found)!);
    expect(describeRecord(back.state)).toEqual({ count: 1, label: '填写空白单元格1处' });
    const start = applied(back, planUndo(back)!);
    expect(contents(start)['自评表']).toEqual(contents(workbook)['自评表']);
    expect([describeRecord(start.state), planUndo(start)]).toEqual([null, null]);
  });

  test('leaves what the user has changed since', () => {
    const changed = typed(scored, '自评表', 'C4', 3);
    expect(planUndo(changed)!.values).toEqual([]);
  });

  test('finds a sheet that was renamed since', () => {
    const renamed = { ...scored, sheets: scored.sheets.map((sheet) => (sheet.name === '自评表' ? { ...sheet, name: '新名' } : sheet)) };
    expect(planUndo(renamed)!.values.map((write) => [write.cell.sheet, write.value])).toEqual([['新名', null]]);
  });

  test('puts a general format back', () => {
    const percent = assessment([], [fill('C4', '0.5', { percent: true })]);
    const filled = applied(workbook, planWith(workbook, percent));
    expect(planUndo(filled)!.values[0]!.format).toBe('General');
    expect(planUndo(scored)!.values[0]!.format).toBeNull();
  });
});

describe('清除标记', () => {
  test('blanks what we filled, keeps what the user accepted or changed', () => {
    const accepted = applied(scored, planAccept(scored, found, [one.id]));
    const plan = planClear(accepted);
    expect(plan.values.map((write) => [write.kind, write.value, String(write.old)])).toEqual([['restore', null, '5']]);
    expect(plan.marks.every((mark) => mark.cells.length === 0)).toBe(true);
    expect(planClear(typed(scored, '自评表', 'C4', 3)).values).toEqual([]);
    expect(planClear(accepted, { values: false }).values).toEqual([]);
  });

  test('keeps settings and ignored findings', () => {
    const ignored = applied(scored, planIgnore(scored, found, [one.id], '已说明'));
    const { state } = parseState(planClear(ignored).state);
    expect([state.ignored.length, state.marked, state.record.map((action) => action.kind)]).toEqual([1, false, ['ignore']]);
  });
});

/** The scored form and a second one beside it, both filled, with what is in the way on the first. */
function behind(obstacle: object): typeof workbook {
  const both = workbookOf([formSheet(rows), formSheet(rows, { name: '另一表' })]);
  const fills = assessment([], [fill('C4', 5), fill('C4', 5, { cell: at('另一表', 'C4') })]);
  const done = applied(both, planWith(both, fills));
  return { ...done, sheets: done.sheets.map((sheet) => (sheet.name === '自评表' ? { ...sheet, ...obstacle } : sheet)) };
}

describe.each([
  ['a protection', { isProtected: true }, { isProtected: false }],
  ['a filter', { filtered: { top: 0, left: 0, bottom: 5, right: 3 } }, { filtered: null }],
] as const)('what stands behind %s', (_, obstacle, lifted) => {
  test.each([['clearing', planClear], ['undoing', planUndo]])('stays on the record for the next %s', (_name, plan) => {
    const first = plan(behind(obstacle))!;
    expect([first.values.map(({ cell }) => cell.sheet), first.skipped!.length]).toEqual([['另一表'], 1]);
    const after = applied(behind(obstacle), first);
    expect(describeRecord(after.state)).toEqual({ count: 1, label: '填写空白单元格1处' });
    const free = { ...after, sheets: after.sheets.map((sheet) => ({ ...sheet, ...lifted })) };
    const second = plan(free)!;
    expect(second.values.map(({ cell, value }) => [cell.sheet, value])).toEqual([['自评表', null]]);
    expect(describeRecord(applied(free, second).state)).toBeNull();
  });
});

test('what has become a formula is left as it is, and off the record', () => {
  const now = behind({ formula: (row: number) => (row === 3 ? '=5' : null) });
  expect([planClear(now), planUndo(now)!].map((plan) => parseState(plan.state).state.record)).toEqual([[], []]);
});

test('the listed cells can be read back for walking through them', () => {
  expect(listedCells(scored)).toEqual([at('自评表', 'C2'), at('自评表', 'C3')]);
  const ignored = applied(scored, planIgnore(scored, found, [one.id], '已说明'));
  expect(listedCells(ignored)).toEqual([at('自评表', 'C3')]);
  expect(listedCells(workbook)).toEqual([]);
});

test('settings are kept without changing anything else', () => {
  const plan = planSettings(scored, { ...defaultSettings, live: false });
  expect([plan.values, plan.marks, plan.sheets]).toEqual([[], [], []]);
  expect(parseState(plan.state).state).toEqual({ ...parseState(scored.state).state, settings: { ...defaultSettings, live: false } });
});
