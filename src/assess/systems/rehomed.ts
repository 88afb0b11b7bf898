import { normalise } from '../../figures';
import type { WorkbookSnapshot } from '../../figures';
import type { BaseDataEntry, BaseDataForm } from '../../forms';
import type { RuledForm, Surroundings } from '../contribution';

/** The names of the figures each sheet of the workbook asks for. */
export type Asking = ReadonlyMap<string, ReadonlySet<string>>;

/** So large a part of the names a renamed sheet's rows were for must be asked for by the sheet that takes them. */
const most = 0.8;

/**
 * Rows of 评分基础数据 for a sheet that is there no more go to the one it was renamed to: the only sheet without rows of its own that
 * asks for what they are for, where no other lost sheet could be meant. All other rows stay as they are.
 */
export function rehomed(entries: readonly BaseDataEntry[], asking: Asking, { sheets }: WorkbookSnapshot): readonly BaseDataEntry[] {
  if (entries.length === 0) return entries;
  const there = new Set(sheets.map(({ name }) => normalise(name)));
  const homes = new Map([...asking].map(([sheet, names]) => [normalise(sheet), { sheet, names }]));
  const rows = new Map<string, BaseDataEntry[]>();
  for (const entry of entries) rows.set(normalise(entry.sheet), [...rows.get(normalise(entry.sheet)) ?? [], entry]);
  const lost = [...rows].filter(([sheet]) => sheet !== '' && !there.has(sheet));
  const empty = [...homes].filter(([sheet]) => !rows.has(sheet)).map(([, home]) => home);
  if (lost.length === 0 || empty.length === 0) return entries;
  const fits = (own: readonly BaseDataEntry[], names: ReadonlySet<string>): boolean =>
    own.filter(({ name }) => names.has(normalise(name))).length >= own.length * most;
  const moved = new Map<string, string>();
  for (const [sheet, own] of lost) {
    const [home, ...others] = empty.filter(({ names }) => fits(own, names));
    const rivals = lost.filter(([, other]) => other !== own && home && fits(other, home.names));
    if (home && others.length === 0 && rivals.length === 0) moved.set(sheet, home.sheet);
  }
  return entries.map((entry) => ({ ...entry, sheet: moved.get(normalise(entry.sheet)) ?? entry.sheet }));
}

const known = new WeakMap<readonly RuledForm[], readonly BaseDataEntry[]>();

/** What the user wrote into 评分基础数据, each row for the sheet it is for today. */
export function entriesOf({ workbook, forms }: Surroundings): readonly BaseDataEntry[] {
  const before = known.get(forms);
  if (before) return before;
  const asking = new Map(forms.flatMap(({ form, pack }): [string, ReadonlySet<string>][] => {
    const names = pack?.indicators.filter((rule) => rule.form === form.id)
      .flatMap(({ inputs }) => inputs.map(({ name }) => normalise(name)));
    return names && names.length > 0 ? [[form.sheet.name, new Set(names)]] : [];
  }));
  const entries = rehomed(forms.flatMap(({ form }) => (form.kind === 'base-data' ? (form as BaseDataForm).entries : [])), asking,
    workbook);
  known.set(forms, entries);
  return entries;
}
