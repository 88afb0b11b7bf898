import { hundred, normalise, plain } from '../../figures';
import { gradeOf } from '../../rules';
import type { Grade } from '../../rules';
import { gradeCore } from '../texts/statement-patterns';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';
import { scaleOf } from './printed-grades';
import { figureOf } from './scored-row';

/** The grade a cell states: a bare name ("优", "优秀", "良好") or the ticked one of several ("☑优 □良"); null where none is told. */
export function statedGrade(text: string, grades: readonly Grade[]): string | null {
  const flat = normalise(text);
  const names = grades.map((grade) => grade.name);
  const ticked = names.filter((name) => new RegExp(`[☑√✓■●]\\)?${name}|${name}\\(?[☑√✓]`).test(flat));
  if (ticked.length === 1) return ticked[0]!;
  const bare = names.filter((name) =>
    new RegExp(`^(?:(?:评价|自评|绩效)?等[级次]:?)?["']?${gradeCore(name)}[秀好等]?["']?(?:级|等)?$`).test(flat));
  return bare.length === 1 ? bare[0]! : null;
}

/** The stated grade against the grade of the stated total (cut points the form prints, else of the pack's year). */
export function checkGrade(context: FormContext): void {
  const { grade, total } = context.form;
  const score = total?.score;
  if (!grade || score?.kind !== 'value') return;
  const { grades, tolerance } = scaleOf(context.form, context.pack);
  const stated = statedGrade(grade.text, grades);
  const expected = gradeOf(score.value.value, figureOf(total?.points) ?? hundred, grades);
  if (stated === null || expected === null) return;
  const rank = (name: string): number => grades.findIndex((one) => one.name === name);
  if (Math.abs(rank(stated) - rank(expected)) <= tolerance) return;
  context.report({
    rule: 'grade-differs', severity: 'error', verdict: 'inconsistent', cell: grade.cell, related: [score.cell], reported: stated, expected,
    message: totalTexts.grade(stated, plain(score.value.value), expected), clause: context.clause('grades'),
    figures: [plain(score.value.value)],
  });
}
