import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Assessment } from '../../src/assess';
import type { SheetSnapshot } from '../../src/figures';

/** One measured piece of work; modules are loaded before the clock starts. `path` is a file or folder to work on. */
export type Task = (path: string) => Promise<(() => Promise<string>)>;

/** Where the first indicator's score stands on a form of the bench. */
const [firstIndicator, scoreColumn] = [12, 8];

/** The command line, compiled beside this program: what it starts its thread from. */
const commandLine = join(dirname(process.argv[1]!), 'score.cjs');

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/**
 * What the engine works out for each row, said in formulas of a sheet: operator, target and actual read from their texts,
 * met or not, completion, score, score above points, difference, over-achievement; and the totals.
 */
function indicatorFormulas(count: number): (string | number)[][] {
  const rows = Array.from({ length: count }, (_, index): (string | number)[] => {
    const n = String(index + 1);
    return [
      `≥${String(10 + (index % 40))}个`,
      `${String(11 + (index % 40))}个`,
      4,
      3.5,
      `=IF(OR(LEFT(A${n},1)="≥",LEFT(A${n},1)="≤"),LEFT(A${n},1),"=")`,
      `=VALUE(SUBSTITUTE(SUBSTITUTE(A${n},E${n},""),"个",""))`,
      `=VALUE(SUBSTITUTE(B${n},"个",""))`,
      `=IF(E${n}="≤",G${n}<=F${n},G${n}>=F${n})`,
      `=IF(E${n}="≤",F${n}/G${n},G${n}/F${n})`,
      `=ROUND(C${n}*MIN(1,I${n}),2)`,
      `=OR(D${n}>C${n},D${n}<0)`,
      `=IF(D${n}<>J${n},J${n}-D${n},0)`,
      `=AND(I${n}>=1.3,D${n}=C${n})`,
    ];
  });
  const last = String(count);
  return [...rows, ['', '', `=SUM(C1:C${last})`, `=SUM(D1:D${last})`, '', '', '', '', '', `=SUM(J1:J${last})`]];
}

/** The same where operator, target, actual, points and score are read already: what is left is to score and to check. */
function formulasOfRead(count: number): (string | number)[][] {
  const rows = Array.from({ length: count }, (_, index): (string | number)[] => {
    const n = String(index + 1);
    return [
      '≥', 10 + (index % 40), 11 + (index % 40), 4, 3.5,
      `=IF(A${n}="≤",C${n}<=B${n},C${n}>=B${n})`, `=IF(A${n}="≤",B${n}/C${n},C${n}/B${n})`, `=ROUND(D${n}*MIN(1,G${n}),2)`,
      `=OR(E${n}>D${n},E${n}<0)`, `=IF(E${n}<>H${n},H${n}-E${n},0)`, `=AND(G${n}>=1.3,E${n}=D${n})`,
    ];
  });
  const last = String(count);
  return [...rows, ['', '', '', `=SUM(D1:D${last})`, `=SUM(E1:E${last})`, '', '', `=SUM(H1:H${last})`]];
}

/** HyperFormula's values of a sheet of formulas, the last row of which are totals. */
async function calculated(rows: (string | number)[][]): Promise<() => Promise<string>> {
  const { HyperFormula } = await import('hyperformula');
  return async () => {
    const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
    return `${String(engine.getSheetValues(0).length - 1)} rows`;
  };
}

/** A sheet as a host reads it anew after a score was typed. Its class has methods, which a copy must be given. */
const edited = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet, format: (row, column) => sheet.format(row, column), formula: (row, column) => sheet.formula(row, column),
  values: sheet.values.map((row, at) =>
    (at === firstIndicator ? row.map((value, column) => (column === scoreColumn ? 3 : value)) : row)),
});

function rowsAndFindings({ sheets, findings }: Assessment): string {
  return `${String(sheets.reduce((sum, sheet) => sum + sheet.indicators.length, 0))} rows, ${String(findings.length)} findings`;
}

