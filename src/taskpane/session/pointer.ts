import type { CellRef } from '../../figures';
import { address } from '../../figures/cell';
import type { WorkbookPort } from '../../hosts/workbook';
import { reveal, stepped } from '../findings';
import type { Runner } from './runner';
import { cellOf } from './snapshot';
import { entryAt } from './state';
import type { Store } from './store';

/** Which finding is open and which cell is chosen: the list leads to the workbook, and the workbook to the list. */
export class Pointer {
  constructor(private readonly port: WorkbookPort, private readonly store: Store, private readonly runner: Runner) {}

  /** Opens a finding and selects its cell; the same finding again only selects. */
  async open(key: string): Promise<void> {
    const { entries, view } = this.store.get();
    const entry = entries.find((one) => one.key === key);
    if (!entry) return;
    this.store.set({ selected: key, view: reveal(entries, view, key) });
    await this.goTo(cellOf(entry.finding.sheet, entry.finding.cell));
  }

  /** Selects a cell and scrolls to it. */
  async goTo(cell: CellRef | null): Promise<void> {
    if (!cell) return;
    try {
      await this.port.select(cell);
    } catch (error) {
      this.runner.fail(error, () => this.goTo(cell));
    }
  }

  /** 下一处 (1) or 上一处 (-1) among the open findings, round and round. */
  async step(by: 1 | -1): Promise<void> {
    const { entries, view, selected } = this.store.get();
    const key = stepped(entries, view, selected, by);
    if (key !== null) await this.open(key);
  }

  /** The user chose a cell in the workbook: its finding opens in the list. */
  arrive(cell: CellRef): void {
    const { entries, selected, view, arrived } = this.store.get();
    const key = entryAt(entries, selected, cell, address(cell.row, cell.column));
    if (key === null || key === selected) return;
    this.store.set({ selected: key, view: reveal(entries, view, key), arrived: arrived + 1 });
  }
}
