import { normalise, plain, parseQuantity } from '../../figures';
import type { CellRef, Decimal } from '../../figures';
import type { IndicatorForm, Text } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { projectSheets } from '../systems/project-sheets';
import type { ProjectKind } from '../systems/project-sheets';
import { clause, laterCell } from './report';
import { projectKey, sameUnit, type CrossScope } from './scope';
import { crossTexts } from './texts';

interface Counted {
  /** 常年项目 or 阶段项目（含一次性项目）; null where the words count all projects. */
  readonly kind: ProjectKind;
  readonly text: string;
  readonly cell: CellRef;
  readonly count: Decimal;
}

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

/** "部门预算阶段项目(含一次性项目)总数42个": a count of all of a kind. 阶段项目 alone may leave 一次性项目 out, and says nothing. */
const ofKind = (names: string): RegExp =>
  new RegExp(`(?:^|[,;。:、])(?:部门)?(?:预算)?(?:${names})(?:总数|总计|合计|共计|共有|共)为?(\\d+)个(?=[,;。:、)]|$)`, 'g');
const kinds: readonly { readonly kind: Exclude<ProjectKind, null>; readonly pattern: RegExp }[] = [
  { kind: 'permanent', pattern: ofKind('常年项目') },
  { kind: 'staged', pattern: ofKind('阶段性?项目\\([^()]*一次性[^()]*\\)|阶段性?\\(一次性\\)项目') },
];

/** A department's words that count its projects, against its own project sheets: fewer are no contradiction, more are. */
export function checkStatedCounts(scope: CrossScope): readonly Finding[] {
  return scope.departments.flatMap((department) => {
    const stated = textsOf(department).flatMap(countsIn);
    if (stated.length === 0) return [];
    const sheets = projectSheets(scope.ruled, department).filter(({ ruled: { form } }) => form.subject !== null
      && projectKey(form) !== '' && isOf(department, form));
    return stated.flatMap((counted) => {
      const counts = sheets.filter(({ kind }) => counted.kind === null || kind === counted.kind).map(({ ruled }) => ruled.form);
      return counted.count.gte(counts.length) ? [] : [contradicted(scope, counted, counts)];
    });
  });
}

/** An indicator system has no texts of its own: its remarks may stand in any column. */
function textsOf(department: IndicatorForm): readonly Text[] {
  if (department.id !== 'sichuan/department-indicator-system') return department.statements;
  const { sheet } = department;
  return sheet.values.flatMap((line, row) => line.flatMap((value, column): Text[] => (typeof value === 'string'
    && value.includes('个')
    ? [{ text: value, cell: { sheet: sheet.name, row: sheet.top + row, column: sheet.left + column } }] : [])));
}

/** A system that does not say whose it is takes every project of the workbook for the unit's. */
const isOf = (department: IndicatorForm, project: IndicatorForm): boolean => sameUnit(project, department)
  || (department.id === 'sichuan/department-indicator-system' && department.unit === null);

/** What a text counts: of each kind, and the one count it states of all projects, if it states no other. */
function countsIn({ text, cell }: Text): readonly Counted[] {
  const flat = normalise(text);
  const all = [...flat.matchAll(allProjects)];
  const only = all.length === 1 && [...flat.matchAll(someProjects)].length === 1 ? all : [];
  return [
    ...only.map((match) => ({ kind: null, match })),
    ...kinds.flatMap(({ kind, pattern }) => [...flat.matchAll(pattern)].map((match) => ({ kind, match }))),
  ].flatMap(({ kind, match }): Counted[] => {
    const count = parseQuantity(match[1]!);
    return typeof count === 'string' ? [] : [{ kind, cell, count: count.value, text: match[0].replace(/^[,;。:、(]/, '') }];
  });
}

function contradicted(scope: CrossScope, { text, cell, count }: Counted, forms: readonly IndicatorForm[]): Finding {
  const names = forms.map(({ subject }) => subject!.cell);
  const later = laterCell(scope, cell, names.reduce((a, b) => laterCell(scope, a, b)));
  return finding({
    rule: 'cross-sheet-differs', severity: 'warning', verdict: 'inconsistent', cell: later,
    related: [cell, ...names].filter((other) => other !== later), reported: plain(count), expected: `≥${String(forms.length)}`,
    message: crossTexts.fewerStated(text, forms.length), clause: clause(crossTexts.countGist),
      figures: [text, ...forms.map(projectKey)],
  });
}
