import { plain } from '../../figures';
import { namesIn, partsOf } from '../../formula';
import type { Expression } from '../../formula';
import { formIds } from '../../forms';
import { nearest } from '../nearest';
import { PackError } from '../problem';
import { indicatorTexts } from '../texts';
import { pointsName } from './scale';
import type { IndicatorRule } from './indicator';
import type { IndicatorFile } from './schema';

/** The forms whose rows may go by a pack's indicators: those that hold scores, and the base data any of them may be scored by. */
const ruledForms: readonly string[] = formIds.filter((id) => id !== 'base-data' && !id.endsWith('-targets'));

/**
 * Holds an indicator to what its schema cannot say: a figure asked for and never used, a list read as one figure, a tier nothing
 * reaches would all rule in silence otherwise. `key` is where it stands in the file, `before` those before it.
 * @throws PackError naming file, key and what was meant.
 */
export function checkIndicatorSense(
  own: IndicatorFile, rule: IndicatorRule, before: readonly IndicatorFile[], file: string, key: string,
): void {
  const refuse = (place: string, detail: string): never => { throw new PackError(file, 'contradiction', key + place, detail); };
  if (!ruledForms.includes(own.form)) refuse('.form', indicatorTexts.noSystem(own.form, ruledForms));
  if (before.some(({ form, name }) => form === own.form && name === own.name)) refuse('.name', indicatorTexts.twice(own.name));
  const names = rule.inputs.map(({ name }) => name);
  names.forEach((name, index) => {
    if (name === pointsName) refuse(`.inputs[${String(index)}].name`, indicatorTexts.reserved(name));
    if (names.indexOf(name) < index) refuse(`.inputs[${String(index)}].name`, indicatorTexts.inputTwice(name));
  });
  own.inputs?.forEach(({ near, source }, index) => {
    if (near !== undefined && source === undefined) refuse(`.inputs[${String(index)}].near`, indicatorTexts.near);
  });
  checkSameFigures(own, before, refuse);
  if (rule.attainable?.kind === 'deduct' && rule.attainable.step.isZero()) refuse('.attainable.step', indicatorTexts.noStep);
  if (rule.formula) checkUse(own, rule, rule.formula.expression, file, key);
}

const inRow = (source: string | undefined): boolean => source?.startsWith('row.') === true;

/** A figure that several indicators of a form speak of is asked for once: they must mean the same by its name. */
function checkSameFigures(
  own: IndicatorFile, before: readonly IndicatorFile[], refuse: (place: string, detail: string) => never,
): void {
  const told = (input: NonNullable<IndicatorFile['inputs']>[number]): string =>
    JSON.stringify([input.unit, input.source, input.near, input.list, input.counts?.projects, input.counts?.unspentBelow]);
  own.inputs?.forEach((input, index) => {
    if (inRow(input.source)) return;
    const other = before.find(({ form, inputs }) => form === own.form
      && inputs?.some((one) => one.name === input.name && !inRow(one.source) && told(one) !== told(input)) === true);
    if (other) refuse(`.inputs[${String(index)}]`, indicatorTexts.otherwise(input.name, other.name));
  });
}

function checkUse(own: IndicatorFile, rule: IndicatorRule, expression: Expression, file: string, key: string): void {
  const refuse = (place: string, detail: string): never => { throw new PackError(file, 'contradiction', key + place, detail); };
  const names = rule.inputs.map(({ name }) => name);
  const used = namesIn(expression);
  const unknown = used.find((name) => name !== pointsName && !names.includes(name));
  if (unknown !== undefined) {
    throw new PackError(file, 'wrong-value', `${key}.formula`, indicatorTexts.unknown(unknown, nearest(unknown, [...names, pointsName])));
  }
  const counted = rule.attainable?.kind === 'share' ? rule.attainable.of : null;
  rule.inputs.forEach(({ name, list }, index) => {
    if (!used.includes(name) && name !== counted) refuse(`.inputs[${String(index)}]`, indicatorTexts.unused(name));
    const asList = listsIn(expression).includes(name);
    if (asList && !list) refuse(`.inputs[${String(index)}]`, indicatorTexts.noList(name));
    if (list && figuresIn(expression).includes(name)) refuse('.formula', indicatorTexts.listAsFigure(name));
  });
  const byPoints = used.includes(pointsName);
  if (byPoints && rule.points) refuse('.points', indicatorTexts.twicePoints);
  const bare = (own.examples ?? []).findIndex(({ points, expect }) => points === undefined && expect !== null);
  if (byPoints && bare >= 0) refuse(`.examples[${String(bare)}]`, indicatorTexts.noPoints);
  const idle = unreachedTier(expression);
  if (idle !== null) refuse('.formula', indicatorTexts.unreached(idle));
}

const every = (expression: Expression): readonly Expression[] => [expression, ...partsOf(expression).flatMap(every)];
const listsIn = (expression: Expression): readonly string[] =>
  every(expression).flatMap((one) => ('list' in one ? [one.list] : []));
const figuresIn = (expression: Expression): readonly string[] =>
  every(expression).flatMap((one) => (one.op === 'input' ? [one.name] : []));

/** A tier whose condition an earlier one of the same kind always meets first, as written ("≥90%"); null where there is none. */
function unreachedTier(expression: Expression): string | null {
  for (const one of every(expression)) {
    if (one.op !== 'tiers') continue;
    for (const [index, { relation, bound }] of one.tiers.entries()) {
      if (bound.op !== 'number') continue;
      const met = one.tiers.slice(0, index).some((earlier) => earlier.bound.op === 'number' && earlier.relation === relation
        && (relation === '≥' || relation === '>' ? earlier.bound.value.lte(bound.value)
          : relation === '≤' || relation === '<' ? earlier.bound.value.gte(bound.value) : earlier.bound.value.eq(bound.value)));
      if (met) return relation + (bound.unit === '%' ? `${plain(bound.value.times(100))}%` : plain(bound.value));
    }
  }
  return null;
}
