import type { Finding, SheetAssessment } from '../../assess';
import type { CellRef, WorkbookSnapshot } from '../../figures';
import type { Gap } from '../../report';
import type { OwnPack, ReadPack, Rulings, Settings, WritePlan } from '../../writeback';

/** What the product keeps in a workbook, as the pane needs it. */
export interface Kept {
  readonly settings: Settings;
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
  | { readonly kind: 'settle' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'report' }
  | { readonly kind: 'blank'; readonly form: string };

/** Something to choose from, by its id; `label` in Chinese. */
export interface Choice { readonly id: string; readonly label: string }

/** What a user may choose: the rules to go by, and the standard forms to insert. */
export interface Choices {
  readonly packs: readonly Choice[];
  readonly forms: readonly Choice[];
  /** The county's own packs, in the order they were asked about. */
  readonly own: readonly ReadPack[];
}

/** What the pane shows of an assessment: each sheet without its rows, and every finding. */
export interface Overview {
  readonly sheets: readonly SheetOverview[];
  readonly findings: readonly Finding[];
  /** The indicator a finding is about, by its fingerprint. */
  readonly subjects: ReadonlyMap<string, string>;
  /** What the workbook's report sheet still lacks. */
  readonly gaps: readonly Gap[];
  /** Scores we proposed that are still as we proposed them: the user has to settle them. */
  readonly proposals: readonly CellRef[];
}
/** A sheet as the pane shows it: without its rows, of which a large workbook has tens of thousands. */
export type SheetOverview = Omit<SheetAssessment, 'indicators'>;

/**
 * The core behind the session: in a worker for the pages, in place for tests. Nothing here touches a workbook. It remembers
 * what it assessed last; plans rest on that.
 */
export interface Engine {
  kept(state: string | null): Promise<Kept>;
  /** The state text with other settings in it; '' where it must be left as it is. */
  keepSettings(workbook: WorkbookSnapshot, settings: Settings): Promise<string>;
  assess(workbook: WorkbookSnapshot, rulings: Rulings, signal?: AbortSignal): Promise<Overview>;
  /** Plans a request on what was last assessed; null where there is nothing to do. */
  plan(request: Request, workbook: WorkbookSnapshot, settings: Settings): Promise<WritePlan | null>;
  /** The report as a Word document, of what was last assessed. */
  document(workbook: WorkbookSnapshot): Promise<Uint8Array>;
  /** Findings of a report given as paragraphs, in itself and against what was last assessed. */
  checkText(paragraphs: readonly string[], workbook: WorkbookSnapshot): Promise<readonly Finding[]>;
  /** Rule packs the user can choose from, the county's own among them, and standard forms that can be inserted. */
  choices(own: readonly OwnPack[]): Promise<Choices>;
}
