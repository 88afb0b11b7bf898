import type { CellRef } from '../../figures';
import type { FindingRule } from '../assessment';
import type { ClauseTopic } from '../../rules';
import { percentText } from '../texts/common';
import { scoreTexts } from '../texts/scores';
import type { FormContext } from './context';
import { rowWhy } from './explain-row';
import { isOverachieved } from './overachieved';
import { explained, isGoodExecution } from './reasons';
import type { ScoredRow } from './scored-row';

/** How many indicators a message on the whole form names. */
const named = 3;

/**
 * Targets missed, or exceeded by far, without a word on why: each at the cell where its reason belongs. A table that has no such
 * cell lacks one reason for all of them: the first warns of it for all, the others only note it.
 */
export function checkReasons(context: FormContext): void {
  const { form, settings } = context;
  const over: ScoredRow[] = [];
  const missed: ScoredRow[] = [];
  for (const row of context.rows) {
    if (!row.outcome) continue;
    const beyond = isOverachieved(row, settings);
    if ((row.outcome.met !== false && !beyond) || explained(row, form) || isGoodExecution(row, settings)) continue;
    (beyond ? over : missed).push(row);
  }
  tellAll(context, over, { rule: 'overachieved-unexplained', topic: 'overachieved', of: (row) => overText(context, row), all:
    (count, names) => scoreTexts.overachievedAll(count, names, percentText(settings.overachievement)) });
  tellAll(context, missed, { rule: 'target-unmet-unexplained', topic: 'reasons',
    of: ({ said }) => scoreTexts.unmetUnexplained(said), all: scoreTexts.unmetUnexplainedAll });
}

/** What is said of one row, and of all rows of a table at once. */
interface Saying {
  readonly rule: FindingRule;
  readonly topic: ClauseTopic;
  of(row: ScoredRow): string;
  all(count: string, names: string): string;
}

function tellAll(context: FormContext, rows: readonly ScoredRow[], saying: Saying): void {
  const without = rows.filter(({ indicator }) => indicator.reason === null);
  const [first, ...others] = without.length > 1 ? without : [];
  for (const row of rows) {
    const ofAll = row === first;
    const { actual, target } = row.indicator;
    context.report({
      rule: saying.rule, severity: others.includes(row) ? 'info' : 'warning', verdict: 'inconsistent', cell: cellOf(row),
      related: [actual?.cell, target?.cell, ...(ofAll ? others.map(cellOf) : [])],
      message: ofAll ? saying.all(String(without.length), namesOf(without)) : saying.of(row),
      clause: context.clause(saying.topic), why: rowWhy(row), ...(ofAll ? { figures: without.map(({ said }) => said) } : {}),
    });
  }
}

function overText({ settings }: FormContext, { outcome, said }: ScoredRow): string {
  const { actual, target } = outcome!.compared!;
  return scoreTexts.overachieved(percentText(actual.div(target).minus(1), 2), percentText(settings.overachievement), said);
}

const namesOf = (rows: readonly ScoredRow[]): string =>
  rows.slice(0, named).map((row) => `“${row.path.at(-1) ?? ''}”`).join('、') + (rows.length > named ? '等' : '');

const cellOf = ({ indicator }: ScoredRow): CellRef => indicator.reason?.cell ?? indicator.actual?.cell ?? indicator.name.cell;
