import fc from 'fast-check';
import { betweenIdentities } from '../../../src/assess/accounts/between';
import { slotsOf } from '../../../src/assess/accounts/trying';
import { expand, type Check } from '../../../src/assess/accounts/expand';
import { insideIdentities } from '../../../src/assess/accounts/inside';
import { judge, judgeInFull, verdictOf } from '../../../src/assess/accounts/judge';
import { tableSets, type TableSet } from '../../../src/assess/accounts/table-set';
import { Decimal } from '../../../src/figures';
import type { Reconciliation } from '../../../src/figures';
import { Grid } from '../../../src/forms';
import { recogniseAccounts } from '../../../src/forms/accounts';
import { ledgers, styles } from '../../forms/accounts/arbitrary';
import { printTables } from '../../forms/accounts/print';

const checksOf = (set: TableSet): readonly Check[] => [...insideIdentities, ...betweenIdentities]
  .flatMap((identity): readonly (Check | string)[] => expand(identity, set)).filter((one): one is Check => typeof one !== 'string');

describe('judging a check that adds up without its intervals', () => {
  it('comes to what judging it in full comes to, as the tables stand and with a figure tried in one cell', () => {
    let settled = 0;
    fc.assert(fc.property(ledgers, styles, fc.nat(), fc.integer({ min: -2, max: 2 }), (ledger, style, pick, cents) => {
      const sets = tableSets(printTables(ledger, style).flatMap((sheet) => recogniseAccounts(new Grid(sheet))));
      const verdicts: (readonly [string, string])[] = [];
      const different: (readonly [Reconciliation, Reconciliation])[] = [];
      for (const set of sets) {
        for (const check of checksOf(set)) {
          const slots = slotsOf(check);
          const slot = slots[pick % slots.length]!;
          const stated = slot.read.kind === 'value' ? slot.read.value.value : new Decimal(0);
          for (const trial of [null, { key: slot.key, value: stated.plus(new Decimal(cents).div(100)) }]) {
            const [quick, full] = [judge(check, set.precision, trial), judgeInFull(check, set.precision, trial)];
            if (quick.computed === null && full.verdict === 'consistent') settled += 1;
            else different.push([quick, full]);
            verdicts.push([quick.verdict, full.verdict]);
            if (trial) verdicts.push([verdictOf(check, set.precision, trial), full.verdict]);
          }
        }
      }
      expect(verdicts.map(([quick]) => quick)).toEqual(verdicts.map(([, full]) => full));
      expect(different.map(([quick]) => quick)).toEqual(different.map(([, full]) => full));
    }), { numRuns: 8 });
    expect(settled).toBeGreaterThan(0);
  });
});
