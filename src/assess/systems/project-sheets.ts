import { normalise } from '../../figures';
import type { Decimal } from '../../figures';
import type { Form, IndicatorForm } from '../../forms';
import type { RuledForm } from '../contribution';
import { isDepartment, projectKey, sameYear } from '../cross/scope';
import { projectLabels } from '../texts/project-labels';

/** 常年项目, or 阶段项目（含一次性项目）; null where the sheet does not say. */
export type ProjectKind = 'permanent' | 'staged' | null;

/** One project of the unit, however many sheets it has. */
export interface ProjectSheet {
  readonly ruled: RuledForm<IndicatorForm>;
  readonly kind: ProjectKind;
}

const projectForms: ReadonlySet<string> = new Set([
  'sichuan/project-self-evaluation', 'sichuan/special-targets', 'national/project-self-evaluation', 'generic/self-evaluation',
]);

/** The projects of a workbook that have an own sheet with targets and what was done, each once, of the same year as `like`. */
export function projectSheets(forms: readonly RuledForm[], like: Form): readonly ProjectSheet[] {
  const seen = new Set<string>();
  return forms.filter(isProject).flatMap((ruled): ProjectSheet[] => {
    const { form } = ruled;
    const key = projectKey(form);
    if (!sameYear(form, like) || (key !== '' && seen.has(key))) return [];
    seen.add(key);
    return [{ ruled, kind: kindOf(form) }];
  });
}

function isProject(ruled: RuledForm): ruled is RuledForm<IndicatorForm> {
  const { form } = ruled;
  return form.kind === 'indicators' && projectForms.has(form.id) && !isDepartment(form);
}

const kindRows = 12;

/** What the head says beside 项目类型 ("一次性项目"), or the option ticked there. */
function kindOf({ sheet, area }: IndicatorForm): ProjectKind {
  const top = area.top - sheet.top;
  for (const row of sheet.values.slice(top, top + kindRows)) {
    const texts = row.flatMap((value) => (typeof value === 'string' ? [normalise(value)] : []));
    const says = (name: string): boolean => texts.some((text) => text === name || ticks(text, name));
    const said = projectLabels.kinds.filter(({ names }) => names.some(says));
    if (said.length === 1) return said[0]!.kind;
  }
  return null;
}

const ticks = (text: string, name: string): boolean => new RegExp(`[☑√✓✔■]\\)?${name}`).test(text);

/** The share of a project's budget that was not spent; null where the sheet does not state both. */
export function unspentShare({ budget }: IndicatorForm): Decimal | null {
  const total = budget?.total;
  const planned = total?.adjusted?.kind === 'value' ? total.adjusted : total?.initial;
  if (planned?.kind !== 'value' || total?.spent?.kind !== 'value' || planned.value.value.lte(0)) return null;
  return planned.value.value.minus(total.spent.value.value).div(planned.value.value);
}
