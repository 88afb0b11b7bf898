import { normalise, readStatement, showQuantity } from '../../figures';
import type { CellRef, Read, Statement } from '../../figures';
import type { Grid } from '../grid';
import type { Layout } from './layout';

/** "…面积≥533.05平方米", "…合格率=100%": a target at the end of a short sentence. */
const figureAtEnd = /(?:[≥≤=<>]|不少于|不低于|不超过|不高于)\d[\d.,]*[^\d,;。，；]{0,8}$/;
/** "…健全性定性为优": a qualitative target. */
const wordAtEnd = /定性为([^,;。，；]{1,8})$/;

/** The target a name ends with ("培训人数≥200人"), for a row that states none where targets stand; null where the name states none. */
export function statementInName(name: string, cell: CellRef): Read<Statement> | null {
  const read = readStatement(name, 'General', cell);
  if (read.kind !== 'value' || read.value.kind !== 'quantity' || read.value.operator === null) return null;
  const { operator, quantity } = read.value;
  return { ...read, value: { ...read.value, text: operator + showQuantity(quantity) } };
}

const namesTarget = /[(（][^()（）]*(?:目标|指标)值[^()（）]*[)）]/;
const bracketAtEnd = /[(（]([^()（）]+)[)）]\s*$/;

/** 指标（目标值） over 培训人数（≥200人）: the target a name holds in brackets; null where the header says no such thing. */
export function statementInBrackets(grid: Grid, layout: Layout, name: string, cell: CellRef): Read<Statement> | null {
  const header = layout.levels.at(-1)?.label;
  const said = header && namesTarget.test(grid.text(header.row, header.column)) ? bracketAtEnd.exec(name)?.[1] : undefined;
  return said === undefined ? null : readStatement(said, 'General', cell);
}

/** 考核标准 with 不少于42公里 or 15天以内: a standard that is all of a target, and gives or takes no points. */
const bareTarget = /^(?:(?:[≥≤=<>]|不[少低高大小]于|不超过)\d[\d.,]*[^\d,;。，；得扣计给满]{0,8}|\d[\d.,]*[^\d,;。，；得扣计给满]{0,4}(?:及?以[上下]|以内))$/;

/** The standard of a row that is nothing but a target (考核标准 | 不少于42公里); null where it is a rule on points, or words. */
function statementInRule(grid: Grid, row: number, layout: Layout): Read<Statement> | null {
  const place = layout.places.get('scoringRule');
  const raw = place ? grid.raw(row, place.column) : null;
  if (!place || typeof raw !== 'string' || raw.length > 24 || !bareTarget.test(normalise(raw))) return null;
  return readStatement(raw, 'General', grid.cell(row, place.column));
}

/**
 * The target of a row whose table has no target column but says it in the explanation (四川 个性指标), or where its standard is nothing
 * else; null where neither states one.
 */
export function statementInWords(grid: Grid, row: number, layout: Layout): Read<Statement> | null {
  const place = layout.places.get('explanation');
  const raw = place ? grid.raw(row, place.column) : null;
  if (!place || typeof raw !== 'string' || raw.length > 120) return statementInRule(grid, row, layout);
  const plain = normalise(raw);
  const cell = grid.cell(row, place.column);
  const figure = figureAtEnd.exec(plain);
  if (figure) return readStatement(figure[0], 'General', cell);
  const word = wordAtEnd.exec(plain);
  return word ? readStatement(word[1]!, 'General', cell) : statementInRule(grid, row, layout);
}
