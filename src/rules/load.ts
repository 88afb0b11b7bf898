import * as v from 'valibot';
import { Decimal } from '../figures';
import type { FormId } from '../forms';
import { runExamples } from './examples';
import { checkForms } from './form-names';
import { checkIndicators, indicatorsOf } from './indicators';
import { described, meantBy, pathOf } from './keys';
import { clauseTopics } from './pack';
import type { Clause, ClauseTopic, Grade, Pack, PointsTotals, Settings, TextLimits } from './pack';
import { nearest } from './nearest';
import { withOwnFigures } from './own-clauses';
import { PackError } from './problem';
import { packSchema } from './schema';
import type { PackFile } from './schema';
import { checkSense } from './sense';
import { baseTexts, wantedTexts } from './texts';
import { wantedText } from './wanted';

function refuse(file: string, issue: v.GenericIssue): PackError {
  const { place, shown, last } = pathOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const { kind, detail } = meantBy(last, place);
    return new PackError(file, kind, shown, detail);
  }
  if (issue.received === 'undefined') return new PackError(file, 'missing-key', shown, described(place, last));
  const expected = issue.kind === 'validation' ? issue.message
    : wantedText(issue.expected ?? '', issue.received)
      + (issue.type === 'picklist' || issue.type === 'variant' ? wantedTexts.meaning(described(place, last)) : '');
  return new PackError(file, 'wrong-value', shown === '' ? wantedTexts.whole : shown, expected);
}

function settingsOf(own: PackFile['settings'], base: Settings): Settings {
  const decimal = (text: string | undefined, otherwise: Decimal): Decimal => (text === undefined ? otherwise : new Decimal(text));
  return {
    equals: own?.equals ?? base.equals,
    overachievement: decimal(own?.overachievement, base.overachievement),
    explainRateBelow: decimal(own?.explainRateBelow, base.explainRateBelow),
    unspentAbove: decimal(own?.unspentAbove, base.unspentAbove),
    scoreAhead: decimal(own?.scoreAhead, base.scoreAhead),
    scoreDecimals: own?.scoreDecimals ?? base.scoreDecimals,
    rateDecimals: own?.rateDecimals === undefined ? base.rateDecimals : own.rateDecimals,
    moneyDecimals: own?.moneyDecimals ?? base.moneyDecimals,
    executionRule: own?.executionRule === undefined ? base.executionRule : own.executionRule,
    rounding: own?.rounding ?? base.rounding,
    bands: own?.bands ? { met: new Decimal(own.bands.met), partly: new Decimal(own.bands.partly) } : base.bands,
  };
}

function gradesOf(file: string, own: PackFile['grades'], base: readonly Grade[]): readonly Grade[] {
  if (!own) return base;
  const grades = own.map(({ name, from }) => ({ name, from: new Decimal(from) }));
  const descending = grades.every((grade, index) => index === 0 || grade.from.lt(grades[index - 1]!.from));
  if (!descending || !grades.at(-1)?.from.isZero()) {
    throw new PackError(file, 'grades-order', 'grades', grades.map(({ name, from }) => `${name} ${from.toFixed()}`).join('、'));
  }
  return grades;
}

function totalsOf(own: PackFile['pointsTotals'], base: PointsTotals): PointsTotals {
  const decimals = (texts: readonly string[]): Decimal[] => texts.map((text) => new Decimal(text));
  return {
    withExecution: own?.withExecution ? decimals(own.withExecution) : base.withExecution,
    withoutExecution: own?.withoutExecution ? decimals(own.withoutExecution) : base.withoutExecution,
    forms: own?.forms ? new Map(Object.entries(own.forms).map(([form, totals]) => [form as FormId, decimals(totals)])) : base.forms,
  };
}

function clausesOf(file: string, own: PackFile['clauses'], base: Pack['clauses'] | null): Pack['clauses'] {
  const given = (own ?? {}) as Partial<Record<ClauseTopic, Clause>>;
  return Object.fromEntries(clauseTopics.map((topic) => {
    const clause = given[topic] ?? base?.[topic];
    if (!clause) throw new PackError(file, 'missing-key', `clauses.${topic}`, '');
    return [topic, clause];
  })) as Pack['clauses'];
}

