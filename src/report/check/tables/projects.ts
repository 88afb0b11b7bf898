import { addressFrom } from '../../../figures';
import type { Bound } from '../../facts/bound';
import { digits } from '../../facts/bound';
import type { Book, FormFacts } from '../../facts/book';
import { sameProject } from '../../facts/names';
import { agrees, over } from '../amount';
import { framesOf } from '../frames';
import type { Frame } from '../frames';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from '../rules/problems';
import { printed, restated } from './amount';

/** Budget, spending and rate told of a project against the form of that project. */
export function projectMoney(reading: Reading, book: Book): readonly Problem[] {
  const blocks = [...new Set(reading.sentences.map((sentence) => sentence.block))];
  return blocks.flatMap((block) => framesOf(reading, block)).flatMap((frame) => {
    const project = projectOf(book, frame);
    return project?.budget ? compare(frame, project) : [];
  });
}

/** The one project a frame is about: named before its figures, or by the heading it stands under. */
function projectOf(book: Book, frame: Frame): FormFacts | null {
  const first = frame.figures[0]!;
  const heading = first.sentence.headings.at(-1) ?? '';
  const named = frame.subject.length >= 3 ? frame.label + frame.subject : first.sentence.headings.length > 3 ? heading : '';
  const found = named === '' ? [] : book.projects.filter((one) => one.subject && sameProject(one.subject.text, frame.subject.length >= 3 ? frame.subject : named));
  return found.length === 1 ? found[0]! : null;
}

function compare(frame: Frame, project: FormFacts): Problem[] {
  const money = project.budget!;
  const name = project.subject!.text;
  const budgets = [money.initial, money.adjusted].filter((one) => one !== null);
  return [
    ...[frame.budget, frame.initial, frame.adjusted].flatMap((stated) => (stated ? against(stated, budgets, `${name}的预算数`) : [])),
    ...(frame.spent && money.spent ? against(frame.spent, [money.spent], `${name}的执行数`) : []),
    ...frame.execution.flatMap((rate) => rateAgainst(rate, money.adjusted ?? money.initial, money.spent, name)),
  ];
}

/** A stated amount that none of the cells gives. */
export function against(stated: Stated, bounds: readonly Bound[], name: string): Problem[] {
  if (stated.approximate || stated.bound || bounds.length === 0 || bounds.some((bound) => agrees(restated(bound), stated))) return [];
  const bound = bounds[0]!;
  const cell = bound.cells[0]!;
  const value = `${digits(bound.value, 10)}${bound.unit?.text ?? ''}`;
  return [{ ...differs(stated, printed(bound), ''), rule: 'narrative-figure-differs', expected: value, formula: '', range: null,
    message: texts.table(name, addressFrom(null, cell), value, stated.text), cells: bounds.flatMap((one) => one.cells) }];
}

function rateAgainst(rate: Stated, budget: Bound | null, spent: Bound | null, name: string): Problem[] {
  const computed = budget && spent && over(printed(spent), printed(budget));
  if (!computed || rate.approximate || rate.bound || agrees(computed, rate)) return [];
  const formula = `${digits(spent.value, 10)}÷${digits(budget.value, 10)}`;
  const problem = differs(rate, computed, formula);
  return [{ ...problem, rule: 'narrative-figure-differs', cells: [...spent.cells, ...budget.cells],
    message: texts.tableRate(`${name}的执行率`, formula, problem.expected, problem.range, rate.text) }];
}
