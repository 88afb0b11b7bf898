import { recognise } from '../../src/forms';
import { blankForms, planBlankForm, type GeneratedSheet } from '../../src/writeback';
import { formSheet, rowsOf, snapshotOf, workbookOf } from './support';

const empty = workbookOf([]);
const sheetOfForm = (id: ReturnType<typeof blankForms>[number]['id'], year?: number): GeneratedSheet =>
  planBlankForm(empty, id, year ?? null).sheets[0]!;

test('three standard forms are on offer', () => {
  expect(blankForms().map((form) => form.id)).toEqual([
    'national/project-self-evaluation',
    'sichuan/project-self-evaluation',
    'chongqing/project-self-evaluation',
  ]);
});

describe.each(blankForms().map((form) => form.id))('%s', (id) => {
  const sheet = sheetOfForm(id, 2024);

  test('is added as the user\'s own, changing nothing else', () => {
    const plan = planBlankForm(empty, id);
    expect([plan.values, plan.marks, plan.notes, plan.state]).toEqual([[], [], [], '']);
    expect(sheet.kept).toBe(true);
  });

  test('has every cell once, merges that do not overlap, and only empty cells under its input checks', () => {
    const seen = new Set<string>();
    for (const [row, line] of sheet.rows.entries()) for (const cell of line.cells) {
      expect(seen.has(`${row},${cell.column}`)).toBe(false);
      seen.add(`${row},${cell.column}`);
    }
    const covered = new Set<string>();
    for (const area of sheet.merges)
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) {
          expect(covered.has(`${row},${column}`)).toBe(false);
          covered.add(`${row},${column}`);
        }
    for (const { area } of sheet.validations)
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = sheet.rows[row]!.cells.find((one) => one.column === column);
          expect(cell?.style === 'input' || cell?.value === null).toBe(true);
        }
  });

  test('is ruled without a gap, and within its columns', () => {
    const last = sheet.columns.length - 1;
    // Excel takes a merge of one cell for damage.
    expect(sheet.merges.filter(({ top, left, bottom, right }) => top === bottom && left === right)).toEqual([]);
    const areas = [
      ...sheet.merges,
      ...sheet.rows.flatMap(({ cells }, row) => cells.map(({ column }) => ({ top: row, left: column, bottom: row, right: column }))),
    ];
    expect(areas.filter(({ bottom, right }) => right > last || bottom >= sheet.rows.length)).toEqual([]);
    const holes = sheet.rows.flatMap((_, row) => sheet.columns.map((_column, column) => [row, column] as const)).filter(([row, column]) =>
      !areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right));
    expect(holes).toEqual([]);
  });

  test('names its year, or leaves room for it', () => {
    expect(rowsOf(sheet).flat().join('')).toContain('2024年度');
    expect(rowsOf(sheetOfForm(id)).flat().join('')).not.toContain('2024');
  });

  test('is recognised once it is filled', () => {
    const snapshot = { ...snapshotOf(sheet), merges: sheet.merges };
    const filled = {
      ...snapshot,
      values: snapshot.values.map((line, row) =>
        sheet.rows[row]!.cells.reduce((values, cell) => {
          const numbers = sheet.validations.some(({ area, rule }) =>
            rule.kind === 'decimal'
            && row >= area.top && row <= area.bottom && cell.column >= area.left && cell.column <= area.right
          );
          if (cell.style === 'input' && (values[cell.column] ?? null) === null && !covered(sheet, row, cell.column))
            values[cell.column] = numbers ? 5 : row > 9 ? '效果明显' : '10';
          return values;
        }, [...line])
      ),
    };
    const [recognition] = recognise(workbookOf([filled]));
    expect(recognition!.forms.map((form) => form.id)).toEqual([id]);
  });

  test('a name already taken gets a number', () => {
    const plan = planBlankForm(workbookOf([formSheet([], { name: sheet.name })]), id);
    expect(plan.sheets[0]!.name).toBe(`${sheet.name} (2)`);
  });
});

function covered(sheet: GeneratedSheet, row: number, column: number): boolean {
  return sheet.merges.some((area) =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
    && !(row === area.top && column === area.left)
  );
}
