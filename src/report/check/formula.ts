import type { CellRef } from '../../figures';
import { digits } from '../facts/bound';
import type { Bound } from '../facts/bound';
import type { Stated } from '../prose/reading';
import { rangeText } from './amount';
import { texts } from './texts';

/** A figure a reckoning starts from: as it is written, where it stands, and the range its own rounding leaves (null: exact). */
export interface Operand {
  readonly label: string;
  readonly value: string;
  /** The paragraph of the text it stands in; null for a figure of a table, which has a cell. */
  readonly paragraph: number | null;
  readonly cell: CellRef | null;
  readonly range: string | null;
}

/** A formula as it is shown, with the figures it is made of: both from one writing, so they cannot part. */
export interface Formula {
  readonly text: string;
  readonly operands: readonly Operand[];
}

type Term = string | Stated | Formula;

/** reckoned`${spent}÷${budget}`: figures stand in the text as the report writes them, and among the operands. */
export function reckoned(words: TemplateStringsArray, ...terms: readonly Term[]): Formula {
  const parts = terms.map(formulaOf);
  return { text: words.map((word, index) => word + (parts[index]?.text ?? '')).join(''),
    operands: parts.flatMap((part) => part.operands) };
}

function formulaOf(term: Term): Formula {
  if (typeof term === 'string') return { text: term, operands: [] };
  return 'operands' in term ? term : { text: term.text, operands: [operandOf(term)] };
}

/** A figure of the text as an operand: "第5段 实际支出金额", 714.80万元. */
function operandOf(stated: Stated): Operand {
  const name = stated.before.replace(/(?:达到|实际为|为|是|达|：|·)+$/, '').replace(/^[”“·、]+/, '').slice(-24);
  return { label: texts.operand(stated.paragraph, name), value: stated.text, paragraph: stated.paragraph, cell: null,
    range: stated.range.isExact ? null : rangeText(stated.value, stated.decimals, stated.unit) };
}

/** A figure of a table as a term, reckoned with as it is printed: its digits in the formula, its cell among the operands. */
export function held(label: string, bound: Bound): Formula {
  const text = `${digits(bound.value, 10)}${bound.unit?.text ?? ''}`;
  return { text, operands: [{ label, value: text, paragraph: null, cell: bound.cells[0] ?? null, range: null }] };
}

/** Terms one after the other, as a sum or with signs of their own. */
export function series(terms: readonly Term[], sign = ''): Formula {
  const parts = terms.map(formulaOf);
  return { text: parts.map(({ text }) => text).join(sign), operands: parts.flatMap(({ operands }) => operands) };
}

/** Figures joined as a sum: "170万元＋2.13万元". */
export function joined(figures: readonly Stated[]): Formula {
  return series(figures, '＋');
}

/** Said in words, or nothing to show. */
export const inWords = (text: string): Formula => ({ text, operands: [] });
/** The figures a finding sets side by side without reckoning. */
export const besides = (...figures: readonly Stated[]): Formula => ({ text: '', operands: figures.map(operandOf) });
