import type { OwnPack, Settings } from '../../writeback';
import type { Engine } from './engine';

/**
 * The settings with one more pack of the county's own, in place of one of the same id; or why it is not taken (file, key, what
 * was meant).
 */
export async function withPack(engine: Engine, { packs }: Settings, pack: OwnPack): Promise<Partial<Settings> | string> {
  const { own } = await engine.choices([...packs, pack]);
  const added = own.at(-1)!;
  if (!added.ok) return added.problem;
  const others = packs.filter((_, index) => { const one = own[index]!; return !one.ok || one.id !== added.id; });
  return { packs: [...others, pack] };
}

/** The settings without a pack; where it was chosen for the workbook, the rules are found by its words again. */
export async function withoutPack(engine: Engine, { packs, rules }: Settings, index: number): Promise<Partial<Settings>> {
  const gone = (await engine.choices(packs)).own[index];
  const chosen = gone?.ok === true && gone.id === rules;
  return { packs: packs.filter((_, at) => at !== index), ...(chosen ? { rules: null } : {}) };
}
