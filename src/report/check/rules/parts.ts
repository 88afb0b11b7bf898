import { commensurable } from '../../../figures';
import { agrees, amountOf, shown, total } from '../amount';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { decompositions, others } from '../../prose/words';
import type { Role } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import { differs, joined } from './problems';

const group = (role: Role): 'level' | 'budget' | null =>
  (role === 'level' || role === 'spent' ? 'level' : role === 'budget' || role === 'initial' || role === 'adjusted' ? 'budget' : null);

/** Totals and the parts told after 其中: complete parts add up, and no parts exceed their total. */
export function partsAndTotals(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => [...afterAmong(reading, reading.of(sentence)), ...beforeTotal(reading.of(sentence))]);
}

function afterAmong(reading: Reading, figures: readonly Stated[]): Problem[] {
  return figures.flatMap((first, at) => {
    if (!/其中/.test(first.gap) || group(first.role) === null) return [];
    const rest = figures.slice(at);
    const parts = rest.slice(0, endOfList(rest)).filter((one) => alike(one, first) && !one.approximate && topLevel(one, first));
    const totals = at > 0 ? headsBefore(figures, at, first) : headsInSentenceBefore(reading, first);
    return totals.length > 0 && parts.length > 0 ? judge(parts, totals) : [];
  });
}

const sameUnit = (one: Stated, other: Stated): boolean => one.kind === other.kind && commensurable(one.unit, other.unit);
const alike = (one: Stated, other: Stated): boolean => sameUnit(one, other) && group(one.role) === group(other.role);
/** A budget may be told by parts that do not say the word again: "资金总额…，其中：上级财政下达…". */
const heads = (one: Stated, first: Stated): boolean =>
  alike(one, first) || (sameUnit(one, first) && first.role === 'level' && group(one.role) === 'budget');

/** A second 其中 tells the parts of a part. */
function endOfList(rest: readonly Stated[]): number {
  const nested = rest.findIndex((one, index) => index > 0 && /其中/.test(one.gap));
  return nested < 0 ? rest.length : nested;
}

/** Inside brackets stand the parts of a part. */
function topLevel(one: Stated, first: Stated): boolean {
  const between = one.sentence.text.slice(first.end, one.start);
  return (between.match(/（/g)?.length ?? 0) <= (between.match(/）/g)?.length ?? 0);
}

function headsBefore(figures: readonly Stated[], at: number, first: Stated): readonly Stated[] {
  const before = figures.slice(0, at).filter((one) => heads(one, first));
  return before.slice(-2).reverse();
}

function headsInSentenceBefore(reading: Reading, first: Stated): readonly Stated[] {
  if (!/^其中/.test(first.sentence.text)) return [];
  const before = reading.block(first.sentence.block).find((one) => one.index === first.sentence.index - 1);
  return before ? reading.of(before).filter((one) => heads(one, first)) : [];
}

function judge(parts: readonly Stated[], totals: readonly Stated[]): Problem[] {
  const complete = completeParts(parts);
  const summed = complete ?? parts;
  const sum = total(summed.map(amountOf));
  const head = totals[0]!;
  const agreed = totals.some((one) => agrees(sum, one) || (complete === null && sum.range.mayBeAtMost(one.range)));
  if (agreed || (complete === null && parts.length < 2)) return [];
  const problem = differs(head, sum, joined(summed));
  const value = shown(sum, head.unit, Math.max(...summed.map((one) => one.decimals), head.decimals));
  const say = complete ? texts.sum : texts.partsExceed;
  return [{ ...problem, expected: value, message: say(joined(summed), value, head.text) }];
}

/** The parts of a decomposition that is complete by definition, or all parts where the last is 其他; null otherwise. */
function completeParts(parts: readonly Stated[]): readonly Stated[] | null {
  for (const { parts: wanted, optional } of decompositions) {
    const chosen = wanted.map((words) => parts.filter((one) => words.test(one.before)));
    if (chosen.every((found) => found.length === 1)) {
      const further = parts.filter((one) => optional.some((words) => words.test(one.before)));
      const all = [...new Set([...chosen.flat(), ...further])];
      if (all.length === parts.length) return all;
    }
  }
  return parts.length > 2 && parts[0]!.kind === 'count' && others.test(parts.at(-1)!.before) ? parts : null;
}

/** "A万元、B万元，合计C万元". */
function beforeTotal(figures: readonly Stated[]): Problem[] {
  return figures.flatMap((sum, at) => {
    if (sum.kind !== 'money' || !/^(?:合计|共计|总计)(?:为|达|：)?$/.test(sum.before) || /[；。]/.test(sum.gap)) return [];
    const parts: Stated[] = [];
    for (let index = at - 1; index >= 0 && alike(figures[index]!, sum); index -= 1) {
      parts.unshift(figures[index]!);
      if (/[；。]|其中/.test(figures[index]!.gap)) break;
    }
    const runs = parts.map((_, from) => parts.slice(from)).filter((run) => run.length > 1);
    if (runs.length === 0 || runs.some((run) => agrees(total(run.map(amountOf)), sum))) return [];
    const computed = total(runs[0]!.map(amountOf));
    const problem = differs(sum, computed, joined(runs[0]!));
    return [{ ...problem, message: texts.sum(joined(runs[0]!), problem.expected, sum.text) }];
  });
}
