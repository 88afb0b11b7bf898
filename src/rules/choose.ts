import { normalise } from '../figures';
import type { FormId } from '../forms';
import type { Pack } from './pack';
import { builtInPacks } from './packs';
import { provinces } from './places';
import { choiceTexts } from './texts';

/** The words of a form and its workbook that tell place and year, most telling first. */
export interface Words {
  readonly form: FormId;
  readonly year: number | null;
  /** Title, unit, department, subject and notes of the form itself. */
  readonly own: readonly string[];
  /** The same of the other forms in the workbook, with their sheets. */
  readonly siblings: readonly {
    readonly sheet: string;
    readonly form: FormId;
    readonly year: number | null;
    readonly words: readonly string[];
  }[];
  readonly fileName: string;
}

/** What the user has said about the rules to use. */
export interface ChooseOptions {
  /** A pack id that holds for every form; null or absent: detect. */
  readonly rules?: string | null;
  /** A county's own packs; they win over built-in ones of the same place and year. */
  readonly packs?: readonly Pack[];
  /** Use the nearest year's pack of a place that has none for the form's year; only when the user asked. */
  readonly allowOtherYear?: boolean;
}

/** The pack chosen and why, in words. `pack` null: no rules are written for that year, and nothing is scored by guesswork. */
export interface Choice {
  readonly pack: Pack | null;
  readonly why: string;
  /** Whether the place is known but has no pack for the year, so that the national rules stand in. */
  readonly fellBack: boolean;
}

const ids = (packs: readonly Pack[]): string => packs.map((pack) => pack.id).join('、');
/** A pack as its reader knows it: "四川省2024年度", "四川省2025年度起". */
export const packName = ({ name, years }: Pack): string => choiceTexts.pack(name, years.from, years.to);
const names = (packs: readonly Pack[]): string => packs.map(packName).join('、');
/** The same with their ids, which `--rules` takes: what a message says there is, a user may ask for. */
const listed = (packs: readonly Pack[]): string => packs.map((pack) => choiceTexts.listed(names([pack]), pack.id)).join('、');

/** Every pack a form may be scored with, a county's own first. */
function availablePacks(options: ChooseOptions = {}): readonly Pack[] {
  return [...options.packs ?? [], ...builtInPacks()];
}

/** A pack by its id; null where there is none. */
export function packById(id: string, options: ChooseOptions = {}): Pack | null {
  return availablePacks(options).find((pack) => pack.id === id) ?? null;
}

/** What to tell a user who asked for a pack that does not exist: which do. */
export function unknownPackText(id: string, options: ChooseOptions = {}): string {
  return choiceTexts.unknownId(id, ids(availablePacks(options)));
}

interface Place { readonly jurisdiction: string; readonly name: string; readonly why: string }

/** The pack whose place a text names first: in 益阳市资阳区 the city tells the province, not the district another city shares its name with. */
function firstNamed(text: string, packs: readonly Pack[]): Pack | null {
  let best: Pack | null = null;
  let at = Infinity;
  for (const pack of packs) {
    for (const place of pack.recognise.places) {
      const found = text.indexOf(place);
      if (found >= 0 && found < at) [best, at] = [pack, found];
    }
  }
  return best;
}

interface Named { readonly jurisdiction: string; readonly name: string }

/** The place one text names, and the form number it names it by; null where it names none. */
function placeInText(
  text: string,
  packs: readonly Pack[],
  own: readonly Pack[],
): { readonly place: Named; readonly number: string | null; } | null {
  const flat = normalise(text);
  // A county's pack is about a smaller place than its province's.
  const county = own.find((pack) => pack.recognise.places.some((place) => flat.includes(place)));
  if (county) return { place: county, number: null };
  const number = /(?<![\d])(\d{2})\d{4}_\d{4}/.exec(flat)?.[0];
  const owner = number === undefined ? undefined
    : packs.find((pack) => pack.recognise.formNumbers.some((start) => number.startsWith(start)));
  if (owner) return { place: owner, number: number! };
  const place = provinces.find(({ short }) => flat.includes(short)) ?? firstNamed(flat, packs);
  return place && { place, number: null };
}

/** Looks for places with one choice of packs; the same unit and title stand on form after form, so each text is looked at once. */
class Places {
  private readonly known = new Map<string, ReturnType<typeof placeInText>>();

  constructor(private readonly packs: readonly Pack[], private readonly counties: readonly Pack[]) {}

  /** The place the first of the words that names one names. */
  in(words: readonly string[], tell: (text: string, name: string) => string): Place | null {
    for (const text of words) {
      let found = this.known.get(text);
      if (found === undefined) this.known.set(text, found = placeInText(text, this.packs, this.counties));
      if (!found) continue;
      const { place: { jurisdiction, name }, number } = found;
      return { jurisdiction, name, why: number === null ? tell(text.trim(), name) : choiceTexts.formNumber(number) };
    }
    return null;
  }
}

/** The place a form tells itself. */
function ownPlace(words: Words, packs: readonly Pack[], places: Common['places'], counties: Common['counties']): Place | null {
  const byForm = (form: FormId): Pack | undefined => packs.find((pack) => pack.recognise.forms.includes(form));
  const county = counties.in(words.own, choiceTexts.place);
  const own = byForm(words.form);
  if (!county && own) return { jurisdiction: own.jurisdiction, name: own.name, why: choiceTexts.form(own.name) };
  return county ?? places.in(words.own, choiceTexts.place);
}

