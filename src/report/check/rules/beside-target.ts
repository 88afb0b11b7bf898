import { commensurable } from '../../../figures';
import { besides } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { lessIsBetter } from '../../prose/words';

const lead = '[，（](?:但|而|仍|已|均|也|并|略|稍|明显|大幅|远|大大|小幅|未能?|没有|顺利|按期|全面|超额|圆满)*';
const bounds = '(?:不低于|不少于|不超过|不高于|不大于|至少|≥|≤)?';
/** What was done is set beside a figure by words that say which of the two is the larger. */
const larger = new RegExp(`^${lead}(高于|超过|超出|大于|多于)(?:了)?$`);
const smaller = new RegExp(`^${lead}(低于|小于|少于|不足|不到)(?:了)?$`);
/** … or whether it is enough. */
const met = new RegExp(`^${lead}(?<!未|未能|没有)(达到|达|完成|实现|满足|符合|优于)(?:了)?(?:年初|年度|绩效|考核|规定|省定|合同)*${bounds}$`);
const missed = new RegExp(`^${lead}(?<=未|未能|没有)(达到|达|完成|实现|满足|符合)(?:了)?(?:年初|年度|绩效|考核|规定|省定|合同)*${bounds}$`);

/** What follows the figure says what it is: "的目标", "的控制线", "以上的要求"; "的目标的80%" goes on. */
const named = /^(?:（含）)?(?:以上|以下|以内|及以上)?的?(?:[^，。；、]{0,10}?)(?:目标|计划|任务|要求|标准|上限|下限|红线|底线|控制线|控制价|警戒线|指标|约定|水平|值)(?:值|数|任务|要求)?(?!的)$/;

/** "76.5%，超过80%的目标", "58台，未完成60台的目标": what was done, set beside a figure in the same breath. */
export function besideTargets(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => reading.of(sentence).flatMap((goal, at, figures) => {
    const near = figures[at - 1];
    const before = figures[at - 2];
    const done = near && asideFrom(near) && before && comparable(before, goal) ? before : near;
    if (!near || !done || !comparable(done, goal)) return [];
    if (/[；。]|其中/.test(sentence.text.slice(done.end, near.end))) return [];
    const words = sentence.text.slice(near.end, goal.start);
    return [...relation(done, goal, words), ...enough(done, goal, words)];
  }));
}

/** "新建38个，完成目标的95%，未完成40个的任务": a rate of the same thing told in between. */
const asideFrom = (figure: Stated): boolean => figure.kind === 'rate'
  && ['ofTarget', 'completion', 'share'].includes(figure.role);

function comparable(done: Stated, goal: Stated): boolean {
  return done.kind === goal.kind && commensurable(done.unit, goal.unit) && !done.approximate && done.bound === null
    && !['plan', 'increase', 'decrease', 'over', 'under'].includes(done.role) && (named.test(goal.after) || goal.after === '');
}

const base = (figure: Stated) => figure.value.times(figure.unit.scale);

/** 高于 and 低于 say which figure is the larger, whatever either of them is. */
function relation(done: Stated, goal: Stated, words: string): Problem[] {
  const up = larger.exec(words);
  const down = smaller.exec(words);
  if (!up && !down) return [];
  const wrong = up ? done.range.hi.lte(base(goal)) : done.range.lo.gte(base(goal));
  return wrong ? [problem(done, goal, (up ?? down)![1]!, up ? '低于' : '高于')] : [];
}

/** 达到 and 未达到 depend on what is better; without a word for it more is, but for names of what should be little. */
function enough(done: Stated, goal: Stated, words: string): Problem[] {
  const below = missed.exec(words);
  const said = below ?? met.exec(words);
  if (!said || goal.after === '') return [];
  const atMost = /不超过|不高于|不大于|≤/.test(words) || /^(?:以下|以内)/.test(goal.after) || /上限|控制/.test(goal.after);
  const atLeast = /不低于|不少于|至少|≥/.test(words) || /^(?:（含）)?(?:及)?以上/.test(goal.after);
  if (!atMost && !atLeast && (said[1] === '优于' || lessIsBetter.test(done.before))) return [];
  const isMet = atMost ? done.range.hi.lte(base(goal)) : done.range.lo.gte(base(goal));
  const isMissed = atMost ? done.range.lo.gt(base(goal)) : done.range.hi.lte(base(goal))
    && done.value.times(done.unit.scale).lt(base(goal));
  if (below ? !isMet : !isMissed) return [];
  return [problem(done, goal, words.slice(1), below ? '已达到' : '未达到')];
}

function problem(done: Stated, goal: Stated, words: string, expected: string): Problem {
  const reported = `${words}${goal.text}`;
  return { rule: 'narrative-arithmetic', severity: 'error', at: done, paragraph: goal.paragraph, reported, expected,
    message: texts.beside(done.text, reported, expected), formula: '', operands: besides(done, goal).operands, range: null,
      cells: [] };
}
