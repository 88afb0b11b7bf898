import type { CellRef, WorkbookSnapshot } from '../figures';
import type { HostProblem, WorkbookPort } from '../hosts/workbook';
import { Session, type Engine } from '../taskpane/session';
import { neighbour } from './walk';

/** A workbook that can say where the user stands. */
export interface RibbonWorkbook extends WorkbookPort {
  selection(): Promise<CellRef | null>;
}

/** What a ribbon needs beside a workbook: the core, the cells our list of findings names, and a way to say why something failed. */
export interface Surroundings {
  readonly engine: Engine;
  listedCells(workbook: WorkbookSnapshot): readonly CellRef[];
  tell(problem: HostProblem): void;
}

/** The ribbon's buttons by the names the manifest gives them. The ribbon has a runtime of its own and shares nothing with the pane but the workbook. */
export function ribbonCommands(workbook: RibbonWorkbook, around: Surroundings): Readonly<Record<string, () => Promise<void>>> {
  const acting = (act: (session: Session) => Promise<void>) => async (): Promise<void> => {
    const session = new Session(workbook, around.engine);
    await act(session);
    const { notice } = session.getState();
    await session.stop();
    if (notice?.kind === 'failed') around.tell(notice.problem);
  };
  const walking = (by: 1 | -1) => async (): Promise<void> => {
    const [snapshot, from] = [await workbook.read({ merges: false }), await workbook.selection()];
    const cell = neighbour(around.listedCells(snapshot), snapshot.sheets.map(({ name }) => name), from, by);
    if (cell) await workbook.select(cell);
  };
  return {
    score: acting((session) => session.score()),
    previous: walking(-1),
    next: walking(1),
    clear: acting((session) => session.clear(false)),
    report: acting((session) => session.report()),
  };
}
