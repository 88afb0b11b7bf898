import type { Severity } from '../../assess';
import { severities, type Entry } from './entry';

/** The worst there is among them; 提示 where there are none. */
export const gravest = (entries: readonly Entry[]): Severity =>
  severities.find((severity) => entries.some(({ finding }) => finding.severity === severity)) ?? 'info';

/** How many findings of a sheet, or of a group, are still open, and how grave the worst of them is. */
export interface Need { readonly count: number; readonly worst: Severity }

/** What is left to do among them; null where nothing is. */
export function needOf(entries: readonly Entry[]): Need | null {
  const open = entries.filter(({ status }) => status === 'open');
  return open.length === 0 ? null : { count: open.length, worst: gravest(open) };
}

/** The open findings of each sheet that has any, by its name. */
export function needs(entries: readonly Entry[]): ReadonlyMap<string, Need> {
  const bySheet = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { sheet } = entry.finding;
    if (entry.status !== 'open' || sheet === null) continue;
    const own = bySheet.get(sheet);
    if (own) own.push(entry);
    else bySheet.set(sheet, [entry]);
  }
  return new Map([...bySheet].map(([sheet, own]) => [sheet, { count: own.length, worst: gravest(own) }]));
}
