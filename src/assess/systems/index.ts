import { Decimal, normalise, plain, roundTo, zero } from '../../figures';
import type { CellRef } from '../../figures';
import { cellsOf, evaluate, explain, pieces } from '../../formula';
import type { Expression, Input, Scope } from '../../formula';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import { scaledTo } from '../../rules';
import type { IndicatorRule } from '../../rules';
import type { WhyFigure } from '../assessment';
import type { RuledForm, Surroundings } from '../contribution';
import type { Decider, Decision, FormDecider } from '../indicators/decision';
import { explainOutcome } from '../indicators/explain-row';
import type { ScoredRow } from '../indicators/scored-row';
import { decisionTexts } from '../texts/decisions';
import { attainableByWords, attainableScores } from './attainable';
import { scoresByTiers } from './by-tiers';
import { citedFor } from './cited';
import { Inputs, lacking } from './inputs';
import { spread } from './not-applicable';
import { lacksOwn } from './own-figures';
import { projectRows, rowOfExplanation } from './own-target';
import { partialOf } from './partial';
import { namedRule, ruleByWords, ruleOf } from './rule-of';
import { sharesFor } from './sources';

const systemForms: ReadonlySet<string> = new Set(['sichuan/department-indicator-system', 'sichuan/special-indicator-system']);

/** Beyond so many decimals a score is what dividing left over. */
const keptDecimals = 10;

const cellsIn = (formula: Expression, scope: Scope): readonly CellRef[] => cellsOf(formula, scope);

const whyFigure = ({ name, cell, text }: Pick<Input, 'name' | 'cell' | 'text'>): WhyFigure =>
  ({ label: name, cell, value: text, range: null, weight: null });

function figuresOf(scope: Scope): WhyFigure[] {
  return [...scope.values()].flatMap((binding): WhyFigure[] => {
    switch (binding.kind) {
      case 'figure': return [whyFigure(binding.input)];
      case 'list': return binding.items.map(whyFigure);
      case 'missing': return [];
    }
  });
}

function rulesOf({ form, pack }: RuledForm<IndicatorForm>): readonly IndicatorRule[] {
  const cite = pack && citedFor(form, pack);
  return pack?.indicators.filter((rule) => rule.form === form.id).map((rule) => ({ ...rule, clause: cite!(rule.clause) })) ?? [];
}

/**
 * Rows of an indicator system (四川 附表1 and its kin), decided by the pack's formulas or by the grid of their method. Of a table that
 * is no system, whose rows have targets of their own, only those the pack names.
 */
class SystemDecider implements FormDecider {
  private readonly rules: readonly IndicatorRule[];
  private readonly inputs: Inputs;
  private readonly system: boolean;
  private targets: readonly ScoredRow[] | null = null;

  constructor(private readonly ruled: RuledForm<IndicatorForm>, private readonly around: Surroundings) {
    this.rules = rulesOf(ruled);
    this.inputs = new Inputs(ruled, around);
    this.system = systemForms.has(ruled.form.id);
  }

  decide(row: IndicatorRow): Decision | null {
    if (!this.system && !this.rulesByName(row)) return null;
    const points = row.points?.kind === 'value' ? row.points.value.value : null;
    if (row.deduction) return this.deducted(row);
    if (points === null) return null;
    const own = this.system && row.target?.kind === 'value' ? this.byOwnTarget(row, points) : null;
    if (own) return own;
    const rule = ruleOf(row, this.rules);
    const worded = rule ? null : this.worded(row);
    if (worded) return this.byFormula(row, worded, points);
    if (!rule) return this.byWords(row, points);
    return rule.formula ? this.byFormula(row, rule, points) : this.byGrid(rule, points);
  }

  /** Whether a rule of the pack names the row and has the row's own figures it speaks of. */
  private rulesByName(row: IndicatorRow): boolean {
    const rule = namedRule(row, this.rules);
    return rule !== null && !lacksOwn(rule, row);
  }

  baseData() {
    return this.inputs.all();
  }

  /** 个性指标: all the points where the target in its explanation was met, by the project's own target form; none otherwise. */
  private byOwnTarget(row: IndicatorRow, points: Decimal): Decision | null {
    this.targets ??= projectRows(this.ruled.form, this.around);
    const twin = rowOfExplanation(row, this.targets);
    const clause = this.ruled.pack?.clauses['target-met'];
    if (!twin || twin.met === null || !clause) return null;
    const actual = twin.indicator.actual;
    return {
      clause, exact: twin.met ? points : zero, range: null, attainable: [zero, points], open: null,
      why: decisionTexts.ownTarget(twin.path.at(-1) ?? '', explainOutcome(twin)),
      figures: actual ? [whyFigure({ name: twin.path.at(-1) ?? '', cell: actual.cell, text: twin.actual ?? '' })] : [],
      related: actual ? [actual.cell] : [],
    };
  }

  private worded(row: IndicatorRow): IndicatorRule | null {
    const clause = this.ruled.pack?.clauses.form;
    return clause ? ruleByWords(row, clause) : null;
  }

