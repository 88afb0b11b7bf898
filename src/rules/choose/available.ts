import type { Pack } from '../pack';
import { builtInPacks } from '../packs';
import { choiceTexts } from '../texts';

/** What the user has said about the rules to use. */
export interface ChooseOptions {
  /** A pack id that holds for every form; null or absent: detect. */
  readonly rules?: string | null;
  /** A county's own packs; they win over built-in ones of the same place and year. */
  readonly packs?: readonly Pack[];
  /** Use the nearest year's pack of a place that has none for the form's year; only when the user asked. */
  readonly allowOtherYear?: boolean;
}

/** Every pack a form may be scored with, a county's own first. */
export function availablePacks(options: ChooseOptions = {}): readonly Pack[] {
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

const ids = (packs: readonly Pack[]): string => packs.map((pack) => pack.id).join('、');

/** A pack as its reader knows it: "四川省2024年度", "四川省2025年度起". */
export const packName = ({ name, years }: Pack): string => choiceTexts.pack(name, years.from, years.to);

/** Packs as their reader knows them, with their ids, which `--rules` takes: what a message says there is, a user may ask for. */
export const packList = (packs: readonly Pack[]): string => packs.map((pack) => choiceTexts.listed(packName(pack), pack.id)).join('、');
