import { Decimal, type WorkbookSnapshot } from '../figures';
import { asRead, statedIn } from './as-read';
import { formerRemarks, type FormerRemark } from './former-remarks';
import type { ListedFinding } from './findings';
import { settledVerdict } from './settled-verdict';
import type { GeneratedCell, GeneratedRow, GeneratedSheet, StyleName } from './plan';
import { clauseText, findingsHeaders, ignoredWord, severityWord, sheetNames, solvedWord, texts } from './texts';

const headers = Object.values(findingsHeaders);
const widths = [6, 10, 20, 8, 22, 14, 14, 56, 32, 30, 16];
const last = headers.length - 1;
/** The remark is the last column the user sees. */
const lastVisible = last - 1;
const headRows = 3;

/**
 * The sheet 自评问题清单: one row a finding, numbered as in the notes, the cell as a link, and 处理说明 for the user. What stands there
 * from before is kept by fingerprint; a remark on a finding that is gone moves to the end as solved, so no word is lost. Where no sheet is
 * a form (`scored` false) it says so: nothing was checked. `unsettled`: scores we proposed still stand as proposed.
 */
export function findingsSheet(
  workbook: WorkbookSnapshot, findings: readonly ListedFinding[], { scored = true, unsettled = false } = {},
): GeneratedSheet {
  const remarks = formerRemarks(workbook);
  const rows = findings.map((one) => findingRow(one, remarks.get(one.finding.id)?.remark ?? null));
  const present = new Set(findings.map((one) => one.finding.id));
  const solved = [...remarks.values()].filter((one) => !present.has(one.fingerprint)).map(solvedRow);
  const none: GeneratedRow[] = findings.length === 0 ? [row([[0, scored ? texts.nothingFound : texts.nothingScored, 'text']])] : [];
  return {
    name: sheetNames.findings,
    columns: widths.map((width, index) => (index === last ? { width, hidden: true } : { width })),
    rows: [...headOf(findings, scored, unsettled), ...none, ...rows, ...solved],
    merges: [0, 1, ...(none.length > 0 ? [headRows] : [])].map((line) => ({ top: line, bottom: line, left: 0, right: lastVisible })),
    frozenRows: headRows,
    page: { orientation: 'landscape', fitWidth: true, titleRows: headRows },
    charts: [],
    validations: [],
  };
}

function headOf(findings: readonly ListedFinding[], scored: boolean, unsettled: boolean): GeneratedRow[] {
  const open = findings.filter((one) => one.ignored === null);
  const count = (severity: string): number => open.filter((one) => one.finding.severity === severity).length;
  const counts = texts.counts(count('error'), count('warning'), count('info'), findings.length - open.length);
  const judged = settledVerdict(open.map((one) => one.finding), unsettled);
  const verdict = scored || open.length > 0 ? judged : texts.unscored;
  return [
    { height: 36, cells: [cell(0, texts.findingsTitle, 'title')] },
    { height: 24, cells: [cell(0, `${verdict}。${counts}${texts.howTo}`, 'muted')] },
    { height: 24, cells: headers.map((header, column) => cell(column, header, 'header')) },
  ];
}

function findingRow(one: ListedFinding, remark: string | null): GeneratedRow {
  const { finding } = one;
  const place: GeneratedCell = one.cell ? { ...cell(3, finding.cell, 'link'), link: one.cell } : cell(3, finding.cell, 'textCentre');
  return row([
    [0, new Decimal(one.number), 'textCentre'],
    [1, one.ignored === null ? severityWord(finding) : ignoredWord, one.ignored === null ? finding.severity : 'muted'],
    [2, finding.sheet ?? texts.narrative, 'text'],
    [4, one.subject, 'text'],
    [5, statedIn(finding), 'text'],
    [6, finding.expected === null ? null : asRead(finding, finding.expected), 'text'],
    [7, finding.message + (one.ignored === null ? '' : texts.ignoredBecause(one.ignored)), 'text'],
    [8, clauseText(finding.source), 'text'],
    [9, remark, 'input'],
    [last, finding.id, 'muted'],
  ], place);
}

function solvedRow(former: FormerRemark): GeneratedRow {
  return row([
    [0, null, 'muted'], [1, solvedWord, 'muted'], [2, former.sheet, 'muted'], [3, former.cell, 'muted'], [4, former.indicator, 'muted'],
    [5, former.reported, 'muted'], [6, former.expected, 'muted'], [7, former.message, 'muted'], [8, former.clause, 'muted'],
    [9, former.remark, 'input'],
    [last, former.fingerprint, 'muted'],
  ]);
}

const cell = (column: number, value: string | Decimal | null, style: StyleName): GeneratedCell => ({ column, value, style });

function row(cells: readonly (readonly [number, string | Decimal | null, StyleName])[], extra?: GeneratedCell): GeneratedRow {
  const all = [...cells.map(([column, value, style]) => cell(column, value, style)), ...(extra ? [extra] : [])];
  return { height: null, cells: all.sort((a, b) => a.column - b.column) };
}
