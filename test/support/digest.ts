import { normalise, showQuantity } from '../../src/figures';
import type { Quantity, Read, Statement } from '../../src/figures';
import type { BudgetRow, IndicatorForm, IndicatorRow, Text, TotalRow } from '../../src/forms';

const state = <T>(read: Read<T> | null | undefined, show: (value: T) => string): string => {
  if (!read) return '';
  if (read.kind === 'value') return show(read.value);
  return read.kind === 'blank' ? '_' : read.kind === 'notApplicable' ? '/' : `!${read.why}`;
};

export const quantity = (read: Read<Quantity> | null | undefined): string => state(read, showQuantity);
export const statement = (read: Read<Statement> | null | undefined): string =>
  state(read, (value) => (value.kind === 'quantity' ? (value.operator ?? '') + showQuantity(value.quantity) : value.text));
export const words = (read: Read<string> | null | undefined): string => state(read, (value) => value);

const textOf = (text: Text | null): string => text?.text ?? '';

/** One indicator on a line: name | operator | target | actual | points | score | reason, then what is special about it. */
function rowLine(row: IndicatorRow): string {
  const special = [
    row.direction ?? '', row.qualitative ? '定性' : '', row.deduction ? '扣分' : '', row.coefficient ? `系数${quantity(row.coefficient)}` : '',
    typeof row.partOf === 'number' ? '其中' : '', row.sharedWith.length > 1 ? `共${String(row.sharedWith.length)}行` : '',
  ].filter((word) => word !== '').join(' ');
  return [row.path.join('/'), row.operator ?? '', statement(row.target), statement(row.actual), quantity(row.points), quantity(row.score),
    words(row.reason), special].join(' | ').replace(/( \| )+$/, '').trimEnd();
}

/** One row of money on a line: label | initial | adjusted | spent | rate | points | score. */
function moneyLine(row: BudgetRow): string {
  return [normalise(row.label.text), ...[row.initial, row.adjusted, row.spent, row.rate, row.points, row.score].map(quantity)]
    .join(' | ').replace(/( \| )+$/, '').trimEnd();
}

const totalLine = (total: TotalRow): string => `${normalise(total.label.text)} ${quantity(total.points)} ${quantity(total.score)}`;

/** What is read of a form, without the cells it stands in: the same however the form is bent. */
export function digest(form: IndicatorForm): string[] {
  const lines = [
    `${form.id} ${String(form.year)} ${textOf(form.subject)} ${textOf(form.unit)} ${
      textOf(form.department)
    } ${form.moneyUnit.text}`.replace(/\s+/g, ' '),
  ];
  if (form.budget) lines.push(...[form.budget.total, ...form.budget.parts].map((row) => `钱 ${moneyLine(row)}`));
  if (form.budget?.labelPoints) lines.push(`钱分 ${showQuantity(form.budget.labelPoints.points)}`);
  lines.push(...form.rows.map(rowLine));
  if (form.executionRow) lines.push(`执行 ${rowLine(form.executionRow)}`);
  const grouped = form.groups.filter((group) => group.points !== null || group.score !== null);
  lines.push(
    ...grouped.map((group) =>
      `组 ${group.name} ${group.points ? showQuantity(group.points) : ''} ${quantity(group.score)} ${String(group.rows.length)}行`
        .replace(/ +/g, ' ')
    ),
  );
  if (form.total) lines.push(`合 ${totalLine(form.total)}`);
  lines.push(...(form.restated ?? []).map((total) => `又 ${totalLine(total)}`));
  if (form.grade) lines.push(`级 ${form.grade.text}`);
  lines.push(...form.statements.map((one) => `文 ${one.concept} ${one.text.replace(/\s+/g, '')}`));
  if (form.overallReason) lines.push(`因 ${form.overallReason.text}`);
  return lines;
}
