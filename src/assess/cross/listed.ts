import { normalise, parseQuantity, plain } from '../../figures';
import type { IndicatorForm, StatementText } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { agreesWithAny, moneyAt, shown, type Stated } from './figure';
import { clause, laterCell } from './report';
import { projectKey, sameUnit, sameYear, type CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/** Short names occur in any sentence; only names of this length are looked for. */
const shortest = 6;

/** A department's text that lists its projects with their money ("…维修项目10万元"), against each project's own form. */
export function checkListed(scope: CrossScope): readonly Finding[] {
  return scope.departments.flatMap((department) =>
    department.statements.flatMap((statement) =>
      scope.projects.filter((project) =>
        sameYear(project, department) && (project.unit === null || department.subject === null || sameUnit(project, department))
      )
        .flatMap((project) => listedIn(scope, statement, project))
    )
  );
}

function listedIn(scope: CrossScope, statement: StatementText, project: IndicatorForm): readonly Finding[] {
  const key = projectKey(project);
  const total = project.budget?.total;
  if (key.length < shortest || !total) return [];
  const figures = (['initial', 'adjusted', 'spent'] as const)
    .flatMap((column) => moneyAt(total[column], where.budget(project.sheet.name, total.label.text, moneyNames[column])) ?? []);
  const stated = amountAfter(statement, key);
  if (!stated || figures.length === 0 || agreesWithAny(figures, stated)) return [];
  const [first, ...others] = figures;
  const told = plain(stated.read.value.value);
  const own = plain(first!.read.value.value);
  const says = {
    rule: 'cross-sheet-differs', severity: 'error', verdict: 'inconsistent', clause: clause(crossTexts.listedGist),
    figures: figures.map((figure) => shown(figure)),
  } as const;
  // Told at the later sheet, as every figure stated twice.
  return [laterCell(scope, first!.cell, statement.cell) === statement.cell
    ? finding({
      ...says, cell: statement.cell, related: figures.map(({ cell }) => cell), reported: told, expected: own,
      message: crossTexts.listed(key, shown(stated), first!.where, shown(first!)),
    })
    : finding({
      ...says, cell: first!.cell, related: [statement.cell, ...others.map(({ cell }) => cell)], reported: own, expected: told,
      message: crossTexts.listedBefore(first!.where, shown(first!), statement.cell.sheet, key, shown(stated)),
    })];
}

/** The amount directly after the project's name; what stands between may only be 项目, 经费, 预算 and the like. */
function amountAfter(statement: StatementText, key: string): Stated | null {
  const text = normalise(statement.text);
  const start = text.indexOf(key);
  if (start < 0 || text.indexOf(key, start + 1) >= 0) return null;
  const match = /^(?:项目|工程|经费|资金|预算|安排|支出|[:(])*([\d.,]+(?:百|千|十|百万|千万|亿|万)?元)/.exec(text.slice(start + key.length));
  const quantity = match ? parseQuantity(match[1]!) : null;
  return quantity && typeof quantity !== 'string' ? moneyAt({ kind: 'value', cell: statement.cell, value: quantity }, key) : null;
}
