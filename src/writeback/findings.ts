import { parseAddress } from '../figures';
import type { CellRef, WorkbookSnapshot } from '../figures';
import { subjectsOf } from '../assess';
import type { Assessment, Finding } from '../assess';
import { parseState } from './state';
import type { State } from './state';

/** A finding as listed: its number in the list, its cell, and the reason where the user set it aside. */
export interface ListedFinding {
  readonly number: number;
  readonly finding: Finding;
  readonly cell: CellRef | null;
  /** The indicator it is about; null where it is about none. */
  readonly subject: string | null;
  readonly ignored: string | null;
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** Findings in the order of the list: open before ignored, errors first, then by sheet in tab order and by cell. */
export function listed(workbook: WorkbookSnapshot, assessment: Assessment, state: State): readonly ListedFinding[] {
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const reasons = ignoredReasons(state);
  const subjects = subjectsOf(assessment);
  const keyed = assessment.findings.map((finding) => {
    const cell = cellOf(finding);
    const ignored = reasons.get(finding.id) ?? null;
    const key = [
      ignored === null ? 0 : 1, ranks[finding.severity],
      finding.sheet === null ? order.size : order.get(finding.sheet) ?? order.size, cell?.row ?? 0, cell?.column ?? 0,
    ];
    return { finding, cell, ignored, key };
  });
  keyed.sort((a, b) => {
    const at = a.key.findIndex((value, index) => value !== b.key[index]);
    return at < 0 ? (a.finding.id < b.finding.id ? -1 : 1) : a.key[at]! - b.key[at]!;
  });
  return keyed.map(({ finding, cell, ignored }, index) => (
    { number: index + 1, finding, cell, subject: subjects.get(finding.id) ?? null, ignored }));
}

/** The cell of a finding on a sheet; null for a paragraph of a narrative. */
export function cellOf(finding: Finding): CellRef | null {
  const at = finding.sheet === null ? null : parseAddress(finding.cell);
  return at && { sheet: finding.sheet!, ...at };
}

/** Fingerprints of the findings a workbook's user ignored. */
export function ignoredIn(workbook: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(parseState(workbook.state).state.ignored.map((one) => one.finding));
}

/** The reasons of ignored findings by their fingerprint. */
export function ignoredReasons(state: State): ReadonlyMap<string, string> {
  return new Map(state.ignored.map((one) => [one.finding, one.reason]));
}
