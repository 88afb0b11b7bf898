import { parseAddress } from '../figures';
import type { Finding, SheetAssessment } from './assessment';
import { nothing, type CrossCheck } from './contribution';
import { finding } from './finding';
import { unfilledText } from './texts/common';

/** Whether a form of self-evaluation states nothing yet: no money, no target, no actual value, no score. */
function isUnfilled({ indicators, budget, total }: SheetAssessment): boolean {
  if (indicators.length === 0 && budget === null && total === null) return false;
  const money = [budget?.initial, budget?.adjusted, budget?.spent, total?.reported];
  return money.every((figure) => figure === null || figure === undefined)
    && indicators.every(({ target, actual, reported }) => target === null && actual === null && reported === null);
}

/** Said where somebody will look for the score: at the total. */
function unfilled({ sheet, form, total }: SheetAssessment): Finding {
  const at = total?.cell ? parseAddress(total.cell) : null;
  return finding({
    rule: 'form-unfilled', severity: 'info', verdict: 'unverifiable', cell: { sheet, row: at?.row ?? 0, column: at?.column ?? 0 },
    message: unfilledText, figures: [form ?? ''],
  });
}

/**
 * A workbook whose forms are all as blank as they were handed out: nothing contradicts, and nothing was checked either. Where one is
 * filled the others are spare sheets, of which nothing is said.
 */
export const unfilledCheck: CrossCheck = {
  id: 'unfilled',
  run: (_around, sheets) => {
    const forms = sheets.filter(({ form }) => form !== null && form !== 'base-data');
    return forms.every(isUnfilled) ? { ...nothing, findings: forms.map(unfilled) } : nothing;
  },
};
