import type { Pack } from '../pack';
import { choiceTexts } from '../texts';
import { availablePacks, packById, packList, packName, unknownPackText, type ChooseOptions } from './available';
import { commonOf } from './common';
import { ownPlace, type Place } from './places';
import type { Words } from './words';
import { nearestYear, packFor, yearOf } from './years';

/** The pack chosen and why, in words. `pack` null: no rules are written for that year, and nothing is scored by guesswork. */
export interface Choice {
  readonly pack: Pack | null;
  readonly why: string;
  /** Whether the place is known but has no pack for the year, so that the national rules stand in. */
  readonly fellBack: boolean;
  /** The pack that would stand in where none is written for the year, once the user asks for it. */
  readonly nearest?: Pack;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('；');

/**
 * The pack for a form by the workbook's own words: form id, form number, names of places, the other forms, the file name; and
 * the year of its title. A place without a pack for the year is scored by the national rules and says which years exist;
 * a year before any rules were written is not scored unless asked.
 */
export function choosePack(words: Words, options: ChooseOptions = {}): Choice {
  const packs = availablePacks(options);
  if (options.rules) {
    const asked = packById(options.rules, options);
    return { pack: asked, why: asked ? choiceTexts.asked(packName(asked)) : unknownPackText(options.rules, options), fellBack: false };
  }
  const common = commonOf(words.siblings, packs, options);
  const place = ownPlace(words, packs, common.places, common.counties) ?? common.place
    ?? common.places.in([words.fileName], (_text, name) => choiceTexts.file(name));
  const { year, why: yearWhy } = yearOf(words, common.year);
  const local = place && packFor(place.jurisdiction, year, packs);
  if (local) {
    return { pack: local, why: joined(yearWhy === '' ? choiceTexts.noYear(packName(local)) : yearWhy, place.why), fellBack: false };
  }
  const exist = place ? packs.filter((pack) => pack.jurisdiction === place.jurisdiction) : [];
  if (place && exist.length > 0 && year !== null && options.allowOtherYear === true) {
    const other = nearestYear(place.jurisdiction, year, packs);
    if (other) return { pack: other, why: joined(choiceTexts.otherYear(place.name, year, packName(other)), place.why), fellBack: false };
  }
  // A county's own pack of another year leaves its forms to the rules they had before it came.
  if (place && year !== null && exist.length > 0 && exist.every((pack) => options.packs?.includes(pack) === true)) {
    const { pack, why } = choosePack(words, withoutOwn(options));
    return { pack, why: joined(choiceTexts.countyYearMissing(place.name, year, packList(exist)), why), fellBack: pack !== null };
  }
  return national(packs, place, exist, year, yearWhy, options.allowOtherYear === true);
}

const stripped = new WeakMap<ChooseOptions, ChooseOptions>();

/** The same options without a county's own packs, one and the same each time: what forms tell together is kept by it. */
function withoutOwn(options: ChooseOptions): ChooseOptions {
  const known = stripped.get(options) ?? { ...options, packs: [] };
  stripped.set(options, known);
  return known;
}

function national(
  packs: readonly Pack[],
  place: Place | null,
  exist: readonly Pack[],
  year: number | null,
  yearWhy: string,
  ask: boolean,
): Choice {
  const own = packFor('national', year, packs);
  const pack = own ?? (ask && year !== null ? nearestYear('national', year, packs) : null);
  if (!pack) {
    const known = exist.length === 0 ? packs : packs.filter((one) => one.jurisdiction === 'national' || exist.includes(one));
    const nearest = year === null ? null : nearestYear(exist[0]?.jurisdiction ?? 'national', year, packs);
    return { pack: null, why: choiceTexts.none(year ?? 0, packList(known)), fellBack: false, ...(nearest ? { nearest } : {}) };
  }
  if (!own && year !== null) return { pack, why: choiceTexts.otherYear(pack.name, year, packName(pack)), fellBack: false };
  const fellBack = exist.length > 0 && year !== null;
  const why = fellBack ? choiceTexts.yearMissing(place!.name, year, packList(exist))
    : joined(place ? joined(place.why, choiceTexts.noPack(place.name)) : choiceTexts.unknownPlace);
  return { pack, why: joined(yearWhy, why), fellBack };
}
