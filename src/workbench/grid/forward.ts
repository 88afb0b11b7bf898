import type { Marks } from '../by-cell';

/**
 * The sheet to bring forward when the first marks come and the sheet in front has none: the first with an error, else the first with
 * any mark. Null where the view stays as it is: what the user looks at, and looked at since, is theirs.
 */
export function broughtForward(sheets: readonly string[], inFront: string, before: Marks, now: Marks): string | null {
  const marked = (marks: Marks, sheet: string): boolean => (marks.get(sheet)?.size ?? 0) > 0;
  if (marked(now, inFront) || [...before.keys()].some((sheet) => marked(before, sheet))) return null;
  const withError = (sheet: string): boolean => [...now.get(sheet)?.values() ?? []].includes('error');
  return sheets.find(withError) ?? sheets.find((sheet) => marked(now, sheet)) ?? null;
}