/** Defaults a pack without a base starts from; only national/2020 has none. */
const bare: Settings = {
  equals: 'closeness', overachievement: new Decimal('0.3'), explainRateBelow: new Decimal('0.9'), unspentAbove: new Decimal('0.2'),
  scoreAhead: new Decimal('0.05'), scoreDecimals: 2, rateDecimals: null, moneyDecimals: 2, executionRule: null,
  rounding: 'half-up',
  bands: { met: new Decimal('0.8'), partly: new Decimal('0.6') },
};

/** Finds the pack that `extends` names. */
type Base = (id: string) => Pack | null;

/**
 * Holds a pack to having what it goes on from.
 * @throws PackError
 */
function checkBase({ id, clauses, extends: from }: PackFile, file: string, base: Base, ids: readonly string[]): void {
  if (from === undefined) {
    if (clauseTopics.every((topic) => clauses?.[topic])) return;
    throw new PackError(file, 'missing-key', 'extends', baseTexts.needed);
  }
  if (base(from)) return;
  if (from === id) throw new PackError(file, 'contradiction', 'extends', baseTexts.self(from));
  throw new PackError(file, 'unknown-base', 'extends', baseTexts.unknown(from, nearest(from, ids), ids));
}

/**
 * A pack from its file's content, strictly: an unknown or misplaced key, a wrong value, a missing clause or an example that
 * does not hold refuses the whole pack. `base` finds the pack that `extends` names, `ids` are those there are.
 * @throws PackError naming file, key and what was meant.
 */
export function packOf(content: unknown, file: string, base: Base, ids: readonly string[] = []): Pack {
  const parsed = v.safeParse(packSchema, content);
  if (!parsed.success) throw refuse(file, parsed.issues[0]);
  const own = parsed.output;
  checkForms(own, file);
  checkBase(own, file, base, ids);
  const pack = packOfValid(own, file, base);
  checkSense(own, pack, file);
  checkIndicators(own.indicators ?? [], pack.indicators, file);
  runExamples(pack, file);
  return pack;
}

/**
 * The same of content that is known to pass the strict loading (a built-in pack: the tests hold every one of them to it): neither
 * the schema nor the examples are gone through, so that the first form of a workbook does not wait for them.
 */
export function packOfValid(own: PackFile, file: string, base: Base): Pack {
  const [jurisdiction, from] = own.id.split('/');
  if (!/^[a-z][a-z-]*\/\d{4}$/.test(own.id) || from === undefined) throw new PackError(file, 'id-mismatch', 'id', own.id);
  if (own.years.to !== null && own.years.to < own.years.from) {
    throw new PackError(file, 'years-reversed', 'years', `${String(own.years.from)}–${String(own.years.to)}`);
  }
  const parent = own.extends === undefined ? null : base(own.extends);
  if (own.extends !== undefined && !parent) {
    throw new PackError(file, 'unknown-base', 'extends', baseTexts.unknown(own.extends, null, []));
  }
  const settings = settingsOf(own.settings, parent?.settings ?? bare);
  const grades = gradesOf(file, own.grades, parent?.grades ?? []);
  const pack: Pack = {
    id: own.id,
    jurisdiction: jurisdiction!,
    name: own.name,
    years: own.years,
    recognise: {
      places: own.recognise?.places ?? [],
      formNumbers: own.recognise?.formNumbers ?? [],
      forms: (own.recognise?.forms ?? []) as FormId[],
    },
    settings,
    grades,
    pointsTotals: totalsOf(own.pointsTotals, parent?.pointsTotals ?? { withExecution: [], withoutExecution: [], forms: new Map() }),
    textLimits: own.textLimits ? new Map(Object.entries(own.textLimits).map(([form, limits]) => [form as FormId, limits]))
      : parent?.textLimits ?? new Map<FormId, TextLimits>(),
    clauses: withOwnFigures(
      clausesOf(file, own.clauses, parent?.clauses ?? null), own.clauses ?? {}, { settings, grades }, parent, own.name,
    ),
    examples: own.examples ?? [],
    indicators: [
      // A pack's own indicators come first, so that a county's wording of one wins over its province's.
      ...indicatorsOf(own.indicators ?? [], own.indicatorDocument ?? own.name, own.indicatorPlaces ?? null),
      ...parent?.indicators ?? [],
    ],
  };
  if (pack.grades.length === 0) throw new PackError(file, 'missing-key', 'grades', '');
  if (pack.pointsTotals.withExecution.length === 0) throw new PackError(file, 'missing-key', 'pointsTotals', '');
  return pack;
}
