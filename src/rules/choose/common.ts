import type { Pack } from '../pack';
import type { ChooseOptions } from './available';
import { placeOfSiblings, Places, type Place } from './places';
import type { Words } from './words';
import { usualYear } from './years';

/** What the forms of a workbook tell together: the same for each of them, so it is asked once for a list and its options. */
export interface Common {
  readonly place: Place | null;
  readonly year: number | null;
  readonly places: Places;
  /** Only counties' own packs and the provinces, before the form's own kind tells a province. */
  readonly counties: Places;
}

const known = new WeakMap<Words['siblings'], WeakMap<ChooseOptions, Common>>();

/** What the forms of a workbook tell together, kept by the list of them and by the options. */
export function commonOf(siblings: Words['siblings'], packs: readonly Pack[], options: ChooseOptions): Common {
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
