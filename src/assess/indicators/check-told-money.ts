import { address, normalise, parseQuantity, plain, showQuantity } from '../../figures';
import type { Quantity, Read } from '../../figures';
import type { StatementText } from '../../forms';
import { betweenClauses, budgetTold, numbering, partMoney, spentTold } from '../texts/told-figures';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';
import { agrees } from './told-agrees';
import { isOfWhole } from './told-of';

/** The money a text says the whole had, and what was spent of it, against the block: any of its figures may be meant. */
export function checkMoneyTold(context: FormContext, statement: StatementText): void {
  if (!statement.text.includes('元')) return;
  const flat = normalise(statement.text);
  const ofWhole = ({ index }: RegExpExecArray): boolean =>
    !partMoney.test(flat.slice(0, index).split(/[,，。;；]/).at(-1)!)
    && isOfWhole(context.form, flat, index);
  const budgets = [...flat.matchAll(budgetTold)].filter(ofWhole).map(([, digits, unit]) => digits! + unit!);
  const spent = spentIn(context, statement.text);
  // Several of a kind are sums of parts.
  for (const told of [budgets, spent]) if (told.length === 1) checkAmountTold(context, statement, told[0]!);
}

/** What a text says was spent of the whole. */
function spentIn({ form }: FormContext, text: string): readonly string[] {
  return normalise(text).replace(numbering, ',').split(/[。；;]/).flatMap((sentence) => {
    let before = '';
    return sentence.split(betweenClauses).flatMap((clause) => {
      const match = spentTold.exec(clause);
      const start = before.length;
      before += `${clause},`;
      return match && isOfWhole(form, before, start + match.index) ? match.slice(1).filter(Boolean).join('') : [];
    });
  });
}

function checkAmountTold(context: FormContext, { cell }: StatementText, told: string): void {
  const { budget, moneyUnit } = context.form;
  const reads = (budget ? [budget.total, ...budget.parts] : []).flatMap((
    row,
  ) => [row.adjusted, row.initial, row.inPlace, row.spent])
    .filter((read): read is Extract<Read<Quantity>, { kind: 'value'; }> => read?.kind === 'value');
  const figure = parseQuantity(told);
  const [first] = reads;
  if (!first || typeof figure === 'string') return;
  const at = address(cell.row, cell.column);
  const named = context.findings.some((found) =>
    found.rule === 'statement-differs' && found.cell === at
    && found.reported === plain(figure.value)
  );
  if (named || reads.some(({ value }) => agrees({ ...value, unit: value.unit ?? moneyUnit }, figure))) return;
  const own = plain(first.value.value);
  context.report({
    rule: 'statement-differs',
    severity: 'warning',
    verdict: 'inconsistent',
    cell,
    related: reads.map((read) => read.cell),
    reported: showQuantity(figure),
    expected: null,
    message: totalTexts.statementBudget(showQuantity(figure), own),
    clause: context.clause('statements'),
    figures: reads.map(({ value }) => plain(value.value)),
  });
}
