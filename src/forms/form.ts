import type { CellRef, Operator, Quantity, Read, SheetSnapshot, Statement } from '../figures';
import type { AccountsTable } from './accounts/table';
import type { BaseDataForm } from './base-data';
import type { FormHead, Text } from './form-head';
import type { StaffingForm } from './hunan/staffing';
import type { MoneyConcept } from './labels/budget';

export type { FormHead, FormId, Text } from './form-head';

/** What a column of an indicator table holds; labels for each in forms/labels/. */
export type Concept =
  | 'level1' | 'level2' | 'level3' | 'level4' | 'nature' | 'operator' | 'direction' | 'target' | 'adjustedTarget' | 'unit' | 'actual'
  | 'points' | 'score' | 'coefficient' | 'completion' | 'reason' | 'core' | 'explanation' | 'method' | 'scoringRule' | 'note'
  | 'pointsOff' | 'scoreRate' | 'deviation' | 'rawScore' | 'takenOff';

/** An indicator table: 自评表, 目标完成情况表 (without scores) or 指标体系表. */
export interface IndicatorForm extends FormHead {
  readonly kind: 'indicators';
  /** Whether it is about a project or a whole department, by its labels and title; null where neither says so. */
  readonly about?: 'project' | 'department' | null;
  /** The header cell of each column found. */
  readonly columns: ReadonlyMap<Concept, CellRef>;
  readonly budget: BudgetBlock | null;
  readonly rows: readonly IndicatorRow[];
  readonly groups: readonly Group[];
  /**
   * The row of the table that states the execution of the budget (预算执行率, 10 分). It is not among `rows`. Its points are the
   * budget's: where `budget.total` has points of its own as well, both state the same ones and the total counts them once.
   */
  readonly executionRow?: IndicatorRow | null;
  readonly total: TotalRow | null;
  /** The total stated again elsewhere on the form (自评得分：98 in the head beside a 总分 row). */
  readonly restated?: readonly TotalRow[];
  /** Points that a line of the head or a note deals out (总分100分，其中预算执行率10分). */
  readonly saidPoints?: SaidPoints;
  /** Scores that another body gave the rows (复核得分, 财政评分), a column each. */
  readonly reviews?: readonly Review[];
  readonly grade: Text | null;
  /** Texts that may state figures: 评价结论, 年度目标完成情况, 实际完成情况, 存在问题, 改进措施 … */
  readonly statements: readonly StatementText[];
  /** One cell of reasons for the whole form (重庆 "偏离绩效目标的原因和改进措施"), else null. */
  readonly overallReason: Text | null;
  /** Its rows are half of a table that goes on beside it: they need not come to the whole. Only where they are. */
  readonly half?: true;
}

/** The points of the whole and of the budget's execution as words say them; null where they say none. */
export interface SaidPoints {
  readonly whole: { readonly points: Quantity; readonly cell: CellRef } | null;
  readonly execution: { readonly points: Quantity; readonly cell: CellRef } | null;
}

/** A text of a form beside its label. */
export interface StatementText extends Text {
  /** The label beside it, as written ("评价结论"). */
  readonly label: string;
  readonly concept: 'conclusion' | 'targets' | 'achievement' | 'problems' | 'measures' | 'budget' | 'basis' | 'policy' | 'scope' | 'period'
    | 'other' | 'remark';
}

/** The block of money above an indicator table. */
export interface BudgetBlock {
  readonly total: BudgetRow;
  /** The parts that add up to the total (其中：财政拨款, 上年结转, 其他资金 …); an "其中" of a part is not among them. */
  readonly parts: readonly BudgetRow[];
  /** `parts` by the ways they divide the total (by source, and again by use): each of them adds up to it. Mostly one. */
  readonly divisions: readonly (readonly BudgetRow[])[];
  /** Rows that divide one of the parts (财政拨款: 上级补助, 本级安排); they stand in no division. */
  readonly details: readonly BudgetDetails[];
  /** Ways to divide the total that lines of words state below it (按支出性质分：…, 其中：基本支出：…). Only where the block has such lines. */
  readonly said?: readonly SaidDivision[];
  /** What columns of sources divide the amounts of each row into (支出: 财政拨款 | 其他资金 | 合计). Only where the block has such columns. */
  readonly across?: readonly AcrossSum[];
  /** What a project's investment comes to and what of it was done (总投资 | 完成投资 | 投资完成率). Only where the block tells it. */
  readonly investments?: readonly Investment[];
  readonly headers: Partial<Readonly<Record<MoneyConcept, CellRef>>>;
  /** "预算执行情况（10分）": points stated in a label of the block. */
  readonly labelPoints: { readonly points: Quantity; readonly cell: CellRef } | null;
}

