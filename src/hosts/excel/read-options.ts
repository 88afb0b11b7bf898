import type { Block, Frame } from './sheet-values';

/** How the sheets of a workbook are read. */
export interface ReadOptions {
  readonly merges: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** Queued with the sheets' values, so that it costs no sync of its own. */
  readonly also?: (context: Excel.RequestContext) => void;
}

/** What one sheet's cells and frame came as. */
export interface SheetCells { readonly block: Block; readonly frame: Frame }
