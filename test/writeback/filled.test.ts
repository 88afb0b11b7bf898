import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import fc from 'fast-check';
import { assess } from '../../src/assess';
import { Decimal, valueAt } from '../../src/figures';
import type { CellRef, Read, SheetSnapshot, WorkbookSnapshot } from '../../src/figures';
import { LabelBook, recogniseFilled, recogniseSheet } from '../../src/forms';
import type { IndicatorForm, SheetRecognition } from '../../src/forms';
import { openXlsx } from '../../src/hosts/file';
import { planScore } from '../../src/writeback';
import { withFills } from '../../src/writeback/filled';
import type { ValueWrite } from '../../src/writeback';
import { everyForm } from '../bench/every-form';
import { bends } from '../forms/bends';
import { sheetOf, workbookOf } from '../support/workbook';

const indicators = ({ forms }: SheetRecognition): readonly IndicatorForm[] =>
  forms.filter((form): form is IndicatorForm => form.kind === 'indicators');

/** The reads of a form that a rule may fill. */
const fillable = (form: IndicatorForm): readonly Read<unknown>[] => [
  ...[...form.rows, ...(form.executionRow ? [form.executionRow] : [])].flatMap(({ score, coefficient }) => [score, coefficient]),
  ...(form.budget ? [form.budget.total, ...form.budget.parts] : []).flatMap(({ rate, score }) => [rate, score]),
  form.total?.score ?? null,
].filter((read) => read !== null);

const write = (cell: CellRef, value: Decimal | null): ValueWrite => ({ cell, value, old: null, kind: 'fill', format: null });

/** A form of the tests, with some of its scores, rates and totals blank, and those and other blanks filled with some figure. */
interface Case { readonly sheet: SheetSnapshot; readonly blanked: readonly boolean[]; readonly values: readonly (number | null)[] }

const sketches = everyForm();
const cases: fc.Arbitrary<Case> = fc.record({
  sheet: fc.tuple(fc.constantFrom(...sketches), fc.constantFrom(null, ...bends)).map(([sketch, bend]) =>
    sheetOf(bend ? bend.bend(sketch) : sketch)
  ),
  blanked: fc.infiniteStream(fc.boolean()).map((stream) => [...stream.take(60)]),
  values: fc.infiniteStream(fc.oneof(fc.constant(null), fc.constantFrom(0, 0.95, 1, 10, 96.25), fc.integer({ min: -5, max: 120 })))
    .map((stream) => [...stream.take(60)]),
});

const book = new LabelBook();
const recognised = (sheet: SheetSnapshot): SheetRecognition => recogniseSheet(sheet, book);

describe('a sheet whose blank scores, rates and totals were filled', () => {
  it('is what recognising it anew finds, wherever it is not recognised anew', () => {
    let quick = 0;
    fc.assert(fc.property(cases, ({ sheet, blanked, values }) => {
      const cells = indicators(recognised(sheet)).flatMap(fillable).filter(({ kind }) => kind === 'value').map(({ cell }) => cell);
      const bare = withFills(workbookOf([sheet]), cells.filter((_, index) => blanked[index]).map((cell) => write(cell, null))).sheets[0]!;
      const before = recognised(bare);
      const blanks = indicators(before).flatMap(fillable).filter(({ kind }) => kind === 'blank').map(({ cell }) => cell);
      const writes = blanks.flatMap((cell, index) => {
        const value = values[index] ?? null;
        return value === null || valueAt(bare, cell.row, cell.column) !== null ? [] : [write(cell, new Decimal(value))];
      });
      const filled = withFills(workbookOf([bare]), writes).sheets[0]!;
      const found = writes.length === 0 ? null : recogniseFilled(before, filled, writes.map(({ cell }) => cell), book);
      if (!found) return;
      quick += 1;
      expect(found).toEqual(recognised(filled));
    }), { numRuns: 400 });
    expect(quick).toBeGreaterThan(0);
  });
});

/** The same workbook as read again: nothing of it is known by identity. */
const anew = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook, sheets: workbook.sheets.map((sheet) => ({
    ...sheet, format: (row, column) => sheet.format(row, column), formula: (row, column) => sheet.formula(row, column),
  })),
});

/** What comes of a workbook once nothing more is to be filled, and whether that is the same with every sheet recognised anew. */
function settlesAlike(workbook: WorkbookSnapshot): void {
  const quick = planScore(workbook, (filled) => assess(filled));
  const full = planScore(workbook, (filled) => assess(anew(filled)));
  expect(quick.plan).toEqual(full.plan);
  expect(quick.assessment.findings).toEqual(full.assessment.findings);
  expect(quick.assessment.verdict).toBe(full.assessment.verdict);
}

const withoutScores = (sheet: SheetSnapshot): SheetSnapshot => {
  const cells = indicators(recognised(sheet)).flatMap(fillable).filter(({ kind }) => kind === 'value').map(({ cell }) => write(cell, null));
  return withFills(workbookOf([sheet]), cells).sheets[0]!;
};

describe('settling a workbook', () => {
  it('comes to the same for every form there is a drawing of, as it stands and without its scores', () => {
    const sheets = sketches.map((sketch) => sheetOf(sketch));
    settlesAlike(workbookOf(sheets));
    settlesAlike(workbookOf(sheets.map(withoutScores)));
  });

  const folders = [resolve(__dirname, '../../assets/examples'), resolve(__dirname, '../../../shared/workbooks')].filter((folder) =>
    existsSync(folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => resolve(folder, name))
  );
  it.each(files.map((file) => [basename(file), file] as const))('comes to the same for %s', async (_, file) => {
    const snapshot = await (await openXlsx(new Uint8Array(readFileSync(file)), file)).read();
    settlesAlike(snapshot);
    settlesAlike({ ...snapshot, sheets: snapshot.sheets.map(withoutScores) });
  });
});
