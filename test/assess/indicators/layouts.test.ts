import { address } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { recognise } from '../../../src/forms';
import type { IndicatorForm } from '../../../src/forms';
import { assess } from '../../../src/assess';
import * as wholes from '../../forms/layouts/wholes';
import { sheetOf, workbookOf } from '../../support/workbook';
import type { SheetSketch } from '../../support/workbook';

const told = (sketch: SheetSketch): string[] => assess(workbookOf([sheetOf(sketch)])).findings
  .filter((finding) => finding.severity !== 'info').map((finding) => `${finding.rule} ${finding.cell}`);
const formOf = (sketch: SheetSketch): IndicatorForm => recognise(workbookOf([sheetOf(sketch)]))[0]!.forms[0] as IndicatorForm;

/** The sketch with one figure written over; the label in its cell stays. */
function planted(sketch: SheetSketch, at: string, value: number): SheetSketch {
  const written = (
    cell: RawValue,
  ): RawValue => (typeof cell === 'string' ? cell.replace(/\d[\d.]*(?=\D*$)/, String(value)) : value);
  return {
    ...sketch,
    rows: sketch.rows.map((cells, row) =>
      cells.map((cell, column) => (address(row, column) === at ? written(cell ?? null) : cell))
    ),
  };
}

const honest: readonly SheetSketch[] = [
  wholes.tasks, wholes.tasksAlone, wholes.totalBelowMoney, wholes.twoTotals, wholes.executionAmongProcess, wholes.pointsOfGroups,
  wholes.pairsAndCells, wholes.scoresFirst, wholes.repeatedLabels,
];

describe.each(honest.map((sketch) => [sketch.name, sketch] as const))('the form %s', (_name, sketch) => {
  it('is told nothing where its figures agree', () => {
    expect(told(sketch)).toEqual([]);
  });

  it('computes the total it states', () => {
    const total = assess(workbookOf([sheetOf(sketch)])).sheets[0]!.total!;
    expect(total.computed?.toString()).toBe(total.reported?.toString());
  });

  it('is found out where its total is not the sum of its scores', () => {
    const { total } = formOf(sketch);
    const cell = address(total!.score!.cell.row, total!.score!.cell.column);
    expect(told(planted(sketch, cell, 88))).toContain(`total-differs ${cell}`);
  });
});

describe('a total of the indicators above that of the form', () => {
  it('is held to the indicators alone', () => {
    expect(told(planted(wholes.twoTotals, 'G10', 89))).toEqual(['total-differs G10']);
  });
});

describe('the execution’s score whose points stand as 得分（10）', () => {
  it('follows the rate', () => {
    expect(told(planted(wholes.twoTotals, 'H5', 8.5))).toContain('execution-score-differs H5');
  });
});

describe('a label written again on every row', () => {
  it('is held to the rows of all its writings', () => {
    expect(told(planted(wholes.repeatedLabels, 'G9', 25))).toContain('group-points-differ A8');
  });
});

describe('an execution with a score but nowhere its points', () => {
  const bare = {
    ...wholes.repeatedLabels,
    rows: wholes.repeatedLabels.rows.map((cells) => cells.map((cell) => (cell === '分值' || cell === 10 ? null : cell))),
  };
  const scored = {
    ...bare,
    rows: bare.rows.map((cells, row) =>
      (row === 3 ? [...cells.slice(0, 7), 10] : row === 10 ? [...cells.slice(0, 7), 10] : cells)),
  };

  it('is worth what the stated total leaves', () => {
    expect(told(scored)).toEqual([]);
    expect(assess(workbookOf([sheetOf(scored)])).sheets[0]!.total!.computed?.toString()).toBe('100');
    expect(told(planted(scored, 'H4', 8.5))).toContain('execution-score-differs H4');
  });
});

describe('a score above the points of its whole group', () => {
  it('is found at the score', () => {
    expect(told(planted(wholes.pointsOfGroups, 'G5', 31))).toContain('score-exceeds-points G5');
  });
});

describe('a row that sums the money of tasks', () => {
  it('is held to the tasks', () => {
    expect(told(planted(wholes.tasks, 'E6', 160))).toContain('budget-parts-differ E6');
  });
});
