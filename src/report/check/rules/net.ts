import { commensurable } from '../../../figures';
import { agrees, amountOf, magnitude, minus } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { missums } from './problems';

const into = /(?:新进|调入|招聘|招录|新增|迁入|录用|增加|转入|新招|新聘|入职)(?:了)?$/;
const out = /(?:退出|退休|调出|注销|迁出|减少|辞职|离职|转出|核减)(?:了)?$/;
const net = /^(?:全年|当年|年内)?净[增减](?:加|少)?(?:了)?$/;

/** "当年退出9人、新进4人，净减5人": what came in less what went out, where one figure tells each. */
export function netChanges(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((told, at) => {
      const item = figures.slice(0, at).filter((one) => one.kind === told.kind && commensurable(one.unit, told.unit)
        && isUsable(one)
        && !sentence.text.slice(one.end, told.start).includes('；'));
      const [more, less] = [item.filter((one) => into.test(one.before)), item.filter((one) => out.test(one.before))];
      if (!net.test(told.before) || !isUsable(told) || more.length !== 1 || less.length !== 1) return [];
      const computed = magnitude(minus(amountOf(more[0]!), amountOf(less[0]!)));
      return agrees(computed, told) ? [] : [missums(told, computed, reckoned`|${more[0]!}－${less[0]!}|`)];
    });
  });
}

const isUsable = (one: Stated): boolean => !one.approximate && one.bound === null;
