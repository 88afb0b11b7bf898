import type { Severity } from '../../assess';
import type { Entry } from './entry';
import { gravest } from './view';

/** How many findings a sheet has that are still open, and how grave the worst of them is. */
export interface Need { readonly count: number; readonly worst: Severity }

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
