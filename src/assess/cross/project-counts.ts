import { Decimal, normalise, plain, zero } from '../../figures';
import type { BaseDataEntry, FormId, IndicatorForm } from '../../forms';
import type { ProjectCount } from '../../rules';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import type { RuledForm } from '../contribution';
import { entryProblem } from '../systems/entries';
import { projectSheets, unspentShare } from '../systems/project-sheets';
import type { ProjectSheet } from '../systems/project-sheets';
import { clause, laterCell } from './report';
import { projectKey, sameUnit, type CrossScope } from './scope';
import { crossTexts, kindNames } from './texts';

/** A count of projects as the user filled it in for a system's rules. */
interface Count {
  readonly name: string;
  readonly of: ProjectCount;
  readonly value: Decimal;
  readonly entry: BaseDataEntry;
  /** The indicator it stands in first: a part and its whole stand in the same one. */
  readonly indicator: string;
}

/**
 * Counts of projects that 附表1 rests on, against the project sheets of the workbook. A workbook may hold only some of the
 * projects: only what no other sheet could mend is told, more sheets than projects or more of them with money left than the
 * count leaves room for.
 */
export function checkProjectCounts(scope: CrossScope): readonly Finding[] {
  const entries = scope.baseData;
  if (entries.length === 0) return [];
  return scope.ruled.filter(isIndicators).flatMap((ruled) => {
    const counts = countsOf(ruled, entries);
    if (counts.length === 0) return [];
    const sheets = projectSheets(scope.ruled, ruled.form).filter(({ ruled: { form } }) => named(form)
      && mayBeOf(ruled.form, form));
    return [...tooMany(scope, counts, sheets), ...moneyLeft(scope, counts, sheets)];
  });
}

const isIndicators = (ruled: RuledForm): ruled is RuledForm<IndicatorForm> => ruled.form.kind === 'indicators';

const shortest = 4;
const named = (form: IndicatorForm): boolean => projectKey(form).length >= shortest;

/** A system that does not say whose it is takes every project of the workbook for the unit's. */
const mayBeOf = (system: IndicatorForm, project: IndicatorForm): boolean =>
  normalise(system.unit?.text ?? system.subject?.text ?? '') === '' || project.unit === null || sameUnit(system, project);

function countsOf({ form, pack }: RuledForm<IndicatorForm>, entries: readonly BaseDataEntry[]): readonly Count[] {
  const rules = (pack?.indicators ?? []).filter((rule) => rule.form === form.id);
  const found = rules.flatMap((rule) => rule.inputs.flatMap(({ name, unit, counts }): Count[] => {
    const entry = entries.find((one) => one.name === name && (one.sheet === form.sheet.name || one.sheet === ''));
    // What is not taken for scoring (below nothing, half a project) is not compared either.
    return counts && entry?.read.kind === 'value' && entryProblem(entry, unit) === null
      ? [{ name, of: counts, value: entry.read.value.value, entry, indicator: rule.name }] : [];
  }));
  return found.filter((count, index) => found.findIndex(({ name }) => name === count.name) === index);
}

/** More sheets of a kind than projects of it; more sheets in all than projects of both kinds. */
function tooMany(scope: CrossScope, counts: readonly Count[], sheets: readonly ProjectSheet[]): readonly Finding[] {
  const totals = counts.filter(({ of }) => of.unspentBelow === null);
  const single = totals.flatMap((count) => {
    const own = sheets.filter(({ kind }) => kind === count.of.projects);
    return count.value.lt(own.length) ? [more(scope, [count], own, kindNames[count.of.projects])] : [];
  });
  if (single.length > 0) return single;
  const of = (kind: ProjectCount['projects']): Count | undefined => largest(totals.filter((count) => count.of.projects === kind));
  const [staged, permanent] = [of('staged'), of('permanent')];
  if (!staged || !permanent) return [];
  return staged.value.plus(permanent.value).lt(sheets.length) ? [more(scope, [staged, permanent], sheets, kindNames.all)] : [];
}

