/** A county's own rule pack as its file has it; it is read strictly whenever it is used. */
export interface OwnPack {
  readonly file: string;
  readonly text: string;
}

/** What the user chose; kept in the workbook, since it concerns it. */
export interface Settings {
  /** Fill blank score, rate and total cells. */
  readonly fill: boolean;
  /** Mark cells that findings are about. */
  readonly mark: boolean;
  /** Put the reason beside marked cells as notes. */
  readonly notes: boolean;
  /** Check again after each edit. */
  readonly live: boolean;
  /** A pack id that holds for every form, or null: chosen from the workbook's own words. */
  readonly rules: string | null;
  /** Use the nearest year's pack where a year has none; only when the user asked. */
  readonly allowOtherYear: boolean;
  /** The county's own packs, kept here so that the workbook is assessed alike wherever it is opened. */
  readonly packs: readonly OwnPack[];
}

/** What holds in a workbook nobody has set anything in. */
export const defaultSettings: Settings = { fill: true, mark: true, notes: true, live: true, rules: null, allowOtherYear: false, packs: [] };
