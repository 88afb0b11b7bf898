import { stateNamespace, stateXml } from '../../state-part';
import { XmlScanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { XmlError } from '../xml/text';

/**
 * What the file host did to parts that are not ours and must know to take it back in a file opened again. Kept as an
 * attribute of the state part's root.
 */
export interface FileRecord {
  /** Styles made for number formats, with the style each was made from. */
  readonly restyled: readonly (readonly [made: number, from: number])[];
  /** What asking for a calculation on load added. */
  readonly calculation: 'element' | 'attribute' | null;
  /** Numbers of entries in the sections of the styles, before us and after. */
  readonly styles: Readonly<Record<string, readonly [before: number, after: number]>>;
  /** Extensions whose content type we named. */
  readonly defaults: readonly string[];
  /** The list of defined names as it was written where it held none; null where it held some or there was no list. */
  readonly emptyNames: string | null;
}

/** Of a file we have changed nothing in. */
export const emptyRecord: FileRecord = { restyled: [], calculation: null, styles: {}, defaults: [], emptyNames: null };

/** The state part with its record. */
export function stateWithRecord(state: string, record: FileRecord): string {
  return stateXml(state).replace(`<state xmlns="${stateNamespace}"`, `$& file="${escapeXml(JSON.stringify(record))}"`);
}

/** The record of a state part; empty where there is none or it was not written by us. */
export function recordOf(xml: string): FileRecord {
  try {
    const scanner = new XmlScanner(xml);
    const text = scanner.next() ? scanner.attribute('file') : null;
    const read: unknown = text === null ? null : JSON.parse(text);
    return isRecord(read) ? { ...emptyRecord, ...read } : emptyRecord;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof XmlError) return emptyRecord;
    throw error;
  }
}

/** Whether a value is a record; one of an earlier version knows less. */
function isRecord(value: unknown): value is Partial<FileRecord> {
  if (typeof value !== 'object' || value === null) return false;
  const { restyled, calculation, styles, defaults = [], emptyNames = null } = value as Partial<Record<keyof FileRecord, unknown>>;
  const pairs = (list: unknown): boolean => Array.isArray(list)
    && list.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((item) => Number.isInteger(item)));
  return pairs(restyled) && [null, 'element', 'attribute'].includes(calculation as string | null)
    && typeof styles === 'object' && styles !== null && pairs(Object.values(styles))
    && Array.isArray(defaults) && defaults.every((one) => typeof one === 'string')
    && (emptyNames === null || (typeof emptyNames === 'string' && /^<[^<>]*>(?:\s*<\/[^<>]*>)?$/.test(emptyNames)));
}
