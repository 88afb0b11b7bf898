import { economicCode } from './classes';
import { numbering, ofWhich, retold } from './labels';
import { figuresOf, type Block, type Layout } from './layout';
import { natureRows } from './rows';
import type { AccountsRow } from './table';
import { bare } from './titles';

/** Whether a block tells expenses by nature or economic class: beside those by function it comes to the same sum. */
export function isRetold(layout: Layout, block: Block): boolean {
  if (retold.test(layout.header.paths.get(block.labels[0]!) ?? '')) return true;
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const label = bare(layout.grid.text(row, block.labels[0]!)).replace(numbering, '');
    if (label !== '') return label === '基本支出';
  }
  return false;
}

/** The rows of such a block; what details one of them (其中) is left out. */
export function readNature(layout: Layout, block: Block): readonly AccountsRow[] {
  const rows: AccountsRow[] = [];
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const label = bare(layout.grid.text(row, block.labels[0]!));
    const name = label.replace(numbering, '');
    const code = economicCode(name);
    if (label === '' || ofWhich.test(label)) continue;
    const key = natureRows.find(({ pattern }) => pattern.test(name))?.key ?? (code ? 'nature.class' : 'nature.unknown');
    rows.push({ row, label, code, key, labelCell: layout.grid.cell(row, block.labels[0]!),
      figures: figuresOf(layout, row, block.figures) });
  }
  return rows;
}
