import type { Reading, Stated } from '../../prose/reading';

const opens = /(?:^|[，；])[^，；。：\d]{0,8}(?:目标|任务|计划)(?:是|为|如下|包括|有|内容)*：/;
const cameTo = /实际|完成情况|已完成|已实现|达成情况|执行结果/;

/** "年度绩效目标是：…": whether a figure stands among the goals a paragraph names, before it tells what came of them. */
export function isGoalTold(reading: Reading, { sentence, start }: Stated): boolean {
  const before = reading.block(sentence.block).filter((one) => one.index <= sentence.index)
    .map((one) => (one === sentence ? one.text.slice(0, start) : one.text)).join('');
  const from = before.search(opens);
  return from >= 0 && !cameTo.test(before.slice(from));
}
