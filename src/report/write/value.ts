import { Decimal, hundred, plain } from '../../figures';
import type { CellRef } from '../../figures';
import type { Run } from '../narrative/narrative';
import type { Bound } from '../facts/bound';

/** What a name in a skeleton stands for. A name that is not in the scope is a gap. */
export type Value =
  | { readonly kind: 'money' | 'rate' | 'count' | 'score' | 'quantity' | 'year'; readonly bound: Bound }
  | { readonly kind: 'text'; readonly text: string; readonly cells: readonly CellRef[] }
  /** A phrase made of several figures ("增加82.77万元，增长4.73%"). */
  | { readonly kind: 'phrase'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly Scope[] };

/** What the names of a skeleton stand for, at one place of it. */
export type Scope = ReadonlyMap<string, Value>;

/** How a report tells figures. */
export interface Style {
  /** Decimals of money in 万元; null: as the cells state it. */
  readonly moneyDecimals: number | null;
}

/** A figure in the words of a report: half-up, trailing zeros dropped, its unit behind it. */
export function say(value: Value, style: Style): readonly Run[] {
  switch (value.kind) {
    case 'text': return [{ kind: 'bound', text: value.text, cells: value.cells }];
    case 'phrase': return value.runs;
    case 'list': return [];
    default: return [{ kind: 'bound', text: sayFigure(value.kind, value.bound, style), cells: value.bound.cells }];
  }
}

function sayFigure(kind: 'money' | 'rate' | 'count' | 'score' | 'quantity' | 'year', bound: Bound, style: Style): string {
  switch (kind) {
    case 'money': return `${rounded(bound.value, style.moneyDecimals ?? Math.min(bound.decimals, 6))}${bound.unit?.text ?? '万元'}`;
    case 'rate': return `${rounded(bound.value.times(hundred), 2)}%`;
    case 'score': return `${rounded(bound.value, 2)}分`;
    case 'count': case 'year': return plain(bound.value);
    case 'quantity': return `${plain(bound.value)}${bound.unit?.text ?? ''}`;
  }
}

/** Half-up at `decimals`, without trailing zeros. */
export function rounded(value: Decimal, decimals: number): string {
  return plain(value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
}

/** Text of the report that rests on no figure. */
export function words(text: string): Run {
  return { kind: 'words', text, cells: [] };
}

/** A gap says what is missing: 【待补充：…】. */
export function gap(what: string): Run {
  return { kind: 'gap', text: `【待补充：${what}】`, cells: [] };
}

/** A text of the forms, with the cells it stands in. */
export function text(value: string, cells: readonly CellRef[] = []): Value {
  return { kind: 'text', text: value, cells };
}
