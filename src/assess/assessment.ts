import type { CellRef, Decimal } from '../figures';
import type { FormId } from '../forms';

/** Finding ids (DESIGN, "Rule ids of findings"): a contract. */
export type FindingRule =
  | 'deviation-differs'
  | 'score-exceeds-points' | 'score-differs' | 'full-points-unmet' | 'score-missing' | 'total-differs' | 'points-total'
  | 'group-points-differ' | 'execution-rate-differs' | 'execution-score-differs' | 'budget-parts-differ' | 'spent-exceeds-budget'
  | 'denominator-zero' | 'low-execution-unexplained' | 'unspent-over-20' | 'score-ahead-of-spending' | 'adjustment-unexplained'
  | 'target-unmet-unexplained' | 'overachieved-unexplained' | 'actual-missing' | 'value-unreadable' | 'unit-differs'
  | 'operator-in-actual' | 'direction-conflict' | 'prompt-left' | 'grade-differs' | 'statement-differs' | 'sum-differs'
  | 'hierarchy-differs' | 'balance-differs' | 'cross-table-differs' | 'cross-sheet-differs' | 'narrative-figure-differs'
  | 'narrative-arithmetic' | 'text-too-long' | (string & {});

/**
 * error: a rule or arithmetic is broken, the form would be sent back · warning: needs a reason or a second look · info: tails,
 * what is not checked.
 */
export type Severity = 'error' | 'warning' | 'info';
/** 一致 · 尾数 · 不符 · 无法核对: how stated figures stand to what they are reconciled with (rounding.md §3). */
export type Verdict = 'consistent' | 'rounding-tail' | 'inconsistent' | 'unverifiable';

/** The clause a finding rests on. `certain: false` where shared rules mark it 通行/推断/未定; the message then says so. */
export interface Source {
  readonly document: string;
  readonly article: string;
  /** The clause's gist in our own words, for the 为什么 view. */
  readonly gist?: string;
  readonly certain?: boolean;
}

/** One figure a computed value rests on: a row of the 为什么 table. */
export interface WhyFigure {
  readonly label: string;
  readonly cell: CellRef | null;
  /** As the user reads it. */
  readonly value: string;
  /** The range rounding allows ("94.9654%～94.9669%"), null when exact. */
  readonly range: string | null;
  /** Its weight in a sum ("1", "-1", "0.0001"), null outside sums. */
  readonly weight: string | null;
}

/** Why: made by the evaluation itself, never written a second time. */
export interface Why {
  /** The formula with the numbers in it: "17.6÷43.62×20 = 8.07". */
  readonly formula: string;
  readonly figures: readonly WhyFigure[];
  readonly computed: string | null;
  readonly stated: string | null;
}

/** Something to correct, to look at or to know, at one cell; `reported` and `expected` are texts, a bound with its sign ("≤20"). */
export interface Finding {
  /** Stable fingerprint: rule, sheet, cell and the figures it rests on. Changes when a figure changes. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** null for a narrative that is no sheet. */
  readonly sheet: string | null;
  /** A1, top-left of a merge; "P12" in a narrative. */
  readonly cell: string;
  /** A1, with `Sheet!` where on another sheet. */
  readonly related: readonly string[];
  readonly reported: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly source: Source | null;
  readonly why: Why | null;
  /** The value 采用计算值 would write into `cell`; null where there is none to offer. */
  readonly fix: { readonly value: Decimal; readonly percent: boolean } | null;
}

/** A value for a blank cell that a rule decides (or, for `proposal`, suggests). */
export interface Fill {
  readonly cell: CellRef;
  readonly value: Decimal;
  /** Written as a ratio with a percent format where the cell's column is percent. */
  readonly percent: boolean;
  readonly kind: 'score' | 'rate' | 'execution-score' | 'group-score' | 'total' | 'coefficient' | 'base-data';
  readonly proposal: boolean;
  readonly why: Why;
}

/**
 * The money of a form's whole as stated; its rate (a ratio, exact) and its execution score (rounded as the rule pack says) as
 * reckoned.
 */
