import { normalise } from '../../figures';
import type { Moment } from '../../figures';
import { valueTexts } from '../texts/values';
import type { FormContext } from './context';
import { readSaysSomething } from './reasons';
import { tell, statedOf, type Value } from './row-values';
import type { ScoredRow } from './scored-row';

/** A date that is none, one before the form's year, and a deadline copied for the day the work was done. */
export function checkDates(context: FormContext): void {
  for (const row of context.rows) {
    const target = statedOf(row.indicator.target);
    const actual = statedOf(row.indicator.actual);
    const besideDate = target?.value.kind === 'moment' || actual?.value.kind === 'moment';
    for (const read of [target, actual]) {
      const mayBe = read && (read.value.kind === 'words' || (besideDate && read.value.kind !== 'moment'));
      if (mayBe && namesNoDate(read.value.text, besideDate))
        tell(context, row, 'value-unreadable', read, valueTexts.noDate(read.value.text));
    }
    if (target?.value.kind === 'moment' && actual?.value.kind === 'moment') checkDay(context, row, target.value.moment, actual);
  }
}

function checkDay(context: FormContext, row: ScoredRow, deadline: Moment, actual: Value): void {
  if (actual.value.kind !== 'moment') return;
  const { year } = context.form;
  const { moment, text } = actual.value;
  const early = year !== null && moment.year !== null && moment.year < year && (deadline.year ?? year) >= year;
  if (early && row.outcome?.met === true && !readSaysSomething(row.indicator.reason)) {
    tell(context, row, 'value-implausible', actual, valueTexts.beforeYear(text, String(year)));
  }
  const oneDay = moment.month !== null && (moment.year !== null || moment.day !== null) && !text.includes('每');
  if (moment.before && oneDay && normalise(text) === normalise(row.target ?? '')) {
    tell(context, row, 'operator-in-actual', actual, valueTexts.deadlineCopied(text));
  }
}

/** 0224年11月, 20240年11月, 202.4年11月: a year written wrong, beside a date. */
const noYear = /^(?:0\d{3}|[3-9]\d{3}|\d{5,6}|\d{3}\.\d+)年/;

/** 2024年13月, 13月20日, 2024年6月32日: dates by their form, but of no day. A bare 13月 is one only beside a date. */
function namesNoDate(text: string, besideDate: boolean): boolean {
  if (!/^\s*[\d０-９]/.test(text)) return false;
  const flat = normalise(text);
  if (besideDate && noYear.test(flat)) return true;
  const match = /^(?:19|20)\d{2}年(\d{1,4})月(?:(\d{1,2})[日号]?)?/.exec(flat)
    ?? /^(?:19|20)\d{2}[年.\-/](\d{1,2})(?:月|[.\-/]|$)(?:(\d{1,2})[日号]?)?/.exec(flat)
    ?? /^(\d{1,2})月(\d{1,2})[日号]/.exec(flat) ?? (besideDate ? /^(\d{1,2})月/.exec(flat) : null);
  if (!match) return false;
  const [month, day] = [Number(match[1]), Number(match[2] ?? 1)];
  return month < 1 || month > 12 || day < 1 || day > 31;
}
