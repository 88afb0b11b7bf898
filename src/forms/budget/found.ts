import type { CellRef } from '../../figures';
import type { DividedAmount, Text } from '../form';
import type { MoneyConcept } from '../labels/budget';

/** Where one figure of a budget block stands, with the label that says what it is. */
export interface FigureAt {
  readonly row: number;
  readonly column: number;
  readonly label: CellRef;
  /** The figure's own text where it shares its cell with its label ("预算数：50万元"). */
  readonly said?: string;
  /** The figures it is the sum of, where it has no cell of its own. */
  readonly addends?: readonly FigureAt[];
}

/** One row of a block as found: its label and the cells of its figures. */
export interface FoundRow {
  readonly label: Text;
  readonly figures: ReadonlyMap<MoneyConcept, FigureAt>;
  /** The columns that divide its amounts by source, the same ones in every row of a block. */
  readonly sources?: readonly SourceColumns[];
}

/** A block as found, whatever its arrangement. */
export interface FoundBlock {
  readonly total: FoundRow;
  readonly parts: readonly FoundRow[];
  /** Rows that an 其中 names below one of the parts. */
  readonly under?: readonly { readonly of: FoundRow; readonly rows: readonly FoundRow[] }[];
  readonly headers: ReadonlyMap<MoneyConcept, CellRef>;
  /** The label over or beside the whole block ("项目资金（万元）", "预算执行情况（10分）"). */
  readonly block: Text | null;
}

/** The columns that divide an amount of a row by source, with the amount they divide where the header says so. */
export interface SourceColumns {
  readonly of: DividedAmount | null;
  /** The amount right before them. */
  readonly after: DividedAmount | null;
  readonly parts: readonly FigureAt[];
}
