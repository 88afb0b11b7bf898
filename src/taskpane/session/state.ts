import type { CellRef } from '../../figures';
import type { Skipped } from '../../hosts/skipped';
import type { HostProblem } from '../../hosts/workbook';
import type { Entry, View } from '../findings';
import { firstView } from '../findings';
import type { Overview } from './engine';
import type { Settings } from '../../writeback';
import { defaultSettings } from '../../writeback/settings';

/** What a task does; the status bar has a word for each. */
export type TaskKind = 'reading' | 'checking' | 'planning' | 'writing' | 'clearing' | 'reporting' | 'saving';

/** What is under way; `all` is 0 where the number of steps is not known. */
export interface Task { readonly kind: TaskKind; readonly done: number; readonly all: number; readonly cancellable: boolean }

/** A message to the user: what was done, or what failed and what to do. */
export type Notice =
  | {
    readonly kind: 'done'; readonly text: string; readonly skipped: readonly Skipped[];
    /** Cells that 评分 filled with what a rule decides, where they are few enough to be named. */
    readonly filled?: readonly CellRef[];
  }
  | { readonly kind: 'failed'; readonly problem: HostProblem; readonly where: string | null; readonly retry: (() => void) | null };

/** The message of something done, with what was left as it was. */
export const told = (text: string, { skipped }: { readonly skipped: readonly Skipped[] }): Notice & { kind: 'done' } =>
  ({ kind: 'done', text, skipped });

/** Everything the pane shows; replaced, never changed in place. */
export interface SessionState {
  readonly phase: 'starting' | 'ready';
  readonly name: string;
  /** No sheet of the workbook holds anything: the first thing to offer is a standard form. */
  readonly blank: boolean;
  readonly task: Task | null;
  readonly overview: Overview | null;
  readonly entries: readonly Entry[];
  readonly view: View;
  /** The finding that is open, by key. */
  readonly selected: string | null;
  /** Counts selections that came from the workbook, so the list scrolls to them without taking the focus. */
  readonly arrived: number;
  readonly settings: Settings;
  /** What 撤销 would take back, or null. */
  readonly undo: string | null;
  readonly notice: Notice | null;
  readonly live: 'idle' | 'checking';
  /** What the host waits for the user to do (leave the cell being edited), or null. */
  readonly waiting: HostProblem | null;
  /** The workbook changed after the last check. */
  readonly stale: boolean;
}

/** Before the workbook is read. */
export const firstState: SessionState = {
  phase: 'starting', name: '', blank: false, task: null, overview: null, entries: [], view: firstView, selected: null, arrived: 0,
  settings: defaultSettings, undo: null, notice: null, live: 'idle', waiting: null, stale: false,
};

/** The key of the finding a cell leads to: the selected one where it stands there, else an open one, else any. */
export function entryAt(entries: readonly Entry[], selected: string | null, cell: CellRef, address: string): string | null {
  const here = entries.filter(({ finding }) => finding.sheet === cell.sheet && finding.cell === address);
  const chosen = here.find(({ key }) => key === selected) ?? here.find(({ status }) => status === 'open') ?? here[0];
  return chosen?.key ?? null;
}
