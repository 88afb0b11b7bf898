/** One test of a condition. A figure that is missing fails every comparison. */
export type Test =
  | { readonly kind: 'has' | 'lacks'; readonly name: string }
  | { readonly kind: 'compare'; readonly left: string; readonly relation: '=' | '≠' | '>' | '<' | '≥' | '≤'; readonly right: string };

const operand = '[^\\s=≠><≥≤]+';
const comparison = new RegExp(`^(${operand})\\s*([=≠><≥≤])\\s*(${operand})$`);

/** "有 A 且 B ≥ 90%" as its tests, all of which must hold; null where it is no condition. */
export function parseCondition(text: string): readonly Test[] | null {
  const tests = text.split(/\s+且\s+/).map(parseTest);
  return tests.every((test) => test !== null) ? tests : null;
}

function parseTest(text: string): Test | null {
  const has = /^(有|没有)\s+(\S+)$/.exec(text.trim());
  if (has) return { kind: has[1] === '有' ? 'has' : 'lacks', name: has[2]! };
  const compare = comparison.exec(text.trim());
  return compare && { kind: 'compare', left: compare[1]!, relation: compare[2] as '=', right: compare[3]! };
}

/** The names a condition uses; numbers and percentages are none. */
export function namesIn(tests: readonly Test[]): readonly string[] {
  return tests.flatMap((test) => (test.kind === 'compare' ? [test.left, test.right] : [test.name])).filter((name) =>
    !/^-?\d+(?:\.\d+)?%?$/.test(name)
  );
}
