import { normalise } from '../../figures';
import type { Settings } from '../pack';
import type { Given, Outcome } from './outcome';
import { scoreDone, scoreMissedWords } from './words';

const over = '(?:同比|环比|(?:较|比|与)(?:上年|去年|上一年|上月|往年|同期|年初)(?:度|同期|末)?(?:相比)?)?,?';
const manner = '(?:有所|逐年|逐步|持续|明显|显著|进一步|稳步|大幅|略有|小幅|继续|不断|实现|呈)*';
const up = '(?:增长|增加|提高|提升|上升|上涨|反弹)';
const down = '(?:下降|降低|减少|下滑|回落|只减不增|不增加|不上升)';
/** With nothing but its figure behind it: 减少群众跑腿 tells of something else than 提高办事效率. */
const figure = '(?:了|率|幅度|约|至少|超过?|不低于|不少于|[≥>=])*(?:[\\d.]+(?:%|‰|个百分点|批次?|宗|起|件|人次?|次|个|户|例|天|万?元)?(?:以上|左右)?)?';
const way = (words: string): RegExp => new RegExp(`^${over}${manner}${words}${figure}$`);

const nothing = /(?<![\d.])0(?:\.0+)?(?:%|个百分点)?$/;

type Way = 'up' | 'down';
function wayOf(text: string): Way | null {
  const flat = normalise(text).replace(/[。;]+$/, '');
  if (nothing.test(flat)) return null;
  if (way(up).test(flat)) return 'up';
  return way(down).test(flat) ? 'down' : null;
}

/** How much of a change is wanted, no figure says. */
const strongly = /明显|显著|大幅|进一步|持续|逐年|不断/;

/**
 * A change that went the other way than the target's (较上年下降5% / 较上年上升2.1%): the target is missed, and what is left of the points
 * is the unit's own judgement (财预〔2020〕10号). One that went the target's way by some figure (较上年提高 / 提高3.2%) reached it: full
 * points are proposed. Null for all else.
 */
export function scoreWay({ target, actual, path, operator }: Given, settings: Settings): Outcome | null {
  if (actual.kind !== 'words' || operator === '≤' || operator === '<') return null;
  const named = /(增长|提高|提升|下降|降低|减少)(?:率|幅度|比例)$/.exec(path.at(-1) ?? '')?.[1];
  const wanted = target.kind === 'words' ? wayOf(target.text)
    : named !== undefined && target.kind === 'quantity' && target.quantity.value.gt(0) ? wayOf(named) : null;
  const done = wayOf(actual.text);
  if (wanted === null || done === null) return null;
  if (wanted !== done) return scoreMissedWords('other-way', settings);
  const plainly = target.kind === 'words' && !/\d/.test(target.text) && !strongly.test(target.text);
  return plainly && /\d/.test(actual.text) ? scoreDone(settings) : null;
}