/** The whole way as the command line goes it: read, scored and checked until no fill follows, annotated, written, told of. */
async function ourWay(path: string): Promise<() => Promise<string>> {
  const { run } = await import('../../src/cli/run');
  const { readArguments } = await import('../../src/cli/args');
  const args = readArguments(['--out', outFolder(path), path]);
  const unheard = { out: () => undefined, error: () => undefined, terminal: false };
  return async () => `exit code ${String(await run(args, 'bench', unheard, commandLine))}`;
}

/** A folder of this process's own for what it writes: replacing a file of the run before takes longer than writing a new one. */
const outFolder = (beside: string): string => mkdtempSync(`${beside}.out-`);

const inFolder = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /^book\d+\.xlsx$/.test(name)).map((name) => join(folder, name));

export const tasks: Readonly<Record<string, Task>> = {
  'ours: read, score, check, annotate, write': ourWay,
  'ours: bare read': async (path) => {
    const { openXlsx } = await import('../../src/hosts/file');
    return async () => `${String((await (await openXlsx(bytesOf(path), path)).read()).sheets.length)} sheets`;
  },
  'hucre: bare read': async (path) => {
    const { readXlsx } = await import('hucre/xlsx');
    return async () => `${String((await readXlsx(bytesOf(path))).sheets.length)} sheets`;
  },
  'exceljs: bare read': async (path) => {
    const { default: exceljs } = await import('exceljs');
    return async () => {
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.readFile(path);
      return `${String(workbook.worksheets.length)} sheets`;
    };
  },
  'ours: 10,000 indicator rows': async (path) => {
    const { openXlsx } = await import('../../src/hosts/file');
    const { assess } = await import('../../src/assess');
    const snapshot = await (await openXlsx(bytesOf(path), path)).read();
    return async () => rowsAndFindings(assess(snapshot));
  },
  'ours: 10,000 rows read before': async (path) => {
    const { openXlsx } = await import('../../src/hosts/file');
    const { assessRecognised } = await import('../../src/assess');
    const { recognise } = await import('../../src/forms');
    const snapshot = await (await openXlsx(bytesOf(path), path)).read();
    const read = recognise(snapshot);
    return async () => rowsAndFindings(assessRecognised(snapshot, read));
  },
  'ours: the whole workbook scored and checked': async (path) => {
    const { openXlsx } = await import('../../src/hosts/file');
    const { assessWorkbook } = await import('../../src/report');
    const snapshot = await (await openXlsx(bytesOf(path), path)).read();
    return async () => `${String(assessWorkbook(snapshot).findings.length)} findings`;
  },
  'ours: a live re-check of one edit': async (path) => {
    const { openXlsx } = await import('../../src/hosts/file');
    const { assessWorkbook } = await import('../../src/report');
    const before = await (await openXlsx(bytesOf(path), path)).read();
    assessWorkbook(before);
    // One score typed into the middle form; a host reads the edited sheet anew and keeps the others.
    const middle = Math.floor(before.sheets.length / 2);
    const sheets = before.sheets.map((sheet, index) => (index === middle ? edited(sheet) : sheet));
    return async () => `${String(assessWorkbook({ ...before, sheets }).findings.length)} findings`;
  },
  'HyperFormula: 10,000 indicator rows': async () => calculated(indicatorFormulas(10_000)),
  'HyperFormula: 10,000 rows read before': async () => calculated(formulasOfRead(10_000)),
  'ours: each workbook, whole way': ourWay,
  'exceljs: each workbook, read and write': async (folder) => {
    const { default: exceljs } = await import('exceljs');
    const out = outFolder(folder);
    return async () => {
      for (const path of inFolder(folder)) {
        const workbook = new exceljs.Workbook();
        await workbook.xlsx.readFile(path);
        await workbook.xlsx.writeFile(join(out, basename(path)));
      }
      return `${String(inFolder(folder).length)} workbooks`;
    };
  },
};
