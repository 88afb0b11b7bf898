import type { CellRef, WorkbookSnapshot } from '../../figures';
import { asCalculated, emptyState, parseState, planClear, serialiseState, workedOut } from '../../writeback';
import type { Mark, Note, WritePlan } from '../../writeback';
import { hostError } from '../texts';
import type { ApplyReport, WorkbookEvents, WorkbookPort } from '../workbook';
import { eachInTurn, type WorkOptions } from './breath';
import { readLook, type WorkbookLook } from './look';
import { openPackage } from './open';
import { ContentTypes } from './package/content-types';
import type { OfficePackage } from './package/package';
import { readNotes } from './read/comments';
import { readMarks } from './read/marks';
import { readSheetPart, valueContext, workbookSnapshot } from './read/reader';
import type { FileSheet } from './read/sheet';
import { readWorkbookParts } from './read/workbook-parts';
import { applyPlan } from './write/apply';
import { clearWorkbook } from './write/clear';
import { Session } from './write/session';
import { XmlError } from './xml/text';

/**
 * Opens the bytes of an .xlsx (or .xlsm) file; `name` is what messages call it. Throws HostError for what is none:
 * encrypted, .xls, .et, no zip, truncated, too large, no workbook.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  const source = openPackage(bytes, name);
  readWorkbookParts(source);
  // Excel opens nothing without it, and writing needs it: better said now than when everything is scored.
  source.guard(ContentTypes.part, () => new ContentTypes(source.text(ContentTypes.part) ?? ''));
  return new FileWorkbook(source);
}

/** A workbook as a file's bytes: read into snapshots, changed by patching the parts a plan touches, saved again. */
export class FileWorkbook implements WorkbookPort {
  /** The cell last selected: a file has nobody looking at it. */
  selected: CellRef | null = null;
  private readonly listeners = new Set<WorkbookEvents>();

  constructor(private readonly source: OfficePackage) {}

  async read(options: WorkOptions & { readonly sheetIds?: readonly string[]; readonly merges?: boolean } = {}): Promise<WorkbookSnapshot> {
    const { source } = this;
    const workbook = readWorkbookParts(source);
    const context = valueContext(source, workbook);
    const wanted = workbook.sheets.filter((sheet) => options.sheetIds?.includes(sheet.id) ?? true);
    const sheets: FileSheet[] = [];
    await eachInTurn(wanted, (entry) => { sheets.push(readSheetPart(source, entry, context)); }, options);
    return workedOut(asCalculated(workbookSnapshot(source, workbook, sheets)), sheets.flatMap((sheet) => sheet.unworked()));
  }

  async apply(plan: WritePlan, options: WorkOptions = {}): Promise<ApplyReport> {
    return this.wellFormed(() => applyPlan(this.source, plan, options));
  }

  async clear(options: { readonly values?: boolean } = {}): Promise<ApplyReport> {
    const plan = planClear(await this.read(), { values: options.values === true });
    // a state that says nothing is not worth a part of its own
    const worth = plan.state === '' || serialiseState(parseState(plan.state).state) !== serialiseState(emptyState);
    return this.wellFormed(async () => clearWorkbook(this.source, { values: plan.values, state: worth ? plan.state : null }));
  }

  async saveState(state: string): Promise<void> {
    await this.wellFormed(async () => {
      const session = new Session(this.source);
      session.saveState(state);
      session.wiring.finish();
    });
  }

  /** Runs what writes parts; one that proves not well-formed only then is told as the file's damage. */
  private async wellFormed<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (error instanceof XmlError) throw hostError('truncated', this.source.file, null, error);
      throw error;
    }
  }

  async select(cell: CellRef): Promise<void> {
    this.selected = cell;
    for (const events of this.listeners) events.onSelected?.(cell);
  }

  /** Nobody edits a file while it is open here: only selections made through `select` are told. */
  async listen(events: WorkbookEvents): Promise<() => Promise<void>> {
    this.listeners.add(events);
    return async () => { this.listeners.delete(events); };
  }

  /** How the file looks now: for a grid that shows it. */
  look(): WorkbookLook {
    return readLook(this.source);
  }

  /** Our marks as the file has them: those of a file that was annotated before as well. */
  marks(): readonly Mark[] {
    return readWorkbookParts(this.source).sheets.flatMap((sheet) => readMarks(this.source, sheet));
  }

  /** The notes beside its cells, ours and the user's. */
  notes(): readonly Note[] {
    return readWorkbookParts(this.source).sheets.flatMap((sheet) => readNotes(this.source, sheet));
  }

  /** The file as it now is. Parts nobody touched are copied compressed as they are. */
  async save(): Promise<Uint8Array> {
    return this.source.save();
  }
}
