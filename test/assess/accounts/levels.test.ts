import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/figures';
import { ledgers, sampleLedger } from '../../forms/accounts/arbitrary';
import { plainStyle } from '../../forms/accounts/ledger';
import { printTables } from '../../forms/accounts/print';
import { Bench, leadsTo, moneyCells, more } from './changes';

const [other] = fc.sample(ledgers, { seed: 11, numRuns: 1 });
const renamed = (sheets: readonly SheetSnapshot[], name: (index: number) => string): readonly SheetSnapshot[] =>
  sheets.map((sheet, index) => ({ ...sheet, id: name(index), name: name(index) }));

/** A department's tables and those of its own level, of the same name and year. */
const whole = printTables(other!, plainStyle);
const own = printTables(sampleLedger, plainStyle);

type Names = readonly [(index: number) => string, (index: number) => string];
const plainly: Names = [(index) => `表${String(index + 1)}`, (index) => `附${String(index + 1)}`];
const inWords: Names = [(index) => `${String(index + 1)}汇总`, (index) => `${String(index + 1)}本级`];

const after = ([first, second]: Names): readonly SheetSnapshot[] => [...renamed(whole, first), ...renamed(own, second)];
const beside = ([first, second]: Names): readonly SheetSnapshot[] => {
  const [one, two] = [renamed(whole, first), renamed(own, second)];
  return one.flatMap((sheet, index) => [sheet, two[index]!]);
};
/** Only the own level publishes a table of 政府性基金, and stands beside the department's otherwise. */
const besideBut = ([first, second]: Names): readonly SheetSnapshot[] => {
  const [one, two] = [renamed(whole, first), renamed(own, second)];
  return one.flatMap((sheet, index) => (JSON.stringify(sheet.values).includes('政府性基金预算财政拨款收入支出决算表') ? [two[index]!]
    : [sheet, two[index]!]));
};

describe('the tables of a department and of its own level in one workbook', () => {
  it.each([['one after the other', after(plainly)], ['one after the other, named so', after(inWords)],
    ['side by side', beside(plainly)], ['side by side, named so', beside(inWords)],
    ['side by side but for one', besideBut(inWords)]])(
    '%s are two sets', (_, sheets) => {
      const bench = new Bench(sheets);
      expect(bench.findings().filter(({ severity }) => severity !== 'info').map(({ sheet, cell }) => `${sheet!}!${cell}`)).toEqual([]);
      for (const cell of moneyCells(sheets).filter((_cell, place) => place % 23 === 0)) {
        const found = bench.after(cell, more(321.45)).filter(({ severity }) => severity !== 'info');
        expect(found.map((finding) => leadsTo(finding, cell))).toEqual([true]);
      }
    });
});
