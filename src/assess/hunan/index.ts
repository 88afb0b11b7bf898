import { nothing, type CrossCheck } from '../contribution';
import { checkBudgets, checkReadable, checkLimits } from './rates';
import { checkSums } from './sums';

export { baseDataDecider } from './decider';

/** The sums and control rates of every 基础数据表 of the workbook. */
export const staffingCheck: CrossCheck = {
  id: 'staffing',
  run: ({ forms }) =>
    forms.map(({ form }) => form).filter((form) => form.kind === 'staffing').reduce((all, form) => {
      const limits = checkLimits(form);
      return {
        ...all,
        findings: [...all.findings, ...checkReadable(form), ...checkSums(form), ...checkBudgets(form), ...limits.findings],
        fills: [...all.fills, ...limits.fills],
      };
    }, nothing),
};
