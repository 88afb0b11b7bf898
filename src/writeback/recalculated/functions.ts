import { Decimal, decimalOfDouble, roundTo, sumOf, zero, type RawValue, type Rounding } from '../../figures';
import { figureOf, isError, shownOf, truthOf, Untold, type Value } from './value';

type Known = (given: readonly Value[]) => Value;

/** The figures of all arguments, texts and blanks of references passed over as Excel does; null where one is an error. */
function figures(given: readonly Value[]): Decimal[] | null {
  const found: Decimal[] = [];
  for (const value of given) {
    if (value === null) return null;
    if (typeof value === 'string') throw new Untold();
    if (value instanceof Decimal) found.push(value);
    else if (value.some(isError)) return null;
    else for (const raw of value) if (typeof raw === 'number') found.push(decimalOfDouble(raw));
  }
  return found;
}

const over = (fold: (all: readonly Decimal[]) => Decimal | null): Known => (given) => {
  const all = figures(given);
  return all && fold(all);
};

const rounded = (rounding: Rounding): Known => (given) => {
  const [value = null, digits = null] = given.map(figureOf);
  if (given.length !== 2 || digits?.isNegative() === true) throw new Untold();
  return value && digits && roundTo(value, digits.trunc().toNumber(), rounding);
};

/** How many cells of references are so; anything but a reference is left to Excel. */
const counted = (counts: (raw: RawValue) => boolean): Known => (given) =>
  new Decimal(given.reduce((sum, value) => {
    if (value === null || typeof value === 'string' || value instanceof Decimal) throw new Untold();
    return sum + value.filter(counts).length;
  }, 0));

/** Whether conditions hold, all or any; null where one is an error. */
const conditions = (holds: (truths: readonly boolean[]) => boolean): Known => (given) => {
  const truths = given.map(figureOf);
  return truths.includes(null) ? null : truthOf(holds(truths.map((truth) => !truth!.isZero())));
};

/** What forms add up, round and choose with: the others' results, and these ones' given something unusual, are left to Excel. */
const functions: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['SUM', over(sumOf)],
  ['AVERAGE', over((all) => (all.length === 0 ? null : sumOf(all).div(all.length)))],
  ['MIN', over((all) => (all.length === 0 ? zero : Decimal.min(...all)))],
  ['MAX', over((all) => (all.length === 0 ? zero : Decimal.max(...all)))],
  ['COUNT', counted((raw) => typeof raw === 'number')],
  ['COUNTA', counted((raw) => raw !== null)],
  ['ROUND', rounded('half-up')],
  ['ROUNDUP', rounded('up')],
  ['ROUNDDOWN', rounded('truncate')],
  ['ABS', ([value = null]) => figureOf(value)?.abs() ?? null],
  ['AND', conditions((truths) => truths.every(Boolean))],
  ['OR', conditions((truths) => truths.some(Boolean))],
  ['IF', ([condition = null, yes = zero, no = zero]) => {
    const truth = figureOf(condition);
    return truth && (truth.isZero() ? no : yes);
  }],
  ['IFERROR', ([value = null, otherwise = null]) => shownOf(value) ?? otherwise],
]);

/** A function of Excel by its name in capitals; null where its result is left to Excel. */
export function functionNamed(name: string): Known | null {
  return functions.get(name) ?? null;
}
