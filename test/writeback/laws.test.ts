import fc from 'fast-check';
import { Decimal, valueAt, type RawValue } from '../../src/figures';
import { planAccept, planClear, planUndo } from '../../src/writeback';
import { applied, assessment, contents, fill, finding, formSheet, planWith, workbookOf } from './support';

const content = fc.oneof(
  fc.constant(null), fc.constant(null), fc.integer({ min: 0, max: 100 }), fc.constantFrom('5分', '—', ' ', '优'), fc.boolean());
const value = fc.integer({ min: 0, max: 100_000 }).map((digits) => new Decimal(digits).div(new Decimal(3)));

/** A score column with anything in it, with fills and findings anywhere on it. */
const cases = fc.array(
  fc.record({
    raw: content,
    filled: fc.boolean(),
    found: fc.boolean(),
    value,
    percent: fc.boolean(),
    proposal: fc.boolean(),
    formula: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)
  .map((rows) => {
    const formulas = Object.fromEntries(rows.flatMap((row, index) => (row.formula ? [[`C${index + 2}`, '=A1']] : [])));
    const workbook = workbookOf([formSheet(rows.map((row) => ['指标', 5, row.raw] as RawValue[]), { formulas })]);
    const cell = (index: number): string => `C${String(index + 2)}`;
    return {
      workbook,
      found: assessment(
        rows.flatMap((row, index) =>
          (row.found ? [finding(cell(index), { id: `f${index}`, fix: { value: row.value, percent: row.percent } })] : [])),
        rows.flatMap((row, index) =>
          (row.filled ? [fill(cell(index), row.value.toFixed(), { percent: row.percent, proposal: row.proposal })] : [])),
      ),
    };
  });

const ids = (found: ReturnType<typeof assessment>): string[] => found.findings.map((one) => one.id);

test('scoring fills blanks only: no cell that held anything changes', () => {
  fc.assert(fc.property(cases, ({ workbook, found }) => {
    const sheet = workbook.sheets[0]!;
    for (const write of planWith(workbook, found).values) {
      expect([write.old, valueAt(sheet, write.cell.row, write.cell.column), sheet.formula(write.cell.row, write.cell.column)])
        .toEqual([null, null, null]);
    }
  }));
});

test('scoring again after scoring plans nothing new', () => {
  fc.assert(fc.property(cases, ({ workbook, found }) => {
    const first = planWith(workbook, found);
    const scored = applied(workbook, first);
    const second = planWith(scored, found);
    expect([second.values, second.notes, second.sheets, second.state]).toEqual([[], first.notes, first.sheets, first.state]);
    expect(second.marks.filter((mark) => mark.sheet === '自评表')).toEqual(first.marks);
  }));
});

test('clearing after scoring gives back what stood there, and leaves nothing to undo or to see', () => {
  fc.assert(fc.property(cases, ({ workbook, found }) => {
    const scored = applied(workbook, planWith(workbook, found));
    const plan = planClear(scored);
    const cleared = applied(scored, plan);
    expect(contents(cleared)['自评表']).toEqual(contents(workbook)['自评表']);
    expect([plan.marks.flatMap((mark) => mark.cells), plan.notes, planUndo(cleared), planClear(cleared).values]).toEqual([
      [],
      [],
      null,
      [],
    ]);
  }));
});

test('accepting and undoing is the identity', () => {
  fc.assert(fc.property(cases, fc.boolean(), ({ workbook, found }, before) => {
    const start = before ? applied(workbook, planWith(workbook, found)) : workbook;
    const plan = planAccept(start, found, ids(found));
    const accepted = applied(start, plan);
    const back = plan.values.length > 0 ? applied(accepted, planUndo(accepted, found)!) : accepted;
    // Truth values come back as their words: Excel takes no other text for them.
    const told = (of: typeof start): string => JSON.stringify(contents(of)['自评表']).replace(/"(true|false)"/g, '$1');
    expect(told(back)).toBe(told(start));
  }));
});

test('undoing as often as something is recorded leads back to the start', () => {
  fc.assert(fc.property(cases, ({ workbook, found }) => {
    let now = applied(workbook, planWith(workbook, found));
    now = applied(now, planAccept(now, found, ids(found)));
    for (let plan = planUndo(now); plan; plan = planUndo(now)) now = applied(now, plan);
    expect(JSON.stringify(contents(now)['自评表']).replace(/"(true|false)"/g, '$1')).toBe(JSON.stringify(contents(workbook)['自评表']));
  }));
});

test('a plan depends on nothing but its input', () => {
  fc.assert(fc.property(cases, ({ workbook, found }) => {
    expect(JSON.stringify(planWith(workbook, found))).toBe(
      JSON.stringify(planWith(workbook, { ...found, findings: [...found.findings].reverse() })),
    );
  }));
});
