import type { AssessOptions } from '../assess';
import { loadPack, packName, type Pack } from '../rules';
import type { OwnPack, Settings } from './settings';

/** A county's pack as it was read: what it may be chosen by, or why it is not taken (file, key and what was meant). */
export type ReadPack = { readonly file: string } & (
  | { readonly ok: true; readonly id: string; readonly label: string }
  | { readonly ok: false; readonly problem: string });

/** What the user chose of the rules a workbook is assessed by. */
export type Rulings = Partial<Pick<Settings, 'rules' | 'allowOtherYear' | 'packs'>>;

/** The county's own packs: each loaded strictly, once for each text; one may extend those before it. */
export class OwnPacks {
  private known = new Map<string, Pack | Error>();

  /** How a workbook is assessed by what the user chose; a broken pack is left out (`read` says why). */
  options({ rules, allowOtherYear, packs = [] }: Rulings): AssessOptions {
    return { rules: rules ?? null, allowOtherYear: allowOtherYear ?? false, packs: this.loaded(packs) };
  }

  /** The packs that can be used. */
  loaded(own: readonly OwnPack[]): readonly Pack[] {
    return this.all(own).filter((pack): pack is Pack => !(pack instanceof Error));
  }

  read(own: readonly OwnPack[]): readonly ReadPack[] {
    return this.all(own).map((pack, index) => {
      const { file } = own[index]!;
      return pack instanceof Error ? { file, ok: false, problem: pack.message } : { file, ok: true, id: pack.id, label: packName(pack) };
    });
  }

  private all(own: readonly OwnPack[]): readonly (Pack | Error)[] {
    const known = new Map<string, Pack | Error>();
    const before: Pack[] = [];
    const all = own.map(({ file, text }) => {
      // What a pack extends decides how it reads, so those before it are part of the key.
      const key = [...known.keys(), file, text].join('\u0001');
      const pack = this.known.get(key) ?? attempt(() => loadPack(text, file, before));
      known.set(key, pack);
      if (!(pack instanceof Error)) before.push(pack);
      return pack;
    });
    this.known = known;
    return all;
  }
}

function attempt(load: () => Pack): Pack | Error {
  try {
    return load();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