  /**
   * 扣分项: so much a case off the total, in the sign the sheet writes it with. Nothing is asked of a row that claims no
   * deduction, though the cases may be filled in; a stated one rests on its cases.
   */
  private deducted(row: IndicatorRow): Decision | null {
    const rule = ruleOf(row, this.rules) ?? this.worded(row);
    if (!rule?.formula) return null;
    const { scope } = this.inputs.scope(rule, row);
    const { expression } = rule.formula;
    const outcome = evaluate(expression, scope);
    const related = cellsIn(expression, scope);
    const base = { clause: rule.clause, figures: figuresOf(scope), range: null, attainable: null, related } as const;
    if (outcome.kind === 'value') {
      const negative = row.score?.kind === 'value' && row.score.value.value.isNegative();
      return { ...base, exact: negative ? outcome.value.negated() : outcome.value, open: null, why: explain(expression, scope) };
    }
    if (row.score?.kind !== 'value' || outcome.kind === 'undefined') return null;
    return { ...base, exact: null, open: 'inputs', why: decisionTexts.missing(outcome.missing.map(lacking)) };
  }

  private byWords(row: IndicatorRow, points: Decimal): Decision | null {
    const grid = attainableByWords(normalise(row.method?.text ?? ''), normalise(row.scoringRule?.text ?? ''));
    const scores = grid && attainableScores(grid, points, null);
    const clause = this.ruled.pack?.clauses.form;
    if (!scores || !clause) return null;
    const related = row.scoringRule ? [row.scoringRule.cell] : [];
    return {
      clause: { ...clause, gist: row.method?.text ?? clause.gist }, exact: null, range: null, attainable: scores, open: 'judged',
      why: decisionTexts.grid(scores.map(plain).join('、'), row.method?.text ?? ''), figures: [], related,
    };
  }

  private byGrid(rule: IndicatorRule, points: Decimal): Decision {
    const scores = rule.attainable && attainableScores(rule.attainable, points, null);
    return {
      clause: rule.clause, exact: null, range: null, attainable: scores, open: 'judged', figures: [], related: [],
      why: scores ? decisionTexts.grid(scores.map(plain).join('、'), rule.clause.gist) : decisionTexts.judged(rule.clause.gist),
    };
  }

  private byFormula(row: IndicatorRow, rule: IndicatorRule, points: Decimal): Decision {
    const { scope, notApplicable } = this.inputs.scope(rule, row);
    const formula = spread(scaledTo(rule, points), notApplicable);
    const attainable = this.gridOf(rule, points, scope);
    const base = { clause: rule.clause, figures: figuresOf(scope), range: null, attainable } as const;
    if (!formula) return { ...base, exact: null, open: 'judged', why: decisionTexts.judged(rule.clause.gist), related: [] };
    const outcome = evaluate(formula, scope);
    const related = cellsIn(formula, scope);
    switch (outcome.kind) {
      case 'value': {
        const why = explain(formula, scope);
        // More failing than there are in all: the figures contradict each other, and give no score.
        if (outcome.value.isNegative() || roundTo(outcome.value, keptDecimals).gt(points)) {
          return { ...base, exact: null, open: 'inputs', why: decisionTexts.outOfRange(why, plain(points)), related };
        }
        const partial = this.partOf(rule, scope, formula);
        return { ...base, exact: outcome.value, range: pieces(formula, scope), open: null, why, related, partial };
      }
      case 'missing': {
        const why = decisionTexts.missing(outcome.missing.map(lacking));
        // Tiers give but a few scores, whatever is still to be filled in.
        return { ...base, attainable: attainable ?? scoresByTiers(formula, scope, row), exact: null, open: 'inputs', why, related };
      }
      case 'undefined': return { ...base, exact: null, open: 'inputs', why: decisionTexts.zero(outcome.of), related };
    }
  }

  private partOf(rule: IndicatorRule, scope: Scope, formula: Expression): ReturnType<typeof partialOf> {
    const input = rule.inputs.find(({ list }) => list);
    const shares = input && scope.get(input.name)?.kind === 'list' ? sharesFor(input, this.ruled, this.around) : null;
    if (!input || !shares) return null;
    return partialOf(formula, scope, input.name, shares, this.inputs.projectCount('staged') ?? new Decimal(shares.length));
  }

  private gridOf(rule: IndicatorRule, points: Decimal, scope: Scope): readonly Decimal[] | null {
    if (!rule.attainable) return null;
    const count = rule.attainable.kind === 'share' ? scope.get(rule.attainable.of) : undefined;
    return attainableScores(rule.attainable, points, count?.kind === 'figure' ? count.input.value : null);
  }
}

export { entriesCheck } from './entries';

/** Indicator systems (部门整体绩效评价指标体系, 专项预算项目绩效评价指标体系), and other tables a pack has formulas for. */
export const systemsDecider: Decider = {
  id: 'systems',
  forForm: (ruled, around) =>
    (systemForms.has(ruled.form.id) || rulesOf(ruled).length > 0 ? new SystemDecider(ruled, around) : null),
};
