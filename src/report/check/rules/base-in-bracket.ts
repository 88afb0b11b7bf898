import { commensurable } from '../../../figures';
import { agrees, amountOf, growth, magnitude, minus } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { changedSubject } from '../../prose/role';
import { perHead } from '../../prose/words';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

/** "产值1.86亿元，同比增长14.81%（上年1.62亿元）": a change whose base stands in the bracket after it. */
export function basesInBrackets(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((base, at) => (inBracket.test(base.gap) && figures[at - 1]
      ? judge(figures, figures[at - 1]!, base) : []));
  });
}

const inBracket = /^（(?:上年|去年|上一年|\d{4}年)(?:同期|度|末|底)?(?:数)?(?:为|是|：)?$/;
const roles: ReadonlySet<Stated['role']> = new Set(['increase', 'decrease', 'over', 'under', 'none']);
const comparing = /同比|较|比|增|降|减|提高|提升|上升|缩短|延长/;

const isUsable = (one: Stated): boolean => !one.approximate && one.bound === null;
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);

function judge(figures: readonly Stated[], told: Stated, base: Stated): Problem[] {
  if (!(roles.has(told.role) || /[多少高低长短快慢]$/.test(told.before)) || !isUsable(told) || !isUsable(base)
    || !/^）/.test(told.sentence.text.slice(base.end))
    || !comparing.test(told.before) || changedSubject(told.before).replace(/^[多少高低长短快慢]$/, '') !== '') return [];
  const item = figures.filter((one) => one.end <= told.start && alike(one, base) && isUsable(one) && !comparing.test(one.before)
    && !told.sentence.text.slice(one.end, told.start).includes('；'));
  const nows = item.filter((one) => one === item.at(-1) || !perHead.test(one.before));
  const readings = nows.flatMap((now) => reckon(told, now, base));
  const last = readings.at(-1);
  if (!last || readings.some(({ amount }) => agrees(amount, told))) return [];
  return [told.kind === 'rate' ? differs(told, last.amount, last.formula) : missums(told, last.amount, last.formula)];
}

function reckon(told: Stated, now: Stated, base: Stated): readonly { readonly amount: Amount; readonly formula: Formula }[] {
  const apart = told.kind === 'points' ? now.kind === 'rate' : alike(told, now);
  if (apart) return [{ amount: magnitude(minus(amountOf(now), amountOf(base))), formula: reckoned`|${now}－${base}|` }];
  const change = told.kind === 'rate' && now.kind !== 'rate' ? growth(amountOf(now), amountOf(base)) : null;
  return change ? [{ amount: magnitude(change), formula: reckoned`|${now}－${base}|÷${base}` }] : [];
}
