import { hundred, parseQuantity, percent, plain, roundTo } from '../figures';
import type { Decimal } from '../figures';
import { verdictOf } from '../assess';
import type { Assessment, BudgetAssessment, Finding, IndicatorAssessment, SheetAssessment, TotalAssessment } from '../assess';

/** What came of one input; `assessment` null where it could not be used. */
export interface FileResult {
  readonly name: string;
  readonly error: string | null;
  readonly assessment: Pick<Assessment, 'verdict' | 'sheets' | 'findings'> | null;
}

/** Decimals of a rate as a ratio: enough to hold it against the figures it rests on. */
const rateDecimals = 6;

const text = (value: Decimal | null): string | null => value && plain(value);
const rate = (value: Decimal | null): string | null => value && plain(roundTo(value, rateDecimals));

const budget = (found: BudgetAssessment) => ({
  initial: text(found.initial), adjusted: text(found.adjusted), spent: text(found.spent), rate: rate(found.rate), score: text(found.score),
});

const indicator = (row: IndicatorAssessment) => ({
  path: row.path, row: row.row, target: row.target, actual: row.actual, points: text(row.points), reported: text(row.reported),
  computed: text(row.computed),
  cells: { points: row.cells.points ?? null, score: row.cells.score ?? null, actual: row.cells.actual ?? null },
  why: row.why,
});

const total = (found: TotalAssessment) => ({
  points: text(found.points), reported: text(found.reported), computed: text(found.computed), grade: found.grade, cell: found.cell,
});

const sheet = (found: SheetAssessment) => ({
  sheet: found.sheet, form: found.form, rules: found.rules, subject: found.subject, unit: found.unit, year: found.year,
  budget: found.budget && budget(found.budget), indicators: found.indicators.map(indicator), total: found.total && total(found.total),
});

/**
 * A figure quoted from a report as plain decimal text: "96.5%" is 0.965, "1471.75万元" is 1471.75 (the message keeps the units).
 * Words stay as they are.
 */
function figureOf(quoted: string | null): string | null {
  const match = quoted === null ? null : /^([≤≥<>]?)([-\d.,]+\D{0,4})$/.exec(quoted);
  const quantity = match && parseQuantity(match[2]!);
  if (!match || !quantity || typeof quantity === 'string') return quoted;
  return match[1]! + plain(quantity.unit?.key === percent.key ? quantity.value.div(hundred) : quantity.value);
}

/** Findings of the tables carry plain figures already; those of a narrative quote the text. */
const stated = (found: Finding, value: string | null): string | null => (found.rule.startsWith('narrative-') ? figureOf(value) : value);

const finding = (found: Finding) => ({
  id: found.id, rule: found.rule, severity: found.severity, verdict: found.verdict, sheet: found.sheet, cell: found.cell,
  related: found.related, reported: stated(found, found.reported), expected: stated(found, found.expected), message: found.message,
  source: found.source && { document: found.source.document, article: found.source.article },
});

/**
 * The JSON knows three verdicts: 可以上报, 需更正 N 处, 未核对 N 处. What is only to be looked at keeps nobody from sending a form
 * (the exit code is 0 as well), so it is told by its findings there, not by a verdict of its own.
 */
const verdict = ({ findings, sheets }: Pick<Assessment, 'sheets' | 'findings'>): string =>
  verdictOf(findings.filter((found) => found.severity !== 'warning' || found.verdict === 'unverifiable'), sheets);

/** One input as the JSON tells it: plain data. */
export const fileJson = (result: FileResult) => ({
  file: result.name, error: result.error, verdict: result.assessment && verdict(result.assessment),
  sheets: result.assessment?.sheets.map(sheet) ?? [], findings: result.assessment?.findings.map(finding) ?? [],
});

/** One file of the JSON. */
export type FileJson = ReturnType<typeof fileJson>;

/** The JSON of DESIGN ("Command line"): figures as plain decimal strings, rates as ratios, blanks as null. */
export function toJson(engine: string, files: readonly FileJson[]): string {
  return `${JSON.stringify({ schema: 'ziping.assessment/1', engine, files }, null, 2)}\n`;
}
