import type { IndicatorForm } from '../../forms';
import type { Family } from '../contribution';
import { assessIndicatorForm } from './assess-form';

/** Indicator tables scored by targets: every 自评表, and 目标完成情况表 without scores. */
export const indicatorFamily: Family = {
  id: 'indicators',
  handles: (form) => form.kind === 'indicators',
  assess: (ruled, around) => assessIndicatorForm(ruled as typeof ruled & { form: IndicatorForm }, around),
};

export { ScoredRow, figureOf } from './scored-row';
export type { Decider, Decision, FormDecider } from './decision';
