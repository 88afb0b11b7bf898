import { valueAt } from '../../../src/figures';
import type { CellRef, RawValue, Read, Statement } from '../../../src/figures';
import type { BudgetRow, IndicatorForm, IndicatorRow } from '../../../src/forms';

/** One figure written over: what is wrong with it now, and where. */
export interface Change { readonly kind: string; readonly cell: CellRef; readonly raw: RawValue }

/** The one number of a cell rewritten the way it stands ("≥95%" → "≥90%"); undefined where it has none or several. */
export function refigured(raw: RawValue, to: (value: number) => number): RawValue | undefined {
  if (typeof raw === 'number') return Number(to(raw).toFixed(8));
  const found = typeof raw === 'string' ? [...raw.matchAll(/\d[\d,]*(?:\.\d+)?/g)] : [];
  if (typeof raw !== 'string' || found.length !== 1) return undefined;
  const [digits] = found[0]!;
  const value = to(Number(digits.replace(/,/g, '')));
  const decimals = Math.max((digits.split('.')[1] ?? '').length, Number.isInteger(value) ? 0 : 2);
  return raw.slice(0, found[0]!.index) + value.toFixed(decimals) + raw.slice(found[0]!.index + digits.length);
}

/** Collects the changes of one form; each cell once for a kind. */
class Changes {
  readonly found: Change[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly form: IndicatorForm) {}

  raw(read: Read<unknown>): RawValue {
    return valueAt(this.form.sheet, read.cell.row, read.cell.column);
  }

