import { Decimal } from '../../figures';
import { boundOf, difference, sumOf } from './bound';
import type { Bound } from './bound';
import type { FormFacts, IndicatorFact } from './book';
import { plainName } from './names';

/** A line of a form that has points and a score: an indicator, a level with all below it, or the execution of the budget. */
export interface ScoreLine {
  readonly name: string;
  /** A level with rows below it. */
  readonly level: boolean;
  readonly points: Bound | null;
  readonly score: Bound | null;
}

/** Every line of a form a report may tell the score of. A level is there only where all of its rows are scored. */
export function scoreLines(form: FormFacts): readonly ScoreLine[] {
  const scored = form.indicators.filter((fact) => fact.sharedBy !== null);
  const levels = new Map<string, IndicatorFact[]>();
  for (const fact of scored) for (const name of new Set(fact.path.slice(0, -1))) levels.set(name,
    [...(levels.get(name) ?? []), fact]);
  const line = form.form.executionRow ?? form.form.budget?.total ?? null;
  return [
    ...scored.flatMap((fact) => (fact.sharedBy ?? []).map((name) =>
      ({ name: lineName(name), level: false, points: fact.points, score: fact.score }))),
    ...[...levels].map(([name, facts]) => ({ name: lineName(name), level: true, points: allOf(facts.map((one) => one.points)),
      score: allOf(facts.map((one) => one.score)) })),
    ...(line ? [{ name: execution, level: false, points: boundOf(line.points), score: boundOf(line.score) }] : []),
  ];
}

const execution = '预算执行';

/** A name without the words that only say it is an indicator: 产出指标 and 产出, 预算执行率 and 预算执行. */
export function lineName(name: string): string {
  return plainName(name).replace(/^\d+|\d+分?$/g, '').replace(/(?:指标|方面|部分)+$/, '').replace(/^(?:预算)?(?:资金)?执行(?:率|情况)?$/,
    execution);
}

function allOf(bounds: readonly (Bound | null)[]): Bound | null {
  const known = bounds.filter((bound) => bound !== null);
  return known.length === bounds.length ? sumOf(known) : null;
}

/** The score of a form: as stated, else as computed. */
export function scoreOf(form: FormFacts): Bound | null {
  const computed = form.assessed?.total?.computed ?? null;
  return form.score ?? (computed && { value: computed, unit: null, decimals: computed.decimalPlaces(), cells: [] });
}

/** Points a line lost; null where either is not known. */
export function lostBy({ points, score }: ScoreLine): Bound | null {
  return points && score ? difference(points, score) : null;
}

/** Points a form lost of 100. */
export function lostByForm(form: FormFacts): Bound | null {
  const score = scoreOf(form);
  return score && difference({ ...score, value: new Decimal(100), cells: [] }, score);
}
