import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decimalOfDouble, valueAt } from '../../../src/figures';
import { openXlsx } from '../../../src/hosts/file';
import { paneOn } from '../support/session-pane';

const example = resolve(__dirname, '../../../assets/examples/四川项目自评表-空白得分.xlsx');

it('a form whose scores are partly our proposals is ready only once they are settled: in the pane, the list and the summary', async () => {
  const workbook = await openXlsx(new Uint8Array(readFileSync(example)), '云岭县.xlsx');
  const { session } = await paneOn(workbook);
  await session.score();
  await session.report();
  const { overview, entries } = session.getState();
  expect(entries).toEqual([]);
  expect(overview!.proposals.length).toBeGreaterThan(0);

  const { sheets } = await workbook.read();
  const sheet = (name: string) => sheets.find((one) => one.name === name)!;
  expect(valueAt(sheet('自评问题清单'), 1, 0)).toMatch(/^核定后可以上报。/);
  expect(valueAt(sheet('自评汇总'), 3, 12)).toBe('核定后可以上报');

  // The user settles them by scores of their own.
  await workbook.apply({
    values: overview!.proposals.map((cell) => {
      const old = decimalOfDouble(valueAt(sheet(cell.sheet), cell.row, cell.column) as number);
      return { cell, value: old.minus(1), old, kind: 'accept' as const, format: null };
    }),
    marks: [], notes: [], sheets: [], state: '',
  });
  await session.look();
  expect(session.getState().overview!.proposals).toEqual([]);
});

it('the user may agree with all that are left at once, and take that back', async () => {
  const { session } = await paneOn(await openXlsx(new Uint8Array(readFileSync(example)), '云岭县.xlsx'));
  await session.score();
  const before = session.getState().overview!.proposals;
  await session.settle();
  expect(session.getState()).toMatchObject({ overview: { proposals: [] }, notice: { text: `已核定 ${String(before.length)} 格建议得分` } });
  await session.undo();
  expect(session.getState().overview!.proposals).toEqual(before);
});
