import { clamp, compare, count, max, mean, min, round, tier, tiers, total, truncate, when } from '../builders';
import type { Condition, Expression, Relation, Tier } from '../expression';
import type { Cursor } from './cursor';

type Parse = () => Expression;
type Call = (cursor: Cursor, expression: Parse) => Expression;

const relations: Readonly<Record<string, Relation>> = { '≤': '≤', '<=': '≤', '≥': '≥', '>=': '≥', '<': '<', '>': '>', '=': '=' };

/** The functions a formula may call: each reads what stands in its brackets, `expression` whatever is a formula itself. */
export const functions: Readonly<Record<string, Call>> = {
  最大: (cursor, expression) => max(...separated(cursor, expression)),
  最小: (cursor, expression) => min(...separated(cursor, expression)),
  限: (cursor, expression) => {
    const of = expression();
    cursor.demand(',');
    const low = expression();
    cursor.demand(',');
    return clamp(of, low, expression());
  },
  若: (cursor, expression) => {
    const holds = condition(cursor, expression);
    cursor.demand(',');
    const then = expression();
    cursor.demand(',');
    return when(holds, then, expression());
  },
  分档: (cursor, expression) => {
    const of = expression();
    const steps: Tier[] = [];
    while (cursor.accepts(';')) {
      if (cursor.here.kind === 'name' && cursor.here.text === '其他') {
        cursor.take();
        cursor.demand(':');
        return tiers(of, steps, expression());
      }
      steps.push(step(cursor, expression));
    }
    return cursor.fail('“; 其他: …”');
  },
  取整: (_, expression) => truncate(expression(), 0),
  四舍五入: (cursor, expression) => {
    const of = expression();
    cursor.demand(',');
    return round(of, places(cursor));
  },
  平均: (cursor) => mean(listName(cursor)),
  合计: (cursor) => total(listName(cursor)),
  个数: (cursor) => count(listName(cursor)),
};

function separated(cursor: Cursor, expression: Parse): readonly Expression[] {
  const terms = [expression()];
  while (cursor.accepts(',')) terms.push(expression());
  return terms;
}

function condition(cursor: Cursor, expression: Parse): Condition {
  const left = expression();
  return compare(left, relationAt(cursor), expression());
}

function step(cursor: Cursor, expression: Parse): Tier {
  const relation = relationAt(cursor);
  const bound = expression();
  cursor.demand(':');
  return tier(relation, bound, expression());
}

function relationAt(cursor: Cursor): Relation {
  const found = cursor.here.kind === 'sign' ? relations[cursor.here.text] : undefined;
  if (found === undefined) return cursor.fail('比较符号');
  cursor.take();
  return found;
}

function listName(cursor: Cursor): string {
  return cursor.here.kind === 'name' ? cursor.take().text : cursor.fail('一组数据的名称');
}

function places(cursor: Cursor): number {
  const { kind, text, percent } = cursor.here;
  if (kind !== 'number' || percent || !/^\d$/.test(text)) return cursor.fail('小数位数，如 2');
  cursor.take();
  return Number(text);
}
