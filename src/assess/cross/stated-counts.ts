import { normalise, plain, parseQuantity } from '../../figures';
import type { IndicatorForm, StatementText } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { projectSheets } from '../systems/project-sheets';
import { clause, laterCell } from './report';
import { projectKey, sameUnit, type CrossScope } from './scope';
import { crossTexts } from './texts';

/**
 * "共实施3个项目": a count of all projects, closed by the end of its clause. What follows 项目 may make it a count of something else
 * (3个项目的验收), and a count without 共 may be one of some.
 */
const allProjects = new RegExp([
  '(?:^|[,;。:、(])[^,;。:、(]{0,12}?(?:一?共|总共|合计|共计)(?:计|有|涉及|安排|实施|开展|申报|设置|设立|批复|纳入)?',
  '(\\d+)个(?:预算|支出)?项目(?=[,;。:、)]|$)',
].join(''), 'g');

/** Any count of projects: beside a second one the first may be a count of some. */
const someProjects = /\d+个[^,;。:、\d]{0,6}项目/g;

/**
 * A department's words that count its projects, against the project sheets of its own: fewer sheets are no contradiction, more
 * are.
 */
export function checkStatedCounts(scope: CrossScope): readonly Finding[] {
  return scope.departments.flatMap((department) => {
    const stated = department.statements.flatMap((statement) => countIn(statement) ?? []);
    if (stated.length === 0) return [];
    const names = projectSheets(scope.ruled, department).map(({ ruled: { form } }) => form)
      .filter((form): form is IndicatorForm & { subject: NonNullable<IndicatorForm['subject']> } =>
        form.subject !== null && projectKey(form) !== '' && sameUnit(form, department));
    return stated.flatMap(({ statement, text, count }) => {
      if (count.gte(names.length)) return [];
      const cells = names.map(({ subject }) => subject.cell);
      const cell = laterCell(scope, statement.cell, cells.reduce((a, b) => laterCell(scope, a, b)));
      return [finding({
        rule: 'cross-sheet-differs', severity: 'warning', verdict: 'inconsistent', cell,
        related: [statement.cell, ...cells].filter((other) => other !== cell), reported: plain(count),
          expected: `≥${String(names.length)}`,
        message: crossTexts.fewerStated(text, names.length), clause: clause(crossTexts.countGist),
          figures: [text, ...names.map(projectKey)],
      })];
    });
  });
}

/** The one count a text states of all projects; null where it states none or several. */
function countIn(statement: StatementText) {
  const text = normalise(statement.text);
  const found = [...text.matchAll(allProjects)];
  const count = found.length === 1 && [...text.matchAll(someProjects)].length === 1 ? parseQuantity(found[0]![1]!) : null;
  return count && typeof count !== 'string' ? { statement, text: `${found[0]![1]!}个项目`, count: count.value } : null;
}
