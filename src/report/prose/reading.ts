import { Interval } from '../../figures';
import { readDocument } from './document';
import type { Sentence } from './document';
import type { ProseFigure } from './figure';
import { figuresIn } from './figures';
import { roleOf } from './role';
import type { Role } from './role';

/** A figure with its role and the values it may stand for, in base units (元, ratio, 米 …). */
export interface Stated extends ProseFigure {
  readonly role: Role;
  readonly range: Interval;
  /** Words between the figure before it (or the sentence's start) and this one. */
  readonly gap: string;
}

/** A narrative as its checks see it. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Stated[];
  of(sentence: Sentence): readonly Stated[];
  /** The sentences of one paragraph, in order. */
  block(block: number): readonly Sentence[];
}

/**
 * Counts and scores are exact; money, rates, measures and counts told with decimals in 万 or 亿 were rounded half-up to the
 * decimals they show (rounding.md §2.1).
 */
function rangeOf(figure: ProseFigure, role: Role): Interval {
  // "0万元" among amounts with decimals says that there was nothing, not that it was less than half a unit.
  const nothing = figure.kind === 'money' && figure.value.isZero() && figure.decimals === 0;
  const exact = nothing || figure.kind === 'score' || isGoal(figure, role) || (figure.kind === 'count'
    // "班均45.6人" is a mean, and rounded as one.
    && figure.decimals === 0);
  if (figure.spread) return Interval.between(figure.value.minus(figure.spread),
    figure.value.plus(figure.spread)).scale(figure.unit.scale);
  const shown = exact ? Interval.exact(figure.value) : Interval.of(figure.value, figure.decimals, 'half-up');
  return shown.scale(figure.unit.scale);
}

/** A rate that is asked for was not reckoned and not rounded: "85%的目标", "合同约定的80%". */
const isGoal = ({ kind, bound, before, after }: ProseFigure, role: Role): boolean => kind === 'rate' && (role === 'plan'
  || bound !== null
  || /(?:约定|规定|要求|承诺)的?$/.test(before) || /^的?(?:年度|考核)?(?:目标|要求|标准|控制线|底线|红线|上限|下限)/.test(after));

function statedIn(sentence: Sentence): readonly Stated[] {
  const figures = figuresIn(sentence);
  return figures.reduce<readonly Stated[]>((told, figure, index) => {
    const gap = sentence.text.slice(figures[index - 1]?.end ?? 0, figure.start);
    const role = inTurn(figure, gap, told) ?? inContext(roleOf(figure), figure, figures[index - 1]);
    return [...told, { ...figure, role, range: rangeOf(figure, role), gap }];
  }, []);
}

/** "分别增加216万人和52万人": each of them is what the first is said to be. */
function inTurn(figure: ProseFigure, gap: string, told: readonly Stated[]): Role | null {
  const before = told.at(-1);
  if (!before || before.kind !== figure.kind || !/^(?:、|[和及与])$/.test(gap)) return null;
  const first = told.findLast((one) => !/^(?:、|[和及与])$/.test(one.gap))!;
  return /分别/.test(first.before) && (before.role === 'increase' || before.role === 'decrease') ? before.role : null;
}

/** "较上年的96万元压减9.6万元": taken off another year's figure; "结余122万元，占全年预算的2.71%": a share of the budget, not its execution. */
function inContext(role: Role, { kind, before }: ProseFigure, previous: ProseFigure | undefined): Role {
  const left: readonly Role[] = ['unspent', 'added', 'cut', 'saved', 'carriedIn'];
  // "由5,340万元减少为5,264.8万元": what it came to, not by how much.
  if ((role === 'increase' || role === 'decrease') && /\p{Script=Han}{2}为$/u.test(before)
    && /(?:由|从)[^，；]*$/.test(previous?.before ?? '')) return 'level';
  if (role === 'budgetCompletion' && /占/.test(before) && ((previous && left.includes(roleOf(previous)))
    || changeOfBudget.test(before)))
    return 'share';
  // "年初预算702万元，支出725.28万元，完成103.32%": of the budget.
  if (/^完成(?:率)?$/.test(before) && previous?.kind === 'money' && kind === 'rate'
    && roleOf(previous) === 'spent') return 'budgetCompletion';
  // "育肥牦牛4,850头，较目标少150头，完成97%": of the target.
  if (before === '完成' && kind === 'rate' && (previous?.kind === 'count' || previous?.kind === 'measure')) return 'completion';
  // "床位1,200张，在用918张，使用率76.5%": of things in use, not of money.
  if (role === 'execution' && /使用率(?:为|达到?|是)?$/.test(before) && previous
    && ['count', 'measure'].includes(previous.kind)) return 'none';
  return role === 'cut' && previous && /(?:较|比|由|从)[^，；]{0,10}(?:上年|去年|\d{4}年)[^，；]*$/.test(previous.before) ? 'decrease' : role;
}

/** "年中调整金额占年初预算的9.2%": a share of the budget, by name. */
const changeOfBudget = /(?:追加|调整|调增|调减|核减|压减|结余|结转|节约|剩余|未执行|未支出)[^，；]*占/;

/** Reads the figures of a narrative's paragraphs (empty ones do not count). */
export function readNarrative(paragraphs: readonly string[]): Reading {
  const sentences = readDocument(paragraphs);
  const bySentence = sentences.map(statedIn);
  const blocks = new Map<number, Sentence[]>();
  for (const sentence of sentences) blocks.set(sentence.block, [...(blocks.get(sentence.block) ?? []), sentence]);
  return {
    sentences, figures: bySentence.flat(),
    of: (sentence) => bySentence[sentence.index]!,
    block: (block) => blocks.get(block) ?? [],
  };
}
