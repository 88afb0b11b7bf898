import { parseAddress } from '../figures/cell';
import type { Assessment, FindingRule, IndicatorAssessment } from './assessment';

/** These stand at the first row of what they are about, which is more than that row. */
const ofMore: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'group-points-differ', 'group-score-differs', 'points-total', 'total-differs', 'total-missing',
]);

const nameOf = ({ path }: IndicatorAssessment): string | null => path.findLast((level) => level !== '') ?? null;

/** The leftmost column of a row's own cells: to its left stand the names of its levels. */
function firstColumn({ cells }: IndicatorAssessment): number {
  let first = Infinity;
  for (const cell of Object.values(cells)) first = Math.min(first, parseAddress(cell)?.column ?? Infinity);
  return first;
}

/**
 * The name of the indicator a finding is about, by the finding's fingerprint: that of the row where it stands in one of the row's own
 * cells. Findings on anything else (money, totals, groups, tables of accounts, texts) have none.
 */
export function subjectsOf({ sheets, findings }: Pick<Assessment, 'sheets' | 'findings'>): ReadonlyMap<string, string> {
  const rows = new Map<string, Map<number, IndicatorAssessment>>();
  for (const { sheet, indicators } of sheets) {
    const own = rows.get(sheet) ?? new Map<number, IndicatorAssessment>();
    for (const indicator of indicators) own.set(indicator.row, indicator);
    rows.set(sheet, own);
  }
  const subjects = new Map<string, string>();
  for (const { id, rule, sheet, cell } of findings) {
    const at = sheet === null || ofMore.has(rule) ? null : parseAddress(cell);
    const row = at && rows.get(sheet!)?.get(at.row + 1);
    const name = row && at.column >= firstColumn(row) ? nameOf(row) : null;
    if (name !== null) subjects.set(id, name);
  }
  return subjects;
}
