import type { CellRef, WorkbookSnapshot } from '../figures';
import type { WorkbookPort } from '../hosts/workbook';
import { problemOf, Session, type Engine } from '../taskpane/session';
import type { Said } from './said';
import { neighbour } from './walk';

/** A workbook that can say where the user stands. */
export interface RibbonWorkbook extends WorkbookPort {
  selection(): Promise<CellRef | null>;
}

/** What a ribbon needs beside a workbook: the core, the cells our list of findings names, and a way to say why something failed. */
export interface Surroundings {
  readonly engine: Engine;
  listedCells(workbook: WorkbookSnapshot): readonly CellRef[];
  tell(said: Said): void;
}

/**
 * The ribbon's buttons by the names the manifest gives them. The ribbon has a runtime of its own and shares nothing with the pane
 * but the workbook.
 */
export function ribbonCommands(workbook: RibbonWorkbook, around: Surroundings): Readonly<Record<string, () => Promise<void>>> {
  const acting = (act: (session: Session) => Promise<void>) => async (): Promise<void> => {
    const session = new Session(workbook, around.engine);
    await act(session);
    const { notice } = session.getState();
    await session.stop();
    if (notice?.kind === 'failed') around.tell({ problem: notice.problem, where: notice.where });
    const left = notice?.kind === 'done' ? notice.skipped[0] : undefined;
    if (left) around.tell({ problem: left.problem, where: left.cell === null ? left.sheet : `${left.sheet}!${left.cell}` });
  };
  const walking = (by: 1 | -1) => async (): Promise<void> => {
    try {
      const [snapshot, from] = [await workbook.read({ merges: false }), await workbook.selection()];
      const cell = neighbour(around.listedCells(snapshot), snapshot.sheets.map(({ name }) => name), from, by);
      if (cell) await workbook.select(cell);
      else around.tell({ problem: 'unlisted', where: null });
    } catch (error) {
      around.tell(problemOf(error));
    }
  };
  return {
    score: acting((session) => session.score()),
    previous: walking(-1),
    next: walking(1),
    clear: acting((session) => session.clear(false)),
    report: acting((session) => session.report()),
  };
}
