import type { RawValue } from '../../../figures';
import { integer, type CellCursor } from '../xml/cells';
import { characters, unescapeCellText } from '../xml/text';
import type { NumberFormats } from './styles';
import { detached, richText } from './rich-text';

/** What reading a cell needs to know of its workbook. Texts are shared between cells: one string for equal ones. */
export interface ValueContext {
  readonly formats: NumberFormats;
  readonly date1904: boolean;
  sharedString(index: number): string | undefined;
  intern(text: string): string;
}

/** Days between the zeros of the two date systems; snapshots always count from 1900. */
const DAYS_1904 = 1462;

/** A whole number of so many digits is exact. */
const mostDigits = 15;

/** The value of the cell the cursor stands on; null for a blank one. */
export function readCellValue(cursor: CellCursor, context: ValueContext): RawValue {
  const { text, type } = cursor;
  if (type === 'inlineStr' || cursor.valueStart < 0) {
    if (cursor.inlineStart < 0) return null;
    return context.intern(richText(text, cursor.inlineStart, cursor.inlineEnd)) || null;
  }
  const { valueStart, valueEnd } = cursor;
  // Most cells hold a short whole number, a shared text's or their own: no string is made of its digits.
  const whole = valueEnd - valueStart <= mostDigits ? integer(text, valueStart, valueEnd) : -1;
  if (whole >= 0 && type === 's') return context.sharedString(whole) || null;
  if (whole >= 0 && type === 'n' && !context.date1904) return whole;
  const raw = characters(text, valueStart, valueEnd);
  switch (type) {
    case 's': return context.sharedString(Number(raw)) || null;
    case 'str': return context.intern(unescapeCellText(raw)) || null;
    case 'e': return context.intern(raw.trim()) || null;
    case 'b': return raw.trim() === '' ? null : /^(1|true)$/.test(raw.trim());
    case 'd': return isoSerial(raw.trim());
    default: {
      if (raw === '' || raw.trim() === '') return null;
      const value = Number(raw);
      if (Number.isNaN(value)) return context.intern(raw);
      return context.date1904 && context.formats.isDate(cursor.style) ? value + DAYS_1904 : value;
    }
  }
}

/** The serial number of an ISO 8601 date or time of a strict file; the text itself where it is none. */
function isoSerial(text: string): RawValue {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === '') return text || null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  // Excel's calendar has a 29 February 1900
  return (days < 61 ? days - 1 : days) + time;
}

/** A pool of texts for one reading: equal texts become one string that keeps no part's XML alive. */
export function textPool(): (text: string) => string {
  const pool = new Map<string, string>();
  return (text) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    pool.set(own, own);
    return own;
  };
}
