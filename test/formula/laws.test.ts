import fc from 'fast-check';
import { Decimal, roundTo, type Rounding } from '../../src/figures';
import { evaluate, explain, pieces, type Binding, type Expression, type Scope } from '../../src/formula';
import { bounds } from './support';

const names = ['甲', '乙', '丙', '丁'];

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const leaf = fc.oneof(
    fc.integer({ min: -20, max: 20 }).map((value): Expression => ({ op: 'number', value: new Decimal(value) })),
    fc.constantFrom(...names).map((name): Expression => ({ op: 'input', name })),
  );
  const part = tie('expression');
  const terms = fc.array(part, { minLength: 1, maxLength: 3 });
  const relation = fc.constantFrom('<', '≤', '≥', '>') as fc.Arbitrary<'<' | '≤' | '≥' | '>'>;
  return {
    expression: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' },
      leaf,
      fc.record({ op: fc.constantFrom('add', 'multiply', 'min', 'max') as fc.Arbitrary<'add'>, terms }),
      fc.record({ op: fc.constantFrom('subtract', 'divide') as fc.Arbitrary<'subtract'>, left: part, right: part }),
      fc.record({ op: fc.constantFrom('negate', 'abs') as fc.Arbitrary<'abs'>, of: part }),
      fc.record({ op: fc.constant('round' as const), of: part, decimals: fc.integer({ min: 0, max: 3 }) }),
      fc.record({
        op: fc.constant('round' as const), of: part, decimals: fc.integer({ min: 0, max: 3 }), mode: fc.constant('truncate' as const),
      }),
      fc.record({ op: fc.constant('clamp' as const), of: part, low: leaf, high: leaf }),
      fc.record({
        op: fc.constant('if' as const),
        when: fc.record({ left: part, relation, right: part }),
        then: part,
        otherwise: part,
      }),
      fc.record({
        op: fc.constant('tiers' as const),
        of: part,
        tiers: fc.array(fc.record({ relation, bound: leaf, result: part }), { minLength: 1, maxLength: 3 }),
        otherwise: part,
      }),
    ),
  };
});

/** True values with three digits more than they are shown with. */
const truths = fc.record({
  digits: fc.tuple(...names.map(() => fc.integer({ min: -500_000, max: 500_000 }))),
  decimals: fc.integer({ min: 0, max: 3 }),
  rounding: fc.constantFrom<Rounding>('half-up', 'truncate', 'up', 'unknown'),
});

function scope(values: readonly Decimal[], decimals: number | null): Scope {
  return new Map(names.map((name, index): [string, Binding] => [name, { kind: 'figure', input: {
    name, value: values[index]!, decimals, text: values[index]!.toFixed(), cell: { sheet: '表', row: index, column: 0 },
  } }]));
}

const within = (value: Decimal, expressionPieces: ReturnType<typeof pieces>): boolean =>
  expressionPieces!.some((piece) =>
    piece.contains(value) || value.minus(piece.lo).abs().lt('1e-25') || value.minus(piece.hi).abs().lt('1e-25')
  );

test('soundness: what the true figures give lies within the bounds of the rounded ones', () => {
  fc.assert(fc.property(expression, truths, (formula, { digits, decimals, rounding }) => {
    const exact = digits.map((value) => new Decimal(value).div(new Decimal(10).pow(decimals + 3)));
    const stated = scope(exact.map((value) => roundTo(value, decimals, rounding)), decimals);
    const range = pieces(formula, stated, rounding);
    const outcome = evaluate(formula, scope(exact, null));
    if (range && outcome.kind === 'value') expect(within(outcome.value, range)).toBe(true);
  }), { numRuns: 400 });
});

test('what the figures give as stated lies within their bounds; exact figures leave no play', () => {
  fc.assert(fc.property(expression, truths, (formula, { digits, decimals }) => {
    const values = digits.map((value) => roundTo(new Decimal(value).div(new Decimal(10).pow(decimals + 3)), decimals));
    const outcome = evaluate(formula, scope(values, decimals));
    if (outcome.kind !== 'value') return;
    const range = pieces(formula, scope(values, decimals));
    if (range) expect(within(outcome.value, range)).toBe(true);
    const exact = bounds(formula, scope(values, null));
    expect(exact!.width.lt('1e-20')).toBe(true);
    expect(within(outcome.value, [exact!])).toBe(true);
  }), { numRuns: 300 });
});

/** Figures an evaluation really uses: those whose change to "missing" changes the outcome to missing. */
function needed(formula: Expression, from: Scope): readonly string[] {
  return [...from].flatMap(([name, bound]) => {
    const without = new Map([...from, [name, { kind: 'missing', name, why: '', cell: null } as Binding]]);
    return bound.kind === 'figure' && evaluate(formula, without).kind === 'missing' ? [bound.input.text] : [];
  });
}

test('an explanation holds the text of every figure the value needs, and ends with the value', () => {
  fc.assert(
    fc.property(expression, truths, (formula, { digits, decimals }) => {
      const from = scope(digits.map((value) => new Decimal(value).div(new Decimal(10).pow(decimals))), decimals);
      const outcome = evaluate(formula, from);
      const text = explain(formula, from);
      for (const figure of needed(formula, from)) expect(text).toContain(figure);
      if (outcome.kind === 'value')
        expect(
          text.endsWith(outcome.value.toDecimalPlaces(4).toFixed().replace(/^-(?=0(?:\.0*)?$)/, '').replace('-', '−'))
            || !text.includes(' = '),
        ).toBe(true);
    }),
    { numRuns: 400 },
  );
});
