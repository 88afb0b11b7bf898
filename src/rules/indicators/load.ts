import { Decimal, plain } from '../../figures';
import { evaluate, NotationError, parseFormula } from '../../formula';
import type { Binding, Expression, Scope } from '../../formula';
import type { FormId } from '../../forms';
import { PackError } from '../problem';
import { pointsName, scaledTo } from './scale';
import { checkIndicatorSense } from './sense';
import type { Attainable, IndicatorInput, IndicatorRule } from './indicator';
import type { IndicatorFile } from './schema';

function attainableOf(own: IndicatorFile['attainable']): Attainable | null {
  if (!own) return null;
  switch (own.kind) {
    case 'yes-no': return own;
    case 'share': return own;
    case 'deduct': return { kind: 'deduct', step: new Decimal(own.step) };
    case 'parts': return { kind: 'parts', parts: own.parts.map((part) => new Decimal(part)) };
  }
}

/** A formula as its pack writes it, read into its tree when first asked for: a workbook needs few of a pack's formulas, or none. */
class Formula {
  private tree: Expression | null = null;

  constructor(readonly text: string) {}

  get expression(): Expression {
    return this.tree ??= parseFormula(this.text);
  }
}

/** Reads a rule's formula. */
function checkFormula(rule: IndicatorRule, file: string, key: string): void {
  try {
    void rule.formula?.expression;
  } catch (error) {
    if (error instanceof NotationError) throw new PackError(file, 'wrong-value', `${key}.formula`, error.message);
    throw error;
  }
}

const decimalOrNull = (text: string | undefined): Decimal | null => (text === undefined ? null : new Decimal(text));

function given(name: string, stated: string | string[] | undefined): Binding {
  const input = (text: string) => ({ name, value: new Decimal(text), decimals: null, cell: null, text });
  if (stated === undefined) return { kind: 'missing', name, why: '未填', cell: null };
  return Array.isArray(stated) ? { kind: 'list', items: stated.map(input) } : { kind: 'figure', input: input(stated) };
}

/** Scores are printed with two decimals: "5" in an example means 5.00. */
const exampleDecimals = 2;

/** A pack's own examples are its tests: they run whenever the pack is loaded. */
function runExamples(own: IndicatorFile, rule: IndicatorRule, file: string, key: string): void {
  (own.examples ?? []).forEach((example, index) => {
    const place = `${key}.examples[${String(index)}]`;
    if (!rule.formula) throw new PackError(file, 'example-unreadable', place, '没有公式，无从计算');
    const stray = Object.keys(example.given).find((name) => !rule.inputs.some((input) => input.name === name));
    if (stray !== undefined) throw new PackError(file, 'example-unreadable', place, `没有名为“${stray}”的数据`);
    const points = new Decimal(example.points ?? own.points ?? '0');
    const scope: Scope = new Map<string, Binding>([
      [pointsName, given(pointsName, plain(points))],
      ...rule.inputs.map(({ name }) => [name, given(name, example.given[name])] as const),
    ]);
    const result = evaluate(scaledTo(rule, points), scope);
    const value = result.kind === 'value' ? result.value : null;
    const decimals = Math.max(exampleDecimals, example.expect?.split('.')[1]?.length ?? 0);
    const holds = example.expect === null ? value === null : value?.toDecimalPlaces(decimals).equals(example.expect) === true;
    if (!holds) throw new PackError(file, 'example-fails', place, `应为 ${example.expect ?? '不可计算'}，算得 ${value ? plain(value) : '不可计算'}`);
  });
}

/** The indicators of a pack's file. `document` is what the clauses cite, `places` whose it is (null: nobody's in particular). */
export function indicatorsOf(
  own: readonly IndicatorFile[], document: string, places: readonly string[] | null,
): readonly IndicatorRule[] {
  return own.map((one) => ({
    form: one.form as FormId,
    name: one.name,
    points: one.points === undefined ? null : new Decimal(one.points),
    formula: one.formula === undefined ? null : new Formula(one.formula),
    inputs: (one.inputs ?? []).map((input): IndicatorInput => ({
      name: input.name, meaning: input.meaning, unit: input.unit,
      source: input.source ?? null, near: input.near ?? null, list: input.list ?? false,
      counts: input.counts ? { projects: input.counts.projects, unspentBelow: decimalOrNull(input.counts.unspentBelow) } : null,
    })),
    attainable: attainableOf(one.attainable),
    clause: { document, article: `评分说明·${one.name}`, gist: one.article, certain: one.certain ?? true, ...(places ? { places } : {}) },
  }));
}

/**
 * Holds the indicators of a pack's file, and the rules made of them in the same order, to what the schema cannot say: a formula that
 * cannot be read, that names a figure the inputs lack, or an example that does not hold refuses the pack.
 * @throws PackError naming file, key and what was meant.
 */
export function checkIndicators(own: readonly IndicatorFile[], rules: readonly IndicatorRule[], file: string): void {
  own.forEach((one, index) => {
    const key = `indicators[${String(index)}]`;
    const rule = rules[index]!;
    const { attainable } = rule;
    checkFormula(rule, file, key);
    checkIndicatorSense(one, rule, own.slice(0, index), file, key);
    if (attainable?.kind === 'share' && !rule.inputs.some(({ name }) => name === attainable.of)) {
      throw new PackError(file, 'wrong-value', `${key}.attainable.of`, 'inputs 中没有这个名称');
    }
    runExamples(one, rule, file, key);
  });
}
