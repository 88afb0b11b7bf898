import { decompositions, others } from '../../prose/words';
import type { Stated } from '../../prose/reading';

/** Whether the last of a list is all there is besides; of money "其他交通费" is an item of its own. */
export function isRest(parts: readonly Stated[]): boolean {
  const last = parts.at(-1)!;
  return last.kind === 'count' ? others.test(last.before)
    : /^其[他它](?:支出|费用|各项|方面|项目)*$/.test(last.before) && parts.slice(1).every((one) => /^[、，]/.test(one.gap));
}

/** The parts of a decomposition that is complete by definition, or all parts where the last is 其他; null otherwise. */
export function completeParts(parts: readonly Stated[]): readonly Stated[] | null {
  for (const { parts: wanted, optional } of decompositions) {
    const chosen = wanted.map((words) => parts.filter((one) => words.test(one.before)));
    if (chosen.every((found) => found.length === 1)) {
      const further = parts.filter((one) => optional.some((words) => words.test(one.before)));
      const all = [...new Set([...chosen.flat(), ...further])];
      if (all.length === parts.length) return all;
    }
  }
  return parts.length > 2 && isRest(parts) ? parts : null;
}
