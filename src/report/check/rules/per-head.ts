import { agrees, amountOf, over } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

/** People that money was spent on are told with the deed. */
const served = /(?:接待|救助|补助|资助|惠及|发放|奖励|涉及)[^，；。]*$/;

/** "公务接待费4.48万元，…，接待112批、1,018人次，人均44元": the money told before it for each of those just counted. */
export function perHead(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((each, at) => {
      const heads = figures[at - 1];
      if (each.kind !== 'money' || each.approximate || each.bound !== null || !heads || heads.kind !== 'count'
        || heads.approximate || heads.bound !== null
        || !/^[人名户]/.test(heads.unit.text) || !/^，(?:人均|户均)(?:补助|救助|费用|支出)?(?:为)?$/.test(each.gap)
          || !served.test(clauses(heads))) return [];
      const told = figures.slice(0, at).filter((one) => one.kind === 'money' && !one.approximate && one.bound === null);
      const readings = told.flatMap((sum) => { const rate = over(amountOf(sum), perOne(heads)); return rate
        ? [{ sum, rate }] : []; });
      const last = readings.at(-1);
      return !last || readings.some(({ rate }) => agrees(rate, each)) ? []
        : [differs(each, last.rate, reckoned`${last.sum}÷${heads}`)];
    });
  });
}

const perOne = (heads: Stated) => amountOf(heads);

/** The two clauses a count stands in: "接待112批、1,018人次". */
const clauses = (figure: Stated): string => figure.sentence.text.slice(0,
  figure.start).split(/[；。]/).at(-1)!.split('，').slice(-1).join('，');
