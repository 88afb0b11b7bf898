import type { Assessment, AssessOptions } from '../../assess';
import type { WorkbookSnapshot } from '../../figures';
import type { WritePlan } from '../../writeback';

/** What the user chose; kept in the workbook. */
export interface PaneSettings {
  /** A rule pack's id, or null: detect. */
  readonly rules: string | null;
  readonly allowOtherYear: boolean;
  /** Fill blank scores, rates and totals. */
  readonly fill: boolean;
  /** Mark cells that have findings. */
  readonly mark: boolean;
  readonly notes: boolean;
  /** Check again after each edit. */
  readonly live: boolean;
}

export const firstSettings: PaneSettings = { rules: null, allowOtherYear: false, fill: true, mark: true, notes: true, live: true };

/** What the product keeps in a workbook, as the pane needs it. */
export interface Kept {
  readonly settings: PaneSettings;
  /** Fingerprint of an ignored finding → the reason given. */
  readonly ignored: ReadonlyMap<string, string>;
  /** What 撤销 would take back ("评分", "采用计算值"), or null where nothing is recorded. */
  readonly undo: string | null;
}

/** Something the user asks for that changes the workbook; the engine answers with a plan. */
export type Request =
  | { readonly kind: 'score' }
  | { readonly kind: 'accept'; readonly findings: readonly string[] }
  | { readonly kind: 'ignore'; readonly findings: readonly string[]; readonly reason: string }
  | { readonly kind: 'unignore'; readonly findings: readonly string[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'report' }
  | { readonly kind: 'blank'; readonly form: string };

export interface Choice { readonly id: string; readonly label: string }

/** The core behind the session: in a worker for the pages, in place for tests. Nothing here touches a workbook. */
export interface Engine {
  kept(state: string | null): Promise<Kept>;
  /** The state text with other settings in it. */
  keepSettings(state: string | null, settings: PaneSettings): Promise<string>;
  assess(workbook: WorkbookSnapshot, options: AssessOptions, signal?: AbortSignal): Promise<Assessment>;
  /** Plans a request on what was last assessed; null where there is nothing to do. */
  plan(request: Request, workbook: WorkbookSnapshot, assessment: Assessment | null, settings: PaneSettings): Promise<WritePlan | null>;
  /** Rule packs the user can choose from, and standard forms that can be inserted. */
  choices(): Promise<{ readonly packs: readonly Choice[]; readonly forms: readonly Choice[] }>;
}
