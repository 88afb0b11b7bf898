import { normalise } from '../../figures';
import type { Quantity, Read } from '../../figures';
import { LabelBook, readSummary } from '../../forms';
import type { IndicatorForm, Summary, SummaryLine } from '../../forms';
import type { Finding } from '../assessment';
import { agreesWithAny, moneyAt, type Stated } from './figure';
import { checkOwnFigures } from './list-lines';
import { laterCell, noneOf, stateTwice } from './report';
import { projectKey, projectName, type CrossScope } from './scope';
import { crossTexts, moneyNames, where } from './texts';

/** Short names stand for more than one project. */
const shortest = 4;

/** A list of the workbook's projects (自评汇总表) against each project's own form: its money and its score. */
export function checkSummaries(scope: CrossScope): readonly Finding[] {
  if (scope.projects.length === 0) return [];
  const forms = byKey(scope.projects);
  const book = new LabelBook();
  // Ledgers say the same names over and over: each is looked up once.
  const known = new Map<string, IndicatorForm | null>();
  const formOf = (name: string): IndicatorForm | null => {
    let form = known.get(name);
    if (form === undefined) known.set(name, form = formNamed(forms, name));
    return form;
  };
  return scope.unread.flatMap((sheet) => {
    const summary = readSummary(sheet, book, (name) => formOf(name) !== null);
    if (!summary) return [];
    const lines = summary.lines.flatMap((line) => {
      const form = formOf(line.name.text);
      return form && ofOneYear(summary, form) ? [{ line, form }] : [];
    });
    return [
      // A project listed twice is not told apart.
      ...lines.filter(({ form }) => lines.filter((other) => other.form === form).length === 1)
        .flatMap(({ line, form }) => [...score(scope, line, form), ...spent(scope, line, form), ...budget(scope, line, form)]),
      ...checkOwnFigures(summary, scope.ruled.find(({ form }) => form === lines[0]?.form)?.pack ?? null),
    ];
  });
}

function formNamed(forms: ReadonlyMap<string, IndicatorForm | null>, name: string): IndicatorForm | null {
  const key = projectName(name);
  return key.length < shortest ? null : forms.get(key) ?? null;
}

/** Whether nothing says that a list is of another year than a form. */
const ofOneYear = ({ year }: Summary, form: IndicatorForm): boolean => year === null || form.year === null || year === form.year;

/** Projects by name; null for a name that several forms bear. */
function byKey(forms: readonly IndicatorForm[]): ReadonlyMap<string, IndicatorForm | null> {
  const map = new Map<string, IndicatorForm | null>();
  for (const form of forms) map.set(projectKey(form), map.has(projectKey(form)) ? null : form);
  return map;
}

const listed = ({ name }: SummaryLine, column: string): string => where.budget(name.cell.sheet, `“${normalise(name.text)}”`, column);

function pointsAt(read: Read<Quantity> | null | undefined, place: string): Stated | null {
  return read?.kind === 'value' && read.value.unit?.dimension !== 'money' ? { read, cell: read.cell, where: place } : null;
}

function score(scope: CrossScope, line: SummaryLine, form: IndicatorForm): readonly Finding[] {
  // The whole may stand in the head only, the table's own total without the execution of the budget.
  const place = where.row(form.sheet.name, crossTexts.total);
  const totals = [form.total, ...form.restated ?? []].flatMap((total) => pointsAt(total?.score, place) ?? []);
  const copy = pointsAt(line.score, listed(line, crossTexts.total));
  if (!copy || agreesWithAny(totals, copy)) return [];
  const own = totals.reduce((most, one) => (one.read.value.value.gt(most.read.value.value) ? one : most));
  return stateTwice(scope, own, copy, crossTexts.summaryGist);
}

function moneyOf(form: IndicatorForm, column: keyof typeof moneyNames): Stated | null {
  const total = form.budget?.total;
  return total ? moneyAt(total[column], where.budget(form.sheet.name, total.label.text, moneyNames[column])) : null;
}

function spent(scope: CrossScope, line: SummaryLine, form: IndicatorForm): readonly Finding[] {
  const [own, copy] = [moneyOf(form, 'spent'), moneyAt(line.spent, listed(line, moneyNames.spent))];
  return own && copy ? stateTwice(scope, own, copy, crossTexts.summaryGist) : [];
}

/** A list's one budget may be that of the year's beginning or its end. */
function budget(scope: CrossScope, line: SummaryLine, form: IndicatorForm): readonly Finding[] {
  const own = (['initial', 'adjusted'] as const).flatMap((column) => moneyOf(form, column) ?? []);
  return (['initial', 'adjusted'] as const).flatMap((column) => {
    const copy = moneyAt(line[column], listed(line, moneyNames[column]));
    const first = moneyOf(form, column) ?? own[0];
    if (!copy || !first || agreesWithAny(own, copy)) return [];
    return [laterCell(scope, first.cell, copy.cell) === copy.cell
      ? noneOf('cross-sheet-differs', copy, own, crossTexts.summaryGist)
      : noneOf('cross-sheet-differs', first, [copy], crossTexts.summaryGist)];
  });
}
