import { commensurable } from '../../../figures';
import { agrees, amountOf, magnitude, minus, nothing, plus } from '../amount';
import type { Amount } from '../amount';
import { reckoned, series } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { balances, furtherBalance } from '../../prose/balances';
import type { Balance } from '../../prose/balances';
import type { Reading, Stated } from '../../prose/reading';
import { missums } from './problems';

/** What figures of one sentence leave: 年初结转 + 收入 − 支出 = 年末结转, 原值 − 折旧 = 净值, 年初预算 + 追加 = 调整后预算. */
export function balanceSums(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    const usable = figures.filter((one) => one.kind === 'money' && !one.approximate && one.bound === null);
    return [
      ...(furtherBalance.test(sentence.text) ? [] : balances.flatMap((balance) => leftOf(balance, usable))),
      ...figures.flatMap((figure, at) => adjustedOf(figures, figure, at)),
      ...acrossSentences(reading, figures),
    ];
  });
}

function leftOf(balance: Balance, figures: readonly Stated[]): Problem[] {
  const by = (words: RegExp): readonly Stated[] => figures.filter((one) => new RegExp(`(?:${words.source})[^，；]{0,6}$`).test(one.before));
  const [start, more, less, left] = [by(balance.start), balance.more ? by(balance.more) : null, by(balance.less), by(balance.left)];
  if ([start, less, left].some((one) => one.length !== 1) || (more && more.length !== 1)) return [];
  const told = [start[0]!, ...(more ?? []), less[0]!];
  const stated = left[0]!;
  if (new Set([...told, stated]).size !== told.length + 1) return [];
  const computed = magnitude(minus(plus(amountOf(start[0]!), more ? amountOf(more[0]!) : nothing), amountOf(less[0]!)));
  return wrong(stated, computed, series([start[0]!, ...(more ? [reckoned`＋${more[0]!}`] : []), reckoned`－${less[0]!}`]));
}

/** "年初预算2,650万元，年中追加470万元，调整后预算3,120万元": changes told between the two budgets are all of them. */
function adjustedOf(figures: readonly Stated[], adjusted: Stated, at: number): Problem[] {
  const whole = adjusted.role === 'budget' && /总额|合计|总计|总预算/.test(adjusted.before) && /^，/.test(adjusted.gap);
  if ((adjusted.role !== 'adjusted' && !whole) || adjusted.approximate) return [];
  const changes: Stated[] = [];
  let index = at - 1;
  while (index >= 0 && ['added', 'cut', 'carriedIn'].includes(figures[index]!.role)) { changes.unshift(figures[index]!); index -= 1; }
  // "年初预算1,560万元，其中中央950万元、省级610万元；追加120万元，全年预算1,680万元": the parts of the first stand between them.
  const among = figures.slice(0, index + 1).findLastIndex((one) => one.role === 'initial');
  const parts = figures.slice(among + 1, index + 1);
  const listed = parts.length > 0 && /^，?(?:其中|包括)/.test(parts[0]!.gap)
    && parts.every((one) => one.role === 'level' || one.role === 'budget');
  const initial = figures[listed ? among : index];
  const told = [...changes, adjusted];
  if (
    initial?.role !== 'initial' || changes.length === 0
    || told.some((one) => one.approximate || !commensurable(one.unit, initial.unit)
      || (/；/.test(one.gap) && !(listed && one === told[0])) || /其中/.test(one.gap))
  ) return [];
  const sum = (chosen: readonly Stated[]): Amount =>
    chosen.reduce<Amount>(
      (all, one) => (one.role === 'cut' ? minus(all, amountOf(one)) : plus(all, amountOf(one))),
      amountOf(initial),
    );
  // What was carried in may stand outside the budget.
  if (agrees(sum(changes.filter((one) => one.role !== 'carriedIn')), adjusted)) return [];
  return wrong(adjusted, sum(changes), series([initial, ...changes.map((one) => reckoned`${one.role === 'cut' ? '－' : '＋'}${one}`)]));
}

/** "年初预算2,960万元，其中…。10月追加160万元，全年预算3,120万元": the budget the year began with stands in the sentence before. */
function acrossSentences(reading: Reading, figures: readonly Stated[]): Problem[] {
  const [change, adjusted] = figures;
  if (!change || !adjusted || !['added', 'cut'].includes(change.role) || adjusted.role !== 'adjusted' || !/^，/.test(adjusted.gap)
    || /其中/.test(adjusted.gap)) return [];
  const before = reading.block(change.sentence.block).find((one) => one.index === change.sentence.index - 1);
  const firsts = before ? reading.of(before).filter((one) => one.role === 'initial' && one.kind === 'money') : [];
  const told = before ? reading.of(before).filter((one) => ['added', 'cut', 'adjusted'].includes(one.role)) : [];
  const [initial] = firsts;
  if (!initial || firsts.length !== 1 || told.length > 0
    || [initial, change, adjusted].some((one) => one.approximate || !commensurable(one.unit, initial.unit))) return [];
  const cut = change.role === 'cut';
  return wrong(adjusted, (cut ? minus : plus)(amountOf(initial), amountOf(change)),
    series([initial, reckoned`${cut ? '－' : '＋'}${change}`]));
}

function wrong(stated: Stated, computed: Amount, formula: Formula): Problem[] {
  return agrees(computed, stated) ? [] : [missums(stated, computed, formula)];
}
