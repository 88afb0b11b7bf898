import { normalise } from '../../figures';
import type { Text } from '../../forms';
import { scoreTexts } from '../texts/scores';
import type { FormContext } from './context';
import { isPrompt } from './reasons';

/** Texts longer than their form allows: the reason beside the money, 评价结论, 存在问题, 改进措施. Spaces and line breaks count nothing. */
export function checkLengths(context: FormContext): void {
  const { form, pack } = context;
  const limits = pack.textLimits.get(form.id);
  if (!limits) return;
  const look = (text: Text, label: string, most: number | undefined): void => {
    const length = [...normalise(text.text)].length;
    if (most === undefined || length <= most || isPrompt(text.text)) return;
    context.report({
      rule: 'text-too-long', severity: 'warning', verdict: 'inconsistent', cell: text.cell, reported: String(length),
        expected: `≤${String(most)}`,
      message: scoreTexts.tooLong(label, length, most), clause: context.clause('form'),
    });
  };
  const reason = form.budget?.total.reason;
  if (reason?.kind === 'value') look({ text: reason.value, cell: reason.cell }, scoreTexts.reasonLabel, limits.reason);
  for (const statement of form.statements) {
    const { concept } = statement;
    if (concept === 'conclusion' || concept === 'problems' || concept === 'measures') look(statement, statement.label,
      limits[concept]);
  }
}