export interface BudgetAssessment {
  readonly initial: Decimal | null;
  readonly adjusted: Decimal | null;
  readonly spent: Decimal | null;
  /** The computed rate as a ratio; null where it cannot be computed. */
  readonly rate: Decimal | null;
  /** The computed execution score. */
  readonly score: Decimal | null;
  readonly cells: Partial<Readonly<Record<'initial' | 'adjusted' | 'spent' | 'rate' | 'points' | 'score', string>>>;
}

/** One indicator row: what it states, and the score its rule gives, rounded as the rule pack says. */
export interface IndicatorAssessment {
  readonly path: readonly string[];
  /** Row as Excel counts it, from 1. */
  readonly row: number;
  readonly target: string | null;
  readonly actual: string | null;
  readonly points: Decimal | null;
  readonly reported: Decimal | null;
  /** null where no rule decides; `why` says so. */
  readonly computed: Decimal | null;
  /** Whether `computed` is a proposal (a qualitative row) rather than a computation. */
  readonly proposal: boolean;
  /** Whether the target is met; null where that cannot be told. */
  readonly met: boolean | null;
  /** actual ÷ target for quantities (target ÷ actual where reverse), uncapped; null otherwise. */
  readonly completion: Decimal | null;
  readonly cells: {
    readonly points?: string;
    readonly score?: string;
    readonly actual?: string;
    readonly target?: string;
    readonly reason?: string;
  };
  readonly why: string;
  readonly detail: Why | null;
  readonly source: Source | null;
}

/**
 * The form's total in points: as stated, as the rules give it (with stated scores where no rule decides; null while a row has
 * neither), and its grade, by the stated total where there is one.
 */
export interface TotalAssessment {
  readonly points: Decimal | null;
  readonly reported: Decimal | null;
  readonly computed: Decimal | null;
  readonly grade: string | null;
  readonly cell: string | null;
}

/** One form of a sheet (a sheet with two forms has two entries; a sheet without one has one, with `form` null). */
export interface SheetAssessment {
  readonly sheet: string;
  readonly sheetId: string;
  readonly form: FormId | null;
  /** Why it is no form, or what was recognised and on which labels. */
  readonly recognition: string;
  /** "sichuan/2024". */
  readonly rules: string | null;
  /** Why this jurisdiction and year: "标题写明2024年度；报表编号510000_0013zp". */
  readonly rulesWhy: string | null;
  readonly subject: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly budget: BudgetAssessment | null;
  readonly indicators: readonly IndicatorAssessment[];
  readonly total: TotalAssessment | null;
}

/**
 * One figure a rule needs that the form does not hold: a row of the sheet 评分基础数据.
 * `value` comes from the user's sheet where filled, else from the workbook (`source.cell` says where), else null.
 */
export interface BaseDataInput {
  /** Stable key within the workbook: served sheet, indicator and name. */
  readonly key: string;
  /** The sheet whose indicator needs it. */
  readonly sheet: string;
  readonly indicator: string;
  /** What the user reads ("财政拨款年初预算数"). */
  readonly name: string;
  readonly meaning: string;
  /** "万元", "个", "%", "月". */
  readonly unit: string;
  /** Where the prefilled value stands, in words and as a link; cell null when the user must bring it. */
  readonly source: { readonly text: string; readonly cell: CellRef | null };
  readonly value: Decimal | null;
  readonly from: 'user' | 'workbook' | 'missing';
}

/** What assessing a workbook comes to. */
export interface Assessment {
  /** 需更正 N 处 / 需核实 N 处 / 未核对 N 处 / 可以上报, gravest first. */
  readonly verdict: string;
  readonly sheets: readonly SheetAssessment[];
  readonly findings: readonly Finding[];
  readonly fills: readonly Fill[];
  /** Figures the rules need beyond the forms; the tool offers them as the sheet 评分基础数据. */
  readonly baseData?: readonly BaseDataInput[];
}

/** What the user decides; the rest is detected from the workbook's own words. */
export interface AssessOptions {
  /** A pack id ("sichuan/2024") that holds for every form, or null: detect. */
  readonly rules?: string | null;
  /** A county's own packs, already loaded strictly. */
  readonly packs?: readonly unknown[];
  /** Use the nearest year's pack where a year has none; only when the user asked. */
  readonly allowOtherYear?: boolean;
}