const largest = (counts: readonly Count[]): Count | undefined => [...counts].sort((a, b) => b.value.comparedTo(a.value))[0];

/** 专项预算项目 have a list of their own beside the department's: only a county's usage tells whether its counts hold them. */
const ownList: FormId = 'sichuan/special-targets';

function more(scope: CrossScope, counts: readonly Count[], sheets: readonly ProjectSheet[], what: string): Finding {
  const stated = counts.reduce((sum, { value }) => sum.plus(value), zero);
  const certain = stated.lt(sheets.filter(({ ruled: { form } }) => form.id !== ownList).length);
  const names = sheets.map(({ ruled: { form } }) => form.subject!.cell);
  const filled = counts.map(({ entry }) => entry.cell);
  const cell = laterCell(scope, filled[0]!, names.reduce((a, b) => laterCell(scope, a, b)));
  return finding({
    rule: 'cross-sheet-differs', severity: certain ? 'error' : 'warning', verdict: 'inconsistent', cell,
    related: [...filled, ...names].filter((other) => other !== cell),
    reported: plain(stated), expected: `≥${String(sheets.length)}`,
    message: crossTexts.moreSheets(what, counts.map(({ name }) => name), plain(stated), sheets.length, certain),
    clause: clause(crossTexts.countGist), figures: [plain(stated), ...sheets.map(({ ruled: { form } }) => projectKey(form))],
  });
}

/** A count of the projects with little left, and of all of the same kind. */
interface Part {
  readonly low: Count;
  readonly total: Count;
}

/** Of so many projects so many have little left: the workbook cannot hold more sheets with much left than that leaves. */
function moneyLeft(scope: CrossScope, counts: readonly Count[], sheets: readonly ProjectSheet[]): readonly Finding[] {
  const parts = counts.flatMap((low): Part[] => {
    const total = low.of.unspentBelow && counts.find(({ of, indicator }) =>
      of.unspentBelow === null && of.projects === low.of.projects && indicator === low.indicator);
    return total ? [{ low, total }] : [];
  });
  const single = parts.flatMap((part) => leftOver(scope, [part], sheets.filter(({ kind }) => kind === part.low.of.projects)));
  // A sheet that does not say its kind may be of either: then only both together can be contradicted.
  return single.length > 0 || new Set(parts.map(({ low }) => low.of.projects)).size < 2 ? single : leftOver(scope, parts, sheets);
}

function leftOver(scope: CrossScope, parts: readonly Part[], sheets: readonly ProjectSheet[]): readonly Finding[] {
  const [{ low: { of, entry } }] = parts as readonly [Part];
  const sum = (figure: (part: Part) => Decimal): Decimal => parts.reduce((total, part) => total.plus(figure(part)), zero);
  const [low, all] = [sum((part) => part.low.value), sum((part) => part.total.value)];
  const left = sheets.filter(({ ruled: { form } }) => unspentShare(form)?.gte(of.unspentBelow!) === true);
  const room = all.minus(low);
  if (room.isNegative() || room.gte(left.length)) return [];
  const cells = left.map(({ ruled: { form } }) => form.budget!.total.spent!.cell);
  const stated = parts.flatMap((part) => [part.low.entry.cell, part.total.entry.cell]);
  const cell = laterCell(scope, entry.cell, cells.reduce((a, b) => laterCell(scope, a, b)));
  return [finding({
    rule: 'cross-sheet-differs', severity: 'error', verdict: 'inconsistent', cell,
      related: [...stated, ...cells].filter((other) => other !== cell),
    reported: plain(low), expected: `≤${plain(Decimal.max(zero, all.minus(left.length)))}`,
    message: crossTexts.moneyLeft(plain(all), plain(low), left.length, plain(of.unspentBelow!.times(100))),
      clause: clause(crossTexts.countGist),
    figures: left.map(({ ruled: { form } }) => projectKey(form)),
  })];
}