  write(kind: string, read: Read<unknown> | null | undefined, raw: RawValue | undefined): void {
    if (read?.kind !== 'value' || raw === undefined || raw === this.raw(read)) return;
    const key = `${kind} ${String(read.cell.row)} ${String(read.cell.column)}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found.push({ kind, cell: read.cell, raw });
  }

  figure(kind: string, read: Read<unknown> | null | undefined, to: (value: number) => number): void {
    if (read?.kind === 'value') this.write(kind, read, refigured(this.raw(read), to));
  }
}

const isFull = ({ points, score }: IndicatorRow): boolean =>
  points?.kind === 'value' && score?.kind === 'value' && !points.value.value.isZero() && points.value.value.eq(score.value.value);

/** Whether a rate is written as its ratio (0.95, with or without a percent format). */
const asRatio = (raw: RawValue): boolean => typeof raw === 'number' && raw <= 1.5;

function scores(changes: Changes, row: IndicatorRow): void {
  if (row.points?.kind === 'value' && row.score?.kind === 'value') {
    const most = Number(row.points.value.value.toFixed());
    changes.figure('a score above its points', row.score, () => most + 1);
  }
  changes.figure('a score lowered by one', row.score, (value) => value - 1);
  changes.figure('a score halved', row.score, (value) => value / 2);
  changes.figure('points raised by one', row.points, (value) => value + 1);
  if (row.coefficient?.kind === 'value') {
    const step = asRatio(changes.raw(row.coefficient)) ? 0.1 : 10;
    changes.figure('a coefficient lowered by ten percent', row.coefficient, (value) => value - step);
  }
}

/** A target that was missed, and scored so, is reached after all, or missed by far more. */
function reaching(changes: Changes, row: IndicatorRow, wanted: Statement, done: Statement): void {
  if (row.score?.kind !== 'value' || wanted.kind !== 'quantity' || done.kind !== 'quantity' || row.operator === null) return;
  const [target, actual] = [wanted.quantity, done.quantity].map(({ value, unit }) =>
    Number(value.times(unit?.scale ?? 1).toFixed()));
  const less = row.operator === '≤' || row.operator === '<';
  if (!(target! > 0 && actual! > 0) || (less ? actual! <= target! : actual! >= target!)) return;
  changes.figure('an actual value that reaches its target beside a lower score', row.actual, (value) =>
    value * (target! / actual!));
  changes.figure('an actual value half as near to its target as its score', row.actual, (value) => value * (less ? 2 : 0.5));
}

/** 95%/92.6% in one cell: which of the two figures is written over the harness cannot tell. */
const isOneCell = ({ cell: one }: Read<unknown>, { cell: other }: Read<unknown>): boolean =>
  one.row === other.row && one.column === other.column;

const kinds = { money: '个', ratio: '个' } as const;

function values(changes: Changes, row: IndicatorRow): void {
  const { target, actual } = row;
  if (actual?.kind === 'value' && isFull(row)) changes.write('an actual value left blank', actual, null);
  if (target?.kind !== 'value' || actual?.kind !== 'value' || isOneCell(target, actual)) return;
  if (!isFull(row)) {
    reaching(changes, row, target.value, actual.value);
    return;
  }
  const [wanted, done] = [target.value, actual.value];
  const [targetRaw, actualRaw] = [changes.raw(target), changes.raw(actual)];
  if (wanted.kind === 'quantity' && done.kind === 'quantity' && row.operator !== null) {
    const [least, reached] = [wanted.quantity, done.quantity].map(({ value, unit }) =>
      Number(value.times(unit?.scale ?? 1).toFixed()));
    const less = row.operator === '≤' || row.operator === '<';
    if (least! > 0 && reached! > 0) {
      changes.figure('an actual value that misses its target', actual, (value) =>
        value * (least! / reached!) * (less ? 1.4 : 0.7));
      changes.figure('a target that its actual value misses', target, (value) =>
        value * (reached! / least!) * (less ? 0.7 : 1.4));
    }
    const unit = done.quantity.unit;
    if (typeof actualRaw === 'string' && unit && actualRaw.endsWith(unit.text)) {
      const other = kinds[unit.dimension as keyof typeof kinds] ?? '万元';
      changes.write('an actual value in another kind of unit', actual, actualRaw.slice(0, -unit.text.length) + other);
    }
    if (typeof targetRaw === 'string' && /^[≥≤]\d/.test(targetRaw)) changes.write('a target copied for the actual value',
      actual, targetRaw);
  }
  if (wanted.kind === 'moment' && done.kind === 'moment' && typeof actualRaw === 'string' && done.moment.year !== null) {
    changes.write('a deadline missed by a year', actual, actualRaw.replace(/20\d\d/, (year) => String(Number(year) + 1)));
  }
  if (wanted.kind === 'words' && done.kind === 'words') changes.write('words that say it was not done', actual, '未完成');
}

const amounts = ['adjusted', 'spent'] as const;

function money(changes: Changes, row: BudgetRow, whole: boolean): void {
  const of = whole ? 'the money' : 'a part of the money';
  for (const column of amounts) {
    changes.figure(`${of} raised by a tenth`, row[column], (value) => value * 1.1 + 1);
    changes.figure(`${of} in another unit`, row[column], (value) => value * 10000);
  }
  if (row.rate?.kind === 'value') {
    const step = asRatio(changes.raw(row.rate)) ? 0.02 : 2;
    changes.figure('a rate lowered by two points', row.rate, (value) => value - step);
  }
  if (whole) changes.figure('an execution score lowered by one', row.score, (value) => value - 1);
}

/** Every way one figure of a form can be wrong that its own sheet contradicts. */
export function changesOf(form: IndicatorForm): readonly Change[] {
  const changes = new Changes(form);
  for (const row of form.rows) {
    if (row.deduction || row.points === null) continue;
    scores(changes, row);
    values(changes, row);
  }
  if (form.grade && /^[优良中差]$/.test(form.grade.text.trim())) {
    const read: Read<string> = { kind: 'value', value: form.grade.text, cell: form.grade.cell };
    // The grade may share its cell with its label (自评等级：优).
    const other = form.grade.text.trim() === '优' ? '中' : '优';
    const shown = String(changes.raw(read));
    if (shown.match(/[优良中差]/g)?.length === 1) changes.write('another grade', read, shown.replace(/[优良中差]/, other));
  }
  changes.figure('a total raised by a tenth of a point', form.total?.score, (value) => value + 0.1);
  changes.figure('points of the total lowered by one', form.total?.points, (value) => value - 1);
  for (const { score, statedPoints } of form.groups) {
    changes.figure('a subtotal raised by one', score, (value) => value + 1);
    changes.figure('points of a subtotal raised by one', statedPoints, (value) => value + 1);
  }
  if (form.budget) {
    money(changes, form.budget.total, true);
    for (const part of form.budget.parts) money(changes, part, false);
  }
  return changes.found;
}
