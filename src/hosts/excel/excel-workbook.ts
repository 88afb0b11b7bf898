import { address } from '../../figures';
import type { Area, CellRef, WorkbookSnapshot } from '../../figures';
import type { WritePlan } from '../../writeback';
import { hostError } from '../texts';
import type { ApplyReport, WorkbookEvents, WorkbookPort } from '../workbook';
import { applyPlan } from './apply';
import { clearWorkbook } from './clear';
import { listenTo } from './events';
import { featuresOf } from './features';
import type { IsSetSupported } from './features';
import { readSheets } from './read';
import { activeCell, selectCell } from './selection';
import { Session } from './session';
import type { SessionOptions } from './session';
import { queueState, stateStep } from './state';
import { survey } from './survey';
import type { Survey } from './survey';

/** What the running Excel is; a pane needs none of these. */
export interface ExcelOptions extends Partial<Omit<SessionOptions, 'features' | 'group'>> {
  /** Microsoft's client; the page's own. */
  readonly client?: typeof Excel;
  readonly isSetSupported?: IsSetSupported;
  /** Bytes a request may have. */
  readonly limit?: number;
}

type ReadOptions = NonNullable<Parameters<WorkbookPort['read']>[0]>;

/** Excel may tell of our own write only after it is done; before 1.14 nothing in the event says whose it was. */
const echo = 500;
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** The workbook in the running Excel. Calls take their turn: a live reading never falls between the syncs of a write. */
export class ExcelWorkbook implements WorkbookPort {
  private readonly session: Session;
  private readonly limit: number | undefined;
  private readonly wait: (milliseconds: number) => Promise<void>;
  /** The merges the last full read saw, by sheet: live reading must not look for them. */
  private readonly merges = new Map<string, readonly Area[]>();
  private known: Survey | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private writing = 0;

  /** @throws HostError 'missing-api' below ExcelApi 1.7. */
  constructor(options: ExcelOptions = {}) {
    const isSetSupported = options.isSetSupported ?? ((name, version) => Office.context.requirements.isSetSupported(name, version));
    const client = options.client ?? Excel;
    this.limit = options.limit;
    this.wait = options.wait ?? sleep;
    this.session = new Session({
      newContext: options.newContext ?? (() => new client.RequestContext()),
      features: featuresOf(isSetSupported, client),
      timeout: options.timeout ?? 60_000,
      retries: options.retries ?? [500, 1_000, 2_000, 4_000, 8_000, 8_000],
      wait: this.wait,
      onWaiting: options.onWaiting ?? (() => undefined),
      group: (context, work) => client.run({ previousObjects: context.workbook, mergeUndoGroup: true }, work),
    });
  }

  /** Two syncs. `merges: false` gives the merges the last full read saw, and null for a sheet it did not see. */
  read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return this.inTurn(() => this.session.repeat(async () => {
      const context = this.session.newContext();
      const found = await survey(this.session, context, options.signal);
      this.recognise(found);
      const entries = found.sheets.filter((sheet) => options.sheetIds?.includes(sheet.id) ?? true);
      let state: () => string | null = () => null;
      const merges = options.merges !== false;
      const sheets = await readSheets(this.session, context, entries, {
        merges, signal: options.signal, onProgress: options.onProgress, also: (on) => { state = queueState(on, found.parts); },
      });
      for (const sheet of merges ? sheets : []) if (sheet.merges) this.merges.set(sheet.id, sheet.merges);
      const whole = merges ? sheets : sheets.map((sheet) => ({ ...sheet, merges: this.merges.get(sheet.id) ?? null }));
      return { name: found.name, sheets: whole, isProtected: found.isProtected, state: state() };
    }, options.signal));
  }

  /** Three syncs, more where the plan does not fit one request. After a failure the same plan may be applied again. */
  apply(
    plan: WritePlan,
    options: { readonly signal?: AbortSignal; onProgress?(done: number, all: number): void; } = {},
  ): Promise<ApplyReport> {
    const written = new Set<string>();
    return this.inTurn(() => this.asOwn(() => this.session.repeat(() => applyPlan(this.session, plan, written, {
      signal: options.signal, onProgress: options.onProgress, limit: this.limit, onSurvey: (found) => { this.recognise(found); },
    }), options.signal)));
  }

  /** Three syncs, four where values go back. */
  clear(options: { readonly values?: boolean } = {}): Promise<ApplyReport> {
    const written = new Set<string>();
    return this.inTurn(() => this.asOwn(() => this.session.repeat(async () => {
      const context = this.session.newContext();
      const found = await survey(this.session, context);
      this.recognise(found);
      return clearWorkbook(this.session, context, found, options.values === true, written);
    })));
  }

  saveState(state: string): Promise<void> {
    return this.inTurn(() => this.asOwn(() => this.session.repeat(async () => {
      const context = this.session.newContext();
      const found = await survey(this.session, context);
      this.recognise(found);
      stateStep(context, found.parts, state).queue();
      await this.session.sync(context);
    })));
  }

  select(cell: CellRef): Promise<void> {
    return this.session.repeat(() => selectCell(this.session, cell.sheet, address(cell.row, cell.column)));
  }

  /** The active cell; null where that is no single cell of a sheet (a chart sheet in front). One sync. */
  selection(): Promise<CellRef | null> {
    return this.session.repeat(() => activeCell(this.session));
  }

  listen(events: WorkbookEvents): Promise<() => Promise<void>> {
    return listenTo(this.session, { events, ownWrite: () => this.writing > 0, nameOf: (id) => this.nameOf(id) });
  }

  private async nameOf(sheetId: string): Promise<string | null> {
    const name = (found: Survey | null): string | null => found?.sheets.find((sheet) => sheet.id === sheetId)?.name ?? null;
    if (name(this.known) === null) this.recognise(await survey(this.session, this.session.newContext()));
    return name(this.known);
  }

  /** @throws HostError 'other-workbook' when neither the name nor any sheet is the one we knew. */
  private recognise(found: Survey): void {
    const ids = new Set(this.known?.sheets.map((sheet) => sheet.id));
    if (this.known && this.known.name !== found.name && !found.sheets.some((sheet) => ids.has(sheet.id))) {
      throw hostError('other-workbook', found.name);
    }
    this.known = found;
  }

  private async asOwn<T>(work: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await work();
    } finally {
      void this.wait(echo).then(() => { this.writing -= 1; });
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
