import type { CellRef, WorkbookSnapshot } from '../figures';
import type { WorkbookPort } from '../hosts/workbook';
import { problemOf, Session, type Engine, type SessionState } from '../taskpane/session';
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
  const acting = (act: (session: Session) => Promise<void>, unseen = unrecognised) => async (): Promise<void> => {
    const session = new Session(workbook, around.engine);
    await act(session);
    const state = session.getState();
    await session.stop();
    const said = failure(state) ?? unseen(state);
    if (said) around.tell(said);
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
    score: acting((session) => session.score(), (state) => unrecognised(state) ?? faultless(state)),
    previous: walking(-1),
    next: walking(1),
    clear: acting((session) => session.clear(false)),
    report: acting((session) => session.report()),
  };
}

/** What failed, or the first thing that was left as it was. */
function failure({ notice }: SessionState): Said | null {
  if (notice?.kind === 'failed') return { problem: notice.problem, where: notice.where };
  const left = notice?.skipped[0];
  return left ? { problem: left.problem, where: left.cell === null ? left.sheet : `${left.sheet}!${left.cell}` } : null;
}

/** Nothing was scored and so nothing written: without a word the press would seem to do nothing. */
function unrecognised({ overview }: SessionState): Said | null {
  return overview === null || overview.sheets.some(({ form }) => form !== null) ? null : { problem: 'unscored', where: null };
}

/** Where nothing is marked the user sees no sign that the workbook was checked. */
function faultless({ overview, entries }: SessionState): Said | null {
  if (overview === null || entries.some(({ status }) => status === 'open')) return null;
  return { problem: overview.proposals.length > 0 ? 'proposed' : 'clean', where: null };
}
