import fc from 'fast-check';
import { betweenIdentities } from '../../../src/assess/accounts/between';
import { slotsOf } from '../../../src/assess/accounts/trying';
import { expand, type Check } from '../../../src/assess/accounts/expand';
import { insideIdentities } from '../../../src/assess/accounts/inside';
import { judge, verdictOf } from '../../../src/assess/accounts/judge';
import { tableSets, type TableSet } from '../../../src/assess/accounts/table-set';
import { Decimal } from '../../../src/figures';
import { Grid } from '../../../src/forms';
import { recogniseAccounts } from '../../../src/forms/accounts';
import { ledgers, styles } from '../../forms/accounts/arbitrary';
import { printTables } from '../../forms/accounts/print';

const checksOf = (set: TableSet): readonly Check[] => [...insideIdentities, ...betweenIdentities]
  .flatMap((identity): readonly (Check | string)[] => expand(identity, set)).filter((one): one is Check => typeof one !== 'string');

describe('judging a check without the intervals that rounding allows', () => {
  it('comes to what judging it with them comes to, as the tables stand and with a figure tried in one cell', () => {
    const seen = { settled: 0, wrong: 0 };
    fc.assert(fc.property(ledgers, styles, fc.nat(), fc.integer({ min: -2, max: 2 }), (ledger, style, pick, cents) => {
      const sets = tableSets(printTables(ledger, style).flatMap((sheet) => recogniseAccounts(new Grid(sheet))));
      const verdicts: (readonly [quick: string, full: string])[] = [];
      for (const { check, precision } of sets.flatMap((set) => checksOf(set).map((one) => ({ check: one, precision: set.precision })))) {
        const slots = slotsOf(check);
        const slot = slots[pick % slots.length]!;
        const stated = slot.read.kind === 'value' ? slot.read.value.value : new Decimal(0);
        for (const trial of [null, { key: slot.key, value: stated.plus(new Decimal(cents).div(100)) }]) {
          const { verdict, computed } = judge(check, precision, trial);
          if (trial) verdicts.push([verdictOf(check, precision, trial), verdict]);
          if (verdict === 'inconsistent') seen.wrong += 1;
          // What adds up to the last digit was not judged with intervals; that it is at least as much is.
          if (verdict === 'consistent' && computed === null) {
            seen.settled += 1;
            verdicts.push([verdict, judge({ ...check, relation: 'atLeast' }, precision, trial).verdict]);
          }
        }
      }
      expect(verdicts.map(([quick]) => quick)).toEqual(verdicts.map(([, full]) => full));
    }), { numRuns: 8 });
    expect(Math.min(seen.settled, seen.wrong)).toBeGreaterThan(0);
  });
});
