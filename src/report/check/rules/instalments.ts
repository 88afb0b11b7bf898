import { commensurable } from '../../../figures';
import { agrees, amountOf, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { missums } from './problems';

const numerals = '零一二三四五六七八九十';
const batch = /^(?:其中)?：?第?([一二三四五六七八九十\d]+)(?:批|期|次|笔)(?:下达|安排|拨付|支付|资金)*$/;
const quarter = /^(?:其中)?：?第?([一二三四])季度(?:支出|拨付|支付|执行|下达|完成)*$/;

/** "下达3批共680万元，第一批300万元，第二批220万元，第三批160万元"; the four quarters of a year: all there are, in their order. */
export function instalments(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((first, at) => {
      const head = figures[at - 1];
      if (!head || head.kind !== first.kind || !commensurable(head.unit, first.unit) || head.approximate
        || numberOf(first, batch) + numberOf(first, quarter) !== 1) return [];
      const words = numberOf(first, quarter) === 1 ? quarter : batch;
      const parts = run(figures.slice(at), words);
      const all = words === quarter ? 4 : told(sentence.text.slice(0, head.start));
      if (parts.length !== all || parts.length < 2) return [];
      const sum = total(parts.map(amountOf));
      return agrees(sum, head) ? [] : [missums(head, sum, joined(parts))];
    });
  });
}

/** The number of an instalment, 0 where a figure is none. */
function numberOf(figure: Stated, words: RegExp): number {
  const name = words.exec(figure.before)?.[1];
  if (name === undefined || figure.approximate) return 0;
  return /^\d+$/.test(name) ? Number(name) : numerals.indexOf(name);
}

/** Figures numbered one after the other from the first on. */
function run(figures: readonly Stated[], words: RegExp): readonly Stated[] {
  const end = figures.findIndex((one, index) => numberOf(one, words) !== index + 1 || one.kind !== figures[0]!.kind);
  return end < 0 ? figures : figures.slice(0, end);
}

/** How many batches the words before the sum speak of; 0 where they do not say. */
function told(words: string): number {
  const name = /([两二三四五六七八九十\d]+)(?:批|期|次|笔)[^，；。]{0,8}$/.exec(words)?.[1];
  if (name === undefined) return 0;
  return /^\d+$/.test(name) ? Number(name) : numerals.indexOf(name.replace('两', '二'));
}
