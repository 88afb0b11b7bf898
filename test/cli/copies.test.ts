import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { faultless, withFirst } from '../assess/national-form';
import { scoreFrom, Workplace } from './files';

const many = 60;

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  // Every third with a score above its points, every third with one to fill, the last no workbook at all.
  for (let index = 0; index < many; index += 1) {
    const form = [faultless, withFirst(['治理河道长度', '≥20公里', '20公里', 20, 21]), withFirst(['治理河道长度', '≥20公里', '20公里', 20, ''])];
    place.workbook(`表/自评${String(10 + index)}.xlsx`, form[index % 3]!);
  }
  place.write('表/坏.xlsx', 'not a zip');
});
afterEach(() => { place.remove(); });

const copiesIn = (folder: string): (readonly [string, string])[] =>
  readdirSync(place.path(folder)).sort().map((name) => [name, readFileSync(place.path(join(folder, name))).toString('base64')]);

/** What a run says, the folder of its copies aside. */
const said = (text: string, folder: string): string => text.replaceAll(place.path(folder), '');

it('are the same, and told in the same order, whether a thread makes them or not', async () => {
  const here = await scoreFrom(null, '--out', place.path('此处'), place.path('表'));
  expect(copiesIn('此处')).toHaveLength(many);
  const start = resolve(__dirname, '../../src/cli/start.mjs');
  const elsewhere = await promisify(execFile)(process.execPath, [start, '--out', place.path('别处'), place.path('表')])
    .catch((error: unknown) => error as { readonly code: number; readonly stdout: string; readonly stderr: string });
  expect(elsewhere).toMatchObject({ code: 2, stdout: here.out });
  expect(said(elsewhere.stderr, '别处')).toBe(said(here.error, '此处'));
  expect(copiesIn('别处')).toEqual(copiesIn('此处'));
});

it('are handed to a thread where the run is long enough to be worth its start', async () => {
  const thread = place.write('线程.cjs', `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ to }) => { parentPort.postMessage({ notes: ['线程：' + to], failed: to.endsWith('自评12.xlsx') }); });`);
  const { code, error } = await scoreFrom(thread, '--out', place.path('结果'), place.path('表'));
  expect(error.match(/线程：.*自评\d+\.xlsx/g)).toHaveLength(many);
  expect(code).toBe(2);
  const few = await scoreFrom(thread, '--out', place.path('结果'), place.path('表/自评10.xlsx'));
  expect(few.error).toContain('已另存');
});

it.each([
  ['at once', 'throw new Error("内存不足")'],
  ['at its third job', `const { parentPort } = require('node:worker_threads');
    let jobs = 0;
    parentPort.on('message', ({ to }) => {
      if (++jobs === 3) throw new Error('内存不足');
      parentPort.postMessage({ notes: ['线程：' + to], failed: false });
    });`],
])('are made all the same when the thread dies %s', async (_, program) => {
  const { code, error } = await scoreFrom(place.write('线程.cjs', program), '--out', place.path('结果'), place.path('表/自评10.xlsx'),
    ...Array.from({ length: many - 1 }, (_unused, index) => place.path(`表/自评${String(11 + index)}.xlsx`)));
  const byThread = error.match(/线程：/g)?.length ?? 0;
  expect(byThread).toBeLessThan(3);
  expect(error.match(/已另存/g)).toHaveLength(many - byThread);
  expect(copiesIn('结果')).toHaveLength(many - byThread);
  expect(code).toBe(1);
});
