import { normalise, zero } from '../../figures';
import type { Quantity, Read, Unit } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { Surroundings } from '../contribution';
import { projectLabels } from '../texts/project-labels';
import { formOfSameProject } from './own-target';

/** The project's money as far as one way of allocating it goes, with the unit of its form and the sheet it stands on. */
export interface Allocated {
  readonly money: Read<Quantity>;
  readonly unit: Unit;
  readonly where: string;
}

/**
 * What the target form of the same project says of a way of allocation (因素法, 项目法, 据实据效): the whole money where its box alone is
 * ticked, 0 where another is. Null where none or several are ticked, or a mixed one: then only the user knows the parts.
 */
export function allocated(form: IndicatorForm, around: Surroundings, way: string): Allocated | null {
  const same = formOfSameProject(form, around)?.form;
  const money = same?.budget?.total.initial ?? same?.budget?.total.adjusted;
  const ticked = same ? tickedWays(same) : [];
  if (!same || money?.kind !== 'value' || ticked.length !== 1) return null;
  const [only] = ticked;
  if (!projectLabels.allocationWays.includes(only!)) return null;
  const ours = only === way;
  return {
    money: ours ? money : { ...money, value: { ...money.value, value: zero } }, unit: same.moneyUnit, where: same.sheet.name,
  };
}

const tick = /[☑√✓✔■☒]/;

/** The options with a tick in the row headed 绩效分配方式, whether each has a cell of its own or all stand in one. */
function tickedWays({ sheet }: IndicatorForm): readonly string[] {
  for (const row of sheet.values) {
    const texts = row.flatMap((value) => (typeof value === 'string' ? [normalise(value)] : []));
    const at = texts.findIndex((text) => projectLabels.allocation.includes(text.replace(/[:：]$/, '')));
    if (at >= 0) return options(texts.slice(at + 1).join('')).filter(({ ticked }) => ticked).map(({ name }) => name);
  }
  return [];
}

/** "□因素法☑项目法": each option with its box before it. */
function options(text: string): readonly { readonly name: string; readonly ticked: boolean }[] {
  return [...text.matchAll(/([□☐○☑√✓✔■☒])([^□☐○☑√✓✔■☒]+)/g)]
    .map(([, box, name]) => ({ name: name!.replace(/[()（）、,;]/g, ''), ticked: tick.test(box!) }));
}
