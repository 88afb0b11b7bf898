import type { WorkbookSnapshot, SheetSnapshot } from '../../figures';
import { eachInTurn, type WorkOptions } from './breath';
import { openPackage } from './open';
import type { OfficePackage } from './package/package';
import { readSheetPart, valueContext, workbookSnapshot } from './read/reader';
import { readWorkbookParts } from './read/workbook-parts';

/**
 * Opens the bytes of an .xlsx (or .xlsm) file; `name` is what messages call it. Throws HostError for what is none:
 * encrypted, .xls, .et, no zip, truncated, too large, no workbook.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  const source = openPackage(bytes, name);
  readWorkbookParts(source);
  return new FileWorkbook(source);
}

/** A workbook as a file's bytes: read into snapshots, changed by patching the parts a plan touches, saved again. */
export class FileWorkbook {
  constructor(private readonly source: OfficePackage) {}

  async read(options: WorkOptions & { readonly sheetIds?: readonly string[]; readonly merges?: boolean } = {}): Promise<WorkbookSnapshot> {
    const { source } = this;
    const workbook = readWorkbookParts(source);
    const context = valueContext(source, workbook);
    const wanted = workbook.sheets.filter((sheet) => options.sheetIds?.includes(sheet.id) ?? true);
    const sheets: SheetSnapshot[] = [];
    await eachInTurn(wanted, (entry) => { sheets.push(readSheetPart(source, entry, context)); }, options);
    return workbookSnapshot(source, workbook, sheets);
  }

  /** The file as it now is. Parts nobody touched are copied compressed as they are. */
  async save(): Promise<Uint8Array> {
    return this.source.save();
  }
}
