import { readQuantity } from '../../figures';
import type { CellRef, Quantity, Read, Unit } from '../../figures';
import type { SaidDivision } from '../form';
import type { Grid, Region } from '../grid';
import { reading } from '../labels/family';

/** "按收入性质分：2030.12" over lines that say its parts. */
const heading = reading((text) => {
  const match = /^\s*按.{2,8}?(?:性质|来源|类型|类别|用途|科目|构成)(?:划?分|分类)?\s*(?:[:：](.*))?$/s.exec(text);
  return match && (match[1] ?? '').trim();
});
/** "其中：一般公共预算：1325.68", "项目支出：": a part with its amount, which may be left blank. */
const part = reading((text) => {
  const match = /^\s*(?:其中\s*[:：])?\s*([^:：\d]{2,20})[:：]\s*(-?[\d,.]*\s*(?:亿元|万元|元)?)\s*$/s.exec(text);
  return match ? { name: match[1]!.replace(/\s+/g, ''), amount: match[2]!.trim() } : null;
});

const severalAmounts = /[:：]\s*[\d,.]+\s*(?:亿元|万元|元)?\s*\S/;

/**
 * Ways to divide the money that a block says in words below its figures (湖南: 按收入性质分：… beside 按支出性质分：…, each over its
 * parts), each label sharing its cell with its amount. `rows` are those in which it may stand.
 */
export function divisionsSaid(grid: Grid, rows: readonly number[], region: Region, unit: Unit): SaidDivision[] {
  const amountOf = (said: string, cell: CellRef): Read<Quantity> =>
    (said === '' ? { kind: 'blank', cell } : readQuantity(said, 'General', cell, { unit }));
  const found: SaidDivision[] = [];
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      const raw = grid.own(row, column);
      const said = typeof raw === 'string' ? grid.book.read(heading, raw) : null;
      if (said === null) continue;
      const parts: { readonly name: string; readonly amount: Read<Quantity> }[] = [];
      let whole = true;
      for (let below = grid.area(row, column).bottom + 1; rows.includes(below); below = grid.area(below, column).bottom + 1) {
        const text = grid.own(below, column);
        const line = typeof text === 'string' && grid.book.read(heading, text) === null ? grid.book.read(part, text) : null;
        // A line of several amounts leaves the parts unknown.
        whole = line !== null || typeof text !== 'string' || !severalAmounts.test(text);
        if (!line) break;
        parts.push({ name: line.name, amount: amountOf(line.amount, grid.cell(below, column)) });
      }
      const name = String(raw).replace(/[:：].*$/s, '').replace(/\s+/g, '');
      const cell = grid.cell(row, column);
      found.push({ label: { text: name, cell }, whole: amountOf(said, cell), parts: whole ? parts : [] });
    }
  }
  return found;
}
