import { ofWhich } from './labels';
import type { AccountsRow } from './table';

const basic = /基本支出.*(结转|结余)/;
const project = /项目支出.*(结转|结余)/;

/**
 * Rows below a carry-over that begin with 其中 are all of it only where they tell both 基本支出 and 项目支出; one of them alone is a part
 * no sum asks for. Without 其中 what details a carry-over is all of it.
 */
export function wholeDetails(rows: readonly AccountsRow[]): readonly AccountsRow[] {
  const partial = new Set(rows.map(({ key }) => key).filter((key) => key.endsWith('.carryOver.detail')).filter((key) => {
    const own = rows.filter((row) => row.key === key).map(({ label }) => label);
    const tells = (pattern: RegExp): boolean => own.some((label) => pattern.test(label));
    return own.some((label) => ofWhich.test(label)) && !(tells(basic) && tells(project));
  }));
  return rows.map((row) => (partial.has(row.key) ? { ...row, key: `${row.key.split('.')[0]!}.detail` } : row));
}
