import type { CellRef } from '../../figures';
import type { Finding } from '../../assess';
import { builtInPacks } from '../../rules';
import { readNarrative } from '../prose/reading';
import type { Reading } from '../prose/reading';
import { isExplained } from './explained';
import { narrativeFinding } from './finding';
import type { Problem } from './problem';
import type { Book } from '../facts/book';
import * as rules from './rules';
import * as slips from './slips';
import { tableProblems } from './tables';
import { tablesInText } from './text-tables';

/** What a narrative is checked against. Without a book only its own arithmetic is checked. */
export interface NarrativeContext {
  /** The figures of the workbooks it goes with (readBook). */
  readonly book?: Book | null;
  /** The grade scales that may hold; a grade is wrong only if it is on none of them. Default: those of every built-in pack. */
  readonly scales?: readonly rules.GradeScale[];
  /** Where a paragraph stands when the narrative is a sheet; null or absent: "P12". */
  readonly cellOf?: (paragraph: number) => CellRef | null;
}

/**
 * Findings of a narrative given as paragraphs: narrative-arithmetic where its own figures contradict each other,
 * narrative-figure-differs where they contradict the workbook's. Paragraphs that are empty are not counted. What one slip of
 * the pen would set right is a warning; tables copied into the text are reckoned by their rows and columns.
 * A figure is reported once and only where no plausible reading of the sentence reconciles it.
 */
export function checkNarrative(paragraphs: readonly string[], context: NarrativeContext = {}): readonly Finding[] {
  const reading = readNarrative(paragraphs);
  const found = unique(problemsOf(reading, context)).filter((problem) => !isExplained(reading, problem));
  return [...found, ...slipsBeside(reading, found, context), ...tablesInText(paragraphs)].sort((a, b) =>
    a.paragraph - b.paragraph)
    .map((problem) => narrativeFinding(problem, (paragraph) => context.cellOf?.(paragraph) ?? null));
}

function problemsOf(reading: Reading, { book = null, scales = builtInPacks().map((pack) => pack.grades) }: NarrativeContext): Problem[] {
  return [
    ...rules.executionRates(reading),
    ...rules.growthRates(reading),
    ...rules.comparedYears(reading),
    ...rules.budgetClaims(reading),
    ...rules.shares(reading),
    ...rules.partsAndTotals(reading),
    ...rules.sumsAfterParts(reading),
    ...rules.itemisedTotals(reading),
    ...rules.balanceSums(reading),
    ...rules.prices(reading),
    ...rules.instalments(reading),
    ...rules.ratesAgainstBase(reading),
    ...rules.dueAndDone(reading),
    ...rules.perHead(reading),
    ...rules.differences(reading),
    ...rules.seriesChanges(reading),
    ...rules.basesInBrackets(reading),
    ...rules.ratios(reading),
    ...rules.restOfShares(reading),
    ...rules.yearlyMeans(reading),
    ...rules.basesElsewhere(reading),
    ...rules.someAmong(reading),
    ...rules.netChanges(reading),
    ...rules.writtenOut(reading),
    ...rules.gradesOfScores(reading, scales),
    ...rules.targets(reading),
    ...rules.listedCounts(reading),
    ...rules.undoneCounts(reading),
    ...rules.unspentSums(reading),
    ...rules.ratesByName(reading),
    ...rules.budgetItems(reading),
    ...rules.scoreSums(reading),
    ...rules.repeatedFigures(reading),
    ...(book ? tableProblems(reading, book) : []),
  ];
}

/** What only looks like a slip of the pen is told where nothing is found wrong for certain. */
function slipsBeside(reading: Reading, found: readonly Problem[], { book }: NarrativeContext): readonly Problem[] {
  const told = new Set(found.map(({ paragraph }) => paragraph));
  const tabled = slips.tabledIn(book ?? null);
  const all = [...slips.slippedSums(reading, tabled), ...slips.slippedRates(reading), ...slips.slippedProducts(reading),
    ...slips.slippedDifferences(reading), ...slips.slippedLists(reading, book ?? null)];
  return unique(all).filter(({ paragraph }) => !told.has(paragraph));
}

/** One finding for one statement: the first rule that speaks of it. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const place = problem.at && problem.reported === problem.at.text
      ? `${String(problem.at.sentence.index)}/${String(problem.at.start)}` : problem.expected;
    const key = `${String(problem.paragraph)}/${problem.reported}/${place}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}
