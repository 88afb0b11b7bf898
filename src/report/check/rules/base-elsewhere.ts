import { commensurable } from '../../../figures';
import { agrees, amountOf, growth, magnitude, minus } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { changedSubject } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

/** "服务老人21,840人，比上年增长10.3%" where another paragraph tells last year's figure under the same name. */
export function basesElsewhere(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((told, at) => {
      const now = figures[at - 1];
      const year = now && isChange(told) && isUsable(told) && isUsable(now) && /^，/.test(told.gap) ? baseYear(reading, told)
        : null;
      const name = now ? coreOf(now.before) : '';
      if (!now || year === null || (name.length < 4 && !/.率$/.test(name))
        || changedSubject(told.before.replace(/上年|去年|\d{4}年(?:度)?/g, '')) !== '') return [];
      if (figures.some((one) => one !== now && isOf(one, now) && isEarlier(one, year))) return [];
      const bases = reading.figures.filter((one) => one.sentence.block !== sentence.block && one.sentence.part === sentence.part
        && isOf(one, now) && isUsable(one) && isEarlier(one, year) && coreOf(one.before) === name);
      return new Set(bases.map(({ text }) => text)).size === 1 ? judge(told, now, bases[0]!) : [];
    });
  });
}

const isChange = ({ role, kind, before }: Stated): boolean => (role === 'increase' || role === 'decrease')
  && kind !== 'score' && /上年|去年|同比|\d{4}年/.test(before);
const isUsable = (one: Stated): boolean => !one.approximate && one.bound === null && !one.value.isZero();
const isOf = (one: Stated, now: Stated): boolean => one.kind === now.kind && commensurable(one.unit, now.unit);
const dressing = /\d{4}年(?:度|末|底)?|本年度?|全年|年度|上年(?:同期|末|底)?|去年(?:同期)?|同期|较|比|与|同|其中|累计|共计?|实际|完成|实现|达到?|为|是|由|从|均|的|[“”：，·]/g;
const coreOf = (before: string): string => before.replace(dressing, '');

/** The year a change is on: the one it names, else the one before the document's. */
function baseYear(reading: Reading, told: Stated): number | null {
  const own = /(\d{4})年/.exec(told.before)?.[1];
  if (own !== undefined) return Number(own);
  const ofDocument = reading.sentences.filter((one) => one.part === told.sentence.part).map((one) =>
    /(\d{4})年/.exec(one.text)?.[1])
    .find((one) => one !== undefined);
  return ofDocument === undefined ? null : Number(ofDocument) - 1;
}

/** Told of that year in so many words, and of no other. */
function isEarlier({ before, role, sentence, start }: Stated, year: number): boolean {
  if (role === 'increase' || role === 'decrease') return false;
  const item = sentence.text.slice(0, start).split('；').at(-1)!;
  const own = /(\d{4})年/.exec(before)?.[1] ?? /^(\d{4})年/.exec(item)?.[1];
  return own === undefined ? /上年|去年/.test(before) : Number(own) === year;
}

function judge(told: Stated, now: Stated, base: Stated): Problem[] {
  const points = told.kind === 'points' ? now.kind === 'rate' : isOf(told, now);
  const change = points ? minus(amountOf(now), amountOf(base)) : told.kind === 'rate' && now.kind !== 'rate'
    ? growth(amountOf(now), amountOf(base)) : null;
  if (!change || agrees(magnitude(change), told)) return [];
  return [{ ...differs(told, magnitude(change), points ? reckoned`|${now}－${base}|` : reckoned`|${now}－${base}|÷${base}`),
    severity: 'warning' }];
}
