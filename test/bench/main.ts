import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleWorker } from './bundle';
import { everyForm, everyFormBytes } from './every-form';
import { measurePane } from './pane';
import { manySheets, ROWS_A_FORM } from './workbooks';

/** What one task took: the best of its runs, each in a process of its own. */
interface Measured { readonly milliseconds: number; readonly megabytes: number; readonly result: string }

const RUNS = 3;
/** Rounds in one process where both sides may warm up: V8 goes on compiling for about as many. */
const ROUNDS = 10;
const bothWays = ['sent-in', 'blank'] as const;
const exampleFolder = resolve(__dirname, '../../assets/examples');
let worker = '';

/** A task, what it works on, and how often in one process. */
type Work = readonly [task: string, path: string, rounds?: number];

/** Works measured in turn, A B A B, so that what else the machine does falls on all of them alike. */
function measure<const Works extends readonly Work[]>(...works: Works): { [Index in keyof Works]: Measured } {
  const runs = Array.from({ length: RUNS }, () => works.map(([task, path, rounds = 1]) => {
    const printed = execFileSync(process.execPath, [worker, task, path, String(rounds)], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return JSON.parse(printed.trim().split('\n').at(-1)!) as Measured;
  }));
  return works.map(([task, , rounds = 1], index) => {
    const own = runs.map((run) => run[index]!);
    const best = own.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
    const measured = { ...best, megabytes: Math.max(...own.map(({ megabytes }) => megabytes)) };
    const named = rounds === 1 ? task : `${task}, warmed up`;
    console.log(
      `  ${named.padEnd(50)} ${shown(measured.milliseconds).padStart(7)} ms  ${
        measured.megabytes.toFixed(0).padStart(5)
      } MB   ${measured.result}`,
    );
    return measured;
  }) as { [Index in keyof Works]: Measured };
}

/** Milliseconds; of short times a decimal. */
const shown = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 20 ? 1 : 0);

function ratio(what: string, ours: Measured, theirs: Measured, goal: number): void {
  const value = ours.milliseconds / theirs.milliseconds;
  console.log(`  → ${what}: ${value.toFixed(2)} × (goal ≤ ${goal.toFixed(1)}) ${value <= goal ? 'met' : 'NOT met'}`);
}

