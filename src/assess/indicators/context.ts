import { valueAt } from '../../figures';
import type { CellRef, Decimal } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { Clause, ClauseTopic, Pack, Settings } from '../../rules';
import type { Fill, Finding } from '../assessment';
import { finding } from '../finding';
import type { Draft } from '../finding';
import { scoreTexts } from '../texts/scores';
import { readBudget } from './budget-figures';
import type { BudgetFigures } from './budget-figures';
import { isWeighedTwice } from './converted';
import { withPointsFound } from './points-left';
import type { ScoredRow } from './scored-row';

/** What the checks of one indicator form share: the form, its rules, its scored rows, and where they put what they find. */
export interface FormContext {
  readonly form: IndicatorForm;
  readonly pack: Pack;
  readonly settings: Settings;
  readonly rows: readonly ScoredRow[];
  readonly budget: BudgetFigures;
  /** Decimals the score column shows at most. */
  readonly scoreDecimals: number;
  /** The stated scores are weighed twice: that is told of the form, and nothing of each of them. */
  readonly weighedTwice: boolean;
  readonly findings: Finding[];
  readonly fills: Fill[];
  clause(topic: ClauseTopic): Clause;
  report(draft: Draft): void;
}

/** Excel shows at most 15 digits; beyond these decimals a score is a formula's hidden value, not a precision. */
export const mostScoreDecimals = 6;

/** Decimals of the score column: those of the most precise score stated in it. */
export function columnDecimals(rows: readonly ScoredRow[]): number {
  let most = 0;
  for (const { indicator: { score } } of rows) {
    if (score?.kind === 'value' && score.value.decimals > most) most = score.value.decimals;
  }
  return Math.min(most, mostScoreDecimals);
}

/** A pack's own way to score the execution stands in the place of points × rate like one the form prints. */
const withPackRule = (budget: BudgetFigures, { settings }: Pack): BudgetFigures =>
  (settings.executionRule === null ? budget : { ...budget, ownRule: true });

/** What the checks of one form share, with its findings still to come. */
export function contextOf(form: IndicatorForm, pack: Pack, rows: readonly ScoredRow[]): FormContext {
  const findings: Finding[] = [];
  return {
    form,
    pack,
    settings: pack.settings,
    rows,
    budget: withPointsFound(withPackRule(readBudget(form), pack), form, rows, pack),
    scoreDecimals: columnDecimals(rows),
    weighedTwice: form.columns.has('rawScore') && isWeighedTwice(rows),
    findings,
    fills: [],
    clause: (topic) => pack.clauses[topic],
    report: (draft) => {
      findings.push(finding(draft.fix && holdsWords(form, draft.cell) ? { ...draft, fix: null } : draft));
    },
  };
}

/** Whether a cell says more than its figure (自评得分：98分, 3.5分（因人数减少）, 10/9.5): a value would take the rest away. */
function holdsWords({ sheet }: IndicatorForm, { row, column }: CellRef): boolean {
  const raw = valueAt(sheet, row, column);
  return typeof raw === 'string'
    && (/\p{Script=Han}/u.test(raw.replace(/[分元万亿]|百分之/g, '')) || /\d\D*[/、(（;；|]\D*\d/.test(raw));
}

/** A value the user may accept into a cell. */
export const fixOf = (value: Decimal | null, percent = false): Finding['fix'] => (value ? { value, percent } : null);

/** What to add where a blank cell holds a formula; '' mostly. */
export const formulaNote = ({ form }: FormContext, cell: CellRef): string =>
  (form.sheet.formula(cell.row, cell.column) === null ? '' : scoreTexts.blankFormula);
