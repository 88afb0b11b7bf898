import { normalise } from '../../figures';
import type { FormId } from '../../forms';
import type { Pack } from '../pack';
import { provinces } from '../places';
import { choiceTexts } from '../texts';
import type { Words } from './words';

/** A place, by the key of its packs and its name, and which words told it. */
export interface Place { readonly jurisdiction: string; readonly name: string; readonly why: string }

/** 重庆路, 四川北路街道: a street that bears the name of a place elsewhere. */
const street = /^[东南西北中]?[一二三四五六]?(?:路(?![桥网政灯面])|街|大道|巷|弄)/;
/** 对口支援四川, 驻成都: a place that somebody from elsewhere works for or in. */
const awayFrom = /(?:对口|支援|帮扶|协作|援[助建]?|赴|驻)[^,。;]{0,4}$/;

/** Where a text names a place as one's own; -1 where it does not. */
function namedAt(text: string, place: string): number {
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    if (!street.test(text.slice(at + place.length)) && !awayFrom.test(text.slice(0, at))) return at;
  }
  return -1;
}

/** The pack whose place a text names first: in 益阳市资阳区 the city tells the province, not the district another city shares its name with. */
function firstNamed(text: string, packs: readonly Pack[]): Pack | null {
  let best: Pack | null = null;
  let at = Infinity;
  for (const pack of packs) {
    for (const place of pack.recognise.places) {
      const found = namedAt(text, place);
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
  const place = provinces.find(({ short }) => namedAt(flat, short) >= 0) ?? firstNamed(flat, packs);
  return place && { place, number: null };
}

/** Looks for places with one choice of packs; the same unit and title stand on form after form, so each text is looked at once. */
export class Places {
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

/** The place a form tells itself; a county before the province its kind of form is of. */
export function ownPlace(words: Words, packs: readonly Pack[], places: Places, counties: Places): Place | null {
  const byForm = (form: FormId): Pack | undefined => packs.find((pack) => pack.recognise.forms.includes(form));
  const county = counties.in(words.own, choiceTexts.place);
  const own = byForm(words.form);
  if (!county && own) return { jurisdiction: own.jurisdiction, name: own.name, why: choiceTexts.form(own.name) };
  return county ?? places.in(words.own, choiceTexts.place);
}

/** The place the other forms of the workbook tell. */
export function placeOfSiblings(siblings: Words['siblings'], packs: readonly Pack[], places: Places): Place | null {
  for (const sibling of siblings) {
    const pack = packs.find(({ recognise }) => recognise.forms.includes(sibling.form));
    const place = pack ? { jurisdiction: pack.jurisdiction, name: pack.name } : places.in(sibling.words, choiceTexts.place);
    if (place) return { ...place, why: choiceTexts.sibling(sibling.sheet, place.name) };
  }
  return null;
}