/** Every comparison against another library or a plainer page, in the same run; times are the best of several. */
async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
  try {
    worker = await bundleWorker(folder);
    console.log(
      `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; best of ${
        String(RUNS)
      } runs, peak memory of the worst`,
    );

    const many = join(folder, 'many.xlsx');
    writeFileSync(many, manySheets(1000));
    console.log('\n1,000 sheets of 40 × 12 cells, 250 national forms among them');
    const [whole, , ...readers] = measure(
      ['ours: read, score, check, annotate, write', many],
      ['ours: bare read', many],
      ['hucre: bare read', many],
      ['exceljs: bare read', many],
    );
    const fastest = readers.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
    ratio('the whole way against the fastest bare read', whole, fastest, 1);
    console.log(`  → peak memory: ${whole.megabytes.toFixed(0)} MB (goal ≤ 250) ${whole.megabytes <= 250 ? 'met' : 'NOT met'}`);

    const forms10k = Math.ceil(10_000 / ROWS_A_FORM);
    for (let round = 0; round < ROUNDS; round++) {
      for (const filled of bothWays)
        writeFileSync(join(folder, `${filled}${String(round)}.xlsx`), manySheets(forms10k, 1, round * 7, filled));
    }
    const [sentIn, blank] = bothWays.map((filled) => join(folder, `${filled}#.xlsx`)) as [string, string];
    const againstHyperFormula = (what: string, ours: string, theirs: string, rounds: number): void => {
      const [ofSentIn, ofBlank, peer] = measure([ours, sentIn, rounds], [ours, blank, rounds], [theirs, sentIn, rounds]);
      ratio(`${what} against HyperFormula`, ofSentIn, peer, 0.1);
      ratio('the same, every score blank', ofBlank, peer, 0.1);
    };
    console.log('\n10,000 indicator rows: once in a fresh process, and in one that has done it before with other figures; ours in '
      + `${String(forms10k)} forms as units send them in (one score in twenty wrong) and with every score blank, HyperFormula's in one sheet`);
    for (const [what, rounds] of [['a workbook', 1], ['a workbook, both warmed up', ROUNDS]] as const)
      againstHyperFormula(what, 'ours: 10,000 indicator rows', 'HyperFormula: 10,000 indicator rows', rounds);

    console.log(
      '\nThe engine by itself: the same rows with operator, target, actual, points and score read before the clock starts. Ours scores, '
        + 'checks, explains and fills; HyperFormula is given these figures in cells, builds its sheet and calculates',
    );
    for (const [what, rounds] of [['the engine', 1], ['the engine, both warmed up', ROUNDS]] as const)
      againstHyperFormula(what, 'ours: 10,000 rows read before', 'HyperFormula: 10,000 rows read before', rounds);

    const fifty = join(folder, 'fifty.xlsx');
    writeFileSync(fifty, manySheets(50, 1));
    console.log('\nA workbook of 50 national forms, as the pane has it');
    const [all, live] = measure(['ours: the whole workbook scored and checked', fifty], [
      'ours: a live re-check of one edit',
      fifty,
    ]);
    console.log(
      `  → the re-check against the whole: ${(live.milliseconds / all.milliseconds).toFixed(2)} ×; ${
        shown(live.milliseconds)
      } ms (goal ≤ 50) `
        + (live.milliseconds <= 50 ? 'met' : 'NOT met'),
    );

    const [booksSentIn, booksBlank] = bothWays.map((filled) => {
      const books = join(folder, `books-${filled}`);
      mkdirSync(books);
      for (let index = 0; index < 300; index++)
        writeFileSync(join(books, `book${String(index)}.xlsx`), manySheets(1, 1, index, filled));
      return books;
    }) as [string, string];
    console.log('\n300 workbooks of one form, as units send them in (one score in twenty wrong) and with every score blank');
    const [ofSentIn, ofBlank, byExceljs] = measure(
      ['ours: each workbook, whole way', booksSentIn],
      ['ours: each workbook, whole way', booksBlank],
      ['exceljs: each workbook, read and write', booksSentIn],
    );
    ratio('the whole way against exceljs', ofSentIn, byExceljs, 0.5);
    ratio('the same, every score blank', ofBlank, byExceljs, 0.5);

    const forms = join(folder, 'forms');
    mkdirSync(forms);
    const examples = readdirSync(exampleFolder).filter((name) => name.endsWith('.xlsx')).sort();
    examples.forEach((name, index) => { copyFileSync(join(exampleFolder, name), join(forms, `book${String(index)}.xlsx`)); });
    console.log(`\n${String(examples.length)} example workbooks: forms of several provinces, accounts, targets`);
    ratio(
      'the whole way against exceljs',
      ...measure(['ours: each workbook, whole way', forms], ['exceljs: each workbook, read and write', forms]),
      0.5,
    );

    const every = join(folder, 'every');
    mkdirSync(every);
    writeFileSync(join(every, 'book0.xlsx'), everyFormBytes());
    console.log(`\nOne workbook with every form: ${String(everyForm().length)} sheets`);
    const [ours, exceljs, hucre] = measure(
      ['ours: each workbook, whole way', every],
      ['exceljs: each workbook, read and write', every],
      ['hucre: bare read', join(every, 'book0.xlsx')],
    );
    ratio('the whole way against exceljs', ours, exceljs, 0.5);
    ratio('the same against the bare read of hucre', ours, hucre, 1);

    console.log('\nThe pane in Chromium, from navigation until 评分 can be pressed, nothing cached');
    const start = await measurePane(folder);
    console.log(
      `  ours ${start.pane.toFixed(0)} ms (goal ≤ 800) ${
        start.pane <= 800 ? 'met' : 'NOT met'
      }; React and Fluent UI with one button `
        + `${start.peer.toFixed(0)} ms → ${(start.pane / start.peer).toFixed(2)} ×`,
    );
    console.log(
      `  script of the first load, office.js aside: ${(start.bytes / 1000).toFixed(1)} KB gzip (goal ≤ 90) ${
        start.bytes <= 90_000 ? 'met' : 'NOT met'
      }`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void bench();
