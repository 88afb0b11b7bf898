import type { Decimal } from './decimal';

/** What a number-format code says of how a number is shown. */
export interface NumberFormat {
  readonly percent: boolean;
  readonly date: boolean;
  /** Least and most decimals shown; null where the format leaves them to the number (General, text). */
  readonly decimals: { readonly least: number; readonly most: number } | null;
  /** A unit written into the format (`0"公里"`), else ''. */
  readonly suffix: string;
  /** For dates: whether year, month and day are shown (yyyy"年"m"月" shows no day). */
  readonly parts: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
}

/** The section of a format that applies to a value: positive;negative;zero. */
function sectionFor(format: string, value: Decimal): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (value.isNegative() && !value.isZero() && sections.length > 1) return sections[1]!;
  if (value.isZero() && sections.length > 2) return sections[2]!;
  return sections[0] ?? '';
}

/** Reads a number-format code for one value. Percent and decimals of a zero shown as "-" are those of the positive section. */
export function readFormat(format: string, value: Decimal): NumberFormat {
  const section = sectionFor(format, value);
  const code = /[0#ymdhs]|general|@/i.test(stripLiterals(section)) ? section : sectionFor(format, value.abs().plus(1));
  const bare = stripLiterals(code);
  const general = /general|@|常规/i.test(bare) || bare.trim() === '';
  const date = !general && /[yd]|m{3}|(?:^|[^:hs])m(?!:)/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
  return {
    percent: !date && bare.includes('%'),
    date,
    decimals: general || date ? null : decimalsIn(bare),
    suffix: date ? '' : literals(code),
    parts: { year: /y/i.test(bare), month: /m/i.test(bare), day: /d/i.test(bare) },
  };
}

/** The format without quoted text, escapes, padding, colours and conditions. */
function stripLiterals(code: string): string {
  return code.replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, '').replace(/\\./gu, '').replace(/[_*]./gu, '');
}

function literals(code: string): string {
  const found = [...code.replace(/[_*]./gu, '').matchAll(/"([^"]*)"|\\(.)/gu)].map((match) => match[1] ?? match[2] ?? '');
  return found.join('').trim();
}

function decimalsIn(bare: string): NumberFormat['decimals'] {
  // A trailing comma shows thousands and E an exponent: the shown decimals are then not those of the value.
  if (/[0#?],+(?:[^0#?]|$)/.test(bare.replace(/[#0],[#0]{3}/g, '0')) || /E[+-]/i.test(bare)) return null;
  const fraction = /\.([0#?]*)/.exec(bare)?.[1] ?? '';
  return { least: fraction.replace(/[^0?]/g, '').length, most: fraction.length };
}
