import { normalise, parseQuantity, plain, reconcileSum, showQuantity, zero } from '../../figures';
import type { CellRef, Quantity } from '../../figures';
import { otherParts, withParts } from '../texts/told-figures';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';

/** Money told with its parts in brackets: 783.91万元（其中：公用经费81.17万元、…）. The parts of one sum cannot be more than it. */
export function checkToldParts(context: FormContext): void {
  for (const { text, cell } of context.form.statements) {
    if (!text.includes('元') || !/[(（]\s*(?:其中|包括|含)/.test(text)) continue;
    for (const [, digits, unit, inner] of normalise(text).matchAll(withParts)) {
      const whole = parseQuantity(digits! + unit!);
      const parts = [...inner!.matchAll(/(\d+(?:\.\d+)?)(亿元|万元|元)/g)].map(([figure]) => parseQuantity(figure));
      if (typeof whole === 'string' || parts.length < 2 || otherParts.test(inner!)) continue;
      const read = parts.filter((part): part is Quantity => typeof part !== 'string');
      if (read.length === parts.length && areMore(context, read, whole, cell)) tell(context, read, whole, cell);
    }
  }
}

function areMore({ settings }: FormContext, parts: readonly Quantity[], whole: Quantity, cell: CellRef): boolean {
  const term = (value: Quantity) => ({ read: { kind: 'value', value, cell } as const, decimals: value.decimals });
  return reconcileSum({
    basis: 'underlying', rounding: settings.rounding, relation: 'atMost', total: term(whole), items: parts.map(term),
  }).verdict === 'inconsistent';
}

function tell(context: FormContext, parts: readonly Quantity[], whole: Quantity, cell: CellRef): void {
  const scale = whole.unit!.scale;
  const sum = plain(parts.reduce((all, { value, unit }) => all.plus(value.times(unit!.scale).div(scale)), zero));
  context.report({
    rule: 'statement-differs', severity: 'warning', verdict: 'inconsistent', cell, reported: showQuantity(whole), expected: `≥${sum}`,
    message: totalTexts.statementParts(showQuantity(whole), parts.map(showQuantity).join('、'), sum), clause: context.clause('statements'),
    figures: parts.map(showQuantity),
  });
}
