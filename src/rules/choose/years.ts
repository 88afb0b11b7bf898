import type { Pack } from '../pack';
import { choiceTexts } from '../texts';
import type { Words } from './words';

/** The year most forms of a workbook are of; of equals the first met. */
export function usualYear(siblings: Words['siblings']): number | null {
  const counts = new Map<number, number>();
  for (const { year } of siblings) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > counts.get(best)!) best = year;
  return best;
}

/** The year a form is of and what told it: its title, else what most forms of the workbook are of. */
export function yearOf(words: Words, usual: number | null): { year: number | null; why: string } {
  if (words.year !== null) return { year: words.year, why: choiceTexts.titleYear(words.year) };
  return usual === null ? { year: null, why: '' } : { year: usual, why: choiceTexts.siblingYear(usual) };
}

const holds = (pack: Pack, year: number): boolean => year >= pack.years.from && (pack.years.to === null || year <= pack.years.to);

/** The pack of a place for a year; of several the one written for the latest year. */
export function packFor(jurisdiction: string, year: number | null, packs: readonly Pack[]): Pack | null {
  const ofPlace = packs.filter((pack) => pack.jurisdiction === jurisdiction);
  const fit = year === null ? ofPlace : ofPlace.filter((pack) => holds(pack, year));
  return fit.reduce<Pack | null>((best, pack) => (best && best.years.from >= pack.years.from ? best : pack), null);
}

/** The pack of a place whose years come nearest to a year; of equally near ones the first. */
export function nearestYear(jurisdiction: string, year: number, packs: readonly Pack[]): Pack | null {
  const away = (pack: Pack): number => Math.max(pack.years.from - year, year - (pack.years.to ?? year), 0);
  return packs.filter((pack) => pack.jurisdiction === jurisdiction)
    .reduce<Pack | null>((best, pack) => (best && away(best) <= away(pack) ? best : pack), null);
}