/** The amounts that columns of sources may divide. */
export type DividedAmount = 'initial' | 'adjusted' | 'inPlace' | 'spent';

/** One amount of a row with what the columns of sources beside it say it is made of. */
export interface AcrossSum { readonly amount: DividedAmount; readonly row: BudgetRow; readonly parts: readonly Read<Quantity>[] }

/** An investment, of the whole project or of the year, with what was done of it; the rate a ratio. */
export interface Investment { readonly whole: Read<Quantity>; readonly done: Read<Quantity>; readonly rate: Read<Quantity> }

/** A part of the money with the rows it is divided into. */
export interface BudgetDetails { readonly of: BudgetRow; readonly rows: readonly BudgetRow[] }

/** A way to divide the money with the amounts said beside its name and its parts; blank where a line leaves its amount open. */
export interface SaidDivision {
  readonly label: Text;
  readonly whole: Read<Quantity>;
  readonly parts: readonly { readonly name: string; readonly amount: Read<Quantity> }[];
}

/** Each figure is null where the block has no such column. */
export interface BudgetRow {
  readonly label: Text;
  readonly initial: Read<Quantity> | null;
  readonly adjusted: Read<Quantity> | null;
  /** 调整数: by how much the budget was changed. Only where the block has such a column. */
  readonly change?: Read<Quantity>;
  /** 到位率: what share of the budget was handed out. Only where the block has such a column. */
  readonly inPlaceRate?: Read<Quantity>;
  /** 到位资金: what of the budget was handed out. */
  readonly inPlace: Read<Quantity> | null;
  readonly spent: Read<Quantity> | null;
  /** 结余: what was left of it. Only where the block has such a column. */
  readonly balance?: Read<Quantity>;
  /** A ratio: 0.95 for 95 %, however written. */
  readonly rate: Read<Quantity> | null;
  /** What the rate divides by where its header says so (支出率（支出÷到位）); null: it does not say. */
  readonly rateOver: 'budget' | 'inPlace' | null;
  readonly points: Read<Quantity> | null;
  readonly score: Read<Quantity> | null;
  readonly reason: Read<string> | null;
}

/** One indicator. Reads are null where the table has no such column. */
export interface IndicatorRow {
  readonly row: number;
  /** The level labels down to the indicator's own name, points in brackets and numbering stripped; never empty. */
  readonly path: readonly string[];
  /** The cell of its own name. */
  readonly name: Text;
  /** The operator that holds, wherever it was said (nature column, target text, direction column); null: none said. */
  readonly operator: Operator | null;
  readonly nature: Text | null;
  /** 正向 / 反向 where the form says so. */
  readonly direction: 'positive' | 'reverse' | null;
  readonly qualitative: boolean;
  /** The target that holds: the adjusted one where filled, else the initial one; units of a unit column already joined. */
  readonly target: Read<Statement> | null;
  /** The target before adjustment where the form has both. */
  readonly initialTarget: Read<Statement> | null;
  readonly actual: Read<Statement> | null;
  readonly unit: Text | null;
  readonly points: Read<Quantity> | null;
  readonly score: Read<Quantity> | null;
  /** Points and score of each indicator where the cells of the row list several line by line; the row's own are their sums. */
  readonly byLine?: readonly { readonly points: Quantity; readonly score: Quantity }[];
  /** 得分系数, a ratio. */
  readonly coefficient: Read<Quantity> | null;
  readonly reason: Read<string> | null;
  /** Explanation, scoring method and rule as printed (indicator systems). */
  readonly explanation: Text | null;
  readonly method: Text | null;
  readonly scoringRule: Text | null;
  /** 得分（百分制）: the score out of 100 that its weight converts into the row's own. Only where the table has such a column. */
  readonly rawScore?: Read<Quantity>;
  /** 扣分: what the row's score falls short of its points. Only where the table has such a column. */
  readonly pointsOff?: Read<Quantity>;
  /** 扣减分数: what is taken off the row's score besides, for the total. Only where the table has such a column. */
  readonly takenOff?: Read<Quantity>;
  /** 完成率: how much of the target was done, a ratio. Only where the table has such a column beside the actual value. */
  readonly completion?: Read<Quantity>;
  /** 偏差率: how far the actual value lies off the target, a ratio. Only where the table has such a column. */
  readonly deviation?: Read<Quantity>;
  /** 得分率: score ÷ points, a ratio. Only where the table has such a column. */
  readonly scoreRate?: Read<Quantity>;
  /** A 扣分项 row: takes points off the total, has none of its own. */
  readonly deduction: boolean;
  /** A row of 加分项: what it may add lies beyond the points. Only where it is one. */
  readonly bonus?: true;
  /** The row this one details (其中：…) where that row's points already hold this row's: not counted again in any sum. */
  readonly partOf?: number | null;
  /** Rows that share this row's merged points/score cell, itself first; more than one row where merged. */
  readonly sharedWith: readonly number[];
  /** The points beside the row are its group's: several rows stand in their cell, each with a score of its own. */
  readonly pointsOfGroup?: true;
}

