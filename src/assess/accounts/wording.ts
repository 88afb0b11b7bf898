import { Decimal, plain, valueOf } from '../../figures';
import type { Contribution, Reconciliation } from '../../figures';
import type { Why, WhyFigure } from '../assessment';
import type { Check } from './expand';
import { isBlank, type Slot } from './slot';
import { slotsOf } from './trying';
import { tableName } from './naming';
import { accountsTexts, columnNames } from './texts';

/** "05表“合计”基本支出": where a figure stands, in words. */
export function whereOf({ table, row, column }: Slot): string {
  return accountsTexts.where(tableName(table), row.code ? `${row.code} ${row.label}` : row.label, columnNames[column] ?? '');
}

/** A figure with the decimals its table is published with; null for a blank. */
export function shownOf(slot: Slot): string | null {
  const quantity = valueOf(slot.read);
  return quantity && !slot.absent ? quantity.value.toFixed(Math.max(quantity.decimals, quantity.value.decimalPlaces())) : null;
}

/** The figure as findings carry it: plain, without trailing zeros. */
export function plainOf(slot: Slot): string | null {
  const quantity = valueOf(slot.read);
  return quantity && !slot.absent ? plain(quantity.value) : null;
}

/** "填 11.00", or "未填". */
export function statedOf(slot: Slot): string {
  const shown = shownOf(slot);
  return shown === null ? accountsTexts.blank : accountsTexts.stated(shown);
}

/** The sum with its numbers: "96.24 + 12.40 = 108.64"; blanks are left out, other units are converted. */
export function formulaOf(check: Check, outcome: Reconciliation): string {
  const terms = outcome.contributions.filter(({ value }) => !value.isZero());
  const sum = outcome.contributions.reduce((total, { value, weight }) => total.plus(value.times(weight)), new Decimal(0));
  const text = terms.map((term, index) => termText(check, term, index === 0)).join('');
  if (terms.length === 1 && terms[0]!.weight.eq(1)) return text;
  const places = Math.max(...outcome.contributions.map(({ value, weight }) => value.times(weight).decimalPlaces()));
  const shown = Math.max(places, shownPlaces(check));
  return `${text === '' ? '0' : text} = ${sum.toFixed(shown)}`;
}

/** Decimals the target is shown with. */
function shownPlaces({ target }: Check): number {
  return valueOf(target.read)?.decimals ?? 0;
}

/** What the terms of a check come to, in the unit of its target: the bound of a ≤ or ≥. */
export function limitOf({ target, items }: Check): Decimal {
  return items.reduce((sum, { slot, weight }) => {
    const value = valueOf(slot.read)?.value ?? new Decimal(0);
    return sum.plus(value.times(slot.table.moneyUnit.scale).times(weight));
  }, new Decimal(0)).div(target.table.moneyUnit.scale);
}

/** A difference or bound as the reader sees it. */
export function gapOf(check: Check, gap: Decimal): string {
  return gap.abs().toFixed(Math.max(gap.decimalPlaces(), shownPlaces(check)));
}

function termText(check: Check, { cell, value, weight }: Contribution, first: boolean): string {
  const slot = slotsOf(check).find((other) => other.cell === cell || (other.cell.sheet === cell.sheet
    && other.cell.row === cell.row && other.cell.column === cell.column));
  const shown = (slot && shownOf(slot)) ?? plain(value);
  const factor = weight.abs().eq(1) ? '' : `×${plain(weight.abs())}`;
  const sign = weight.isNegative() ? (first ? '−' : ' − ') : first ? '' : ' + ';
  return sign + shown + factor;
}

/** The why-table of a check: each figure with its cell, the range rounding allows and its weight. */
export function whyOf(check: Check, outcome: Reconciliation): Why {
  const figures = outcome.contributions.filter(({ value }) => !value.isZero()).map((term): WhyFigure => {
    const slot = slotsOf(check).find((other) => other.cell.sheet === term.cell.sheet && other.cell.row === term.cell.row
      && other.cell.column === term.cell.column);
    return {
      label: slot ? whereOf(slot) : '', cell: slot?.absent ? null : term.cell, value: (slot && shownOf(slot)) ?? plain(term.value),
      range: term.interval.isExact ? null : term.interval.span(), weight: plain(term.weight),
    };
  });
  return {
    formula: formulaOf(check, outcome), figures, computed: outcome.expected && plain(outcome.expected),
    stated: isBlank(check.target.read) ? null : shownOf(check.target),
  };
}
