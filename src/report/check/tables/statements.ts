import type { CellRef } from '../../../figures';
import type { Bound } from '../../facts/bound';
import type { Book, FormFacts } from '../../facts/book';
import { coreOf } from '../../facts/likeness';
import { readNarrative } from '../../prose/reading';
import type { Stated } from '../../prose/reading';

/** A figure that stands in the words of a form: 年度目标完成情况, 评价结论. */
export interface StatementFigure {
  readonly form: FormFacts;
  readonly label: string;
  readonly name: string;
  readonly figure: Stated;
  readonly bound: Bound;
}

/** What the forms say in words was done: "开展隐患排查212次，覆盖55个在建项目". */
export function statementFigures(book: Book): readonly StatementFigure[] {
  return [...book.projects, ...book.departments].flatMap((form) => form.form.statements
    .filter((one) => one.concept === 'achievement')
    .flatMap((one) => readNarrative(one.text.split('\n')).figures.flatMap((figure) => toldIn(form, one.cell, figure))));
}

function toldIn(form: FormFacts, cell: CellRef, figure: Stated): StatementFigure[] {
  if (figure.approximate || figure.bound || !['count', 'measure', 'rate'].includes(figure.kind)
    || !['level', 'none'].includes(figure.role)) return [];
  const label = told(figure);
  return label.length < 4 ? [] : [{ form, label, name: label, figure,
    bound: { value: figure.value, unit: figure.unit, decimals: figure.decimals, cells: [cell] } }];
}

/** The words of a figure, those after a count too, without what only says it was done. */
const told = (figure: Stated): string => core(figure.before + (figure.kind === 'count' ? figure.after : ''));
const core = (words: string): string =>
  coreOf(words).replace(
    /^(?:全年|共|累计|已|实际|其中|全面|同步|[一二三四五六七八九十]是)*(?:完成|实现|开展)?|(?:完成|实际|实现|达到?|为|是|共|均)+$/g,
    '',
  );

/** Whether a report tells the very same thing in the same words. */
export function isToldOf(statement: StatementFigure, figure: Stated, label: string): boolean {
  return statement.figure.kind === figure.kind && statement.figure.unit.key === figure.unit.key
    && core(label) === statement.label;
}
