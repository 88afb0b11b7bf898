import type { Decimal } from '../../figures';
import type { Expression } from '../../formula';
import type { FormId } from '../../forms';
import type { Clause } from '../clause';

/** Where a workbook may already hold a figure that a formula needs; assess/systems knows how to find each. */
export const inputSources = [
  /** 财政拨款 spent in the year, from the 决算 tables. */
  'accounts.fiscal-spent',
  /** 财政拨款 of the year's initial budget, from the department's target form. */
  'targets.fiscal-initial',
  /** The reference value the scoring rule itself prints ("…为0.24"), near the words of `near`. */
  'scoring-rule',
  /** The project's money by the way it was allocated, from the box ticked in its target form; `near` names the way. */
  'targets.allocation',
  /** One project named in the title: 1. */
  'title.one-project',
  /** The row's own target. */
  'row.target',
  /** The row's own actual value. */
  'row.actual',
  /** Share of each project sheet's quantity indicators that met their target. */
  'projects.quantity-met',
  /** The same, counting only those exceeded by less than the over-achievement threshold. */
  'projects.quantity-near',
  /** Share of each project sheet's benefit indicators that met their target. */
  'projects.benefit-met',
] as const;
/** Where an input of an indicator's formula may come from; without a source the user is asked for it. */
export type InputSource = (typeof inputSources)[number];

/** Which project sheets of a workbook an input counts: those of a kind, or of them those with less unspent than a share of their budget. */
export interface ProjectCount {
  readonly projects: 'permanent' | 'staged';
  readonly unspentBelow: Decimal | null;
}

/** A figure (or a list of them) that a formula needs and the form itself does not hold: a row of 评分基础数据. */
export interface IndicatorInput {
  readonly name: string;
  readonly meaning: string;
  /** "万元", "个", "%", "月". */
  readonly unit: string;
  readonly source: InputSource | null;
  /** Words near which a printed reference value stands. */
  readonly near: string | null;
  /** A list comes from the workbook only; the user fills its mean. */
  readonly list: boolean;
  /** The project sheets it counts; a count that the workbook's own sheets contradict is told. */
  readonly counts: ProjectCount | null;
}

/** Which scores a method can give at all, whatever was judged: a stated score off this grid contradicts its own rule. */
export type Attainable =
  /** 是否评分法: all points or none. */
  | { readonly kind: 'yes-no' }
  /** 缺(错)项扣分法: the points less a whole number of deductions, not below 0. */
  | { readonly kind: 'deduct'; readonly step: Decimal }
  /** Sums of some of these parts. */
  | { readonly kind: 'parts'; readonly parts: readonly Decimal[] }
  /** A share counted over as many items as the named input says. */
  | { readonly kind: 'share'; readonly of: string };

/** One indicator of an indicator system: how it is scored, from which figures, by which clause. */
export interface IndicatorRule {
  readonly form: FormId;
  /** The indicator's name as printed; matched without spaces and brackets. */
  readonly name: string;
  /** The points the formula's literals were written for; another weight on the sheet scales the result. Null: the formula uses 分值. */
  readonly points: Decimal | null;
  /** Null where the rule's source is lost or the score is judged: bounds and grid only. */
  readonly formula: { readonly text: string; readonly expression: Expression } | null;
  readonly inputs: readonly IndicatorInput[];
  readonly attainable: Attainable | null;
  readonly clause: Clause;
}
