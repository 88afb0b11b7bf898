import { hundred, plain } from '../../figures';
import type { IndicatorForm } from '../../forms';
import { gradeOf, packName } from '../../rules';
import type { BudgetAssessment, SheetAssessment, TotalAssessment } from '../assessment';
import { nothing } from '../contribution';
import type { Contribution, RuledForm, Surroundings } from '../contribution';
import { deciders } from '../deciders';
import { finding } from '../finding';
import { recognitionText } from '../recognition';
import { notCheckedTexts } from '../texts/common';
import { totalTexts } from '../texts/totals';
import { addressesOf, addressOf } from './addresses';
import { contextOf, fixOf, formulaNote } from './context';
import type { FormContext } from './context';
import type { FormDecider } from './decision';
import { checks } from './checks';
import type { Check } from './checks';
import { executionByRules } from './execution-rule';
import { computedTotal, planFills } from './fills';
import { scoreRows } from './score-rows';
import type { ScoredRow } from './scored-row';
import { figureOf } from './scored-row';
import { withoutRules } from './without-rules';

/** Scores and checks one indicator form by its rules. A check that crashes is reported as not made; the others still run. */
export function assessIndicatorForm(ruled: RuledForm<IndicatorForm>, around: Surroundings): Contribution {
  const decider = joined(deciders.flatMap((one) => one.forForm(ruled, around) ?? []));
  // Without a decider a form rests on itself and its rules alone.
  if (!decider) return keptOr(ruled, () => assessed(ruled, null));
  return assessed(ruled, decider);
}

interface Kept { readonly choice: RuledForm['choice']; readonly contribution: Contribution }

/** Forms assessed before, by identity: an unchanged sheet keeps its forms, and they their assessment while the rules are the same. */
const kept = new WeakMap<IndicatorForm, Kept>();

function keptOr({ form, choice }: RuledForm<IndicatorForm>, make: () => Contribution): Contribution {
  const known = kept.get(form);
  if (known && known.choice.pack === choice.pack && known.choice.why === choice.why && known.choice.fellBack === choice.fellBack) {
    return known.contribution;
  }
  const contribution = make();
  kept.set(form, { choice, contribution });
  return contribution;
}

function assessed(ruled: RuledForm<IndicatorForm>, decider: FormDecider | null): Contribution {
  const { form, pack, choice } = ruled;
  const rows = scoreRows(form, pack, decider);
  if (!pack) return unruled(ruled, rows);
  const context = contextOf(form, pack, rows);
  for (const check of checks) runGuarded(context, check);
  guard(context, '空白得分', () => { planFills(context); });
  checkTotalMissing(context);
  if (choice.fellBack) context.findings.push(fellBack(form, choice.why));
  return { sheets: [sheetOf(ruled, rows, context)], findings: context.findings, fills: context.fills, baseData: decider?.baseData() ?? [] };
}

/** A form of a year without rules: only what is wrong by any rules is told, and that no rules were found. */
function unruled(ruled: RuledForm<IndicatorForm>, rows: readonly ScoredRow[]): Contribution {
  const { form, choice } = ruled;
  const told = choice.nearest && withoutRules(form, choice.nearest, rows, runGuarded);
  return {
    ...nothing, sheets: [sheetOf(ruled, rows, told?.context ?? null)], findings: [notRuled(form, choice), ...told?.findings ?? []],
  };
}

/** Rules of their own, asked in order; null where none has a word for the form. */
function joined(own: readonly FormDecider[]): FormDecider | null {
  if (own.length === 0) return null;
  return {
    decide: (row) => {
      for (const one of own) {
        const decision = one.decide(row);
        if (decision) return decision;
      }
      return null;
    },
    baseData: () => own.flatMap((one) => one.baseData()),
  };
}

const runGuarded = (context: FormContext, check: Check): void => { guard(context, check.name, () => { check.run(context); }); };

/** Runs one check; a crash becomes an outcome of its own, never a pass. */
function guard(context: FormContext, name: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    const { form } = context;
    context.report({
      rule: 'not-checked', severity: 'info', verdict: 'unverifiable', cell: headCell(form), figures: [name],
      message: notCheckedTexts.check(name, error instanceof Error ? error.message : String(error)),
    });
  }
}

const headCell = (form: IndicatorForm) => form.title?.cell ?? { sheet: form.sheet.name, row: form.area.top, column: form.area.left };

const notRuled = (form: IndicatorForm, { why, nearest }: RuledForm['choice']) => finding({
  rule: 'rules-missing', severity: 'info', verdict: 'unverifiable', cell: headCell(form),
  message: notCheckedTexts.rulesMissing(why, nearest ? packName(nearest) : null),
});

const fellBack = (form: IndicatorForm, why: string) => finding({
  rule: 'rules-fallback', severity: 'info', verdict: 'consistent', cell: headCell(form), message: notCheckedTexts.rulesFellBack(why),
});

function checkTotalMissing(context: FormContext): void {
  const fill = context.fills.find((other) => other.kind === 'total');
  if (!fill || fill.proposal) return;
  context.report({
    rule: 'total-missing',
    severity: 'warning',
    verdict: 'unverifiable',
    cell: fill.cell,
    expected: plain(fill.value),
    message: totalTexts.missing(plain(fill.value)) + formulaNote(context, fill.cell),
    clause: context.clause('total'),
    fix: fixOf(fill.value),
    why: fill.why,
  });
}

function sheetOf(
  { form, choice, pack }: RuledForm<IndicatorForm>,
  rows: readonly ScoredRow[],
  context: FormContext | null,
): SheetAssessment {
  return {
    sheet: form.sheet.name,
    sheetId: form.sheet.id,
    form: form.id,
    recognition: recognitionText(form),
    rules: pack?.id ?? null,
    rulesWhy: choice.why,
    subject: form.subject?.text ?? null,
    unit: form.unit?.text ?? null,
    year: form.year,
    budget: context && budgetOf(context, pack !== null),
    indicators: rows,
    total: context && totalOf(context, pack !== null),
  };
}

/** `ruled`: whether rules score the execution; without any its figures are read and divided, no more. */
function budgetOf(context: FormContext, ruled: boolean): BudgetAssessment | null {
  const { total, rate, pointsCell, score } = context.budget;
  if (!total) return null;
  const points = pointsCell && { kind: 'blank' as const, cell: pointsCell };
  return {
    initial: figureOf(total.initial),
    adjusted: figureOf(total.adjusted),
    spent: figureOf(total.spent),
    rate,
    score: !ruled ? null : executionByRules(context) ?? (context.budget.ownRule ? figureOf(score) : null),
    cells: addressesOf({
      initial: total.initial, adjusted: total.adjusted, spent: total.spent, rate: total.rate, points, score,
    }),
  };
}

function totalOf(context: FormContext, ruled: boolean): TotalAssessment | null {
  const { total } = context.form;
  if (!total) return null;
  const reported = figureOf(total.score);
  const computed = ruled ? computedTotal(context) : null;
  const points = figureOf(total.points);
  const graded = reported ?? computed;
  return {
    points, reported, computed, cell: addressOf(total.score) ?? null,
    grade: ruled ? graded && gradeOf(graded, points ?? hundred, context.pack.grades) : null,
  };
}
