/**
 * Makes sheets of ours with the helpers' forceCreateSheet(…, true), which keeps a sheet that is there (its place, links to it) and
 * clears its grid. It looks for the sheet with one sync and makes it with another; on a workbook whose context shares our syncs, its
 * look rides on our first and the making on our write, for any number of sheets, so that it costs no sync of its own.
 */
export class SheetMaker {
  private readonly made = new Map<string, { readonly go: () => void; readonly sheet: Promise<Excel.Worksheet> }>();

  private constructor() {}

  /** Queues the look for sheets of these names. The library is loaded only when there are any. */
  static async start(context: Excel.RequestContext, names: readonly string[]): Promise<SheetMaker> {
    const maker = new SheetMaker();
    if (names.length === 0) return maker;
    const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
    for (const name of names) {
      let go: () => void = () => undefined;
      const looked = new Promise<void>((resolve) => { go = resolve; });
      const sheet = ExcelUtilities.forceCreateSheet(riding(context, looked), name, true);
      maker.made.set(name, { go: () => { go(); }, sheet });
    }
    return maker;
  }

  /** After the look: queues the sheet's making or clearing. One that is never asked for is never made. */
  async sheet(name: string): Promise<Excel.Worksheet> {
    const { go, sheet } = this.made.get(name)!;
    go();
    return sheet;
  }
}

/** A workbook whose first sync is ours and whose second needs none: we activate nothing. */
function riding(context: Excel.RequestContext, looked: Promise<void>): Excel.Workbook {
  let syncs = 0;
  const sync = (): Promise<void> => (syncs++ === 0 ? looked : Promise.resolve());
  return { context: { workbook: context.workbook, sync }, worksheets: context.workbook.worksheets } as unknown as Excel.Workbook;
}
