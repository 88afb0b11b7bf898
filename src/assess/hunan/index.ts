import { nothing, type CrossCheck } from '../contribution';
import { checkBudgets, checkReadable, checkStaff } from './rates';
import { checkSums } from './sums';

export { baseDataDecider } from './decider';

/** The sums and control rates of every 基础数据表 of the workbook. */
export const staffingCheck: CrossCheck = {
  id: 'staffing',
  run: ({ forms }) =>
    forms.map(({ form }) => form).filter((form) => form.kind === 'staffing').reduce((all, form) => {
      const staff = checkStaff(form);
      return {
        ...all,
        findings: [...all.findings, ...checkReadable(form), ...checkSums(form), ...checkBudgets(form), ...staff.findings],
        fills: [...all.fills, ...staff.fills],
      };
    }, nothing),
};
