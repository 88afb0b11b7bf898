import { valueAt, type Decimal, type RawValue } from '../../../src/figures';
import type { FileWorkbook } from '../../../src/hosts/file';
import type { WorkbookPort } from '../../../src/hosts/workbook';
import { LocalEngine } from '../../../src/taskpane/engine/local';
import { Session } from '../../../src/taskpane/session';
import { openBridge } from './workbooks';

/** The sheet of the form in the workbook of the tests. */
export const form = '附件2';

/** A session over a workbook file, and what it shows. */
export interface Pane {
  readonly session: Session;
  readonly workbook: FileWorkbook;
  findings(): readonly string[];
  at(row: number, column: number): Promise<RawValue>;
}

export async function paneOn(workbook: FileWorkbook, port: WorkbookPort = workbook): Promise<Pane> {
  const session = new Session(port, new LocalEngine(), { pause: 0 });
  await session.start();
  return {
    session, workbook,
    findings: () => session.getState().entries.map(({ finding, status }) => `${finding.rule} ${finding.cell} ${status}`),
    at: async (row, column) => valueAt((await workbook.read()).sheets[0]!, row, column),
  };
}
export const opened = async (): Promise<Pane> => paneOn(await openBridge());
export const keyOf = ({ session }: Pane, rule: string): string =>
  session.getState().entries.find(({ finding }) => finding.rule === rule)!.key;

/** A port that passes everything on, but for what a test changes. */
export const porting = (workbook: FileWorkbook, change: Partial<WorkbookPort>): WorkbookPort => ({
  read: (options) => workbook.read(options),
  apply: (plan, options) => workbook.apply(plan, options),
  clear: (options) => workbook.clear(options),
  saveState: (state) => workbook.saveState(state),
  select: (cell) => workbook.select(cell),
  listen: (events) => workbook.listen(events),
  ...change,
});

/** A workbook whose user edits it, as Excel's does. */
export async function edited(): Promise<
  Pane & { edit(row: number, column: number, value: Decimal | null, old: Decimal | null): Promise<void>; }
> {
  const workbook = await openBridge();
  const listeners: Parameters<WorkbookPort['listen']>[0][] = [];
  const pane = await paneOn(
    workbook,
    porting(workbook, {
      listen: async (events) => {
        listeners.push(events);
        return async () => undefined;
      },
    }),
  );
  return {
    ...pane,
    edit: async (row, column, value, old) => {
      const sheet = (await workbook.read()).sheets[0]!;
      await workbook.apply({
        values: [{ cell: { sheet: form, row, column }, value, old, kind: 'accept', format: null }],
        marks: [],
        notes: [],
        sheets: [],
        state: '',
      });
      for (const { onEdited } of listeners) onEdited?.([{ sheetId: sheet.id, address: 'A1' }]);
      await new Promise<void>((resolve) => {
        const stop = pane.session.subscribe(() => { if (pane.session.getState().live === 'idle') { stop(); resolve(); } });
      });
    },
  };
}
