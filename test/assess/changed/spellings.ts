import { valueAt } from '../../../src/figures';
import type { IndicatorForm } from '../../../src/forms';
import type { RawValue } from '../../../src/figures';
import type { Role, Written } from './figures';

/** A figure as it stands. */
export interface Standing {
  readonly raw: RawValue;
  readonly format: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly form: IndicatorForm;
}

/** Another honest way to write a figure; null where it has none. */
export interface Spelling { readonly name: string; spell(standing: Standing): Written | null }

const bare = ({ raw, format }: Standing): number | null => (typeof raw === 'number' && format === 'General' ? raw : null);
const text = ({ raw }: Standing): string | null => (typeof raw === 'string' ? raw : null);
const wide = (shown: string): string => shown.replace(/[0-9%.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const exact = (value: number): number => Number(value.toFixed(8));

/** Applies where the figure matches, with the parts of the match. */
const where = (name: string, roles: readonly Role[], pattern: RegExp, to: (...parts: string[]) =>
  Written | string | null): Spelling => ({
  name,
  spell: (standing) => {
    const match = roles.includes(standing.role) ? pattern.exec(text(standing) ?? '') : null;
    const written = match && to(...match.slice(1).map((part) => part ?? ''));
    return typeof written === 'string' ? { raw: written } : written;
  },
});

/** Only on forms where no actual value stands without the unit its target names: it would change with that. */
function besideUnits(spelling: Spelling): Spelling {
  const relies = ({ sheet, rows }: IndicatorForm): boolean => rows.some(({ target, actual }) => target && actual
    && typeof valueAt(sheet, actual.cell.row, actual.cell.column) === 'number'
    && String(valueAt(sheet, target.cell.row, target.cell.column)).includes('万'));
  return { ...spelling, spell: (standing) => (relies(standing.form) ? null : spelling.spell(standing)) };
}

const everyRole: readonly Role[] = ['score', 'points', 'target', 'actual', 'money', 'rate', 'total'];
const percent = /^(\d+(?:\.\d+)?)%$/;
const quantity = /^(\d+(?:\.\d+)?[^\d年月日.]+)$/;
const bound = /^([≥≤])(\d.*)$/;
const inWords = (more: string, less: string) => (sign: string, rest: string) => (sign === '≥' ? more : less) + rest;

const numbers: readonly Spelling[] = [
  { name: 'as text', spell: (one) => (bare(one) === null ? null : { raw: String(bare(one)) }) },
  { name: 'in full-width digits', spell: (one) => (text(one) === null && bare(one) === null ? null
    : { raw: wide(String(one.raw)) }) },
  { name: 'with spaces around it', spell: (one) => (text(one) === null && bare(one) === null ? null
    : { raw: ` ${String(one.raw)}　` }) },
  { name: 'with zeros shown behind its point', spell: (one) => (Number.isInteger(bare(one)) ? { raw: one.raw, format: '0.00' }
    : null) },
  { name: 'with the noise of a double', spell: (one) => (bare(one) === null ? null : { raw: bare(one)! * (1 + 2e-16) }) },
  {
    name: 'with digits its format hides',
    spell: (one) => {
      const value = bare(one);
      const hides = value !== null && value > 0 && Number.isInteger(exact(value * 100)) && ['score', 'total',
        'money'].includes(one.role);
      return hides ? { raw: value - 0.0003, format: '0.00' } : null;
    },
  },
  { name: 'with commas between thousands', spell: (one) => ((bare(one) ?? 0) >= 1000 ? { raw: bare(one)!.toLocaleString('en-US',
    { maximumFractionDigits: 8 }) } : null) },
  { name: 'with 分 behind it', spell: (one) => (['score', 'points', 'total'].includes(one.role) && bare(one) !== null
    ? { raw: `${String(one.raw)}分` } : null) },
  { name: 'with the unit of its money', spell: (one) => (one.role === 'money' && bare(one) !== null
    ? { raw: String(one.raw) + one.form.moneyUnit.text } : null) },
  { name: 'as text with two decimals', spell: (one) => (one.role === 'money'
    && Number.isInteger(exact((bare(one) ?? 0.001) * 100)) ? { raw: bare(one)!.toFixed(2) } : null) },
];

/** A figure beside a column that says %. */
const besidePercent = (name: string, roles: readonly Role[], to: (value: number) => Written): Spelling => ({
  name,
  spell: (one) => {
    const value = one.unit === '%' && roles.includes(one.role) ? bare(one) : null;
    // A bare 1 beside % reads as 1 %.
    return value !== null && value > 1 && value !== 100 ? to(value) : null;
  },
});

const percents: readonly Spelling[] = [
  where('as a ratio under a percent format', ['rate', 'actual', 'target'], percent, (value) =>
    ({ raw: exact(Number(value) / 100),
      format: `0${/\./.test(value!) ? `.${'0'.repeat(value!.split('.')[1]!.length)}` : ''}%` })),
  // A bare 0.0108 beside ≤1% may be far below it.
  where('as a bare ratio', ['rate', 'actual'], percent, (value) => (value === '100' || Number(value) < 2 ? null
    : { raw: exact(Number(value) / 100) })),
  where('as a number without its %', ['actual'], percent, (value) => ({ raw: Number(value) })),
  besidePercent('as 88% beside a column of %', ['actual', 'target'], (value) => ({ raw: `${String(value)}%` })),
  besidePercent('as 0.88 beside a column of %', ['actual'], (value) => ({ raw: exact(value / 100) })),
  besidePercent('as 0.88 under a percent format beside a column of %', ['actual'], (value) => ({ raw: exact(value / 100),
    format: '0.0%' })),
];

const texts: readonly Spelling[] = [
  where('with spaces between its parts', everyRole, /^([≥≤]?)([\d.]+)([^\d.年月日]{0,4})$/, (...parts) => parts.filter((part) =>
    part !== '').join(' ')),
  where('with >= for ≥', ['target'], bound, inWords('>=', '<=')),
  where('with look-alike operators', ['target'], bound, inWords('≧', '≦')),
  where('with its operator in words', ['target'], bound, inWords('大于等于', '小于等于')),
  where('as no less and no more', ['target'], bound, inWords('不少于', '不超过')),
  where('with its operator behind it', ['target'], /^([≥≤])(\d[\d.]*[^\d]*)$/, (sign, rest) => rest! + (sign === '≥' ? '以上'
    : '以内')),
  // Money written out in 元 would be stated more precisely than it was.
  besideUnits(where('with 万 written out', ['target', 'actual'], /^([≥≤]?)(\d[\d.]*)万(?!元)(.*)$/, (sign, value, rest) =>
    sign! + String(exact(Number(value) * 10000)) + rest!)),
  where('in 千米 for 公里', ['actual'], /^(\d[\d.]*)公里$/, (value) => `${value!}千米`),
  // Nobody completes a complaint.
  where('after 完成', ['actual'], /^(\d+(?:\.\d+)?(?!投诉)[^\d年月日.]+)$/, (value) => `完成${value!}`),
  where('with a full stop', ['actual'], quantity, (value) => `${value!}。`),
  where('with a line break behind it', ['actual'], quantity, (value) => `${value!}\n`),
  where('with words in brackets', ['actual'], quantity, (value) => `${value!}（已完成）`),
  where('with words after a comma', ['actual'], quantity, (value) => `${value!}，按计划完成`),
  where('as a date with dots', ['actual'], /^(20\d\d)年(\d+)月(\d+)日$/, (...parts) => parts.join('.')),
  where('as a date with dashes', ['actual'], /^(20\d\d)年(\d+)月(\d+)日$/, (...parts) => parts.map((part) => part.padStart(2,
    '0')).join('-')),
];

export const spellings: readonly Spelling[] = [...numbers, ...percents, ...texts];
