import type { CellRef } from './cell';
import { normalise } from './normalise';
import type { Read, ReadProblem } from './read';
import type { RawValue } from './snapshot';

const none = /^(?:[/\\\-]+|无|不适用|不涉及|无此项|n\/a)$/i;
const excelError =
  /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|BUSY!|CONNECT!|GETTING_DATA)$/i;

/** Whether a text is how a form says that a row has none: "/", "-", "——", "无", "不适用", "不涉及". */
export function saysNone(text: string): boolean {
  return none.test(normalise(text));
}

/** Whether a text is one of Excel's error values ("#DIV/0!"). */
export function isErrorValue(text: string): boolean {
  return excelError.test(normalise(text));
}

/** The state of a cell that holds no answer (blank, "/", an error value), or null where it holds one. */
export function stateWithoutValue(raw: RawValue, cell: CellRef): Exclude<Read<never>, { kind: 'value' }> | null {
  if (raw === null) return { kind: 'blank', cell };
  if (typeof raw !== 'string') return null;
  const text = normalise(raw);
  if (text === '') return { kind: 'blank', cell };
  if (saysNone(text)) return { kind: 'notApplicable', cell, text: raw.trim() };
  return isErrorValue(text) ? unreadable(raw, 'error-value', cell) : null;
}

/** What cannot be read, with the text that stands there and why. */
export function unreadable(raw: RawValue, why: ReadProblem, cell: CellRef): Extract<Read<never>, { kind: 'unreadable' }> {
  return { kind: 'unreadable', cell, text: String(raw).trim(), why };
}

/** The text of a cell as it stands (line breaks kept, ends trimmed); "/", "—", "无" are notApplicable. */
export function readText(raw: RawValue, cell: CellRef): Read<string> {
  return stateWithoutValue(raw, cell) ?? { kind: 'value', value: String(raw).trim(), cell };
}