/** A level-1 or level-2 label, with the points it names ("产出指标(50分)"), and the rows below it. */
export interface Group {
  readonly label: Text;
  readonly name: string;
  readonly level: 1 | 2 | 3;
  readonly points: Quantity | null;
  readonly rows: readonly number[];
  /** Where points or score of the group have cells of their own (subtotal rows). */
  readonly score: Read<Quantity> | null;
  readonly statedPoints?: Read<Quantity>;
  /** The group's score in a column of its own (一级指标得分), with whether the header names the level. */
  readonly levelScore?: { readonly score: Read<Quantity>; readonly named: boolean };
}

/** A column of scores that are not the unit's own; none of them is filled in or judged by the targets. */
export interface Review {
  readonly label: CellRef;
  /** One for each row of the form. */
  readonly scores: readonly { readonly row: number; readonly score: Read<Quantity> }[];
  /** The execution's, where it has a cell of its own in the column. */
  readonly execution: Read<Quantity> | null;
  readonly total: Read<Quantity> | null;
}

/** The row or line that states a form's total, in points. */
export interface TotalRow {
  readonly label: Text;
  readonly points: Read<Quantity> | null;
  readonly score: Read<Quantity> | null;
  /** Points of the levels above the indicators, each column added up in the total row's own cell. */
  readonly levelPoints?: readonly Read<Quantity>[];
  /** The same of the levels' scores. */
  readonly levelScores?: readonly Read<Quantity>[];
  /** 扣分 of the whole. Only where the table has such a column. */
  readonly pointsOff?: Read<Quantity>;
  /** 得分率 of the whole. Only where the table has such a column. */
  readonly scoreRate?: Read<Quantity>;
  /** What stands in its own cell of the column of reasons. */
  readonly reason?: Text;
}

/** A recognised form, by its kind. */
export type Form = IndicatorForm | AccountsTable | StaffingForm | BaseDataForm;

/** Why a sheet is no form the product scores; texts in forms/texts.ts. */
export type NotAForm =
  | { readonly kind: 'empty' }
  /** A target plan: indicators without actual values or scores. */
  | { readonly kind: 'plan' }
  /** A ledger or progress table. */
  | { readonly kind: 'ledger' }
  /** Scored by a body hired to evaluate, not by the unit itself. */
  | { readonly kind: 'outside' }
  /** Indicators of several projects or units in one table. */
  | { readonly kind: 'list' }
  /** A table published with a budget. */
  | { readonly kind: 'budget' }
  /** A table of the accounts of a government, not of a department. */
  | { readonly kind: 'government' }
  /** A further page of the table on sheet `of`: it is read with that one. */
  | { readonly kind: 'page'; readonly of: string }
  /** A sheet of our own (自评问题清单, 自评报告 …). */
  | { readonly kind: 'ours' }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] };

/** What a sheet was found to be: its forms, or why it is none. */
export interface SheetRecognition {
  readonly sheet: SheetSnapshot;
  readonly forms: readonly Form[];
  readonly none: NotAForm | null;
}