function placeOfSiblings(siblings: Words['siblings'], packs: readonly Pack[], places: Places): Place | null {
  for (const sibling of siblings) {
    const pack = packs.find(({ recognise }) => recognise.forms.includes(sibling.form));
    const place = pack ? { jurisdiction: pack.jurisdiction, name: pack.name } : places.in(sibling.words, choiceTexts.place);
    if (place) return { ...place, why: choiceTexts.sibling(sibling.sheet, place.name) };
  }
  return null;
}

/** The year most forms of a workbook are of; of equals the first met. */
function usualYear(siblings: Words['siblings']): number | null {
  const counts = new Map<number, number>();
  for (const { year } of siblings) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > counts.get(best)!) best = year;
  return best;
}

/** What the forms of a workbook tell together: the same for each of them, so it is asked once for a list and its options. */
interface Common {
  readonly place: Place | null;
  readonly year: number | null;
  readonly places: Places;
  /** Only counties' own packs and the provinces, before the form's own kind tells a province. */
  readonly counties: Places;
}

const known = new WeakMap<Words['siblings'], WeakMap<ChooseOptions, Common>>();

function commonOf(siblings: Words['siblings'], packs: readonly Pack[], options: ChooseOptions): Common {
  const byOptions = known.get(siblings) ?? new WeakMap<ChooseOptions, Common>();
  known.set(siblings, byOptions);
  const before = byOptions.get(options);
  if (before) return before;
  const own = options.packs ?? [];
  const places = new Places(packs, own);
  const common = { place: placeOfSiblings(siblings, packs, places), year: usualYear(siblings), places, counties: new Places([], own) };
  byOptions.set(options, common);
  return common;
}

const holds = (pack: Pack, year: number): boolean => year >= pack.years.from && (pack.years.to === null || year <= pack.years.to);

/** The pack of a place for a year; of several the one written for the latest year. */
function packFor(jurisdiction: string, year: number | null, packs: readonly Pack[]): Pack | null {
  const ofPlace = packs.filter((pack) => pack.jurisdiction === jurisdiction);
  const fit = year === null ? ofPlace : ofPlace.filter((pack) => holds(pack, year));
  return fit.reduce<Pack | null>((best, pack) => (best && best.years.from >= pack.years.from ? best : pack), null);
}

function nearestYear(jurisdiction: string, year: number, packs: readonly Pack[]): Pack | null {
  const away = (pack: Pack): number => Math.max(pack.years.from - year, year - (pack.years.to ?? year), 0);
  return packs.filter((pack) => pack.jurisdiction === jurisdiction)
    .reduce<Pack | null>((best, pack) => (best && away(best) <= away(pack) ? best : pack), null);
}

function yearOf(words: Words, usual: number | null): { year: number | null; why: string } {
  if (words.year !== null) return { year: words.year, why: choiceTexts.titleYear(words.year) };
  return usual === null ? { year: null, why: '' } : { year: usual, why: choiceTexts.siblingYear(usual) };
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
    return { pack: asked, why: asked ? choiceTexts.asked(names([asked])) : unknownPackText(options.rules, options), fellBack: false };
  }
  const common = commonOf(words.siblings, packs, options);
  const place = ownPlace(words, packs, common.places, common.counties) ?? common.place
    ?? common.places.in([words.fileName], (_text, name) => choiceTexts.file(name));
  const { year, why: yearWhy } = yearOf(words, common.year);
  const local = place && packFor(place.jurisdiction, year, packs);
  if (local) {
    return { pack: local, why: joined(yearWhy === '' ? choiceTexts.noYear(names([local])) : yearWhy, place.why), fellBack: false };
  }
  const exist = place ? packs.filter((pack) => pack.jurisdiction === place.jurisdiction) : [];
  if (place && exist.length > 0 && year !== null && options.allowOtherYear === true) {
    const other = nearestYear(place.jurisdiction, year, packs);
    if (other) return { pack: other, why: joined(choiceTexts.otherYear(place.name, year, names([other])), place.why), fellBack: false };
  }
  // A county's own pack of another year leaves its forms to the rules they had before it came.
  if (place && year !== null && exist.length > 0 && exist.every((pack) => options.packs?.includes(pack) === true)) {
    const { pack, why } = choosePack(words, withoutOwn(options));
    return { pack, why: joined(choiceTexts.countyYearMissing(place.name, year, listed(exist)), why), fellBack: pack !== null };
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
    return { pack: null, why: choiceTexts.none(year ?? 0, listed(known)), fellBack: false };
  }
  if (!own && year !== null) return { pack, why: choiceTexts.otherYear(pack.name, year, names([pack])), fellBack: false };
  const fellBack = exist.length > 0 && year !== null;
  const why = fellBack ? choiceTexts.yearMissing(place!.name, year, listed(exist))
    : joined(place ? joined(place.why, choiceTexts.noPack(place.name)) : choiceTexts.unknownPlace);
  return { pack, why: joined(yearWhy, why), fellBack };
}
