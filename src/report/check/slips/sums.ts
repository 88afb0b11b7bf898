import { commensurable } from '../../../figures';
import { agrees, amountOf, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { missums } from '../rules/problems';
import { perHead } from '../../prose/words';
import type { Reading, Stated } from '../../prose/reading';
import { changedBy, isSlip, isSlipping, stepsIn, telling } from './slip';

/** Figures of one kind told one after the other, of which the first or the last is the sum of the others. */
interface Sum { readonly whole: Stated; readonly parts: readonly Stated[] }

/** Sums that one slip of the pen keeps from being right; an amount that is `tabled` as it is told was no slip. */
export function slippedSums(reading: Reading, tabled: (one: Stated) => boolean): readonly Problem[] {
  const last = Math.max(-1, ...reading.sentences.map(({ block }) => block));
  return Array.from({ length: last + 1 }, (_, block) => block).flatMap((block) => {
    const figures = reading.block(block).flatMap((one) => reading.of(one));
    const sums = sumsIn(figures);
    const right = sums.filter(({ whole, parts }) => agrees(total(parts.map(amountOf)), whole));
    const known = new Set(right.flatMap(({ whole, parts }) => [whole, ...parts]));
    const wrong = sums.filter(({ whole, parts }) => !known.has(whole) && parts.some((one) => !known.has(one)))
      .flatMap((sum) => slipped(sum, tabled));
    return wrong.slice(0, 1);
  });
}

const usable = (one: Stated): boolean => ['money', 'count', 'measure'].includes(one.kind) && !one.approximate
  && one.bound === null
  && !one.value.isZero() && !perHead.test(one.before) && !/单价|标准|上年|去年|同期/.test(one.before)
  && !['increase', 'decrease', 'plan', 'over', 'under'].includes(one.role);

/** Runs of figures of one kind, from any of them to where an item, a sentence or a list of its own ends. */
function sumsIn(figures: readonly Stated[]): readonly Sum[] {
  const kinds = figures.filter(usable).reduce<Stated[][]>((all, one) => {
    const own = all.find(([first]) => first!.kind === one.kind && commensurable(first!.unit, one.unit));
    if (own) own.push(one); else all.push([one]);
    return all;
  }, []);
  return kinds.flatMap((own) => own.flatMap((_, from) => ends(own, from).flatMap((to) => wholesOf(own.slice(from, to)))));
}

/** The shortest sum has two parts; none is made of more than twelve. */
function ends(own: readonly Stated[], from: number): readonly number[] {
  return own.flatMap((one, index) => {
    const next = own[index + 1];
    if (own.slice(from + 1, index + 1).some((part, at) => at > 0 && breaks(part, own[from + 1]!))) return [];
    const closes = !next || next.sentence !== one.sentence || /[；）]|^，/.test(next.sentence.text.slice(one.end, next.start));
    return closes && index - from >= 2 && index - from <= 12 ? [index + 1] : [];
  });
}

/** A second 其中, and a new item after a list that began within one, tell of something else. */
const breaks = (part: Stated, first: Stated): boolean => /其中/.test(part.gap) || (/其中/.test(first.gap)
  && part.sentence !== first.sentence);

function wholesOf(run: readonly Stated[]): readonly Sum[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  return [...(heads(run) ? [{ whole: first, parts: run.slice(1) }] : []),
    ...(closing.test(last.before) ? [{ whole: last, parts: run.slice(0, -1) }] : [])];
}

const closing = /(?:合计|共计|总计|累计|共|总[额数量计])[^，；。\d]{0,6}$/;
const opening = /其中|：|包括|分为|分别|由|按|（[一1]）|[一]是|[、和]|用于|即/;

/** What follows the first figure is told as what it is made of. */
const heads = (run: readonly Stated[]): boolean => run[1]!.sentence !== run[0]!.sentence
  ? /^(?:其中|按|分|（1）|[^，。；]{2,8}[：，])/.test(run[1]!.sentence.text) && run[1]!.sentence.index === run[0]!.sentence.index + 1
  : opening.test(run[0]!.sentence.text.slice(run[0]!.end, run[1]!.start)) || run.slice(2).every((one) => /[、；]/.test(one.gap));

function slipped({ whole, parts }: Sum, tabled: (one: Stated) => boolean): Problem[] {
  const sum = total(parts.map(amountOf));
  const missing = amountOf(whole).value.minus(sum.value);
  if (!isTelling(whole, parts) || !(missing.isNegative() || isSlipping(missing.div(whole.unit.scale),
    [whole, ...parts]))) return [];
  const found = [whole, ...parts].filter((one) => !tabled(one) && isSlip(one.value,
    changedBy(one, one === whole ? missing.neg() : missing)));
  if (found.length === 0 || sum.value.lt(amountOf(whole).value.div(2))) return [];
  const problem = missums(whole, sum, joined(parts));
  return [{ ...problem, severity: 'warning', message: texts.slippedSum(joined(parts).text, problem.expected, whole.text) }];
}

/** A round remainder may well be something that is not told; a number of few digits comes about by chance. */
const isTelling = (whole: Stated, parts: readonly Stated[]): boolean => {
  const finest = Math.max(whole.decimals, ...parts.map((one) => one.decimals));
  const places = Math.max(telling(whole.value).length, ...parts.map((one) => telling(one.value).length));
  const steps = stepsIn({ ...whole, decimals: finest });
  return (steps.gte(1000) && places >= 4) || (parts.length > 2 && steps.gte(500) && places >= 3);
};
